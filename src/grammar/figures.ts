import { kindOf, type Tokens } from '../document.js';

/**
 * What a number can be by its print, one bit each: patterns say which of them they can begin with, so that `1.200`
 * and `2024` are not tried where a day stands. The bounds are those of months, days and years.
 */
export const figuresOf = {
  upTo12: 1,
  upTo31: 2,
  upTo999: 4,
  upTo2199: 8,
  larger: 16,
  /** `15.2`, `1.7.2025`, `6.2018`: no thousands (`1.200`) */
  dotted: 32,
  /** `1.200`, `1,5` */
  other: 64,
} as const;
/** A set of these bits. */
export type Figures = number;

export const noFigures: Figures = 0;
export const anyFigures: Figures = 127;
/** The bits by the number they stand at. */
export const figureBits: readonly Figures[] = Object.values(figuresOf);

const integers: readonly (readonly [bit: Figures, low: number, high: number])[] = [
  [figuresOf.upTo12, 0, 12],
  [figuresOf.upTo31, 13, 31],
  [figuresOf.upTo999, 32, 999],
  [figuresOf.upTo2199, 1000, 2199],
  [figuresOf.larger, 2200, Infinity],
];

/** What whole numbers between two bounds can be. */
export function figuresBetween(low: number, high: number): Figures {
  let figures = noFigures;
  for (const [bit, least, most] of integers) if (low <= most && high >= least) figures |= bit;
  return figures;
}

/** Which bit a token has, counted from 0; the token must be a number. */
export function figureIndex(tokens: Tokens, at: number): number {
  const value = integerAt(tokens, at);
  if (value >= 0) return value <= 31 ? (value <= 12 ? 0 : 1) : value <= 999 ? 2 : value <= 2199 ? 3 : 4;
  return isDottedDate(tokens, at) ? 5 : 6;
}

const dot = 0x2e;

/** One or two figures, a dot, and what is not three figures. */
function isDottedDate({ text, textStart, textEnd }: Tokens, at: number): boolean {
  const start = textStart[at]!;
  const length = textEnd[at]! - start;
  if (length < 3 || length > 10) return false;
  const mark = text.charCodeAt(start + 1) === dot ? 1 : text.charCodeAt(start + 2) === dot ? 2 : 0;
  return mark > 0 && length - mark !== 4;
}

/** The value of a token of figures only, -1 for every other token. */
export function integerAt(tokens: Tokens, at: number): number {
  if (at >= tokens.length || tokens.kind[at] !== kindOf.number) return -1;
  const { text } = tokens;
  const end = tokens.textEnd[at]!;
  let value = 0;
  for (let i = tokens.textStart[at]!; i < end; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    // Beyond nine figures it is no count any more.
    if (digit < 0 || digit > 9 || value > 99999999) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** How many units the token has. */
export function lengthAt(tokens: Tokens, at: number): number {
  return tokens.textEnd[at]! - tokens.textStart[at]!;
}
