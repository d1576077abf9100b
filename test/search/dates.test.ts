import { coveringTerms, indexTerms } from '../../src/search/index.js';
import { rangeOf, termsOfDate, yearlessTerms } from '../../src/search/dates.js';
import { dayValue } from './articles.js';

test.each([
  ['2024-02-15', '2024-02-15', ['2024-02-15']],
  ['2024-02-01', '2024-02-29', ['2024-02']],
  ['2023-02-01', '2023-02-28', ['2023-02']],
  ['2024-01-01', '2024-12-31', ['2024']],
  ['2020-01-01', '2029-12-31', ['202']],
  ['1900-01-01', '1999-12-31', ['19']],
  ['2024-02-28', '2024-03-01', ['2024-02-28', '2024-02-29', '2024-03-01']],
  ['2023-12-31', '2025-01-01', ['2023-12-31', '2024', '2025-01-01']],
  ['2021-01-01', '2025-12-31', ['2021', '2022', '2023', '2024', '2025']],
  ['9999-12-30', '9999-12-31', ['9999-12-30', '9999-12-31']],
])('%s to %s is covered by %j', (from, to, terms) => {
  expect(coveringTerms({ from, to })).toEqual(terms);
});

/** Whether a document with this date is found by a query for that range. */
function meets(date: readonly [string, string], range: readonly [string, string]): boolean {
  const indexed = new Set(indexTerms({ from: date[0], to: date[1] }));
  return coveringTerms({ from: range[0], to: range[1] }).some((term) => indexed.has(term));
}

test('a range finds every day in it and none outside', () => {
  const days = Array.from({ length: 800 }, (_, i) =>
    new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10),
  );
  for (const [from, to] of [
    ['2023-01-05', '2024-03-09'],
    ['2024-02-10', '2025-01-28'],
    ['2023-06-30', '2023-07-01'],
  ] as const) {
    for (const day of days)
      expect([day, meets([day, day], [from, to])]).toEqual([day, from <= day && day <= to]);
  }
});

test('a day does not find what names its year alone, the year finds the day', () => {
  expect(meets(['2024-01-01', '2024-12-31'], ['2024-02-15', '2024-02-15'])).toBe(false);
  expect(meets(['2024-02-15', '2024-02-15'], ['2024-01-01', '2024-12-31'])).toBe(true);
});

test('ten thousand years are a few terms', () => {
  expect(coveringTerms({ from: '0001-01-02', to: '9999-12-30' }).length).toBeLessThan(250);
});

test('a date whose year is open is found by its day in either calendar', () => {
  expect(yearlessTerms({ edtf: 'XXXX-02-15' })).toEqual(['--02-15']);
  expect(yearlessTerms({ edtf: 'XXXX', lunar: { text: 'XXXX-03-10' } })).toEqual(['L--03-10']);
  expect(termsOfDate(dayValue('2024-02-15', '2024-01-06'))).toEqual(
    expect.arrayContaining(['--02-15', 'L--01-06']),
  );
});

test.each([
  [
    { from: '2024-02-15T08:00', to: '2024-02-15T08:00' },
    { from: '2024-02-15', to: '2024-02-15' },
  ],
  [{ from: '-0500-01-01', to: '-0500-12-31' }, undefined],
  [{ from: '2024-02-15' }, undefined],
  [{ from: '2024-03-01', to: '2024-02-01' }, undefined],
])('the days of %j are %j', (value, range) => {
  expect(rangeOf(value)).toEqual(range);
});
