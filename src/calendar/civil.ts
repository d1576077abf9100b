/**
 * Days of the proleptic Gregorian calendar as whole numbers, and arithmetic on them.
 *
 * A day number counts days from 1970-01-01 (= 0). Years are astronomical: 0 is 1 BCE, -1 is 2 BCE.
 * Nothing here knows a clock, a locale or a time zone but +07:00, the zone of Vietnamese news.
 */

/** A day of the Gregorian calendar; month 1–12, day 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day with, where it was given, its clock time at +07:00. */
export interface CivilMoment extends CivilDay {
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** A week by ISO 8601: it belongs to the year that holds its Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The zone in which every moment is read: minutes east of Greenwich. */
export const ZONE_MINUTES = 7 * 60;

const DAYS_IN_400_YEARS = 146097;
/** From 0000-03-01 to 1970-01-01. Years that begin in March have their leap day at the end. */
const EPOCH_FROM_MARCH_OF_YEAR_0 = 719468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month; RangeError if `month` is none of 1–12. */
export function daysInMonth(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined || !Number.isInteger(year)) throw new RangeError(`no month ${year}-${month}`);
  return month === 2 && isLeapYear(year) ? 29 : length;
}

export function isCivilDay({ year, month, day }: CivilDay): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= daysInMonth(year, month);
}

/**
 * The day number of a day.
 * @throws RangeError for a day that does not exist (`2023-02-29`)
 * @example dayNumber({ year: 1970, month: 1, day: 2 }) // 1
 */
export function dayNumber(day: CivilDay): number {
  if (!isCivilDay(day)) throw new RangeError(describeMissingDay(day));
  return countDays(day.year, day.month, day.day);
}

/** `dayNumber` without the check, for callers that made the day themselves. */
function countDays(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const y = month > 2 ? year : year - 1;
  // 153 days in any five months from March (31+30+31+30+31): the months before this one, in days.
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    dayOfYear -
    EPOCH_FROM_MARCH_OF_YEAR_0
  );
}

/** The day with this number; the inverse of {@link dayNumber}. */
export function civilDay(number: number): CivilDay {
  if (!Number.isInteger(number)) throw new RangeError(`${number} is no day number`);
  const days = number + EPOCH_FROM_MARCH_OF_YEAR_0;
  const cycle = Math.floor(days / DAYS_IN_400_YEARS);
  const inCycle = days - cycle * DAYS_IN_400_YEARS;
  // Quarter days make centuries (36524.25) and years (365.25) come out even; 3 rounds up inside a leap cycle.
  const century = ((4 * inCycle + 3) / DAYS_IN_400_YEARS) | 0;
  const inCentury = inCycle - ((DAYS_IN_400_YEARS * century) >> 2);
  const yearOfCentury = ((4 * inCentury + 3) / 1461) | 0;
  const dayOfYear = inCentury - ((1461 * yearOfCentury) >> 2);
  const fromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * fromMarch + 2) / 5) | 0) + 1;
  const nextYear = fromMarch >= 10 ? 1 : 0;
  return {
    year: 400 * cycle + 100 * century + yearOfCentury + nextYear,
    month: fromMarch + 3 - 12 * nextYear,
    day,
  };
}

/** ISO weekday: 1 Monday (thứ Hai) … 7 Sunday (Chủ nhật). */
export function weekday(day: CivilDay): number {
  return weekdayOfNumber(dayNumber(day));
}

function weekdayOfNumber(number: number): number {
  // 1970-01-01 was a Thursday, 4.
  return modulo(number + 3, 7) + 1;
}

/**
 * The ISO 8601 week of a day.
 * @example isoWeek({ year: 2024, month: 12, day: 30 }) // { year: 2025, week: 1 }
 */
export function isoWeek(day: CivilDay): IsoWeek {
  const number = dayNumber(day);
  const thursday = number - weekdayOfNumber(number) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - countDays(year, 1, 1)) / 7) + 1 };
}

/** 52 or 53. */
export function weeksInYear(year: number): number {
  return isoWeek({ year, month: 12, day: 28 }).week;
}

/**
 * The day of an ISO week.
 * @throws RangeError for a week or weekday that the year does not have
 */
