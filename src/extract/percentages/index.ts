import {
  spanOf,
  type PercentageEntity,
  type PercentageValue,
  type Tokenized,
  type Tokens,
} from '../../document.js';
import { grammar, type Found } from '../../grammar/grammar.js';
import { percentageRules, type PrintedPercentage } from './rules.js';
import { comparatorAt, directionAt } from './around.js';

export { percentageRules } from './rules.js';

const find = grammar(percentageRules);

/**
 * The percentages of a text, in order: `3,1%`, `từ 2 đến 2,5%`, `ba phần trăm`, `0,5 điểm phần trăm`, `2‰`.
 * Comparators and directions are read from the words around, which stay outside the entity.
 *
 * @example findPercentages(layers)[0]?.value // { min: 2, max: 2.5, unit: 'percent', direction: 'down' }
 */
export function findPercentages({ tokens }: Tokenized): PercentageEntity[] {
  const found = find(tokens);
  const entities: PercentageEntity[] = [];
  for (const [index, match] of found.entries()) {
    const { from, to, rule } = match;
    const { start, end } = spanOf(tokens, from, to);
    entities.push({
      type: 'percentage',
      start,
      end,
      from,
      to,
      text: tokens.source.slice(start, end),
      value: valueOf(tokens, match, found[index - 1], entities[index - 1]),
      rule,
    });
  }
  return entities;
}

function valueOf(
  tokens: Tokens,
  { from, to, value }: Found<PrintedPercentage>,
  before: Found<PrintedPercentage> | undefined,
  entityBefore: PercentageEntity | undefined,
): PercentageValue {
  const { min, max, unit, sign } = value;
  const comparator = comparatorAt(tokens, from, to);
  const signed = sign === 0 ? undefined : sign < 0 ? 'down' : 'up';
  const direction =
    signed ??
    directionAt(tokens, {
      from,
      to,
      comparator,
      stop: before?.to ?? 0,
      before: entityBefore?.value.direction,
    });
  return {
    min,
    max,
    unit,
    ...(comparator === undefined ? {} : { comparator: comparator.value }),
    ...(direction === undefined ? {} : { direction }),
  };
}
