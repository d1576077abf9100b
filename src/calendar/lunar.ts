/**
 * The Vietnamese lunisolar calendar, both ways, for every day from 1800-01-01 to 2200-02-14 (the last day of lunar
 * year 2199).
 *
 * The rule: a month begins on the day of the new moon; the month with the winter solstice is the 11th; of 13
 * months between two solstices the first one without a major solar term is the leap month. Since 1968 days are
 * counted at +07:00, before at +08:00 with the exceptions that the calendars of the time are known to have made.
 * The months come from a table that `tools/calendar` computes; `docs/calendar.md` says how.
 *
 * A lunar year is named by the Gregorian year in which its Tết falls: the 23rd of Chạp 2023 is 2024-02-02.
 */
import { civilDay, dayNumber, formatDay, type CivilDay } from './civil.js';
import { FIRST_DAY, FIRST_YEAR, YEARS } from './lunar-table.js';
import { unpack } from './packed.js';

/** A day of the lunar calendar; `leap` is true in a leap month (tháng nhuận), which follows the month of its number. */
export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

/** A lunar day as callers write it: a month is no leap month unless they say so. */
export interface LunarDayInput {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap?: boolean | undefined;
}

/** A stretch of days, both included. */
export interface DaySpan {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** The lunar years that are known as a whole. */
export const FIRST_LUNAR_YEAR = FIRST_YEAR + 1;
export const LAST_LUNAR_YEAR = 2199;

/** Day number of 1800-01-01, before which nothing is promised. */
const FIRST_KNOWN_DAY = -62091;
const MEAN_MONTH = 29.530588;

interface Months {
  /** Day number of the first day of every month, and of the day behind the last. */
  readonly starts: Int32Array;
  /** `year * 32 + month * 2 + leap` of every month. */
  readonly names: Int32Array;
  /** Index of the first month of every year, and behind the last. */
  readonly years: Int32Array;
  /** The number of the leap month of every year, 0 if it has none. */
  readonly leaps: Uint8Array;
}

const MONTHS = /* #__PURE__ */ readTable(YEARS);

/**
 * Three characters a year, 18 bits: bit i (0–12) is set if the i-th month of the year, the leap month counted, has
 * 30 days and not 29; bits 13–16 are the number of the month that is doubled, 0 if none.
 */
function readTable(packed: string): Months {
  const count = packed.length / 3;
  const starts = new Int32Array(count * 13 + 1);
  const names = new Int32Array(count * 13);
  const years = new Int32Array(count + 1);
  const leaps = new Uint8Array(count);
  let start = FIRST_DAY;
  let index = 0;
  for (let at = 0; at < count; at += 1) {
    const bits = unpack(packed, at * 3, 3);
    const leap = bits >> 13;
    leaps[at] = leap;
    years[at] = index;
    const monthsInYear = leap === 0 ? 12 : 13;
    for (let of = 0; of < monthsInYear; of += 1) {
      const isLeap = leap > 0 && of === leap;
      const month = leap > 0 && of >= leap ? of : of + 1;
      starts[index] = start;
      names[index] = (FIRST_YEAR + at) * 32 + month * 2 + (isLeap ? 1 : 0);
      start += 29 + ((bits >> of) & 1);
      index += 1;
    }
  }
  years[count] = index;
  starts[index] = start;
  return { starts: starts.slice(0, index + 1), names: names.slice(0, index), years, leaps };
}

/** An element that the arithmetic around it has shown to exist. */
function at(numbers: Int32Array | Uint8Array, index: number): number {
  return numbers[index] as number;
}

/**
 * The lunar day of a Gregorian day.
 * @throws RangeError for a day that does not exist or lies outside 1800-01-01 to 2200-02-14
 * @example lunarFromGregorian({ year: 2024, month: 2, day: 15 }) // { year: 2024, month: 1, day: 6, leap: false }
 */
export function lunarFromGregorian(day: CivilDay): LunarDay {
  return lunarFromDayNumber(dayNumber(day));
}

/** As {@link lunarFromGregorian}, for a day number. */
export function lunarFromDayNumber(number: number): LunarDay {
  const { starts, names } = MONTHS;
  const last = names.length;
  if (!Number.isInteger(number) || number < FIRST_KNOWN_DAY || number >= at(starts, last)) {
    throw new RangeError(
      `${formatDay(civilDay(number))} is outside the lunar table: 1800-01-01 to ${formatDay(civilDay(at(starts, last) - 1))}`,
    );
  }
  // New moons stray less than a day from their mean, leap months change nothing: the guess is one off at most.
  let index = Math.min(((number - FIRST_DAY) / MEAN_MONTH) | 0, last - 1);
  while (at(starts, index) > number) index -= 1;
  while (at(starts, index + 1) <= number) index += 1;
  const name = at(names, index);
  return {
    year: name >> 5,
    month: (name >> 1) & 15,
    day: number - at(starts, index) + 1,
    leap: (name & 1) === 1,
  };
}

/**
 * The Gregorian day of a lunar day.
 * @throws RangeError for a year outside the table and for a day, month or leap month that the year does not have;
 *   the message says what it has
 * @example gregorianFromLunar({ year: 2024, month: 1, day: 6 }) // { year: 2024, month: 2, day: 15 }
 * @example gregorianFromLunar({ year: 2024, month: 12, day: 30 }) // RangeError: month 12 of 2024 has 29 days
 */
export function gregorianFromLunar(day: LunarDayInput): CivilDay {
  return civilDay(dayNumberFromLunar(day));
}

/** As {@link gregorianFromLunar}, giving the day number. */
export function dayNumberFromLunar({ year, month, day, leap = false }: LunarDayInput): number {
  const index = monthIndex(year, month, leap, FIRST_YEAR);
  const start = at(MONTHS.starts, index);
  const length = at(MONTHS.starts, index + 1) - start;
  if (!Number.isInteger(day) || day < 1 || day > length) {
    throw new RangeError(
      `there is no day ${day}: ${leap ? 'leap ' : ''}month ${month} of ${year} has ${length} days`,
    );
  }
  const number = start + day - 1;
  // Of lunar year 1799 only what lies in 1800 is known.
  if (number < FIRST_KNOWN_DAY) throw new RangeError(outsideYears(year));
  return number;
}

/** Whether {@link gregorianFromLunar} knows this day: the year is in the table, the month and the day exist. */
export function isLunarDay({ year, month, day, leap = false }: LunarDayInput): boolean {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_LUNAR_YEAR) return false;
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  if (leap && at(MONTHS.leaps, year - FIRST_YEAR) !== month) return false;
  const index = monthIndex(year, month, leap, FIRST_YEAR);
  const start = at(MONTHS.starts, index);
  if (!Number.isInteger(day) || day < 1 || day > at(MONTHS.starts, index + 1) - start) return false;
  return start + day - 1 >= FIRST_KNOWN_DAY;
}