export function dayOfIsoWeek({ year, week }: IsoWeek, isoWeekday = 1): CivilDay {
  if (!Number.isInteger(year) || !Number.isInteger(week) || week < 1 || week > weeksInYear(year)) {
    throw new RangeError(`${year} has no week ${week}`);
  }
  if (!Number.isInteger(isoWeekday) || isoWeekday < 1 || isoWeekday > 7) {
    throw new RangeError(`no weekday ${isoWeekday}: 1 is Monday, 7 is Sunday`);
  }
  const fourth = countDays(year, 1, 4);
  const firstMonday = fourth - weekdayOfNumber(fourth) + 1;
  return civilDay(firstMonday + 7 * (week - 1) + isoWeekday - 1);
}

export function addDays(day: CivilDay, days: number): CivilDay {
  return civilDay(dayNumber(day) + days);
}

/**
 * The same day so many months later; where that month is shorter, its last day.
 * @example addMonths({ year: 2024, month: 1, day: 31 }, 1) // 2024-02-29
 */
export function addMonths(day: CivilDay, months: number): CivilDay {
  if (!isCivilDay(day)) throw new RangeError(describeMissingDay(day));
  if (!Number.isInteger(months)) throw new RangeError(`${months} is no whole number of months`);
  const count = day.year * 12 + day.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = modulo(count, 12) + 1;
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

/** The same day so many years later; 29 February becomes 28 February where there is none. */
export function addYears(day: CivilDay, years: number): CivilDay {
  return addMonths(day, 12 * years);
}

/** Days from `from` to `to`; negative if `to` comes first. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** Negative if `a` comes before `b`, 0 on the same day, positive after: for `sort`. */
export function compareDays(a: CivilDay, b: CivilDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** `2024-02-15`; years before 1 with a sign, `-0039-03-15`. */
export function formatDay({ year, month, day }: CivilDay): string {
  return `${formatYear(year)}-${pad(month)}-${pad(day)}`;
}

/** Four digits, a sign in front if the year is negative. */
export function formatYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

const ISO_MOMENT =
  /^(-?\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(Z|z|[+-]\d\d(?::?\d\d)?)?)?$/u;

/**
 * An ISO 8601 day or moment as a day and clock time at +07:00. A moment without a zone is read at +07:00; parts
 * of a second are dropped.
 * @throws RangeError for anything else, saying what is expected
 * @example parseIsoMoment('2024-02-15T20:30:00Z') // { year: 2024, month: 2, day: 16, hour: 3, minute: 30, second: 0 }
 */
export function parseIsoMoment(text: string): CivilMoment {
  const match = ISO_MOMENT.exec(text);
  if (match === null) {
    throw new RangeError(`"${text}" is no ISO 8601 day (2024-02-15) or moment (2024-02-15T20:30:00+07:00)`);
  }
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!isCivilDay(day)) throw new RangeError(`"${text}": ${describeMissingDay(day)}`);
  if (match[4] === undefined) return day;
  const hour = Number(match[4]);
  const minute = Number(match[5]);
  const second = Number(match[6] ?? 0);
  // 24:00 is the end of the day (ISO 8601-1:2019); a leap second exists in no newspaper.
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute + second > 0)) {
    throw new RangeError(`"${text}": no such time of day`);
  }
  const zone = match[7] === undefined ? ZONE_MINUTES : zoneMinutes(match[7], text);
  const minutes = hour * 60 + minute - zone + ZONE_MINUTES;
  const moved = civilDay(dayNumber(day) + Math.floor(minutes / 1440));
  const inDay = modulo(minutes, 1440);
  const time = { hour: Math.floor(inDay / 60), minute: inDay % 60 };
  return match[6] === undefined ? { ...moved, ...time } : { ...moved, ...time, second };
}

/**
 * The day at +07:00 of an ISO 8601 day or moment.
 * @throws RangeError as {@link parseIsoMoment}
 * @example parseIsoDay('2024-02-15T20:30:00Z') // { year: 2024, month: 2, day: 16 }
 */
export function parseIsoDay(text: string): CivilDay {
  const { year, month, day } = parseIsoMoment(text);
  return { year, month, day };
}

function zoneMinutes(zone: string, text: string): number {
  if (zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', ''));
  if (hours > 23 || minutes > 59) throw new RangeError(`"${text}": no such time zone`);
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function describeMissingDay({ year, month, day }: CivilDay): string {
  const wholeMonth = Number.isInteger(year) && Number.isInteger(month) && month >= 1 && month <= 12;
  if (!wholeMonth) return `there is no month ${year}-${month}: months are 1 to 12`;
  return `there is no day ${day}: ${formatYear(year)}-${pad(month)} has ${daysInMonth(year, month)} days`;
}

/** The remainder that is never negative. */
export function modulo(number: number, by: number): number {
  const rest = number % by;
  return rest < 0 ? rest + by : rest;
}
