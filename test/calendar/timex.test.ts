import { toTimex3, type DayPart, type TimexMod } from '../../src/calendar/timex.js';
import { cell, readFixture } from './fixture.js';

test.each(readFixture('timex.tsv'))('%s (part %s, mod %s, set %s) is %s %s', (...row) => {
  const part = cell(row, 1) as DayPart | undefined;
  const mod = cell(row, 2) as TimexMod | undefined;
  const timex = toTimex3(cell(row, 0) ?? '', {
    ...(part === undefined ? {} : { part }),
    ...(mod === undefined ? {} : { mod }),
    set: cell(row, 3) === 'yes',
  });
  expect([timex.type, timex.value, timex.mod, timex.begin, timex.end]).toEqual(
    [4, 5, 6, 7, 8].map((at) => cell(row, at)),
  );
});

test('what is no EDTF value is refused', () => {
  expect(() => toTimex3('2023-02-29')).toThrow(RangeError);
});
