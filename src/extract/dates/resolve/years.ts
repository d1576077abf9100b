/** Years: which one a phrase means. */
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR } from '../../../calendar/lunar.js';
import { yearOfBranch, yearOfCanChi } from '../../../calendar/sexagenary.js';
import type { CivilDay } from '../../../calendar/civil.js';
import { startsSentence } from '../clock-times.js';
import { hashes } from '../common.js';
import type { YearPhrase } from '../phrase.js';
import type { Place, Reading } from './context.js';
import { yearOf } from './stretch.js';

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
      return resolveNamedYear(phrase, reading, place);
    default:
      return phrase.first + phrase.ordinal - 1;
  }
}

/** `năm trước`, `năm sau`, `cuối năm`: from the year the text was in, else from that of publication. */
function textYear(
  years: number,
  { published, year, topic, tokens }: Reading,
  place: Place,
): number | undefined {
  if (published === undefined) return year === undefined ? undefined : year.value + years;
  // `tăng 5% so với năm trước`: the year before the one the figures are of.
  if (years < 0 && place.from > 0 && comparisons.has(tokens.hash[place.from - 1]!)) {
    const own = topic === undefined ? undefined : yearOf(topic.value);
    return (
      (own !== undefined && own <= published.year && own >= published.year - 2 ? own : published.year) + years
    );
  }
  // A year long past draws what follows it into its time.
  const near = year !== undefined && year.line === place.line ? year : undefined;
  if (near === undefined) return published.year + years;
  if (years < 0)
    return near.sentence === place.sentence && near.value <= published.year
      ? near.value + years
      : published.year + years;
  // `Sang năm sau, ông đắp bờ`: the story goes on.
  const goesOn =
    place.from > 0 && (onward.has(tokens.hash[place.from - 1]!) || startsSentence(tokens, place.from));
  return goesOn && near.value < published.year - 1 ? near.value + years : published.year + years;
}
const comparisons = hashes('với', 'hơn');
const onward = hashes('sang', 'qua', 'đến');

/** The year with a can chi name that is nearest to the year printed with it, else to publication. */
export function resolveNamedYear(
  phrase: Extract<YearPhrase, { by: 'name' }>,
  { published, year }: Reading,
  place: Place,
): number | undefined {
  // In a story of long ago the name is of a year of that time.
  const told =
    year !== undefined &&
    published !== undefined &&
    year.line === place.line &&
    year.value < published.year - 60
      ? year.value
      : undefined;
  const nearYear = phrase.near ?? told;
  const near: CivilDay | undefined =
    nearYear === undefined ? published : { year: nearYear, month: 7, day: 1 };
  if (near === undefined) return undefined;
  return phrase.name >= firstBranch
    ? yearOfBranch(phrase.name - firstBranch, near)
    : yearOfCanChi(phrase.name, near);
}

/** Whether the lunar table has the year. */
export function isTabled(year: number): boolean {
  return year >= FIRST_LUNAR_YEAR && year <= LAST_LUNAR_YEAR;
}
