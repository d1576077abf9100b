/** Years for days that name none: `ngày 15/2`, `rằm tháng Giêng`. */
import { dayNumber, daysInMonth, isCivilDay, type CivilDay } from './civil.js';
import { dayNumberFromLunar, isLunarDay, lunarFromGregorian, type LunarDay } from './lunar.js';
import type { Preference } from './sexagenary.js';

/**
 * The day with this month and day that is nearest to a given one (of two equally near ones the earlier), or the
 * last up to it (`past`), or the first from it on (`future`). 29 February is looked for in leap years alone.
 * @throws RangeError for a month and day that no year has
 * @example nearestDay({ month: 12, day: 30 }, { year: 2024, month: 1, day: 5 }) // 2023-12-30
 */
export function nearestDay(
  wanted: { readonly month: number; readonly day: number },
  near: CivilDay,
  prefer: Preference = 'nearest',
): CivilDay {
  const { month, day } = wanted;
  // 2000 was a leap year: it has every day that any year has.
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(2000, month)) {
    throw new RangeError(`no year has a day ${day} in month ${month}`);
  }
  const found = nearestOf(
    dayNumber(near),
    // Eight years lie between leap years around a century.
    years(near.year, 8)
      .map((year) => ({ year, month, day }))
      .filter(isCivilDay),
    dayNumber,
    prefer,
  );
  if (found === undefined) throw new RangeError(`no ${day}/${month} near ${near.year}`);
  return found;
}

/**
 * The same for a day of the lunar calendar. Undefined if the table has none: every lunar year has a rằm tháng
 * Giêng, few have a 30th in a given leap month.
 * @throws RangeError if `near` lies outside the lunar table
 * @example nearestLunarDay({ month: 1, day: 15 }, { year: 2024, month: 2, day: 16 }) // 2024-01-15, 24 February 2024
 */
export function nearestLunarDay(
  wanted: { readonly month: number; readonly day: number; readonly leap?: boolean | undefined },
  near: CivilDay,
  prefer: Preference = 'nearest',
): LunarDay | undefined {
  const { month, day, leap = false } = wanted;
  const own = lunarFromGregorian(near).year;
  const number = dayNumber(near);
  // A plain day comes back within a year or two; a leap month may take a lifetime.
  for (const reach of leap ? [20, 400] : [2, 20]) {
    const days = years(own, reach)
      .map((year) => ({ year, month, day, leap }))
      .filter(isLunarDay);
    const found = nearestOf(number, days, dayNumberFromLunar, prefer);
    if (found !== undefined) return found;
  }
  return undefined;
}

function years(around: number, reach: number): number[] {
  return Array.from({ length: 2 * reach + 1 }, (_, index) => around - reach + index);
}

/** `days` are in order, so of two equally near ones the earlier is met first. */
function nearestOf<Day>(
  near: number,
  days: readonly Day[],
  numberOf: (day: Day) => number,
  prefer: Preference,
): Day | undefined {
  let found: Day | undefined;
  let least = Infinity;
  for (const day of days) {
    const ahead = numberOf(day) - near;
    if ((prefer === 'past' && ahead > 0) || (prefer === 'future' && ahead < 0)) continue;
    if (Math.abs(ahead) >= least) continue;
    least = Math.abs(ahead);
    found = day;
  }
  return found;
}
