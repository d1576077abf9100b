import {
  spanOf,
  type MoneyEntity,
  type MoneyValue,
  type QuantityEntity,
  type QuantityValue,
  type RatioEntity,
  type TokenRange,
  type Tokenized,
  type Tokens,
  type Writable,
} from '../../document.js';
import { grammar } from '../../grammar/grammar.js';
import { ordered } from '../../text/order.js';
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
  const ranges = ordered(taken, (a, b) => a.from - b.from);
  const entities: CountedEntity[] = [];
  let next = 0;
  for (const { from, to, rule, value } of find(tokens)) {
    while (next < ranges.length && ranges[next]!.to <= from) next++;
    const other = ranges[next];
    if (other !== undefined && other.from < to) continue;
    entities.push(entityOf(tokens, from, to, rule, value));
  }
  return entities;
}

function entityOf(tokens: Tokens, from: number, to: number, rule: string, found: Counted): CountedEntity {
  const { start, end } = spanOf(tokens, from, to);
  const text = tokens.source.slice(start, end);
  switch (found.type) {
    case 'money': {
      const { min, max, currency } = found;
      const value: Writable<MoneyValue> = { min, max, currency };
      const comparator = comparatorAt(tokens, from, to);
      if (comparator !== undefined) value.comparator = comparator.value;
      return { start, end, from, to, text, rule, type: 'money', value };
    }
    case 'quantity': {
      const { min, max, unit } = found;
      const value: Writable<QuantityValue> = { min, max, unit };
      const comparator = comparatorAt(tokens, from, to);
      if (comparator !== undefined) value.comparator = comparator.value;
      return { start, end, from, to, text, rule, type: 'quantity', value };
    }
    default: {
      const { numerator, denominator, unit } = found;
      const value = unit === undefined ? { numerator, denominator } : { numerator, denominator, unit };
      return { start, end, from, to, text, rule, type: 'ratio', value };
    }
  }
}
