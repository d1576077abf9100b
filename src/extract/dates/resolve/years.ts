/** Years: which one a phrase means. */
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR } from '../../../calendar/lunar.js';
import { yearOfBranch, yearOfCanChi } from '../../../calendar/sexagenary.js';
import type { CivilDay } from '../../../calendar/civil.js';
import type { YearPhrase } from '../phrase.js';
import type { Place, Reading } from './context.js';

/** Names of branches alone (`năm Thìn`) are numbered from here on. */
const firstBranch = 100;

/** The Gregorian year that a phrase means; undefined where nothing settles it. */
export function resolveYear(phrase: YearPhrase, reading: Reading, place: Place): number | undefined {
  const { published } = reading;
  switch (phrase.by) {
    case 'number':
      return phrase.year;
    case 'shift': {
      if (published === undefined) return undefined;
      // `năm qua` is the year that has ended, in autumn the one that is ending.
      if (!Number.isInteger(phrase.years)) return published.month <= 6 ? published.year - 1 : published.year;
      return published.year + phrase.years;
    }
    case 'same':
      return reading.year?.value ?? published?.year;
    case 'text':
      return textYear(phrase.years, reading, place);
    case 'name':
      return resolveNamedYear(phrase, reading);
    default:
      return phrase.first + phrase.ordinal - 1;
  }
}

/** `năm trước`, `năm sau`, `cuối năm`: from the year the text was in, else from that of publication. */
function textYear(years: number, { published, year }: Reading, place: Place): number | undefined {
  const near = year !== undefined && year.line === place.line ? year : undefined;
  if (published === undefined) return year === undefined ? undefined : year.value + years;
  if (near === undefined) return published.year + years;
  const sameSentence = near.sentence === place.sentence;
  if (years < 0)
    return near.value <= published.year && sameSentence ? near.value + years : published.year + years;
  // A year long past draws what follows it into its time.
  return near.value < published.year - 1 ? near.value + years : published.year + years;
}

/** The year with a can chi name that is nearest to the year printed with it, else to publication. */
export function resolveNamedYear(
  phrase: Extract<YearPhrase, { by: 'name' }>,
  { published }: Reading,
): number | undefined {
  const near: CivilDay | undefined =
    phrase.near === undefined ? published : { year: phrase.near, month: 7, day: 1 };
  if (near === undefined) return undefined;
  return phrase.name >= firstBranch
    ? yearOfBranch(phrase.name - firstBranch, near)
    : yearOfCanChi(phrase.name, near);
}

/** Whether the lunar table has the year. */
export function isTabled(year: number): boolean {
  return year >= FIRST_LUNAR_YEAR && year <= LAST_LUNAR_YEAR;
}
