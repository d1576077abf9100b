import {
  spanOf,
  type Comparator,
  type MoneyEntity,
  type QuantityEntity,
  type RatioEntity,
  type TokenRange,
  type Tokenized,
} from '../../document.js';
import { grammar } from '../../grammar/grammar.js';
import { comparatorAt } from '../percentages/around.js';
import { quantityRules, type Counted } from './rules.js';

export { quantityRules } from './rules.js';

export type CountedEntity = QuantityEntity | MoneyEntity | RatioEntity;

const find = grammar(quantityRules);

/**
 * Counts, sums of money and ratios, in order: `1 tỷ cây xanh`, `12,6 tỷ đồng`, `06/06 trường`.
 *
 * @param taken what other stages have found, in order of tokens (dates, percentages): its figures are theirs
 * @example findQuantities(layers, [...dates, ...percentages])[0]?.value // { min: 12.6e9, max: 12.6e9, currency: 'VND' }
 */
export function findQuantities({ tokens }: Tokenized, taken: readonly TokenRange[] = []): CountedEntity[] {
  const ranges = [...taken].sort((a, b) => a.from - b.from);
  const entities: CountedEntity[] = [];
  let next = 0;
  for (const { from, to, rule, value } of find(tokens)) {
    while (next < ranges.length && ranges[next]!.to <= from) next++;
    const other = ranges[next];
    if (other !== undefined && other.from < to) continue;
    const { start, end } = spanOf(tokens, from, to);
    const common = { start, end, from, to, text: tokens.source.slice(start, end), rule };
    entities.push(entityOf(common, value, comparatorAt(tokens, from, to)?.value));
  }
  return entities;
}

type Common = Omit<QuantityEntity, 'type' | 'value'>;

function entityOf(common: Common, value: Counted, comparator: Comparator | undefined): CountedEntity {
  const bound = comparator === undefined ? {} : { comparator };
  switch (value.type) {
    case 'money':
      return {
        ...common,
        type: 'money',
        value: { min: value.min, max: value.max, currency: value.currency, ...bound },
      };
    case 'quantity':
      return {
        ...common,
        type: 'quantity',
        value: { min: value.min, max: value.max, unit: value.unit, ...bound },
      };
    default: {
      const { numerator, denominator, unit } = value;
      return {
        ...common,
        type: 'ratio',
        value: { numerator, denominator, ...(unit === undefined ? {} : { unit }) },
      };
    }
  }
}
