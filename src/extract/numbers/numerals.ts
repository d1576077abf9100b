import { gapOf, kindOf, type Tokens } from '../../document.js';
import { anyFigures, noFigures } from '../../grammar/figures.js';
import { HashSet } from '../../grammar/hash-table.js';
import { sameLine, type First, type Match, type Pattern } from '../../grammar/pattern.js';
import { hashOf } from '../../text/hash.js';
import { digits, digitsBehindTen, scales } from './terms.js';

/** A number as it is printed. */
export interface Numeral {
  readonly value: number;
  /** Printed in figures, perhaps with a scale behind them (`1,5 triệu`). */
  readonly figures: boolean;
  /** Has a scale word: `nghìn`, `triệu`, `tỷ`. */
  readonly scaled: boolean;
}

const byHash = (table: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(table).map(([word, value]) => [hashOf(word), value]));
const digitOf = byHash(digits);
const digitBehindTenOf = byHash(digitsBehindTen);
const scaleOf = byHash(scales);
const ten = hashOf('mười');
const tens = hashOf('mươi');
const tensShort = hashOf('chục');
const twenties = hashOf('hăm');
const thirties = hashOf('băm');
const hundred = hashOf('trăm');
const gapDigit = new HashSet([hashOf('linh'), hashOf('lẻ')]);
const half = hashOf('rưỡi');
const comma = hashOf('phẩy');
const five = hashOf('năm');
const nought = hashOf('không');

/**
 * Reads the figures of one token. A comma is the decimal mark and a dot groups thousands, unless what is printed
 * rules that out (`3.1`, `1,200,000`). `decimal` settles what is open, a single dot or comma before three digits:
 * before `%` and `tỷ` it is the decimal mark (`1.125%`, `2,345 tỷ`).
 *
 * @returns NaN for what is no number (`15.2.2024`)
 */
export function readFigures(text: string, decimal: boolean): number {
  const dots = count(text, 0x2e);
  const commas = count(text, 0x2c);
  if (dots === 0 && commas === 0) return Number(text);
  if (dots > 0 && commas > 0) {
    const mark = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    const group = mark === ',' ? '.' : ',';
    if (count(text, mark.charCodeAt(0)) > 1) return NaN;
    const [whole = '', part = ''] = text.split(mark);
    return inThousands(whole, group) ? Number(`${whole.split(group).join('')}.${part}`) : NaN;
  }
  const mark = dots > 0 ? '.' : ',';
  const marks = dots + commas;
  const thousands = inThousands(text, mark);
  if (marks > 1) return thousands ? Number(text.split(mark).join('')) : NaN;
  const asThousands = thousands && mark === '.' && !(decimal && scaledDecimal(text));
  return Number(asThousands ? text.split(mark).join('') : text.replace(mark, '.'));
}

/**
 * {@link readFigures} of a token, without making a string of what is printed most: figures, one decimal mark, dots
 * between thousands.
 */
function figuresOf(tokens: Tokens, at: number, decimal: boolean): number {
  const from = tokens.textStart[at]!;
  const to = tokens.textEnd[at]!;
  let digits = 0;
  let dots = 0;
  let commas = 0;
  // Where the last mark stands, and whether all groups behind a dot but the last have three figures.
  let mark = from - 1;
  let inGroups = true;
  for (let i = from; i < to; i++) {
    const unit = tokens.text.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) {
      digits = digits * 10 + unit - 0x30;
      continue;
    }
    if (unit === 0x2e) dots++;
    else if (unit === 0x2c) commas++;
    else return readFigures(tokens.text.slice(from, to), decimal);
    const group = i - mark - 1;
    if (mark < from ? group > 3 || tokens.text.charCodeAt(from) === 0x30 : group !== 3) inGroups = false;
    mark = i;
  }
  // Up to 15 figures a quotient by a power of ten is the number that is nearest to the decimal.
  if (to - from > 15 || commas > 1 || (commas > 0 && dots > 0))
    return readFigures(tokens.text.slice(from, to), decimal);
  if (dots === 0 && commas === 0) return digits;
  const behind = to - mark - 1;
  const thousands = inGroups && behind === 3;
  if (dots > 1) return thousands ? digits : NaN;
  // See `scaledDecimal`.
  const asThousands = dots === 1 && thousands && !(decimal && tokens.text.charCodeAt(to - 1) !== 0x30);
  return asThousands ? digits : digits / 10 ** behind;
}

/** `1.125 tỷ`: few thousands of billions are printed so; `1.600%` and `1.000 tỷ` are. */
function scaledDecimal(text: string): boolean {
  return !text.endsWith('0');
}

