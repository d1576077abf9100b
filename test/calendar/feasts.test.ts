import { formatDay, isCivilDay, parseIsoDay } from '../../src/calendar/civil.js';
import {
  FEASTS,
  dayOfTet,
  feastDay,
  feastLunarDay,
  findFeast,
  nearestTet,
  tetEve,
} from '../../src/calendar/feasts.js';
import { gregorianFromLunar } from '../../src/calendar/lunar.js';
import { formatLunar } from '../../src/calendar/lunar-text.js';
import { cell, readFixture } from './fixture.js';

test.each(readFixture('feasts.tsv'))('%s %s is %s', (...row) => {
  const feast = findFeast(cell(row, 0) ?? '');
  if (feast === undefined) throw new Error('no such feast');
  const year = Number(cell(row, 1));
  const lunar = feastLunarDay(feast, year);
  expect(formatDay(feastDay(feast, year))).toBe(cell(row, 2));
  expect(lunar === undefined ? undefined : formatLunar(lunar)).toBe(cell(row, 3));
});

test('no name means two feasts, ids are unique, and names are as look-ups need them', () => {
  const names = FEASTS.flatMap((feast) => feast.names);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(FEASTS.map(({ id }) => id)).size).toBe(FEASTS.length);
  expect(names.filter((name) => name !== name.normalize('NFC').toLowerCase())).toEqual([]);
});

test('every feast has a day in every year of the table', () => {
  const days = FEASTS.flatMap((feast) => [1801, 1900, 2024, 2025, 2199].map((year) => feastDay(feast, year)));
  expect(days.every(isCivilDay)).toBe(true);
});

test.each(['Tết', 'ngày thường', '', 'nhà giáo'])('"%s" is no feast', (name) => {
  expect(findFeast(name)).toBeUndefined();
});

test('the eve of Tết is the 29th where Chạp has 29 days', () => {
  expect(formatLunar(tetEve(2024))).toBe('2023-12-30');
  expect(formatLunar(tetEve(2025))).toBe('2024-12-29');
  expect(formatLunar(tetEve(2026))).toBe('2025-12-29');
  expect(formatDay(gregorianFromLunar(tetEve(2026)))).toBe('2026-02-16');
});

test.each([
  [28, 2024, '2023-12-28', '2024-02-07'],
  [30, 2024, '2023-12-30', '2024-02-09'],
  [30, 2025, '2024-12-29', '2025-01-28'],
  [29, 2025, '2024-12-29', '2025-01-28'],
  [23, 2025, '2024-12-23', '2025-01-22'],
  [1, 2024, '2024-01-01', '2024-02-10'],
  [6, 2024, '2024-01-06', '2024-02-15'],
])('the %i of Tết %i is %s', (number, year, lunar, gregorian) => {
  expect(formatLunar(dayOfTet(number, year))).toBe(lunar);
  expect(formatDay(gregorianFromLunar(dayOfTet(number, year)))).toBe(gregorian);
});

test.each([0, 11, 19, 31, 1.5])('there is no "%d Tết"', (number) => {
  expect(() => dayOfTet(number, 2024)).toThrow(RangeError);
});

test.each([
  ['2024-01-29', 2024],
  ['2024-02-10', 2024],
  ['2024-04-18', 2024],
  ['2024-10-15', 2025],
  ['1800-01-02', 1800],
  ['2200-01-01', 2199],
])('the Tết nearest to %s is that of %i', (day, year) => {
  expect(nearestTet(parseIsoDay(day))).toBe(year);
});
