import { addDays, dayNumber, formatDay, parseIsoDay } from '../../src/calendar/civil.js';
import {
  SOLAR_TERMS,
  solarTermDay,
  solarTermLongitude,
  solarTermOf,
  type SolarTerm,
} from '../../src/calendar/solar-terms.js';
import { readFixture } from './fixture.js';

test.each(readFixture('solar-terms.tsv'))('%s begins on %s', (term, day) => {
  expect(formatDay(solarTermDay(term as SolarTerm, Number(day?.slice(0, 4))))).toBe(day);
});

test('from 1800 to 2199 the terms follow each other by 14 to 16 days', () => {
  let previous: number | undefined;
  const steps = new Set<number>();
  for (let year = 1800; year <= 2199; year += 1) {
    for (const term of SOLAR_TERMS) {
      const day = dayNumber(solarTermDay(term, year));
      if (previous !== undefined) steps.add(day - previous);
      previous = day;
    }
  }
  expect([...steps].sort((a, b) => a - b)).toEqual([14, 15, 16]);
});

test('every day lies in one term, which is the last that began', () => {
  for (let year = 1900; year <= 2100; year += 50) {
    for (const [index, term] of SOLAR_TERMS.entries()) {
      const began = solarTermDay(term, year);
      expect(solarTermOf(began)).toEqual({ term, began });
      const before = SOLAR_TERMS[(index + 23) % 24];
      expect(solarTermOf(addDays(began, -1)).term).toBe(before);
    }
  }
  expect(solarTermOf(parseIsoDay('2024-01-01'))).toEqual({
    term: 'Đông chí',
    began: parseIsoDay('2023-12-22'),
  });
});

test('xuân phân is 0°, hạ chí 90°, thu phân 180°, đông chí 270°', () => {
  expect((['Xuân phân', 'Hạ chí', 'Thu phân', 'Đông chí'] as const).map(solarTermLongitude)).toEqual([
    0, 90, 180, 270,
  ]);
});

test('years outside the table are refused', () => {
  expect(() => solarTermDay('Thanh minh', 2200)).toThrow(RangeError);
  expect(() => solarTermOf(parseIsoDay('1800-01-01'))).toThrow(RangeError);
  expect(() => solarTermDay('Mùa xuân' as SolarTerm, 2024)).toThrow(RangeError);
});
