import {
  kindOf,
  spanOf,
  type Comparator,
  type PercentageEntity,
  type PercentageValue,
  type Tokenized,
  type Tokens,
} from '../../document.js';
import { grammar, type Found } from '../../grammar/grammar.js';
import { sameLine, term } from '../../grammar/pattern.js';
import { hashOf } from '../../text/hash.js';
import { percentageRules, type PrintedPercentage } from './rules.js';
import { comparators, comparatorsBehind, directions, nearDirections } from './terms.js';

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
  const direction =
    sign !== 0
      ? sign < 0
        ? 'down'
        : 'up'
      : directionOf(tokens, from, before === undefined ? 0 : before.to, entityBefore?.value.direction);
  return {
    min,
    max,
    unit,
    ...(comparator === undefined ? {} : { comparator }),
    ...(direction === undefined ? {} : { direction }),
  };
}

const since = hashOf('từ');
const than = hashOf('hơn');
const longestComparator = 4;
const comparator = term<{ readonly is: Comparator | undefined }>(
  Object.fromEntries(Object.entries(comparators).map(([phrase, is]) => [phrase, { is }])),
);
const comparatorBehind = term(comparatorsBehind);
const comparatorEnds = endsOf(comparators);
/** Words that may stand between a comparator and the figure: `gần như 5%`, `khoảng hơn 5%`. */
const fillers = new Set(['có', 'tới', 'đến', 'mức', 'chừng'].map(hashOf));
/** `… trở lên` may follow the thing counted: `từ 60% diện tích trở lên`. */
const reachBehind = 8;

/** The comparator before the figures (`hơn 5%`, `không quá 5%`) or behind them (`từ 5% trở lên`). */
function comparatorAt(tokens: Tokens, from: number, to: number): Comparator | undefined {
  const isRange = tokens.hash[from] === since;
  const opened = !isRange && from > 0 && sameLine(tokens, from) && tokens.hash[from - 1] === since;
  for (let at = to; at < Math.min(tokens.length, to + (opened ? reachBehind : 1)); at++) {
    if (!sameLine(tokens, at) || tokens.kind[at] === kindOf.punctuation) break;
    const behind = comparatorBehind.match(tokens, at);
    if (behind !== undefined) return behind.value;
  }
  let end = opened ? from - 1 : from;
  if (end > 0 && sameLine(tokens, end) && fillers.has(tokens.hash[end - 1]!)) {
    return comparatorEnding(tokens, end) ?? comparatorEnding(tokens, end - 1);
  }
  return comparatorEnding(tokens, end);
}

/** The longest comparator whose last token stands right before `end`. */
function comparatorEnding(tokens: Tokens, end: number): Comparator | undefined {
  if (end <= 0 || !sameLine(tokens, end) || !comparatorEnds.has(tokens.hash[end - 1]!)) return undefined;
  // `cao hơn 5%` says by how much, not more than how much.
  for (let start = Math.max(0, end - longestComparator); start < end; start++) {
    const direction = directed.match(tokens, start);
    if (direction !== undefined && direction.to === end && tokens.hash[end - 1] === than) return undefined;
  }
  for (let start = Math.max(0, end - longestComparator); start < end; start++) {
    const match = comparator.match(tokens, start);
    if (match !== undefined && match.to === end) return match.value.is;
  }
  return undefined;
}

const directed = term(directions);
const near = term(nearDirections);
const closeBefore = 3;
const directionStarts = directed.first.hashes;
/** Before a figure they make it a level: `giảm từ 15% xuống còn 4%`, `giá giảm còn 5%`. */
const levels = new Set(
  [
    'từ',
    'còn',
    'xuống',
    'về',
    'ở',
    'đạt',
    'chiếm',
    'là',
    'bằng',
    'sang',
    'thành',
    'giữ',
    'lên',
    'có',
    'hưởng',
  ].map(hashOf),
);
const level = hashOf('mức');
const rise = hashOf('lên');
const risesBefore = new Set(['mới', 'đã', 'cũng', 'giá'].map(hashOf));
const riseOfPrice = [hashOf('lên'), hashOf('giá')] as const;
/** Words that end a clause without a mark. */
const clauseEnds = new Set(
  ['nhưng', 'song', 'trong', 'khi', 'thì', 'do', 'vì', 'nên', 'mà', 'dù', 'để'].map(hashOf),
);
const and = new Set([hashOf('và'), hashOf('hoặc')]);
const longestClause = 14;

/** `up` or `down` from the verb or comparison in the clause before the figures. */
function directionOf(
  tokens: Tokens,
  from: number,
  stop: number,
  before: 'up' | 'down' | undefined,
): 'up' | 'down' | undefined {
  let i = from - 1;
  let steps = 0;
  // Comparators stand between the verb and the figures.
  while (i >= stop && comparatorEnds.has(tokens.hash[i]!) && !levels.has(tokens.hash[i]!)) i--;
  if (i >= 0 && levels.has(tokens.hash[i]!) && sameLine(tokens, i + 1)) {
    // `mới lên 0,5%` without a level it came from.
    const up = tokens.hash[i] === rise && i > 0 && risesBefore.has(tokens.hash[i - 1]!);
    if (!up) return undefined;
    return 'up';
  }
  // `thấp hơn mức 60%`: what it is compared with.
  if (from >= 2 && tokens.hash[from - 1] === level && tokens.hash[from - 2] === than) return undefined;
  for (i = from - 1; i >= stop && steps < longestClause; i--, steps++) {
    if (!sameLine(tokens, i + 1)) return undefined;
    const hash = tokens.hash[i]!;
    if (directionStarts.has(hash)) {
      const match = directed.match(tokens, i);
      if (match !== undefined) return match.value;
    }
    if (steps < closeBefore && near.first.hashes.has(hash)) return near.match(tokens, i)?.value;
    if (hash === riseOfPrice[0] && tokens.hash[i + 1] === riseOfPrice[1]) return 'up';
    if (tokens.kind[i] === kindOf.punctuation && !insideClause(tokens, i)) return undefined;
    if (clauseEnds.has(hash) && !followsComparison(tokens, i)) return undefined;
  }
  // `giảm 12,7% về lượng và 2,9% về giá trị`
  if (i < stop && stop > 0 && before !== undefined) {
    for (let j = stop; j < from; j++) if (and.has(tokens.hash[j]!)) return before;
  }
  return undefined;
}

/** A hyphen, and the slash of a date or rate. */
function insideClause(tokens: Tokens, at: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.textStart[at]!);
  return unit === 0x2d || unit === 0x2f;
}

const inside = hashOf('trong');
const country = hashOf('nước');

/** `thấp hơn trong nước 11%`: a word that else begins a clause. */
function followsComparison(tokens: Tokens, at: number): boolean {
  return tokens.hash[at] === inside && tokens.hash[at + 1] === country;
}

function endsOf(table: Readonly<Record<string, unknown>>): ReadonlySet<number> {
  return new Set(Object.keys(table).map((phrase) => hashOf(phrase.slice(phrase.lastIndexOf(' ') + 1))));
}
