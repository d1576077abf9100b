import type { PercentageValue } from '../../../src/document.js';
import { findPercentages, percentageRules } from '../../../src/extract/percentages/index.js';
import { readTables, spellings } from '../fixture.js';
import { layersOf } from '../layers.js';

const { examples, counterExamples } = readTables('percentages');

function written({ min, max, unit, comparator, direction }: PercentageValue): string {
  return [min === max ? `${min}` : `${min}/${max}`, unit, comparator, direction].filter(Boolean).join(' ');
}

test('every rule has examples and counter-examples', () => {
  for (const { name } of percentageRules) {
    expect(examples.filter(({ rule }) => rule === name)).not.toEqual([]);
    expect(counterExamples.filter(({ rule }) => rule === name)).not.toEqual([]);
  }
});

describe.each(spellings)('%s', (_name, spell) => {
  test.each(examples.map((example) => [example.rule, example.text, example] as const))(
    '%s: %s',
    (rule, text, { marked, values }) => {
      const found = findPercentages(layersOf(spell(text)));
      expect(found.map((one) => [one.rule, one.text, written(one.value)])).toEqual(
        marked.map((mark, index) => [rule, spell(mark), values[index]]),
      );
    },
  );

  test.each(counterExamples.map(({ rule, text }) => [rule, text] as const))('not %s: %s', (_rule, text) => {
    expect(findPercentages(layersOf(spell(text)))).toEqual([]);
  });
});
