import { gapOf, kindOf, shapeOf, type Tokens } from '../document.js';
import {
  anyAddress,
  anyNumber,
  behind,
  boundary,
  casing,
  casingIndex,
  contextIndex,
  keyMask,
  one,
  oneCased,
  two,
  twoAround,
  twoCased,
} from './features.js';
import { gapRule, ruleOfGap } from './gaps.js';
import type { SegmentModel } from './model.js';

const casingOfShape = new Uint8Array(5);
casingOfShape[shapeOf.none] = casing.lower;
casingOfShape[shapeOf.lower] = casing.lower;
casingOfShape[shapeOf.capitalized] = casing.capitalized;
casingOfShape[shapeOf.upper] = casing.upper;
casingOfShape[shapeOf.mixed] = casing.mixed;

/**
 * Writes the casing of every token (`casing`) and the rule of the gap before it (`gapRule`). A line of nothing
 * but capitals says nothing by them: its words count as lower case.
 */
export function readGaps(tokens: Tokens, rules: Uint8Array, casings: Uint8Array): void {
  const { length, kind, shape, before } = tokens;
  let line = 0;
  let lowers = 0;
  let uppers = 0;
  for (let i = 0; i < length; i++) {
    const gap = before[i]!;
    if (gap >= gapOf.line) {
      if (lowers === 0 && uppers > 2) ignoreCapitals(casings, line, i);
      line = i;
      lowers = uppers = 0;
    }
    const here = kind[i]!;
    if (here === kindOf.syllable) {
      const shapeHere = shape[i]!;
      casings[i] = casingOfShape[shapeHere]!;
      if (shapeHere === shapeOf.upper) uppers++;
      else if (shapeHere !== shapeOf.capitalized || tokens.textEnd[i]! - tokens.textStart[i]! > 1) lowers++;
      rules[i] =
        gap === gapOf.space && i > 0 && kind[i - 1] === kindOf.syllable && before[i - 1] !== gapOf.nothing
          ? gapRule.open
          : ruleOfGap(tokens, i);
    } else {
      casings[i] = here === kindOf.number ? casing.number : casing.mark;
      rules[i] = gap === gapOf.nothing ? ruleOfGap(tokens, i) : gapRule.split;
    }
  }
  if (lowers === 0 && uppers > 2) ignoreCapitals(casings, line, length);
}

function ignoreCapitals(casings: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (casings[i]! < casing.number) casings[i] = casing.lower;
}

/** What stands for a token in the keys of features. */
export function featureHash(kind: number, hash: number): number {
  return kind === kindOf.number ? anyNumber : kind === kindOf.address ? anyAddress : hash;
}

/**
 * Writes to `joins` what joining over the gap before each token gains over splitting there.
 *
 * One walk: every key is looked up once, when its last token is reached, and its four weights go to the gaps
 * around it. Counted from the gap before that last token (0):
 * - one token: the gaps −1, 0, +1, +2 (it is the second token behind the gap, the first one, …)
 * - two tokens side by side: −1, 0, +1
 * - two tokens around one: −1, 0
 * - three tokens: −1, 0, +1
 *
 * Lines begin and end with a `boundary`; nothing of one line counts in another.
 */
