import {
  addDays,
  addMonths,
  addYears,
  civilDay,
  compareDays,
  dayNumber,
  dayOfIsoWeek,
  daysBetween,
  daysInMonth,
  formatDay,
  isCivilDay,
  isoWeek,
  parseIsoDay,
  parseIsoMoment,
  weekday,
  weeksInYear,
} from '../../src/calendar/civil.js';
import { cell, readFixture } from './fixture.js';

const day = parseIsoDay;

test('every day of the 400 years around the year 0 has a number of its own, and the number gives the day back', () => {
  let wrong = 0;
  for (let number = dayNumber(day('-0200-01-01')); number <= dayNumber(day('0199-12-31')); number += 1) {
    if (dayNumber(civilDay(number)) !== number) wrong += 1;
  }
  expect(wrong).toBe(0);
});

test('numbers agree with the days of the platform', () => {
  let wrong = 0;
  for (let number = -200_000; number <= 200_000; number += 1) {
    if (formatDay(civilDay(number)) !== new Date(number * 86_400_000).toISOString().slice(0, 10)) wrong += 1;
  }
  expect(wrong).toBe(0);
});

test('1970-01-01 is day 0', () => {
  expect(dayNumber(day('1970-01-01'))).toBe(0);
  expect(civilDay(-1)).toEqual({ year: 1969, month: 12, day: 31 });
});

test('February has its 29 days by the Gregorian rule', () => {
  expect([1900, 2000, 2023, 2024, 2100, 0, -4].map((year) => daysInMonth(year, 2))).toEqual([
    28, 29, 28, 29, 28, 29, 29,
  ]);
});

test.each([
  ['2024-02-15', 4],
  ['2024-02-18', 7],
  ['2024-02-19', 1],
  ['1945-09-02', 7],
  ['1969-12-31', 3],
])('%s is weekday %i', (text, expected) => {
  expect(weekday(day(text))).toBe(expected);
});

test.each([
  ['2021-01-03', 2020, 53],
  ['2021-01-04', 2021, 1],
  ['2024-12-29', 2024, 52],
  ['2024-12-30', 2025, 1],
  ['2027-01-01', 2026, 53],
])('%s is in ISO week %i-W%i', (text, year, week) => {
  expect(isoWeek(day(text))).toEqual({ year, week });
});

test('a week and weekday give their day back, for every day of 2000 to 2050', () => {
  let wrong = 0;
  for (let number = dayNumber(day('2000-01-01')); number <= dayNumber(day('2050-12-31')); number += 1) {
    const it = civilDay(number);
    if (dayNumber(dayOfIsoWeek(isoWeek(it), weekday(it))) !== number) wrong += 1;
  }
  expect(wrong).toBe(0);
});

test('a week or weekday that does not exist is refused', () => {
  expect(weeksInYear(2020)).toBe(53);
  expect(() => dayOfIsoWeek({ year: 2023, week: 53 })).toThrow(new RangeError('2023 has no week 53'));
  expect(() => dayOfIsoWeek({ year: 2023, week: 1 }, 8)).toThrow(RangeError);
});

test('months and years are added with the day held inside the month', () => {
  expect(formatDay(addMonths(day('2024-01-31'), 1))).toBe('2024-02-29');
  expect(formatDay(addMonths(day('2024-01-31'), -2))).toBe('2023-11-30');
  expect(formatDay(addMonths(day('2024-03-15'), -15))).toBe('2022-12-15');
  expect(formatDay(addYears(day('2024-02-29'), 1))).toBe('2025-02-28');
  expect(formatDay(addYears(day('2024-02-29'), -4))).toBe('2020-02-29');
  expect(formatDay(addDays(day('2024-02-28'), 2))).toBe('2024-03-01');
});

test('days are compared and counted', () => {
  expect(daysBetween(day('2024-02-15'), day('2024-03-01'))).toBe(15);
  expect(compareDays(day('2024-02-15'), day('2024-02-15'))).toBe(0);
  expect(['2024-03-01', '2023-12-31', '2024-02-15'].map(day).sort(compareDays).map(formatDay)).toEqual([
    '2023-12-31',
    '2024-02-15',
    '2024-03-01',
  ]);
});

test('a day that does not exist is none', () => {
  expect(isCivilDay({ year: 2023, month: 2, day: 29 })).toBe(false);
  expect(isCivilDay({ year: 2023, month: 2.5, day: 1 })).toBe(false);
  expect(isCivilDay({ year: Number.NaN, month: 2, day: 1 })).toBe(false);
  expect(() => dayNumber({ year: 2023, month: 2, day: 29 })).toThrow('2023-02 has 28 days');
  expect(() => dayNumber({ year: 2023, month: 13, day: 1 })).toThrow('months are 1 to 12');
});

test.each(readFixture('moments.tsv'))('%s is read at +07:00', (text, expected, clock) => {
  const { hour, minute, second: _second, ...its } = parseIsoMoment(text ?? '');
  expect(formatDay(its)).toBe(expected);
  expect(hour === undefined ? '-' : `${hour}:${String(minute).padStart(2, '0')}`).toBe(clock);
});

test.each(readFixture('moment-errors.tsv'))('"%s" is refused: %s', (text, why) => {
  expect(() => parseIsoMoment(text ?? '')).toThrow(RangeError);
  expect(() => parseIsoMoment(text ?? '')).toThrow(cell([why ?? ''], 0));
});
