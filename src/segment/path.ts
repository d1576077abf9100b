import { gapRule } from './gaps.js';

/** What the search for the best path reads, one number a token (`start`–`end` of `bestPath`). */
export interface Lattice {
  /** `gapRule` of the gap before each token. */
  readonly rules: Uint8Array;
  /** What joining over the gap before each token gains over splitting there. */
  readonly joins: Int32Array | Float64Array;
  /** Bit `n` is set when the last `n` tokens, this one included, are a word of the lexicon (2–5). */
  readonly matches: Uint8Array;
  /** 1 where the token has a capital. */
  readonly capitals: Uint8Array;
}

/** The longest word that has a state of its own; longer ones share the last state. */
export const longestState = 5;

/** Weights of whole words: see `wordIndex`. */
export const wordWeights = longestState * 2 * 32;

/**
 * The index of the weight of a word: its length (1–5 tokens, 5: or more), whether the lexicon has it, and which
 * of its last five tokens have a capital (the last token is the lowest bit).
 */
export function wordIndex(length: number, known: number, capitals: number): number {
  return (((length - 1) << 1) | known) * 32 + (capitals & ((1 << length) - 1));
}

const never = -0x40000000;

/**
 * Finds the division into words with the highest score and writes where each word begins to `starts`, from the
 * back; returns the index of the first entry (the entry behind the last word is `to`).
 *
 * The score of a division is the sum of `joins` over the gaps inside words and of `words` over all words. The
 * state of the search is the length of the word so far, so one walk over the tokens finds the best of all
 * divisions: linear in time, without recursion. `origins` and `starts` are room for `to + 1` numbers; `starts` may be `joins`.
 */
export function bestPath(
  lattice: Lattice,
  words: Int32Array | Float64Array,
  from: number,
  to: number,
  origins: Int32Array,
  starts: Int32Array,
): number {
  const { rules, joins, matches, capitals } = lattice;
  // Best score of the divisions whose last word has 1, 2, 3, 4, 5 or more tokens up to here.
  let s1 = 0;
  let s2 = never;
  let s3 = never;
  let s4 = never;
  let s5 = never;
  let long = from;
  let casing = from < to ? capitals[from]! : 0;
  for (let i = from + 1; i <= to; i++) {
    const rule = i === to ? gapRule.split : rules[i]!;
    if (rule === gapRule.join) {
      if (s4 > s5) {
        s5 = s4;
        long = i - 4;
      }
      s4 = s3;
      s3 = s2;
      s2 = s1;
      s1 = never;
    } else {
      const match = matches[i - 1]!;
      let best = s1 + words[casing & 1]!;
      let origin = i - 1;
      // wordIndex(length, known, casing), written out.
      if (s2 > never) {
        const score = s2 + words[64 + ((match & 4) << 3) + (casing & 3)]!;
        if (score > best) {
          best = score;
          origin = i - 2;
        }
      }
      if (s3 > never) {
        const score = s3 + words[128 + ((match & 8) << 2) + (casing & 7)]!;
        if (score > best) {
          best = score;
          origin = i - 3;
        }
      }
      if (s4 > never) {
        const score = s4 + words[192 + ((match & 16) << 1) + (casing & 15)]!;
        if (score > best) {
          best = score;
          origin = i - 4;
        }
      }
      if (s5 > never) {
        const score = s5 + words[256 + (match & 32) + (casing & 31)]!;
        if (score > best) {
          best = score;
          origin = long;
        }
      }
      origins[i] = origin;
      if (rule === gapRule.split) {
        s2 = s3 = s4 = s5 = never;
      } else {
        // Only differences count; taking the best away from all keeps the numbers small in any length of text.
        const join = joins[i]! - best;
        if (s4 > s5) {
          s5 = s4;
          long = i - 4;
        }
        s5 = s5 > never ? s5 + join : never;
        s4 = s3 > never ? s3 + join : never;
        s3 = s2 > never ? s2 + join : never;
        s2 = s1 > never ? s1 + join : never;
      }
      s1 = 0;
    }
    if (i < to) casing = (casing << 1) | capitals[i]!;
  }
  let at = to;
  starts[at] = to;
  for (let i = to; i > from;) {
    i = origins[i]!;
    starts[--at] = i;
  }
  return at;
}
