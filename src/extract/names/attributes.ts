import { gapOf, kindOf, shapeOf, type Groups, type Sentenced, type Tokens } from '../../document.js';
import { matchLexicon, type Lexicon } from '../../tag/lexicon.js';
import { mix } from '../../tag/hash.js';
import { hashOf, hashSet } from '../../text/hash.js';
import { isSyllable } from '../../text/syllable.js';
import { Columns } from '../../tag/columns.js';
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

const hyphen = hashOf('-');
const dot = hashOf('.');
const comma = hashOf(',');
/** `các bác sĩ và y tá`: so many tokens behind such a word a title is probably nobody's. */
const plurals = hashSet(...'các những mọi nhiều vài mỗi từng'.split(' '));
const pluralReach = 5;
/** By the lowest bits of a hash: whether it can be one of `plurals`. Asks for less than the set does. */
const pluralBits = new Uint8Array(256);
for (const hash of plurals) pluralBits[hash & 255] = 1;
const apostrophes = hashSet("'", '’', '‘', '`');

/** What a mark does to the text behind it. */
const signOf = { open: 1, close: 2, openQuote: 4, closeQuote: 8, straightQuote: 16, hyphen: 32 } as const;

/** The sign that a token is, 0 for all others. */
function signAt({ kind, text, textStart, textEnd }: Tokens, i: number): number {
  if (kind[i] !== kindOf.punctuation || textEnd[i]! - textStart[i]! !== 1) return 0;
  switch (text.charAt(textStart[i]!)) {
    case '(':
    case '[':
      return signOf.open;
    case ')':
    case ']':
      return signOf.close;
    case '“':
    case '«':
    case '‘':
      return signOf.openQuote;
    case '”':
    case '»':
    case '’':
      return signOf.closeQuote;
    case '"':
      return signOf.straightQuote;
    case '-':
      return signOf.hyphen;
    default:
      return 0;
  }
}

export function attributesOf({ tokens, sentences }: Sentenced, lexicon: Lexicon): Attributes {
  const { length, hash, before } = tokens;
  const columns = new Columns(length, 8 * 4 + 3);
  const relaxed = withoutCapitals(tokens, sentences);
  const { begins, inside, ends } = matchLexicon(lexicon, tokens, nameClasses, relaxed);
  const attributes: Attributes = {
    length,
    hash,
    begins,
    inside,
    ends,
    words: columns.int32(),
    names: columns.int32(),
    runFrom: columns.int32(),
    runTo: columns.int32(),
    nextRun: columns.int32(),
    lastRun: columns.int32(),
    suffix: columns.int32(),
    prefix: columns.int32(),
    shape: columns.uint8(),
    place: columns.uint8(),
    active: columns.uint8(),
    gap: before,
  };
  markTokens(tokens, attributes);
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences.first[s]!;
    const to = sentences.first[s + 1]!;
    markPlaces(tokens, attributes, from, to);
    markRuns(tokens, attributes, from, to);
    if (relaxed[from] !== 0) attributes.active.fill(1, from, to);
    else markActive(tokens, attributes, from, to);
  }
  return attributes;
}

/** What can be told of each token alone. */
function markTokens(tokens: Tokens, a: Attributes): void {
  const { length, kind, text, textStart, textEnd, shape: cases } = tokens;
  const { begins, inside, ends, words, names, shape, suffix, prefix } = a;
  for (let i = 0; i < length; i++) {
    const from = textStart[i]!;
    const to = textEnd[i]!;
    const opened = begins[i]!;
    const within = inside[i]!;
    const closed = ends[i]!;
    // The hash of no classes is 0, as it stands there already.
    if ((opened | within | closed) !== 0) {
      words[i] = mix(mix(opened & wordClasses, within & wordClasses), closed & wordClasses);
      names[i] = mix(opened & nameClasses, within & nameClasses);
    }
    const code = shapeCode(kind[i]!, cases[i]!, to - from);
    shape[i] = code === capitalized && !isSyllable(text, from, to) ? foreign : code;
    // Only the features of runs look at letters.
    if (kind[i] === kindOf.syllable && cases[i]! >= shapeOf.capitalized) {
      suffix[i] = lettersHash(text, Math.max(from, to - 3), to);
      prefix[i] = lettersHash(text, from, Math.min(to, from + 3));
    }
  }
}

