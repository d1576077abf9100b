/**
 * The 24 solar terms (tiết khí): the days on which the sun reaches a multiple of 15° of apparent longitude, read at
 * +07:00, for 1800–2199. From a table that `tools/calendar` computes.
 */
import { compareDays, type CivilDay } from './civil.js';
import { unpack } from './packed.js';
import { EARLIEST_DAYS, FIRST_TERM_YEAR, LAST_TERM_YEAR, TERM_DAYS } from './solar-term-table.js';

/** The terms in the order of a Gregorian year: two in every month, tiểu hàn about 5 January, đông chí about 21 December. */
export const SOLAR_TERMS = [
  'Tiểu hàn',
  'Đại hàn',
  'Lập xuân',
  'Vũ thủy',
  'Kinh trập',
  'Xuân phân',
  'Thanh minh',
  'Cốc vũ',
  'Lập hạ',
  'Tiểu mãn',
  'Mang chủng',
  'Hạ chí',
  'Tiểu thử',
  'Đại thử',
  'Lập thu',
  'Xử thử',
  'Bạch lộ',
  'Thu phân',
  'Hàn lộ',
  'Sương giáng',
  'Lập đông',
  'Tiểu tuyết',
  'Đại tuyết',
  'Đông chí',
] as const;

export type SolarTerm = (typeof SOLAR_TERMS)[number];

/**
 * The day on which a term begins.
 * @throws RangeError for a year outside 1800–2199 or a name that is no term
 * @example solarTermDay('Thanh minh', 2024) // { year: 2024, month: 4, day: 4 }
 */
export function solarTermDay(term: SolarTerm, year: number): CivilDay {
  const index = SOLAR_TERMS.indexOf(term);
  if (index < 0) throw new RangeError(`"${term}" is none of the 24 solar terms`);
  checkYear(year);
  return termDay(index, year);
}

/** Two bits a term, three terms a character, eight characters a year: days after the earliest day of that term. */
function termDay(index: number, year: number): CivilDay {
  const bits = unpack(TERM_DAYS, (year - FIRST_TERM_YEAR) * 8 + Math.floor(index / 3), 1);
  const later = (bits >> (2 * (index % 3))) & 3;
  return { year, month: Math.floor(index / 2) + 1, day: (EARLIEST_DAYS[index] ?? 0) + later };
}

/** The sun's longitude at which a term begins: 0 for xuân phân, 270 for đông chí. */
export function solarTermLongitude(term: SolarTerm): number {
  return (285 + 15 * SOLAR_TERMS.indexOf(term)) % 360;
}

/**
 * The term in which a day lies, and the day on which it began.
 * @throws RangeError for a day before the first term of 1800 or after 2199
 * @example solarTermOf({ year: 2024, month: 4, day: 10 }) // { term: 'Thanh minh', began: 2024-04-04 }
 */
export function solarTermOf(day: CivilDay): { readonly term: SolarTerm; readonly began: CivilDay } {
  checkYear(day.year);
  const inYear = (day.month - 1) * 2 + 1;
  for (let index = inYear; index >= inYear - 2; index -= 1) {
    const year = index < 0 ? day.year - 1 : day.year;
    if (year < FIRST_TERM_YEAR) break;
    const wrapped = (index + 24) % 24;
    const began = termDay(wrapped, year);
    const term = SOLAR_TERMS[wrapped];
    if (term !== undefined && compareDays(began, day) <= 0) return { term, began };
  }
  throw new RangeError(`the terms before those of ${FIRST_TERM_YEAR} are not in the table`);
}

function checkYear(year: number): void {
  if (!Number.isInteger(year) || year < FIRST_TERM_YEAR || year > LAST_TERM_YEAR) {
    throw new RangeError(
      `${year} is outside the table of solar terms: ${FIRST_TERM_YEAR} to ${LAST_TERM_YEAR}`,
    );
  }
}