function count(text: string, unit: number): number {
  let many = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === unit) many++;
  return many;
}

/** Groups of three behind a first group of one to three, which does not begin with 0. */
function inThousands(text: string, mark: string): boolean {
  const [first = '', ...groups] = text.split(mark);
  if (groups.length > 0 && (first.length > 3 || first.startsWith('0'))) return false;
  return groups.every((group) => group.length === 3);
}

/** What can go on behind the first token of a number; it can be the whole number as well. */
const scalesBehind: First = { hashes: new HashSet(scaleOf.keys()), figures: noFigures, empty: true };
const numeralsBehind: First = {
  hashes: new HashSet([
    ...scaleOf.keys(),
    ...digitOf.keys(),
    ...digitBehindTenOf.keys(),
    ten,
    tens,
    tensShort,
    twenties,
    thirties,
    hundred,
    half,
    comma,
    ...gapDigit,
  ]),
  figures: noFigures,
  empty: true,
};

/** A number in figures or words, with its scale. */
export const numeral: Pattern<Numeral> = {
  second: (start) => ('figures' in start ? scalesBehind : numeralsBehind),
  first: {
    hashes: new HashSet([...digitOf.keys(), ten, twenties, thirties]),
    figures: anyFigures,
    empty: false,
  },
  match: (tokens, at) => numeralAt(tokens, at, false),
};

/** The same before a sign of percent, where a mark before three digits is the decimal mark. */
export const decimalNumeral: Pattern<Numeral> = {
  first: numeral.first,
  ...(numeral.second === undefined ? {} : { second: numeral.second }),
  match: (tokens, at) => numeralAt(tokens, at, true),
};

/** A whole number below 100 in words: `mười lăm`, `hăm ba`, `ba mươi`. */
export const smallInWords: Pattern<number> = {
  first: { hashes: numeral.first.hashes, figures: noFigures, empty: false },
  second: (start) => ('figures' in start ? undefined : numeralsBehind),
  match: (tokens, at) => (at < tokens.length ? belowHundred(tokens, at) : undefined),
};

function numeralAt(tokens: Tokens, at: number, decimal: boolean): Match<Numeral> | undefined {
  if (at >= tokens.length) return undefined;
  if (tokens.kind[at] === kindOf.number) return figuresAt(tokens, at, decimal);
  return inWords(tokens, at);
}

function figuresAt(tokens: Tokens, at: number, decimal: boolean): Match<Numeral> | undefined {
  let scale = 1;
  let to = at + 1;
  for (;;) {
    const next = sameLine(tokens, to) ? scaleOf.get(tokens.hash[to]!) : undefined;
    if (next === undefined) break;
    scale *= next;
    to++;
  }
  const scaled = to > at + 1;
  let value = figuresOf(tokens, at, decimal || scaled);
  if (Number.isNaN(value)) return undefined;
  if (scaled) value = exact(value * scale);
  if (scaled && sameLine(tokens, to) && tokens.hash[to] === half) {
    value += scale / 2;
    to++;
  }
  return { value: { value, figures: true, scaled }, to };
}

/** Groups of less than a thousand with falling scales: `hai trăm linh năm nghìn`, `ba tỷ hai trăm triệu`. */
function inWords(tokens: Tokens, at: number): Match<Numeral> | undefined {
  let total = 0;
  let to = at;
  let lowest = Infinity;
  let scaled = false;
  while (to === at || sameLine(tokens, to)) {
    const group = belowThousand(tokens, to);
    if (group === undefined) break;
    let scale = 1;
    let end = group.to;
    for (;;) {
      const next = sameLine(tokens, end) ? scaleOf.get(tokens.hash[end]!) : undefined;
      if (next === undefined) break;
      scale *= next;
      end++;
    }
    if (scale >= lowest) break;
    // `hai nghìn năm` are two thousand years: a lone `năm` is a digit only before a scale or hundreds.
    if (to > at && end === group.to && end === to + 1) break;
    total += group.value * scale;
    to = end;
    lowest = scale;
    if (scale === 1) break;
    scaled = true;
    if (sameLine(tokens, to) && tokens.hash[to] === half) {
      total += scale / 2;
      to++;
      break;
    }
    if (sameLine(tokens, to) && gapDigit.has(tokens.hash[to]!)) {
      const rest =
        to + 1 < tokens.length && sameLine(tokens, to + 1) ? belowHundred(tokens, to + 1) : undefined;
      if (rest !== undefined) {
        total += rest.value;
        to = rest.to;
      }
      break;
    }
  }
  if (to === at) return undefined;
  const fraction = fractionInWords(tokens, to);
  if (fraction !== undefined)
    return { value: { value: total + fraction.value, figures: false, scaled }, to: fraction.to };
  return { value: { value: total, figures: false, scaled }, to };
}

