import { gapOf, kindOf, shapeOf, type Groups, type Sentenced, type Tokens } from '../../document.js';
import { matchLexicon, type Lexicon } from '../../tag/lexicon.js';
import { mix } from '../../tag/hash.js';
import { hashOf } from '../../text/hash.js';
import { isSyllable } from '../../text/syllable.js';
import { classOf, kindClasses, nameClasses, titleClasses } from './classes.js';

/** What the features of a token are made of; one array a property. */
export interface Attributes {
  readonly length: number;
  readonly hash: Int32Array;
  /** Classes of phrases that begin at the token, go through it, end with it (bits of `classOf`). */
  readonly begins: Int32Array;
  readonly inside: Int32Array;
  readonly ends: Int32Array;
  /** Hashes of the classes of titles and of kinds of bodies and places, and of the classes of names. */
  readonly words: Int32Array;
  readonly names: Int32Array;
  /** Kind, case and length of the token in a few bits. */
  readonly shape: Uint8Array;
  /** Bits of `placeBits`: first of a sentence or line, in brackets, in quotation marks, behind `các`, … */
  readonly place: Uint8Array;
  readonly gap: Uint8Array;
  /** The run of capitalised tokens around the token: from, to; both 0 outside of runs. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** Where the next run of the sentence begins behind the token, and the last one before it; -1 if there is none. */
  readonly nextRun: Int32Array;
  readonly lastRun: Int32Array;
  /** Hash of the last letters and of the first ones. */
  readonly suffix: Int32Array;
  readonly prefix: Int32Array;
  /** 1 where the tagger looks; everything else is outside of names. */
  readonly active: Uint8Array;
}

const wordClasses = titleClasses | kindClasses;

export const placeBits = {
  sentence: 1,
  line: 2,
  brackets: 4,
  quotes: 8,
  capitalLine: 16,
  shortLine: 32,
  plural: 64,
} as const;

const openers = new Set(['(', '['].map(hashOf));
const closers = new Set([')', ']'].map(hashOf));
const openQuotes = new Set(['“', '«', '‘'].map(hashOf));
const closeQuotes = new Set(['”', '»', '’'].map(hashOf));
const straightQuote = hashOf('"');
const hyphen = hashOf('-');
const dot = hashOf('.');
const comma = hashOf(',');
/** `các bác sĩ và y tá`: so many tokens behind such a word a title is probably nobody's. */
const plurals = new Set('các những mọi nhiều vài mỗi từng'.split(' ').map(hashOf));
const pluralReach = 5;
const apostrophes = new Set(["'", '’', '‘', '`'].map(hashOf));