function markPlaces(tokens: Tokens, { place }: Attributes, from: number, to: number): void {
  const { hash, kind, before, shape } = tokens;
  let brackets = false;
  let quotes = false;
  let plural = 0;
  let small = 0;
  let large = 0;
  // Whether the token before begins what may be a sentence of its own: an opening quote, a dash behind nothing.
  let opening = true;
  for (let i = from; i < to; i++) {
    const h = hash[i]!;
    const mark = kind[i] === kindOf.punctuation;
    const sign = mark ? signAt(tokens, i) : 0;
    if (mark) plural = 0;
    if (sign === signOf.close) brackets = false;
    else if (sign === signOf.closeQuote && before[i] === gapOf.nothing) quotes = false;
    const first = i === from || before[i]! >= gapOf.line;
    let bits = 0;
    if (opening) bits |= placeBits.sentence;
    if (first) bits |= placeBits.line;
    if (brackets) bits |= placeBits.brackets;
    if (quotes) bits |= placeBits.quotes;
    if (plural > 0) {
      bits |= placeBits.plural;
      plural--;
    }
    place[i] = bits;
    if (pluralBits[h & 255] !== 0 && plurals.has(h)) plural = pluralReach;
    opening =
      sign === signOf.openQuote ||
      sign === signOf.straightQuote ||
      (sign === signOf.hyphen && (opening || first));
    if (sign === signOf.open) brackets = true;
    else if (sign === signOf.openQuote) quotes = true;
    else if (sign === signOf.straightQuote) quotes = !quotes;
    const letters = shape[i]!;
    if (letters === shapeOf.lower) small++;
    else if (letters === shapeOf.upper || letters === shapeOf.capitalized) large++;
  }
  // A line without a small letter says nothing by its capitals; a short one is a headline, credit or list.
  let bits = 0;
  if (large > 2 && small === 0) bits |= placeBits.capitalLine;
  if (to - from <= 8) bits |= placeBits.shortLine;
  if (bits !== 0) for (let i = from; i < to; i++) place[i]! |= bits;
}

function isCapital({ kind, shape }: Tokens, i: number): boolean {
  return kind[i] === kindOf.syllable && shape[i]! >= shapeOf.capitalized;
}

/** Whether token `i` joins its neighbours without a space: `Min-seok`, `H'Loan`, `N.V.A`. */
function isJoint(tokens: Tokens, i: number, to: number): boolean {
  const { before, hash, kind } = tokens;
  if (i + 1 >= to || before[i] !== gapOf.nothing || before[i + 1] !== gapOf.nothing) return false;
  const h = hash[i]!;
  if (h === hyphen || apostrophes.has(h)) return kind[i + 1] === kindOf.syllable;
  return h === dot && isCapital(tokens, i + 1);
}

/** Stands inside foreign names in lower case. */
function isParticle(tokens: Tokens, begins: Int32Array, i: number): boolean {
  return (begins[i]! & classOf.particle) !== 0 && tokens.before[i] === gapOf.space;
}

/** The token behind the last one of the run of capitalised tokens that begins with token `i`. */
function endOfRun(tokens: Tokens, begins: Int32Array, i: number, to: number): number {
  let end = i + 1;
  while (end < to) {
    if (isCapital(tokens, end) && tokens.before[end]! <= gapOf.space) end++;
    else if (isJoint(tokens, end, to)) end += 2;
    else if (!isParticle(tokens, begins, end)) break;
    else if (end + 1 < to && isCapital(tokens, end + 1)) end += 2;
    else if (end + 2 < to && isParticle(tokens, begins, end + 1) && isCapital(tokens, end + 2)) end += 3;
    else break;
  }
  return end;
}