/** `phẩy một`, `phẩy không năm`, `phẩy hai lăm`. */
function fractionInWords(tokens: Tokens, at: number): Match<number> | undefined {
  if (!sameLine(tokens, at) || tokens.hash[at] !== comma) return undefined;
  let figures = '';
  let to = at + 1;
  while (sameLine(tokens, to) && figures.length < 6) {
    const digit =
      digitOf.get(tokens.hash[to]!) ?? (figures === '' ? undefined : digitBehindTenOf.get(tokens.hash[to]!));
    if (digit === undefined) break;
    figures += digit;
    to++;
  }
  return figures === '' ? undefined : { value: Number(`0.${figures}`), to };
}

function belowThousand(tokens: Tokens, at: number): Match<number> | undefined {
  const digit = digitOf.get(tokens.hash[at]!);
  if (digit !== undefined && sameLine(tokens, at + 1) && tokens.hash[at + 1] === hundred) {
    const value = digit * 100;
    const next = at + 2;
    if (!sameLine(tokens, next)) return { value, to: next };
    if (gapDigit.has(tokens.hash[next]!) && sameLine(tokens, next + 1)) {
      const last = digitOf.get(tokens.hash[next + 1]!);
      return last === undefined ? { value, to: next } : { value: value + last, to: next + 2 };
    }
    if (tokens.hash[next] === half) return { value: value + 50, to: next + 1 };
    const rest = belowHundred(tokens, next);
    // `hai trăm năm` are two hundred years; of a lone digit only tens belong to the number.
    if (rest === undefined || rest.to === next + 1) {
      return rest !== undefined && tokens.hash[next] === ten
        ? { value: value + rest.value, to: rest.to }
        : { value, to: next };
    }
    return { value: value + rest.value, to: rest.to };
  }
  return belowHundred(tokens, at);
}

function belowHundred(tokens: Tokens, at: number): Match<number> | undefined {
  const hash = tokens.hash[at]!;
  if (hash === ten) return withUnit(tokens, at + 1, 10);
  if (hash === twenties) return withUnit(tokens, at + 1, 20);
  if (hash === thirties) return withUnit(tokens, at + 1, 30);
  const digit = digitOf.get(hash);
  if (digit === undefined) return undefined;
  const next = at + 1;
  if (sameLine(tokens, next)) {
    const after = tokens.hash[next]!;
    if (after === tens && hash !== nought) return withUnit(tokens, next + 1, digit * 10);
    if (after === tensShort && hash !== nought) return { value: digit * 10, to: next + 1 };
    // `hai lăm`, `ba mốt`: said for `hai mươi lăm`, `ba mươi mốt`.
    const short = digitBehindTenOf.get(after);
    if (short !== undefined && !digitOf.has(after) && digit >= 2)
      return { value: digit * 10 + short, to: next + 1 };
  }
  return { value: digit, to: next };
}

/** The unit behind a ten; `năm` is none (15 is `mười lăm`, `mười năm` are ten years). */
function withUnit(tokens: Tokens, at: number, value: number): Match<number> {
  if (!sameLine(tokens, at) || tokens.hash[at] === five) return { value, to: at };
  const unit = digitBehindTenOf.get(tokens.hash[at]!);
  return unit === undefined ? { value, to: at } : { value: value + unit, to: at + 1 };
}

/** Takes the noise out of a product of decimals: 1.1 × 1e6 is 1100000. */
function exact(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** Whether a sign (`-`, `+`) at `at` belongs to the number behind it. */
export function signAt(tokens: Tokens, at: number): -1 | 0 | 1 {
  if (at >= tokens.length || at + 1 >= tokens.length || tokens.kind[at + 1] !== kindOf.number) return 0;
  if (tokens.before[at + 1] !== gapOf.nothing || tokens.textEnd[at]! - tokens.textStart[at]! !== 1) return 0;
  const sign = tokens.text.charCodeAt(tokens.textStart[at]!);
  if (sign === 0x2b) return 1;
  if (sign !== 0x2d && sign !== 0x2212 && sign !== 0x2013) return 0;
  // Behind a figure it is a dash of a range, `10-15%`.
  const before = at - 1;
  if (before >= 0 && tokens.before[at] === gapOf.nothing) {
    if (tokens.kind[before] === kindOf.number || tokens.kind[before] === kindOf.symbol) return 0;
  }
  return -1;
}
