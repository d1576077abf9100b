/**
 * Can chi: the sexagenary names of years, months, days and hours.
 *
 * A name is one of 60 pairs of a stem (can) and a branch (chi); it is a number 0 (Giáp Tý) … 59 (Quý Hợi) here.
 */
import { civilDay, dayNumber, modulo, type CivilDay, type CivilMoment } from './civil.js';
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, lunarFromGregorian } from './lunar.js';

/** The ten stems, in their order and usual spelling. */
export const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const;

/** The twelve branches, in their order and usual spelling. */
export const BRANCHES = [
  'Tý',
  'Sửu',
  'Dần',
  'Mão',
  'Thìn',
  'Tỵ',
  'Ngọ',
  'Mùi',
  'Thân',
  'Dậu',
  'Tuất',
  'Hợi',
] as const;

/** Spellings besides the usual ones. Tí (0) and Tị (5) differ by their tone alone, as Tý and Tỵ do. */
const STEM_VARIANTS: readonly (readonly [string, number])[] = [
  ['kỉ', 5],
  ['quí', 9],
  // A frequent slip: the mark on the u.
  ['qúy', 9],
];
const BRANCH_VARIANTS: readonly (readonly [string, number])[] = [
  ['tí', 0],
  ['mẹo', 3],
  ['tị', 5],
  ['vị', 7],
];

/** A preference among the years of one name: before or in the given day's year, nearest to it, in it or after. */
export type Preference = 'past' | 'nearest' | 'future';

/** `Giáp Thìn` for 40. */
export function canChiName(index: number): string {
  const whole = modulo(index, 60);
  return `${STEMS[whole % 10]} ${BRANCHES[whole % 12]}`;
}

/**
 * The number of a stem, 0 (Giáp) … 9 (Quý), or undefined. Any case, NFC or NFD, i or y.
 * @example parseStem('kỉ') // 5
 */
export function parseStem(text: string): number | undefined {
  return find(text, STEMS, STEM_VARIANTS);
}

/**
 * The number of a branch, 0 (Tý) … 11 (Hợi), or undefined.
 * @example parseBranch('Tị') // 5
 */
export function parseBranch(text: string): number | undefined {
  return find(text, BRANCHES, BRANCH_VARIANTS);
}

function find(
  text: string,
  names: readonly string[],
  variants: readonly (readonly [string, number])[],
): number | undefined {
  const wanted = text.normalize('NFC').toLowerCase();
  const index = names.findIndex((name) => name.toLowerCase() === wanted);
  if (index >= 0) return index;
  return variants.find(([name]) => name === wanted)?.[1];
}

/**
 * The number of a name of two words, or undefined if they are none or make no pair (Giáp Sửu does not exist).
 * @example parseCanChi('giáp thìn') // 40
 * @example parseCanChi('Ất Tị') // 41
 */
export function parseCanChi(text: string): number | undefined {
  const words = text.trim().split(/[\s-]+/u);
  if (words.length !== 2) return undefined;
  const stem = parseStem(words[0] ?? '');
  const branch = parseBranch(words[1] ?? '');
  return stem === undefined || branch === undefined ? undefined : pairOf(stem, branch);
}

/** The number with this stem and branch; undefined if one is even and the other odd. */
export function pairOf(stem: number, branch: number): number | undefined {
  if (modulo(stem - branch, 2) !== 0) return undefined;
  // 36 is 6 stems on (and 0 branches), 25 one branch on (and 5 stems).
  return modulo(36 * stem + 25 * branch, 60);
}

/**
 * The name of a lunar year, also far outside the table.
 * @example canChiOfYear(2024) // 'Giáp Thìn'
 */
export function canChiOfYear(lunarYear: number): string {
  return canChiName(yearIndex(lunarYear));
}

function yearIndex(lunarYear: number): number {
  // Year 4 of the common era was Giáp Tý.
  return modulo(lunarYear - 4, 60);
}

/**
 * The name of a lunar month; a leap month has the name of the month before it.
 * @example canChiOfMonth(2024, 1) // 'Bính Dần'
 */
export function canChiOfMonth(lunarYear: number, month: number): string {
  // The 1st month of a Giáp year is Bính Dần; 60 months later, in a Kỷ year, it is so again.
  return canChiName(modulo((lunarYear - 4) * 12 + month + 1, 60));
}