export function scoreGaps(
  model: SegmentModel,
  tokens: Tokens,
  matches: Uint8Array,
  casings: Uint8Array,
  joins: Int32Array,
): void {
  const { grams, shift } = model;
  const last = grams.length / 2 - 1;
  const { length, hash, kind, before } = tokens;
  // Hashes of the two tokens before, casings of the three before, the key of the pair before.
  let a = boundary;
  let b = boundary;
  let pair = two(a, b);
  let x: number = casing.boundary;
  let y: number = casing.boundary;
  let z: number = casing.boundary;
  // What is known so far of the scores of the gap before the previous token, before this one, and two further.
  let previous = 0;
  let current = 0;
  let next = 0;
  let beyond = 0;
  let matchBefore = 0;
  let match = 0;
  let i = 0;
  // Whether the token before is real, so that its gap has a score.
  let real = false;
  for (;;) {
    const closing = real && (i === length || before[i]! >= gapOf.line);
    if (i === length && !closing) break;
    const c = closing ? boundary : featureHash(kind[i]!, hash[i]!);
    const form = closing ? casing.boundary : casings[i]!;
    const matchNext = closing ? 0 : matches[i]!;

    // The four kinds of keys, each looked up by hand: this loop is where the time goes.
    let key = one(c) & keyMask;
    let place = key >>> shift;
    let entry = grams[place * 2]!;
    while (entry !== key && entry !== 0) {
      place = (place + 1) & last;
      entry = grams[place * 2]!;
    }
    if (entry !== 0) {
      const weights = grams[place * 2 + 1]!;
      previous += (weights << 24) >> 24;
      current += (weights << 16) >> 24;
      next += (weights << 8) >> 24;
      beyond += weights >> 24;
    }
    const pairHere = two(b, c);
    key = pairHere & keyMask;
    place = key >>> shift;
    entry = grams[place * 2]!;
    while (entry !== key && entry !== 0) {
      place = (place + 1) & last;
      entry = grams[place * 2]!;
    }
    if (entry !== 0) {
      const weights = grams[place * 2 + 1]!;
      previous += (weights << 24) >> 24;
      current += (weights << 16) >> 24;
      next += (weights << 8) >> 24;
    }
    key = twoAround(a, c) & keyMask;
    place = key >>> shift;
    entry = grams[place * 2]!;
    while (entry !== key && entry !== 0) {
      place = (place + 1) & last;
      entry = grams[place * 2]!;
    }
    if (entry !== 0) {
      const weights = grams[place * 2 + 1]!;
      previous += (weights << 24) >> 24;
      current += (weights << 16) >> 24;
    }
    key = behind(pair, c) & keyMask;
    place = key >>> shift;
    entry = grams[place * 2]!;
    while (entry !== key && entry !== 0) {
      place = (place + 1) & last;
      entry = grams[place * 2]!;
    }
    if (entry !== 0) {
      const weights = grams[place * 2 + 1]!;
      previous += (weights << 24) >> 24;
      current += (weights << 16) >> 24;
      next += (weights << 8) >> 24;
    }
    if (form !== casing.lower && form <= casing.mixed) {
      key = oneCased(c) & keyMask;
      place = key >>> shift;
      entry = grams[place * 2]!;
      while (entry !== key && entry !== 0) {
        place = (place + 1) & last;
        entry = grams[place * 2]!;
      }
      if (entry !== 0) {
        const weights = grams[place * 2 + 1]!;
        previous += (weights << 24) >> 24;
        current += (weights << 16) >> 24;
        next += (weights << 8) >> 24;
        beyond += weights >> 24;
      }
      if (z !== casing.lower && z <= casing.mixed) {
        key = twoCased(b, c) & keyMask;
        place = key >>> shift;
        entry = grams[place * 2]!;
        while (entry !== key && entry !== 0) {
          place = (place + 1) & last;
          entry = grams[place * 2]!;
        }
        if (entry !== 0) {
          const weights = grams[place * 2 + 1]!;
          previous += (weights << 24) >> 24;
          current += (weights << 16) >> 24;
          next += (weights << 8) >> 24;
        }
      }
    }

    if (real) {
      joins[i - 1] =
        previous +
        model.casings[casingIndex(x, y, z, form)]! +
        model.contexts[contextIndex(matchBefore, match, matchNext, y, z)]!;
    }
    if (closing) {
      a = b = boundary;
      pair = two(a, b);
      x = y = z = casing.boundary;
      previous = current = next = beyond = matchBefore = match = 0;
      real = false;
      continue;
    }
    a = b;
    b = c;
    pair = pairHere;
    x = y;
    y = z;
    z = form;
    previous = current;
    current = next;
    next = beyond;
    beyond = 0;
    matchBefore = match;
    match = matchNext;
    real = true;
    i++;
  }
}
