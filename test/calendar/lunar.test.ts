import { civilDay, dayNumber, formatDay, parseIsoDay } from '../../src/calendar/civil.js';
import {
  FIRST_LUNAR_YEAR,
  LAST_LUNAR_YEAR,
  daysInLunarMonth,
  gregorianFromLunar,
  isLunarDay,
  leapMonthOf,
  lunarFromDayNumber,
  lunarFromGregorian,
  lunarMonthSpan,
  lunarYearSpan,
} from '../../src/calendar/lunar.js';
import { formatLunar } from '../../src/calendar/lunar-text.js';
import { SOLAR_TERMS, solarTermDay } from '../../src/calendar/solar-terms.js';
import { readFixture } from './fixture.js';

/** Reads any numbers, also those that no calendar has. */
function lunar(text: string): { year: number; month: number; day: number; leap: boolean } {
  const [year, month, day] = text.split('-');
  return {
    year: Number(year),
    month: Number(month?.replace('L', '')),
    day: Number(day),
    leap: text.includes('L'),
  };
}

interface Month {
  year: number;
  month: number;
  leap: boolean;
  start: number;
  length: number;
}

/** Every month from 1800 to 2199, as the public functions tell. */
function allMonths(): Month[] {
  const months: Month[] = [];
  for (let year = FIRST_LUNAR_YEAR; year <= LAST_LUNAR_YEAR; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (const leap of leapMonthOf(year) === month ? [false, true] : [false]) {
        const start = dayNumber(lunarMonthSpan(year, month, leap).from);
        months.push({ year, month, leap, start, length: daysInLunarMonth(year, month, leap) });
      }
    }
  }
  return months;
}

test('every day from 1800-01-01 to 2200-02-14 goes to a lunar day and comes back', () => {
  const first = dayNumber(parseIsoDay('1800-01-01'));
  const last = dayNumber(parseIsoDay('2200-02-14'));
  let previous = lunarFromDayNumber(first);
  let wrong = 0;
  for (let number = first; number <= last; number += 1) {
    const day = civilDay(number);
    const its = lunarFromGregorian(day);
    if (dayNumber(gregorianFromLunar(its)) !== number || !isLunarDay(its)) wrong += 1;
    // A day follows the day before it, or begins a month.
    const follows =
      its.day === previous.day + 1 && its.month === previous.month && its.leap === previous.leap;
    if (number > first && !follows && its.day !== 1) wrong += 1;
    previous = its;
  }
  expect(wrong).toBe(0);
  expect(last - first).toBe(146_141);
});

test('months have 29 or 30 days and follow each other without a gap', () => {
  const months = allMonths();
  expect(months.filter(({ length }) => length !== 29 && length !== 30)).toEqual([]);
  const gaps = months.filter((month, at) => {
    const next = months[at + 1];
    return next !== undefined && next.start !== month.start + month.length;
  });
  expect(gaps).toEqual([]);
});

test('no five long months and no four short ones stand together since 1968', () => {
  const lengths = allMonths()
    .filter(({ year }) => year >= 1968)
    .map(({ length }) => (length === 30 ? 'L' : 's'))
    .join('');
  expect(lengths).not.toContain('LLLLL');
  expect(lengths).not.toContain('ssss');
});

test('since 1968 the 11th month holds the winter solstice', () => {
  for (let year = 1968; year < LAST_LUNAR_YEAR; year += 1) {
    const solstice = lunarFromGregorian(solarTermDay('Đông chí', year));
    expect({ year: solstice.year, month: solstice.month, leap: solstice.leap }).toEqual({
      year,
      month: 11,
      leap: false,
    });
  }
});

