import { gapOf, kindOf, shapeOf, type Groups, type Tokens } from '../document.js';
import { hashOf } from '../text/hash.js';
import { abbreviations } from './abbreviations.js';
import { isOpeningWord, sentenceBehindCredit } from './credits.js';

const abbreviationHashes = new Set(abbreviations.map(hashOf));
/** The second half of `v.v.` */
const andSoOn = hashOf('v');

const dot = 0x2e;
const ellipsis = 0x2026;

/**
 * Sentences as groups of tokens; together they hold all tokens. A sentence ends
 *
 * - at a line end;
 * - behind `.`, `!`, `?`, `…` and the quotes and brackets that close there, unless the text goes on in small letters
 *   (`"Đi đâu?", ông hỏi`), or the stop belongs to an abbreviation (`TP. Huế`, `PGS.TS. Nguyễn`), to initials
 *   (`anh N.V.A. khai`), to a number (`1.200`) or to the number of a list item (`1. Toyota`);
 * - behind a full stop that lost its space (`Thổ Nhĩ Kỳ.Tù binh`);
 * - behind the name in a photo credit (`Ảnh: Tuấn Anh Tại Thái Nguyên`).
 */
export function findSentences(tokens: Tokens): Groups {
  const { length, before, kind, text, textStart } = tokens;
  let first = new Int32Array(16 + (length >>> 3));
  let count = 0;
  let lineStart = 0;
  let next = length > 0 ? 0 : -1; // where the sentence after this one is known to begin
  for (let i = 0; i < length; i++) {
    const newLine = before[i]! >= gapOf.line;
    if (newLine) lineStart = i;
    if (newLine || i === next) {
      if (count + 2 > first.length) first = longer(first);
      first[count++] = i;
    }
    if (kind[i] !== kindOf.punctuation) continue;
    const unit = text.charCodeAt(textStart[i]!);
    if (unit === dot || unit === 0x21 || unit === 0x3f || unit === ellipsis) {
      const end = sentenceEnd(tokens, i, unit, lineStart);
      if (end > 0) next = end;
    } else if (unit === 0x3a) {
      const behind = sentenceBehindCredit(tokens, i);
      if (behind > 0) next = behind;
    }
  }
  first[count] = length;
  return { length: count, first: first.slice(0, count + 1) };
}

function longer(old: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}

/** The token that begins the next sentence when the stop at token `at` ends one; else -1. */
function sentenceEnd(tokens: Tokens, at: number, unit: number, lineStart: number): number {
  const { length, before, kind, shape } = tokens;
  let next = at + 1;
  while (next < length && before[next] === gapOf.nothing && isCloser(tokens, next)) next++;
  if (next >= length || before[next]! >= gapOf.line) return -1; // the line end makes the sentence
  const single = unit === dot && tokens.textEnd[at]! - tokens.textStart[at]! === 1;
  if (before[next] === gapOf.nothing) {
    return single && next === at + 1 && lostItsSpace(tokens, at, lineStart) ? next : -1;
  }
  if (kind[next] === kindOf.punctuation && !isOpener(tokens, next)) return -1;
  if (shape[beyondOpeners(tokens, next)] === shapeOf.lower) return -1;
  // A stop inside a quote that is not closed here may still belong to an abbreviation.
  if (single && next === at + 1 && isAbbreviated(tokens, at, lineStart, next)) return -1;
  return next;
}

/** Whether the full stop at `at` shortens the word before it. */
function isAbbreviated(tokens: Tokens, at: number, lineStart: number, next: number): boolean {
  const { before, hash, kind, shape } = tokens;
  if (at === 0 || at === lineStart || before[at] !== gapOf.nothing) return false;
  const word = at - 1;
  const width = tokens.textEnd[word]! - tokens.textStart[word]!;
  if (kind[word] === kindOf.number) return word === lineStart && width <= 3;
  if (kind[word] !== kindOf.syllable) return false;
  // `v.v. Ông`
  if (hash[word] === andSoOn && word >= 2 && hash[word - 2] === andSoOn) return false;
  if (width === 1) {
    // `a. Nội dung`, `N.V.A. khai`; but `anh N.V.A. Theo cáo trạng` has a sentence end.
    if (shape[word] === shapeOf.lower) return word === lineStart;
    return !isOpeningWord(tokens, next);
  }
  if (word === lineStart && isRoman(tokens, word)) return true;
  if (!abbreviationHashes.has(hash[word]!)) return false;
  // `… dài 12 km. Ông …`: a small letter shortens only what touches a number's or name's place (`Km. 12`).
  return shape[word] !== shapeOf.lower;
}

/** `Thổ Nhĩ Kỳ.Tù binh`: a full stop between a word in small letters and a capital. `TP.Huế` is none. */
function lostItsSpace(tokens: Tokens, at: number, lineStart: number): boolean {
  const { before, hash, kind, shape } = tokens;
  const next = at + 1;
  if (at === lineStart || before[at] !== gapOf.nothing) return false;
  const following = shape[next];
  if (following !== shapeOf.capitalized && following !== shapeOf.upper) return false;
  const word = at - 1;
  if (kind[word] === kindOf.number) return word !== lineStart;
  if (kind[word] !== kindOf.syllable) return true;
  if (tokens.textEnd[word]! - tokens.textStart[word]! < 2 || abbreviationHashes.has(hash[word]!))
    return false;
  return (
    shape[word] === shapeOf.lower ||
    (shape[word] === shapeOf.capitalized && following === shapeOf.capitalized)
  );
}

function isRoman(tokens: Tokens, at: number): boolean {
  const { text, textStart, textEnd } = tokens;
  for (let i = textStart[at]!; i < textEnd[at]!; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x49 && unit !== 0x56 && unit !== 0x58) return false;
  }
  return true;
}

/** `"`, `”`, `’`, `)`, `]`, `»`, `'` behind a stop. */
function isCloser({ kind, text, textStart }: Tokens, at: number): boolean {
  if (kind[at] !== kindOf.punctuation) return false;
  const unit = text.charCodeAt(textStart[at]!);
  return (
    unit === 0x22 ||
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0x29 ||
    unit === 0x5d ||
    unit === 0xbb ||
    unit === 0x27
  );
}

/** Quotes, brackets and dashes that a sentence can begin with. */
function isOpener({ text, textStart }: Tokens, at: number): boolean {
  const unit = text.charCodeAt(textStart[at]!);
  return (
    unit === 0x22 ||
    unit === 0x201c ||
    unit === 0x2018 ||
    unit === 0x28 ||
    unit === 0x5b ||
    unit === 0xab ||
    unit === 0x27 ||
    unit === 0x2d ||
    unit === 0x2013 ||
    unit === 0x2014 ||
    unit === 0x2022 ||
    unit === 0xb7 ||
    unit === 0x2e ||
    unit === 0x2026 ||
    unit === 0xbf ||
    unit === 0xa1
  );
}

const openersLookedAt = 3;

/** The first token at or behind `at` that is no opener. */
function beyondOpeners(tokens: Tokens, at: number): number {
  let next = at;
  while (
    next + 1 < tokens.length &&
    next - at < openersLookedAt &&
    tokens.kind[next] === kindOf.punctuation &&
    isOpener(tokens, next)
  ) {
    next++;
  }
  return next;
}