/**
 * The month that a lunar year has twice, or undefined.
 * @throws RangeError for a year outside 1800–2199
 * @example leapMonthOf(2023) // 2
 */
export function leapMonthOf(year: number): number | undefined {
  checkYear(year, FIRST_LUNAR_YEAR);
  const leap = at(MONTHS.leaps, year - FIRST_YEAR);
  return leap === 0 ? undefined : leap;
}

/**
 * 29 (tháng thiếu) or 30 (tháng đủ).
 * @throws RangeError for a month that does not exist
 */
export function daysInLunarMonth(year: number, month: number, leap = false): number {
  const index = monthIndex(year, month, leap, FIRST_LUNAR_YEAR);
  return at(MONTHS.starts, index + 1) - at(MONTHS.starts, index);
}

/**
 * First and last day of a lunar year.
 * @throws RangeError for a year outside 1800–2199
 * @example lunarYearSpan(2024) // 2024-02-10 to 2025-01-28
 */
export function lunarYearSpan(year: number): DaySpan {
  checkYear(year, FIRST_LUNAR_YEAR);
  const { starts, years } = MONTHS;
  const from = at(starts, at(years, year - FIRST_YEAR));
  const to = at(starts, at(years, year - FIRST_YEAR + 1)) - 1;
  return { from: civilDay(from), to: civilDay(to) };
}

/**
 * First and last day of a lunar month.
 * @throws RangeError for a month that does not exist
 * @example lunarMonthSpan(2023, 2, true) // 2023-03-22 to 2023-04-19
 */
export function lunarMonthSpan(year: number, month: number, leap = false): DaySpan {
  const index = monthIndex(year, month, leap, FIRST_LUNAR_YEAR);
  return {
    from: civilDay(at(MONTHS.starts, index)),
    to: civilDay(at(MONTHS.starts, index + 1) - 1),
  };
}

function monthIndex(year: number, month: number, leap: boolean, firstYear: number): number {
  checkYear(year, firstYear);
  if (!Number.isInteger(month) || month < 1 || month > 12) {
    throw new RangeError(`there is no lunar month ${month}: months are 1 to 12`);
  }
  const ofYear = year - FIRST_YEAR;
  const leapMonth = at(MONTHS.leaps, ofYear);
  if (leap && leapMonth !== month) {
    throw new RangeError(
      leapMonth === 0
        ? `lunar year ${year} has no leap month`
        : `lunar year ${year} has leap month ${leapMonth}, not ${month}`,
    );
  }
  const behindLeap = leap || (leapMonth > 0 && month > leapMonth) ? 1 : 0;
  return at(MONTHS.years, ofYear) + month - 1 + behindLeap;
}

function checkYear(year: number, first: number): void {
  if (!Number.isInteger(year) || year < first || year > LAST_LUNAR_YEAR)
    throw new RangeError(outsideYears(year));
}

function outsideYears(year: number): string {
  return `lunar year ${year} is outside the lunar table: ${FIRST_LUNAR_YEAR} to ${LAST_LUNAR_YEAR}`;
}