export function attributesOf({ tokens, sentences }: Sentenced, lexicon: Lexicon): Attributes {
  const { length, hash, kind, before, text, textStart, textEnd } = tokens;
  const relaxed = withoutCapitals(tokens, sentences);
  const { begins, inside, ends } = matchLexicon(lexicon, tokens, nameClasses, relaxed);
  const words = new Int32Array(length);
  const names = new Int32Array(length);
  const shape = new Uint8Array(length);
  const place = new Uint8Array(length);
  const runFrom = new Int32Array(length);
  const runTo = new Int32Array(length);
  const nextRun = new Int32Array(length);
  const lastRun = new Int32Array(length);
  const suffix = new Int32Array(length);
  const prefix = new Int32Array(length);
  const active = new Uint8Array(length);

  for (let i = 0; i < length; i++) {
    const from = textStart[i]!;
    const to = textEnd[i]!;
    words[i] = mix(mix(begins[i]! & wordClasses, inside[i]! & wordClasses), ends[i]! & wordClasses);
    names[i] = mix(begins[i]! & nameClasses, inside[i]! & nameClasses);
    shape[i] = shapeCode(kind[i]!, tokens.shape[i]!, to - from);
    if (shape[i] === capitalized && !isSyllable(text, from, to)) shape[i] = foreign;
    // Only the features of runs look at letters.
    if (kind[i] === kindOf.syllable && tokens.shape[i]! >= shapeOf.capitalized) {
      suffix[i] = lettersHash(text, Math.max(from, to - 3), to);
      prefix[i] = lettersHash(text, from, Math.min(to, from + 3));
    }
  }
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences.first[s]!;
    const to = sentences.first[s + 1]!;
    markPlaces(from, to);
    markRuns(from, to);
    markNeighbours(from, to);
    markActive(from, to);
  }
  return {
    length,
    hash,
    begins,
    inside,
    ends,
    words,
    names,
    shape,
    place,
    gap: before,
    runFrom,
    runTo,
    nextRun,
    lastRun,
    suffix,
    prefix,
    active,
  };

  function markPlaces(from: number, to: number): void {
    let brackets = 0;
    let quotes = 0;
    let plural = 0;
    let lineFrom = from;
    for (let i = from; i < to; i++) {
      const h = hash[i]!;
      if (i > from && before[i]! >= gapOf.line) lineFrom = i;
      if (kind[i] === kindOf.punctuation) {
        if (closers.has(h)) brackets = 0;
        else if (closeQuotes.has(h) && before[i] === gapOf.nothing) quotes = 0;
      }
      let bits = 0;
      if (i === from || afterOpening(i)) bits |= placeBits.sentence;
      if (i === lineFrom) bits |= placeBits.line;
      if (brackets > 0) bits |= placeBits.brackets;
      if (quotes > 0) bits |= placeBits.quotes;
      if (kind[i] === kindOf.punctuation) plural = 0;
      if (plural > 0) {
        bits |= placeBits.plural;
        plural--;
      }
      if (plurals.has(h)) plural = pluralReach;
      place[i] = bits;
      if (kind[i] === kindOf.punctuation) {
        if (openers.has(h)) brackets = 1;
        else if (openQuotes.has(h)) quotes = 1;
        else if (h === straightQuote) quotes = 1 - quotes;
      }
    }
    // A line without a small letter says nothing by its capitals; a short one is a headline, credit or list.
    let small = 0;
    let large = 0;
    for (let i = from; i < to; i++) {
      if (tokens.shape[i] === shapeOf.lower) small++;
      else if (tokens.shape[i] === shapeOf.upper || tokens.shape[i] === shapeOf.capitalized) large++;
    }
    let bits = 0;
    if (large > 2 && small === 0) bits |= placeBits.capitalLine;
    if (to - from <= 8) bits |= placeBits.shortLine;
    if (bits !== 0) for (let i = from; i < to; i++) place[i]! |= bits;
  }

  /** Whether token `i` begins what may be a sentence of its own: behind a colon, an opening quote, a dash. */
  function afterOpening(i: number): boolean {
    if (kind[i - 1] !== kindOf.punctuation) return false;
    const h = hash[i - 1]!;
    return openQuotes.has(h) || h === straightQuote || (h === hyphen && place[i - 1]! % 4 !== 0);
  }

  function isCapital(i: number): boolean {
    return kind[i] === kindOf.syllable && tokens.shape[i]! >= shapeOf.capitalized;
  }

  /** Whether token `i` joins its neighbours without a space: `Min-seok`, `H'Loan`, `N.V.A`. */
  function isJoint(i: number, to: number): boolean {
    if (i + 1 >= to || before[i] !== gapOf.nothing || before[i + 1] !== gapOf.nothing) return false;
    const h = hash[i]!;
    if (h === hyphen || apostrophes.has(h)) return kind[i + 1] === kindOf.syllable;
    return h === dot && isCapital(i + 1);
  }

  function markRuns(from: number, to: number): void {
    for (let i = from; i < to;) {
      if (!isCapital(i)) {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < to) {
        if (isJoint(end, to)) end += 2;
        else if (isCapital(end) && before[end]! <= gapOf.space) end++;
        else if (isParticle(end) && end + 1 < to && isCapital(end + 1)) end += 2;
        else if (isParticle(end) && isParticle(end + 1) && end + 2 < to && isCapital(end + 2)) end += 3;
        else break;
      }
      // The form of address that opens a sentence is no part of the name: `Ông` `Nguyễn Văn An`.
      if (end - i > 1 && (place[i]! & placeBits.sentence) !== 0 && (ends[i]! & classOf.honorific) !== 0) {
        runFrom[i] = i;
        runTo[i] = ++i;
      }
      runFrom.fill(i, i, end);
      runTo.fill(end, i, end);
      i = end;
    }
  }

  function markNeighbours(from: number, to: number): void {
    for (let i = from, last = -1, run = -1; i < to; i++) {
      if (runTo[i]! > i && runFrom[i] === i) {
        last = run;
        run = i;
      }
      lastRun[i] = runTo[i]! > i ? last : run;
    }
    for (let i = to - 1, next = -1; i >= from; i--) {
      nextRun[i] = next;
      if (runTo[i]! > i && runFrom[i] === i) next = i;
    }
  }

  /** `quốc lộ 14`, `thôn 5`: the kind word of a place, and a number behind it. */
  function isNumbered(i: number, to: number): boolean {
    for (let k = i + 1; k < to && k < i + 4; k++) {
      if (kind[k] === kindOf.number) return true;
      if ((inside[k]! & (classOf.unitKind | classOf.siteKind)) === 0) return false;
    }
    return false;
  }

  function isParticle(i: number): boolean {
    return (begins[i]! & classOf.particle) !== 0 && before[i] === gapOf.space;
  }

  function markActive(from: number, to: number): void {
    if (relaxed[from] !== 0) {
      active.fill(1, from, to);
      return;
    }
    for (let i = from; i < to; i++) {
      const end = runTo[i]!;
      if (end === 0) {
        if ((begins[i]! & (classOf.unitKind | classOf.siteKind)) !== 0 && isNumbered(i, to)) {
          active.fill(1, Math.max(from, i - 1), Math.min(to, i + 4));
        }
        if ((begins[i]! & (opening | classOf.field)) === 0) continue;
        // The phrase and what follows it.
        let last = i + 1;
        while (last < to && (inside[last]! & (opening | classOf.field)) !== 0) last++;
        if ((begins[i]! & opening) !== 0 || (i > from && active[i - 1] !== 0)) {
          active.fill(1, Math.max(from, i - 1), Math.min(to, last + 3));
        }
        continue;
      }
      // Names of bodies go on in lower case: `Hiệp hội Thương mại gỗ và lâm sản`.
      let kinds = i > from ? ends[i - 1]! : 0;
      for (let k = i; k < end; k++) kinds |= begins[k]!;
      const reach =
        (kinds & (classOf.bodyKind | classOf.field)) !== 0
          ? 9
          : kinds & (classOf.siteKind | classOf.office)
            ? 4
            : 1;
      let last = end + (end < to && kind[end] === kindOf.punctuation ? 3 : 1);
      for (let k = end; k < to && k < end + reach; k++) {
        if (
          (begins[k]! & classOf.saying) !== 0 ||
          (kind[k] === kindOf.punctuation && hash[k] !== comma && hash[k] !== hyphen)
        )
          break;
        last = Math.max(last, k + 1);
      }
      // No phrase is cut in two: `công an quận Lê Chân`.
      let first = Math.max(from, i - 2);
      while (first > from && (inside[first]! & (titleClasses | kindClasses)) !== 0) first--;
      active.fill(1, first, Math.min(to, last));
      i = end - 1;
    }
  }
}

