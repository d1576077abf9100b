import { boundsOf, edtfOfDay, formatEdtf, isEdtf, parseEdtf } from '../../src/calendar/edtf.js';
import { cell, readFixture } from './fixture.js';

test.each(readFixture('edtf.tsv'))('%s covers %s to %s, and is written as it was read', (...row) => {
  const text = cell(row, 0) ?? '';
  expect(formatEdtf(parseEdtf(text))).toBe(text);
  const { from, to } = boundsOf(text);
  expect([from, to]).toEqual([cell(row, 1), cell(row, 2)]);
});

test.each(readFixture('edtf-errors.tsv'))('"%s" is refused: %s', (text, why) => {
  expect(() => parseEdtf(text ?? '')).toThrow(RangeError);
  expect(() => parseEdtf(text ?? '')).toThrow(why);
  expect(isEdtf(text ?? '')).toBe(false);
});

test('values are read into their parts', () => {
  expect(parseEdtf('199X')).toEqual({ unit: 'decade', decade: 199 });
  expect(parseEdtf('18XX~')).toEqual({ unit: 'century', century: 18, approximate: true });
  expect(parseEdtf('2024-34')).toEqual({ unit: 'quarter', year: 2024, quarter: 2 });
  expect(parseEdtf('XXXX-WXX-5T16:00')).toEqual({
    unit: 'weekday',
    year: 'X',
    week: 'X',
    weekday: 5,
    time: { hour: 16, minute: 0 },
  });
  expect(parseEdtf('2024-01/..')).toEqual({
    unit: 'interval',
    start: { unit: 'month', year: 2024, month: 1 },
  });
});

test('an empty end is read as an open one', () => {
  expect(formatEdtf(parseEdtf('/2024'))).toBe('../2024');
});

test('a value that does not exist is not written', () => {
  expect(() => formatEdtf({ unit: 'day', year: 2023, month: 2, day: 29 })).toThrow(RangeError);
  expect(() => formatEdtf({ unit: 'season', year: 2023, season: 5 })).toThrow(RangeError);
  expect(edtfOfDay({ year: 2024, month: 2, day: 15 }, { hour: 9, minute: 5 })).toBe('2024-02-15T09:05');
});
