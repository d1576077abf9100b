import { gapOf, kindOf, type Tokens } from '../../document.js';
import { rule, type Rule } from '../../grammar/grammar.js';
import {
  glued,
  integer,
  longest,
  map,
  onlyWhere,
  optional,
  sequence,
  term,
  where,
  words,
  type Pattern,
} from '../../grammar/pattern.js';
import { mayBeRange } from '../numbers/ranges.js';
import { numeral, type Numeral } from '../numbers/numerals.js';
import { counted, currencies, measures, signsBefore } from './terms.js';

export type Counted =
  | { readonly type: 'quantity'; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly type: 'money'; readonly min: number; readonly max: number; readonly currency: string }
  | {
      readonly type: 'ratio';
      readonly numerator: number;
      readonly denominator: number;
      readonly unit?: string;
    };

const joints = ['-', '–', '—', 'đến', 'tới'];
const upTo = words(...joints);
const inRange = mayBeRange(joints, [...Object.keys(currencies), ...Object.keys(measures), ...counted]);
const currency = where(
  term(currencies),
  // `27 đồng chí`, `94 đồng tiền`
  (tokens, _from, to) =>
    !(to < tokens.length && tokens.before[to]! < gapOf.line && behindDong.has(tokens.hash[to]!)),
);
const behindDong = words('chí', 'bào', 'nghiệp', 'tiền', 'hồ', 'đội').first.hashes;
const unit: Pattern<string> = longest(term(measures), term(new Map(counted.map((name) => [name, name]))));

/** The scale stands with the second figure alone: `5-7 triệu đồng`; two figures on their own: `60.000-90.000 đồng`. */
function bounds(low: Numeral, high: Numeral): { min: number; max: number } | undefined {
  const shared = high.scaled && !low.scaled && low.value < 1000 ? scaleOf(high) : 1;
  const min = low.value * shared;
  return min < high.value ? { min: Number(min.toPrecision(15)), max: high.value } : undefined;
}

function scaleOf({ value }: Numeral): number {
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1;
}

/** Numbers in words only where they are large: `một người` is no figure that anybody looks for. */
const amount = map(numeral, (value) =>
  value.figures || value.scaled || value.value >= 10 ? value : undefined,
);

const money = map(sequence(amount, currency), ([{ value }, currency]): Counted => ({
  type: 'money',
  min: value,
  max: value,
  currency,
}));

const moneyRange = map(
  onlyWhere(sequence(optional(words('từ')), amount, optional(currency), upTo, amount, currency), inRange),
  ([, low, , , high, currency]): Counted | undefined => {
    const between = bounds(low, high);
    return between === undefined ? undefined : { type: 'money', ...between, currency };
  },
);

/** `$1.200`, `€50 triệu` */
const signedMoney = map(sequence(term(signsBefore), glued(amount)), ([currency, { value }]): Counted => ({
  type: 'money',
  min: value,
  max: value,
  currency,
}));

const quantity = map(sequence(amount, unit), ([{ value }, unit]): Counted => ({
  type: 'quantity',
  min: value,
  max: value,
  unit,
}));

const quantityRange = map(
  onlyWhere(sequence(optional(words('từ')), amount, optional(unit), upTo, amount, unit), inRange),
  ([, low, , , high, unit]): Counted | undefined => {
    const between = bounds(low, high);
    return between === undefined ? undefined : { type: 'quantity', ...between, unit };
  },
);

/** `06/06 trường`, `2/46 vụ`, `1/3`: a part of a whole, and what is counted. */
const ratio = map(
  sequence(integer(0, 99999), glued(words('/')), glued(integer(1, 99999)), optional(unit)),
  ([numerator, , denominator, unit], tokens, from, to): Counted | undefined => {
    if (isPieceOfCode(tokens, from, to) || numerator > denominator) return undefined;
    // All day long.
    if (denominator === 24 && numerator === 24) return undefined;
    return { type: 'ratio', numerator, denominator, ...(unit === undefined ? {} : { unit }) };
  },
);

/** `tỷ lệ 8:2` */
const colonRatio = where(
  map(
    sequence(integer(1, 999), glued(words(':')), glued(integer(1, 999))),
    ([numerator, , denominator]): Counted => ({ type: 'ratio', numerator, denominator }),
  ),
  (tokens, from) => from > 0 && shares.has(tokens.hash[from - 1]!),
);
const shares = words('lệ').first.hashes;

/** Whether the figures go on on either side: `số 15/2024/NĐ-CP`, `A1/2`. */
function isPieceOfCode(tokens: Tokens, from: number, to: number): boolean {
  if (from > 0 && tokens.before[from] === gapOf.nothing && tokens.kind[from - 1] !== kindOf.punctuation)
    return true;
  if (from > 0 && codeHeads.has(tokens.hash[from - 1]!)) return true;
  if (to >= tokens.length || tokens.before[to] !== gapOf.nothing) return false;
  const unit = tokens.text.charCodeAt(tokens.textStart[to]!);
  return unit === 0x2f || unit === 0x2d || unit === 0x3a || tokens.kind[to] === kindOf.syllable;
}
const codeHeads = words('số', 'hẻm', 'ngõ', 'ngách', 'kiệt', 'đường', 'nhà', 'tờ', 'thửa', '/', '-').first
  .hashes;

export const quantityRules: readonly Rule<Counted>[] = [
  rule('range of money', moneyRange),
  rule('sum of money', money),
  rule('sum behind its sign', signedMoney),
  rule('ratio', ratio),
  rule('ratio with a colon', colonRatio),
  rule('range of quantities', quantityRange),
  rule('quantity', quantity),
];
