import { extractDates, type DateValue } from '../../../src/dates.js';
import { dateRuleNames } from '../../../src/extract/dates/index.js';
import { readTables, spellings } from '../fixture.js';

const published = '2024-02-16';
const { examples, counterExamples } = readTables('dates');

/** A value as the tables write it. */
function written({ edtf, part, mod, lunar, set, conflict }: DateValue): string {
  return [
    edtf,
    part,
    mod,
    lunar && `lunar=${lunar.text}`,
    set === true && 'set',
    conflict === true && 'conflict',
  ]
    .filter(Boolean)
    .join(' ');
}

test('every rule has examples and counter-examples, and no table is of a rule that is none', () => {
  const withExamples = new Set(examples.map(({ rule }) => rule));
  const withCounterExamples = new Set(counterExamples.map(({ rule }) => rule));
  expect(dateRuleNames.filter((name) => !withExamples.has(name))).toEqual([]);
  expect(dateRuleNames.filter((name) => !withCounterExamples.has(name))).toEqual([]);
  expect([...withExamples].filter((name) => !dateRuleNames.includes(name))).toEqual([]);
});

describe.each(spellings)('%s', (_name, spell) => {
  test.each(examples.map((example) => [example.rule, example.text, example] as const))(
    '%s: %s',
    (rule, text, { marked, values }) => {
      const source = spell(text);
      const dates = extractDates(source, { published });
      for (const [index, mark] of marked.entries()) {
        const date = dates.find((one) => one.text === spell(mark));
        expect(date && [date.rule, written(date.value)]).toEqual([rule, values[index]]);
        expect(source.slice(date?.start, date?.end)).toBe(spell(mark));
      }
    },
  );

  test.each(counterExamples.map(({ rule, text }) => [rule, text] as const))('not %s: %s', (rule, text) => {
    const found = extractDates(spell(text), { published }).filter((date) => date.rule === rule);
    expect(found.map((date) => date.text)).toEqual([]);
  });
});
