/**
 * Lunar dates as text, in the manner of ISO 8601: `2024-01-06`, a leap month with an L behind it (`2023-02L-10`),
 * a month (`2023-02L`), a year (`2024`), an open year (`XXXX-03-10`), an interval (`2025-12-27/2026-01-06`).
 */
import { dayNumber, formatDay, formatYear, type CivilDay } from './civil.js';
import {
  FIRST_LUNAR_YEAR,
  LAST_LUNAR_YEAR,
  gregorianFromLunar,
  lunarMonthSpan,
  lunarYearSpan,
  type DaySpan,
} from './lunar.js';

/** A lunar day, month or year; without a year it recurs or is open. */
export interface LunarDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly leap?: boolean | undefined;
}

const LUNAR_DATE = /^(\d{4}|XXXX)(?:-(\d\d)(L?)(?:-(\d\d))?)?$/u;

/**
 * @example formatLunar({ year: 2023, month: 2, day: 10, leap: true }) // '2023-02L-10'
 * @throws RangeError for a day without a month
 */
export function formatLunar({ year, month, day, leap = false }: LunarDate): string {
  const yearText = year === undefined ? 'XXXX' : formatYear(year);
  if (month === undefined) {
    if (day !== undefined) throw new RangeError('a lunar day needs a month');
    return yearText;
  }
  const monthText = `${yearText}-${pad(month)}${leap ? 'L' : ''}`;
  return day === undefined ? monthText : `${monthText}-${pad(day)}`;
}

/**
 * One lunar date; its month is 1–12 and its day 1–30, but the day need not exist in its year.
 * @throws RangeError for anything else
 */
export function parseLunar(text: string): LunarDate {
  const match = LUNAR_DATE.exec(text);
  const year = match?.[1] === undefined || match[1] === 'XXXX' ? undefined : Number(match[1]);
  const month = match?.[2] === undefined ? undefined : Number(match[2]);
  const day = match?.[4] === undefined ? undefined : Number(match[4]);
  if (match === null || month === 0 || (month ?? 1) > 12 || day === 0 || (day ?? 1) > 30) {
    throw new RangeError(`"${text}" is no lunar date such as 2024-01-06, 2023-02L or XXXX-08-15`);
  }
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month, leap: match[3] === 'L' }),
    ...(day === undefined ? {} : { day }),
  };
}

/**
 * The Gregorian days of a lunar date, undefined if its year is open.
 * @throws RangeError for a date that does not exist or lies outside the lunar table
 * @example lunarSpan({ year: 2024 }) // 2024-02-10 to 2025-01-28
 */
export function lunarSpan({ year, month, day, leap = false }: LunarDate): DaySpan | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) return lunarYearSpan(year);
  if (day === undefined) return lunarMonthSpan(year, month, leap);
  const only = gregorianFromLunar({ year, month, day, leap });
  return { from: only, to: only };
}

/**
 * The Gregorian value, in EDTF, of a lunar date or interval as text: a day for a day, an interval for a month or a
 * year. An open year stays open as a whole, and a year before the table is given as the year alone.
 * @throws RangeError for what is no lunar date or does not exist
 * @example edtfOfLunar('2024') // '2024-02-10/2025-01-28'
 * @example edtfOfLunar('XXXX-03-10') // 'XXXX'
 */
export function edtfOfLunar(text: string): string {
  const ends = text.split('/');
  if (ends.length > 2) throw new RangeError(`"${text}" is no lunar interval`);
  const dates = ends.map(parseLunar);
  const first = dates[0] ?? {};
  const last = dates[1] ?? first;
  if (first.year === undefined || last.year === undefined) return 'XXXX';
  if (isOutside(first.year) || isOutside(last.year)) {
    return first.year === last.year
      ? formatYear(first.year)
      : `${formatYear(first.year)}/${formatYear(last.year)}`;
  }
  const from = lunarSpan(first)?.from;
  const to = lunarSpan(last)?.to;
  if (from === undefined || to === undefined) return 'XXXX';
  return edtfOfSpan(from, to);
}

function isOutside(year: number): boolean {
  return year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR;
}

/** One day, or an interval of days. */
function edtfOfSpan(from: CivilDay, to: CivilDay): string {
  return dayNumber(from) === dayNumber(to) ? formatDay(from) : `${formatDay(from)}/${formatDay(to)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
