import { gapOf, kindOf, shapeOf, type Tokens } from '../document.js';
import { isLetter } from '../text/letters.js';
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
  unmarked,
} from './features.js';
import { gapRule, ruleOfGap } from './gaps.js';
import type { SegmentModel } from './model.js';

const casingOfShape = new Uint8Array(5);
casingOfShape[shapeOf.none] = casing.lower;
casingOfShape[shapeOf.lower] = casing.lower;
casingOfShape[shapeOf.capitalized] = casing.capitalized;
casingOfShape[shapeOf.upper] = casing.upper;
casingOfShape[shapeOf.mixed] = casing.mixed;

/** A line with fewer syllables is too short to tell whether marks are missing. */
const unmarkedSyllables = 4;

/**
 * Writes for every token the rule of the gap before it (`gapRule`), its casing (`casing`) and what stands for it
 * in the keys of features. Two kinds of lines are read otherwise: a line of nothing but capitals says nothing by
 * them, so its words count as lower case; and in a line without a single mark syllables are `unmarked`.
 */
export function readGaps(tokens: Tokens, rules: Uint8Array, casings: Uint8Array, hashes: Int32Array): void {
  const { length, kind, shape, before, hash } = tokens;
  let line = 0;
  let lowers = 0;
  let uppers = 0;
  let syllables = 0;
  for (let i = 0; i <= length; i++) {
    const gap = i === length ? gapOf.line : before[i]!;
    if (gap >= gapOf.line) {
      if (lowers === 0 && uppers > 2) ignoreCapitals(casings, line, i);
      if (syllables >= unmarkedSyllables && hasNoMark(tokens, line, i)) forgetMarks(kind, hashes, line, i);
      if (i === length) return;
      line = i;
      lowers = uppers = syllables = 0;
    }
    const here = kind[i]!;
    if (here === kindOf.syllable) {
      const shapeHere = shape[i]!;
      casings[i] = casingOfShape[shapeHere]!;
      hashes[i] = hash[i]!;
      syllables++;
      if (shapeHere === shapeOf.upper) uppers++;
      else if (shapeHere !== shapeOf.capitalized || tokens.textEnd[i]! - tokens.textStart[i]! > 1) lowers++;
      rules[i] =
        gap === gapOf.space && i > 0 && kind[i - 1] === kindOf.syllable && before[i - 1] !== gapOf.nothing
          ? gapRule.open
          : ruleOfGap(tokens, i);
    } else {
      const number = here === kindOf.number;
      casings[i] = number ? casing.number : casing.mark;
      hashes[i] = number ? anyNumber : here === kindOf.address ? anyAddress : hash[i]!;
      rules[i] = ruleOfGap(tokens, i);
    }
  }
}

function ignoreCapitals(casings: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (casings[i]! < casing.number) casings[i] = casing.lower;
}

/** Whether no letter of the tokens `from` up to `to` has a mark; in Vietnamese the first words tell. */
function hasNoMark(tokens: Tokens, from: number, to: number): boolean {
  const { text } = tokens;
  const end = tokens.textEnd[to - 1]!;
  for (let at = tokens.textStart[from]!; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xc0 && isLetter(unit)) return false;
  }
  return true;
}

function forgetMarks(kinds: Uint8Array, hashes: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (kinds[i] === kindOf.syllable) hashes[i] = unmarked(hashes[i]!);
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
  before: Uint8Array,
  hashes: Int32Array,
  matches: Uint8Array,
  casings: Uint8Array,
  joins: Int32Array,
): void {
  const { grams, shift, filter, casings: casingWeights, contexts } = model;
  const { length } = matches;
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
    const c = closing ? boundary : hashes[i]!;
    const form = closing ? casing.boundary : casings[i]!;
    const matchNext = closing ? 0 : matches[i]!;

    // A key that the model does not have gives 0, whose four weights are 0.
    let weights = weightsOf(grams, filter, shift, one(c) & keyMask);
    previous += (weights << 24) >> 24;
    current += (weights << 16) >> 24;
    next += (weights << 8) >> 24;
    beyond += weights >> 24;
    const pairHere = two(b, c);
    weights = weightsOf(grams, filter, shift, pairHere & keyMask);
    previous += (weights << 24) >> 24;
    current += (weights << 16) >> 24;
    next += (weights << 8) >> 24;
    weights = weightsOf(grams, filter, shift, twoAround(a, c) & keyMask);
    previous += (weights << 24) >> 24;
    current += (weights << 16) >> 24;
    weights = weightsOf(grams, filter, shift, behind(pair, c) & keyMask);
    previous += (weights << 24) >> 24;
    current += (weights << 16) >> 24;
    next += (weights << 8) >> 24;
    if (form !== casing.lower && form <= casing.mixed) {
      weights = weightsOf(grams, filter, shift, oneCased(c) & keyMask);
      previous += (weights << 24) >> 24;
      current += (weights << 16) >> 24;
      next += (weights << 8) >> 24;
      beyond += weights >> 24;
      if (z !== casing.lower && z <= casing.mixed) {
        weights = weightsOf(grams, filter, shift, twoCased(b, c) & keyMask);
        previous += (weights << 24) >> 24;
        current += (weights << 16) >> 24;
        next += (weights << 8) >> 24;
      }
    }

    if (real) {
      joins[i - 1] =
        previous +
        casingWeights[casingIndex(x, y, z, form)]! +
        contexts[contextIndex(matchBefore, match, matchNext, y, z)]!;
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

/** The four weights of a key, eight bits each; 0 for a key that the model does not have. */
function weightsOf(grams: Int32Array, filter: Uint8Array, shift: number, key: number): number {
  if ((filter[key >>> shift]! & (1 << ((key >>> (shift - 3)) & 7))) === 0) return 0;
  const last = grams.length - 1;
  for (let place = (key >>> shift) << 1; ; place = (place + 2) & last) {
    const entry = grams[place]!;
    if (entry === key) return grams[place + 1]!;
    if (entry === 0) return 0;
  }
}