/** Words that may open a title or the name of a body, also in lower case. */
const opening = classOf.office | classOf.rank | classOf.occupation;

/** Marks the sentences that are written without a capital, as some people write messages. */
function withoutCapitals({ length, shape }: Tokens, sentences: Groups): Uint8Array {
  const relaxed = new Uint8Array(length);
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences.first[s]!;
    const to = sentences.first[s + 1]!;
    let small = 0;
    let i = from;
    for (; i < to && shape[i]! < shapeOf.capitalized; i++) small += shape[i]!;
    if (i === to && small > 1) relaxed.fill(1, from, to);
  }
  return relaxed;
}

/** Codes of `shape`: a capitalised word of three letters or more, and one that is no syllable of Vietnamese. */
const capitalized = 5;
const foreign = 9;

/** The way a token is written: digits and signs by kind, words by case, single letters apart. */
function shapeCode(kind: number, shape: number, length: number): number {
  if (kind !== kindOf.syllable) return 10 + kind;
  if (shape === shapeOf.lower) return length === 1 ? 1 : 2;
  if (shape === shapeOf.capitalized) return length === 1 ? 3 : length === 2 ? 4 : capitalized;
  if (shape === shapeOf.upper) return length < 4 ? 6 : 7;
  return 8;
}

function lettersHash(text: string, from: number, to: number): number {
  let hash = 17 + to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
