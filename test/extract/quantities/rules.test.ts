import { findDates } from '../../../src/extract/dates/index.js';
import { findQuantities, quantityRules, type CountedEntity } from '../../../src/extract/quantities/index.js';
import { readTables, spellings } from '../fixture.js';
import { layersOf } from '../layers.js';

const { examples, counterExamples } = readTables('quantities');

function written(entity: CountedEntity): string {
  if (entity.type === 'ratio') {
    const { numerator, denominator, unit } = entity.value;
    return ['ratio', `${numerator}/${denominator}`, unit].filter(Boolean).join(' ');
  }
  const { min, max, comparator } = entity.value;
  const what = entity.type === 'money' ? entity.value.currency : entity.value.unit;
  return [entity.type, min === max ? min : `${min}/${max}`, what, comparator].filter(Boolean).join(' ');
}

function quantitiesOf(source: string): CountedEntity[] {
  const layers = layersOf(source);
  return findQuantities(layers, findDates(layers, { published: '2024-02-16' }));
}

test('every rule has examples and counter-examples', () => {
  for (const { name } of quantityRules) {
    expect(examples.filter(({ rule }) => rule === name)).not.toEqual([]);
    expect(counterExamples.filter(({ rule }) => rule === name)).not.toEqual([]);
  }
});

describe.each(spellings)('%s', (_name, spell) => {
  test.each(examples.map((example) => [example.rule, example.text, example] as const))(
    '%s: %s',
    (rule, text, { marked, values }) => {
      const found = quantitiesOf(spell(text)).filter((one) => one.rule === rule);
      expect(found.map((one) => [one.text.normalize('NFC'), written(one)])).toEqual(
        marked.map((mark, index) => [spell(mark).normalize('NFC'), values[index]]),
      );
    },
  );

  test.each(counterExamples.map(({ rule, text }) => [rule, text] as const))('not %s: %s', (rule, text) => {
    expect(quantitiesOf(spell(text)).filter((one) => one.rule === rule)).toEqual([]);
  });
});
