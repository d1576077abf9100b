import { formatDay, parseIsoDay } from '../../src/calendar/civil.js';
import { formatLunar } from '../../src/calendar/lunar-text.js';
import { nearestDay, nearestLunarDay } from '../../src/calendar/nearest.js';

test.each([
  [2, 15, '2024-02-16', 'nearest', '2024-02-15'],
  [12, 30, '2024-01-05', 'nearest', '2023-12-30'],
  [1, 5, '2023-12-30', 'nearest', '2024-01-05'],
  [2, 16, '2024-02-16', 'past', '2024-02-16'],
  [2, 16, '2024-02-16', 'future', '2024-02-16'],
  [2, 17, '2024-02-16', 'past', '2023-02-17'],
  [2, 15, '2024-02-16', 'future', '2025-02-15'],
  [2, 29, '2023-05-01', 'past', '2020-02-29'],
  [2, 29, '2023-05-01', 'nearest', '2024-02-29'],
  [2, 29, '1903-05-01', 'past', '1896-02-29'],
] as const)('month %i, day %i, seen from %s (%s), is %s', (month, day, near, prefer, expected) => {
  expect(formatDay(nearestDay({ month, day }, parseIsoDay(near), prefer))).toBe(expected);
});

test('a day that no year has is refused', () => {
  const near = parseIsoDay('2024-02-16');
  expect(() => nearestDay({ month: 2, day: 30 }, near)).toThrow(RangeError);
  expect(() => nearestDay({ month: 13, day: 1 }, near)).toThrow(RangeError);
});

test.each([
  [1, 15, false, '2024-02-16', 'nearest', '2024-01-15'],
  [3, 10, false, '2024-02-16', 'past', '2023-03-10'],
  [3, 10, false, '2024-02-16', 'future', '2024-03-10'],
  [12, 23, false, '2024-02-16', 'nearest', '2023-12-23'],
  [12, 30, false, '2025-01-25', 'nearest', '2023-12-30'],
  [2, 10, true, '2024-02-16', 'nearest', '2023-02L-10'],
  [6, 1, true, '2024-02-16', 'past', '2017-06L-01'],
] as const)(
  'lunar month %i, day %i, leap %s, seen from %s (%s), is %s',
  (month, day, leap, near, prefer, expected) => {
    const found = nearestLunarDay({ month, day, leap }, parseIsoDay(near), prefer);
    expect(found === undefined ? undefined : formatLunar(found)).toBe(expected);
  },
);

test('a day that no lunar year has is not found', () => {
  expect(nearestLunarDay({ month: 1, day: 31 }, parseIsoDay('2024-02-16'))).toBeUndefined();
  expect(nearestLunarDay({ month: 12, day: 1, leap: true }, parseIsoDay('2024-02-16'))).toBeUndefined();
});