/**
 * The name of a day.
 * @example canChiOfDay({ year: 2024, month: 2, day: 10 }) // 'Giáp Thìn'
 */
export function canChiOfDay(day: CivilDay): string {
  return canChiName(dayIndex(day));
}

function dayIndex(day: CivilDay): number {
  // 1970-01-01 was Tân Tỵ, 17.
  return modulo(dayNumber(day) + 17, 60);
}

/**
 * The name of the double hour of a moment; 23:00 opens the Tý hour of the day that follows.
 * @example canChiOfHour({ year: 2024, month: 2, day: 10, hour: 12 }) // 'Canh Ngọ'
 */
export function canChiOfHour(moment: CivilMoment): string {
  const hour = moment.hour ?? 0;
  const day = dayIndex(moment) + (hour === 23 ? 1 : 0);
  return canChiName(modulo(day * 12 + branchOfHour(hour), 60));
}

/** The branch of an hour of the clock: 23 and 0 are Tý (0), 1 and 2 Sửu (1) … */
export function branchOfHour(hour: number): number {
  if (!Number.isInteger(hour) || hour < 0 || hour > 24) throw new RangeError(`there is no hour ${hour}`);
  return Math.floor((hour + 1) / 2) % 12;
}

/**
 * The two hours of the clock that a branch names: giờ Tý is 23 to 1 (of the next day), giờ Ngọ 11 to 13.
 * @example hoursOfBranch(0) // { from: 23, to: 1 }
 */
export function hoursOfBranch(branch: number): { readonly from: number; readonly to: number } {
  if (!Number.isInteger(branch) || branch < 0 || branch > 11)
    throw new RangeError(`there is no branch ${branch}`);
  return { from: modulo(2 * branch - 1, 24), to: 2 * branch + 1 };
}

/**
 * The traditional hour that begins on a day: giờ Tý from 23:00 to 1:00 of the next day.
 * @example traditionalHour({ year: 2024, month: 2, day: 9 }, 0) // 2024-02-09 23:00 to 2024-02-10 1:00
 */
export function traditionalHour(
  day: CivilDay,
  branch: number,
): { readonly from: CivilMoment; readonly to: CivilMoment } {
  const { from, to } = hoursOfBranch(branch);
  const number = dayNumber(day);
  const end = to < from ? civilDay(number + 1) : civilDay(number);
  return { from: { ...civilDay(number), hour: from, minute: 0 }, to: { ...end, hour: to, minute: 0 } };
}

/**
 * The lunar year with a name that is meant on a day: by default the nearest to the day's own lunar year, of two
 * equally near ones the earlier; or the last one up to it (`past`), or the first one from it on (`future`).
 * @example yearOfCanChi(40, { year: 2023, month: 12, day: 1 }) // 2024
 * @example yearOfCanChi(40, { year: 2023, month: 12, day: 1 }, 'past') // 1964
 */
export function yearOfCanChi(index: number, near: CivilDay, prefer: Preference = 'nearest'): number {
  return yearOfCycle(modulo(index, 60) + 4, 60, near, prefer);
}

/**
 * The same for a branch alone, `năm Thìn`, which comes back every twelve years.
 * @example yearOfBranch(4, { year: 2023, month: 12, day: 1 }) // 2024
 */
export function yearOfBranch(branch: number, near: CivilDay, prefer: Preference = 'nearest'): number {
  return yearOfCycle(modulo(branch, 12) + 4, 12, near, prefer);
}

function yearOfCycle(year: number, cycle: number, near: CivilDay, prefer: Preference): number {
  const own = lunarYearOf(near);
  const ahead = modulo(year - own, cycle);
  const behind = ahead - cycle;
  if (ahead === 0 || prefer === 'future') return own + ahead;
  if (prefer === 'past') return own + behind;
  return own + (ahead < -behind ? ahead : behind);
}

/** Outside the table the Gregorian year stands for the lunar one: good enough to choose among years 12 apart. */
function lunarYearOf(day: CivilDay): number {
  return day.year >= FIRST_LUNAR_YEAR && day.year <= LAST_LUNAR_YEAR
    ? lunarFromGregorian(day).year
    : day.year;
}