/** Marks the runs of capitalised tokens, and for every token the nearest runs to both sides. */
function markRuns(tokens: Tokens, a: Attributes, from: number, to: number): void {
  const { begins, ends, place, nextRun, lastRun } = a;
  let run = -1;
  for (let i = from; i < to;) {
    if (!isCapital(tokens, i)) {
      lastRun[i++] = run;
      continue;
    }
    const end = endOfRun(tokens, begins, i, to);
    // The form of address that opens a sentence is no part of the name: `Ông` `Nguyễn Văn An`.
    if (end - i > 1 && (place[i]! & placeBits.sentence) !== 0 && (ends[i]! & classOf.honorific) !== 0) {
      markRun(a, i, i + 1, run, from);
      run = i++;
    }
    markRun(a, i, end, run, from);
    run = i;
    i = end;
  }
  for (let i = Math.max(run, from); i < to; i++) nextRun[i] = -1;
}

/** Marks the run from `i` to `end` in a sentence that begins at `from`; `before` is where the run before it begins. */
function markRun(a: Attributes, i: number, end: number, before: number, from: number): void {
  const { runFrom, runTo, nextRun, lastRun } = a;
  for (let k = Math.max(before, from); k < i; k++) nextRun[k] = i;
  for (let k = i; k < end; k++) {
    runFrom[k] = i;
    runTo[k] = end;
    lastRun[k] = before;
  }
}

/** `quốc lộ 14`, `thôn 5`: the kind word of a place, and a number behind it. */
function isNumbered({ kind }: Tokens, inside: Int32Array, i: number, to: number): boolean {
  for (let k = i + 1; k < to && k < i + 4; k++) {
    if (kind[k] === kindOf.number) return true;
    if ((inside[k]! & (classOf.unitKind | classOf.siteKind)) === 0) return false;
  }
  return false;
}

function markActive(tokens: Tokens, a: Attributes, from: number, to: number): void {
  const { kind, hash } = tokens;
  const { begins, inside, ends, runTo, active } = a;
  for (let i = from; i < to; i++) {
    const end = runTo[i]!;
    if (end === 0) {
      const opened = begins[i]!;
      if ((opened & besidesRuns) === 0) continue;
      if ((opened & (classOf.unitKind | classOf.siteKind)) !== 0 && isNumbered(tokens, inside, i, to)) {
        mark(active, Math.max(from, i - 1), Math.min(to, i + 4));
      }
      if ((opened & (opening | classOf.field)) === 0) continue;
      // The phrase and what follows it.
      let last = i + 1;
      while (last < to && (inside[last]! & (opening | classOf.field)) !== 0) last++;
      if ((opened & opening) !== 0 || (i > from && active[i - 1] !== 0)) {
        mark(active, Math.max(from, i - 1), Math.min(to, last + 3));
      }
      continue;
    }
    // Names of bodies go on in lower case: `Hiệp hội Thương mại gỗ và lâm sản`.
    let kinds = i > from ? ends[i - 1]! : 0;
    for (let k = i; k < end; k++) kinds |= begins[k]!;
    const reach =
      (kinds & (classOf.bodyKind | classOf.field)) !== 0
        ? 9
        : (kinds & (classOf.siteKind | classOf.office)) !== 0
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
    mark(active, first, Math.min(to, last));
    i = end - 1;
  }
}

/** A few tokens, for which `fill` takes longer to begin than to do its work. */
function mark(active: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) active[i] = 1;
}

/** Words that may open a title or the name of a body, also in lower case. */
const opening = classOf.office | classOf.rank | classOf.occupation;

/** What makes the tagger look where nothing is capitalised. */
const besidesRuns = opening | classOf.field | classOf.unitKind | classOf.siteKind;

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
