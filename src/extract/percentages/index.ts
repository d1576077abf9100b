import {
  spanOf,
  type PercentageEntity,
  type PercentageValue,
  type Tokenized,
  type Tokens,
  type Writable,
} from '../../document.js';
import { grammar, type Found } from '../../grammar/grammar.js';
import { percentageRules, type PrintedPercentage } from './rules.js';
import { comparatorAt, directionAt, isAhead } from './around.js';

export { percentageRules } from './rules.js';

const find = grammar(percentageRules);

/**
 * The percentages of a text, in order: `3,1%`, `từ 2 đến 2,5%`, `ba phần trăm`, `0,5 điểm phần trăm`, `2‰`.
 * Comparators and directions are read from the words around, which stay outside the entity.
 *
 * @example findPercentages(layers)[0]?.value // { min: 2, max: 2.5, unit: 'percent', direction: 'down' }
 */
export function findPercentages({ tokens }: Tokenized): PercentageEntity[] {
  const entities: PercentageEntity[] = [];
  let before: PercentageEntity | undefined;
  for (const match of find(tokens)) {
    const { from, to, rule } = match;
    const { start, end } = spanOf(tokens, from, to);
    const text = tokens.source.slice(start, end);
    before = { type: 'percentage', start, end, from, to, text, value: valueOf(tokens, match, before), rule };
    entities.push(before);
  }
  return entities;
}

function valueOf(
  tokens: Tokens,
  { from, to, value }: Found<PrintedPercentage>,
  before: PercentageEntity | undefined,
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
      before: before?.value.direction,
    });
  const percentage: Writable<PercentageValue> = { min, max, unit };
  if (comparator !== undefined) percentage.comparator = comparator.value;
  if (direction !== undefined) percentage.direction = direction;
  else if (unit === 'pp' && isAhead(tokens, from, before?.to ?? 0)) percentage.direction = 'up';
  return percentage;
}