test('since 1968 a leap month is the first month without a major term among thirteen from solstice to solstice', () => {
  const months = allMonths();
  const major = SOLAR_TERMS.filter((_, index) => index % 2 === 1);
  for (let year = 1968; year < LAST_LUNAR_YEAR; year += 1) {
    const from = months.findIndex((month) => month.year === year && month.month === 11 && !month.leap);
    const to = months.findIndex((month) => month.year === year + 1 && month.month === 11 && !month.leap);
    const between = months.slice(from, to);
    const terms = [year, year + 1].flatMap((its) => major.map((term) => dayNumber(solarTermDay(term, its))));
    const without = between.filter(
      ({ start, length }) => !terms.some((term) => start <= term && term < start + length),
    );
    const leaps = between.filter(({ leap }) => leap);
    expect(leaps).toEqual(between.length === 13 ? without.slice(0, 1) : []);
  }
});

test('a leap month follows the month of its number', () => {
  for (const { year, month, leap, start } of allMonths()) {
    if (!leap) continue;
    expect(lunarFromDayNumber(start - 1)).toMatchObject({ year, month, leap: false });
    expect(lunarFromDayNumber(start + daysInLunarMonth(year, month, true))).toMatchObject({
      month: (month % 12) + 1,
      day: 1,
      leap: false,
    });
  }
});

test.each(readFixture('lunar-days.tsv'))('%s is %s: %s', (gregorian, text) => {
  expect(formatLunar(lunarFromGregorian(parseIsoDay(gregorian ?? '')))).toBe(text);
  expect(formatDay(gregorianFromLunar(lunar(text ?? '')))).toBe(gregorian);
});

test.each(readFixture('leap-months.tsv'))('lunar year %s has leap month %s', (year, month) => {
  expect(leapMonthOf(Number(year)) ?? 0).toBe(Number(month));
});

test('the months that the calendars of the time began on another day than the rule are as they were', () => {
  expect(formatDay(gregorianFromLunar({ year: 1805, month: 8, day: 1, leap: true }))).toBe('1805-09-23');
  expect(leapMonthOf(1808)).toBe(6);
  expect(formatDay(gregorianFromLunar({ year: 1925, month: 1, day: 1 }))).toBe('1925-01-25');
  expect(formatDay(gregorianFromLunar({ year: 1916, month: 1, day: 1 }))).toBe('1916-02-03');
});

test.each(readFixture('lunar-errors.tsv'))('%s is refused: %s', (text, why) => {
  expect(() => gregorianFromLunar(lunar(text ?? ''))).toThrow(RangeError);
  expect(() => gregorianFromLunar(lunar(text ?? ''))).toThrow(why);
  expect(isLunarDay(lunar(text ?? ''))).toBe(false);
});

test('days outside the table and days that do not exist are refused', () => {
  expect(() => lunarFromGregorian(parseIsoDay('1799-12-31'))).toThrow(
    new RangeError('1799-12-31 is outside the lunar table: 1800-01-01 to 2200-02-14'),
  );
  expect(() => lunarFromGregorian(parseIsoDay('2200-02-15'))).toThrow(RangeError);
  expect(() => lunarFromGregorian({ year: 2023, month: 2, day: 29 })).toThrow('2023-02 has 28 days');
  expect(() => lunarFromDayNumber(Number.NaN)).toThrow(RangeError);
  expect(() => lunarFromDayNumber(0.5)).toThrow(RangeError);
  expect(() => lunarYearSpan(1799)).toThrow(RangeError);
  expect(() => leapMonthOf(2200)).toThrow(RangeError);
  expect(() => daysInLunarMonth(2024, 6, true)).toThrow('lunar year 2024 has no leap month');
});

test('years and months have their first and last day', () => {
  expect(lunarYearSpan(2024)).toEqual({ from: parseIsoDay('2024-02-10'), to: parseIsoDay('2025-01-28') });
  expect(lunarMonthSpan(2023, 2, true)).toEqual({
    from: parseIsoDay('2023-03-22'),
    to: parseIsoDay('2023-04-19'),
  });
  expect(daysInLunarMonth(2023, 12)).toBe(30);
  expect(daysInLunarMonth(2024, 12)).toBe(29);
});
