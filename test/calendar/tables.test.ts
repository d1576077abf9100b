import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { monthsByRule, readExceptions, withExceptions } from '../../tools/calendar/lunar-years.js';
import { lunarTable, solarTermTable } from '../../tools/calendar/tables.js';

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
}

const exceptions = read('data/calendar/historic-exceptions.csv');

test('the generator gives the bytes of the lunar table again', () => {
  const table = lunarTable(exceptions);
  expect(table.text).toBe(read(`src/calendar/${table.file}`));
});

test('the generator gives the bytes of the table of solar terms again', () => {
  const table = solarTermTable();
  expect(table.text).toBe(read(`src/calendar/${table.file}`));
});

test('five new moons since 1968 lie within a minute of midnight', () => {
  const since1968 = lunarTable(exceptions).notes.filter((note) => note.includes('+07:00'));
  expect(since1968.map((note) => /\d{4}-\d\d-\d\d/u.exec(note)?.[0])).toEqual([
    '2054-05-08',
    '2077-11-16',
    '2085-10-19',
    '2150-05-27',
    '2175-01-23',
  ]);
});

test('an exception that does not contradict the rule as it says is an error', () => {
  const months = monthsByRule(1925, 1925, 8);
  expect(withExceptions(months, readExceptions('1925,1,0,1925-01-25,1925-01-24'))[0]).toMatchObject({
    month: 1,
    start: -16412,
  });
  expect(() => withExceptions(months, readExceptions('1925,1,0,1925-01-25,1925-01-23'))).toThrow(
    'the rule gives',
  );
});
