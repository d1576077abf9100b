import { edtfOfLunar, formatLunar, parseLunar } from '../../src/calendar/lunar-text.js';

test.each(['2024-01-06', '2023-02L-10', '2023-02L', '2024-12', '2024', 'XXXX-03-10', 'XXXX-02L', 'XXXX'])(
  '%s is written as it was read',
  (text) => {
    expect(formatLunar(parseLunar(text))).toBe(text);
  },
);

test.each(['2024-13-01', '2024-00', '2024-01-31', '2024-01-00', '2024-1-6', '2024L', '06/01/2024', ''])(
  '"%s" is no lunar date',
  (text) => {
    expect(() => parseLunar(text)).toThrow(RangeError);
  },
);

test.each([
  ['2024-01-06', '2024-02-15'],
  ['2023-02L-10', '2023-03-31'],
  ['2024', '2024-02-10/2025-01-28'],
  ['2023-02L', '2023-03-22/2023-04-19'],
  ['2025-12-27/2026-01-06', '2026-02-14/2026-02-22'],
  ['XXXX-03-10', 'XXXX'],
  ['1789-01-05', '1789'],
  ['1789', '1789'],
  ['1428/1527', '1428/1527'],
])('lunar %s is %s', (lunar, gregorian) => {
  expect(edtfOfLunar(lunar)).toBe(gregorian);
});

test('a lunar day that does not exist has no Gregorian value', () => {
  expect(() => edtfOfLunar('2024-12-30')).toThrow('month 12 of 2024 has 29 days');
  expect(() => edtfOfLunar('2024/2025/2026')).toThrow(RangeError);
  expect(() => formatLunar({ year: 2024, day: 6 })).toThrow(RangeError);
});
