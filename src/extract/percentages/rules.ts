import { gapOf, kindOf, type Tokens } from '../../document.js';
import { rule, type Rule } from '../../grammar/grammar.js';
import {
  glued,
  longest,
  map,
  onlyWhere,
  optional,
  sequence,
  term,
  words,
  type Pattern,
} from '../../grammar/pattern.js';
import { mayBeRange } from '../numbers/ranges.js';
import { decimalNumeral, signAt, type Numeral } from '../numbers/numerals.js';
import { percentUnits } from './terms.js';

/** A percentage as it is printed, before the words around it are read. */
export interface PrintedPercentage {
  readonly min: number;
  readonly max: number;
  readonly unit: 'percent' | 'pp';
  readonly sign: -1 | 0 | 1;
}

const unit = term(percentUnits);
type Unit = { readonly per: 100 | 1000; readonly points: boolean };

const joints = ['đến', 'tới', '-', '–', '—', '~', '÷', 'cho đến'];
const to = words(...joints);

/** `3,1%`, `ba mươi phần trăm`, `0,5 điểm phần trăm`, `2‰`. */
const single = map(
  sequence(decimalNumeral, unit),
  ([numeral, unit], tokens, from): PrintedPercentage | undefined =>
    isFactor(tokens, from) ? undefined : printed(numeral.value, numeral.value, unit, 0),
);

/** `từ 2% tới trên 3%` */
const bounds = words('trên', 'dưới', 'hơn', 'gần');

/** `từ 2 đến 2,5%`, `10-15%`, `15% - 18%`: the first figure borrows the unit of the second. */
const range = map(
  onlyWhere(
    sequence(
      optional(words('từ')),
      decimalNumeral,
      optional(unit),
      to,
      optional(bounds),
      decimalNumeral,
      unit,
    ),
    mayBeRange(joints, Object.keys(percentUnits)),
  ),
  ([, low, lowUnit, , , high, unit], tokens, from): PrintedPercentage | undefined => {
    if (lowUnit !== undefined && lowUnit.per !== unit.per) return undefined;
    // A range rises; `10-5%` is something else.
    if (low.value > high.value || isFactor(tokens, from)) return undefined;
    return printed(low.value, high.value, unit, 0);
  },
);

const sign: Pattern<-1 | 1> = {
  first: words('-', '–', '+', '−').first,
  match: (tokens, at) => {
    const value = signAt(tokens, at);
    return value === 0 ? undefined : { value, to: at + 1 };
  },
};

/** `-34%`, `+1,89%` */
const signed = map(sequence(sign, decimalNumeral, unit), ([sign, numeral, unit]): PrintedPercentage =>
  printed(sign * numeral.value, sign * numeral.value, unit, sign),
);

/** `±5%`, `+/-5%`: either way. */
const eitherWay = map(
  sequence(
    longest(
      words('±'),
      map(sequence(words('+'), glued(words('/')), glued(words('-', '–', '−'))), () => true as const),
    ),
    glued(decimalNumeral),
    unit,
  ),
  ([, numeral, unit]): PrintedPercentage => printed(numeral.value, numeral.value, unit, 0),
);

export const percentageRules: readonly Rule<PrintedPercentage>[] = [
  rule('range of percentages', range),
  rule('percentage either way', eitherWay),
  rule('signed percentage', signed),
  rule('single percentage', single),
];

function printed(min: number, max: number, unit: Unit, sign: -1 | 0 | 1): PrintedPercentage {
  return {
    min: inPercent(min, unit),
    max: inPercent(max, unit),
    unit: unit.points ? 'pp' : 'percent',
    sign,
  };
}

function inPercent(value: number, { per }: Unit): number {
  return per === 100 ? value : Number((value / 10).toPrecision(12));
}

/** Whether the number is the tail of something longer: `2×5%`, `v1.5%`, `/5%`. */
function isFactor(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.before[at] !== gapOf.nothing) return false;
  const before = tokens.hash[at - 1]!;
  return tokens.kind[at - 1] === kindOf.symbol && factors.has(before);
}

const factors = words('×', '*', '=').first.hashes;

export type { Numeral };
