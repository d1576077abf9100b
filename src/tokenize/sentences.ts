import { gapOf, kindOf, shapeOf, type Groups, type Tokens } from '../document.js';
import { hashOf, hashSet } from '../text/hash.js';
import { unitAt, widthAt } from '../text/token-units.js';
import { abbreviations } from './abbreviations.js';
import { isClipped } from './clipped.js';
import { isCredit, isOpeningWord, sentenceBehindCredit } from './credits.js';

const abbreviationHashes = hashSet(...abbreviations);
/** The second half of `v.v.` */
const andSoOn = hashOf('v');

/** `P.` for `Phó`, and what it stands before. */
const deputy = hashOf('p');
const offices = hashSet('giám', 'trưởng', 'chủ', 'hiệu', 'viện', 'tổng');

const closers = new Set(Array.from('"”’)]»\'', (sign) => sign.charCodeAt(0)));
const openers = new Set(Array.from('"“‘([«\'-–—•·.…¿¡', (sign) => sign.charCodeAt(0)));

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
  const credits: number[] = [];
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
      if (isCredit(tokens, i)) credits.push(i);
    }
  }
  first[count] = length;
  const groups = { length: count, first: first.subarray(0, count + 1) };
  return credits.length > 1 ? agreeOnCredits(tokens, credits, groups) : groups;
}

/**
 * Pages print a caption twice, and what runs into the credit is another sentence each time: what both have in common
 * is the name (`Ảnh: Mạnh Thắng Bùi Trước đó, …`, `Ảnh: Mạnh Thắng Bùi Hai ngày …`).
 */
function agreeOnCredits(tokens: Tokens, credits: readonly number[], groups: Groups): Groups {
  const seen = new Map<number, number>();
  const wrong = new Set<number>();
  const right = new Set<number>();
  for (const colon of credits) {
    const key = Math.imul(tokens.hash[colon + 1]!, 31) + tokens.hash[colon + 2]!;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, colon);
      continue;
    }
    const name = commonName(tokens, before, colon);
    if (name === 0) continue;
    for (const one of [before, colon]) {
      const guessed = sentenceBehindCredit(tokens, one);
      if (guessed > 0) wrong.add(guessed);
      if (guessed > 0 || isRunOn(tokens, one + 1 + name)) right.add(one + 1 + name);
    }
  }
  if (right.size === 0) return groups;
  const first = new Set([...groups.first].filter((at) => !wrong.has(at)));
  for (const at of right) first.add(at);
  const sorted = Int32Array.from(first).sort();
  return { length: sorted.length - 1, first: sorted };
}

/** How many tokens the names behind two credits have in common; 0 if a line end or a mark, not the text, ends one. */
function commonName(tokens: Tokens, a: number, b: number): number {
  let name = 0;
  while (b + 1 + name < tokens.length && tokens.hash[a + 1 + name] === tokens.hash[b + 1 + name]) {
    if (tokens.shape[a + 1 + name]! < shapeOf.capitalized) return 0;
    if (name > 0 && tokens.before[a + 1 + name]! >= gapOf.line) return 0;
    if (++name > longestName) return 0;
  }
  // `Ảnh: AFP Tổng thống …`, `Ảnh: AFP Tổng Thư ký …`: what they share is a word of the text as well.
  if (name > 1 && (isSmall(tokens, a + 1 + name) || isSmall(tokens, b + 1 + name))) name--;
  return isRunOn(tokens, a + 1 + name) || isRunOn(tokens, b + 1 + name) ? name : 0;
}

const longestName = 6;

/** Whether a token stands on the line of the one before it and begins with a capital letter. */
function isRunOn(tokens: Tokens, at: number): boolean {
  return at < tokens.length && tokens.before[at]! < gapOf.line && tokens.shape[at]! >= shapeOf.capitalized;
}

function isSmall(tokens: Tokens, at: number): boolean {
  return at < tokens.length && tokens.before[at]! < gapOf.line && tokens.shape[at] === shapeOf.lower;
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
  const single = unit === dot && widthAt(tokens, at) === 1;
  if (before[next] === gapOf.nothing) {
    return next === at + 1 && lostItsSpace(tokens, at, single, lineStart) ? next : -1;
  }
  if (kind[next] === kindOf.punctuation && (!isOpener(tokens, next) || closesLate(tokens, next))) return -1;
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
  const width = widthAt(tokens, word);
  if (kind[word] === kindOf.number) return word === lineStart && width <= 3;
  if (kind[word] !== kindOf.syllable) return false;
  // `v.v. Ông`
  if (hash[word] === andSoOn && word >= 2 && hash[word - 2] === andSoOn) return false;
  if (width === 1) {
    // `a. Nội dung`, `N.V.A. khai`; but `anh N.V.A. Theo cáo trạng` has a sentence end.
    if (shape[word] === shapeOf.lower) return word === lineStart;
    // `P. Giám đốc` is a deputy.
    return !isOpeningWord(tokens, next) || (hash[word] === deputy && offices.has(hash[next]!));
  }
  if ((word === lineStart && isRoman(tokens, word)) || isClipped(tokens, word)) return true;
  if (!abbreviationHashes.has(hash[word]!)) return false;
  // `… dài 12 km. Ông …`: a small letter shortens only what touches a number's or name's place (`Km. 12`).
  return shape[word] !== shapeOf.lower;
}

/** `Thổ Nhĩ Kỳ.Tù binh`, `nhẹ đầu?Hải Phòng`: a stop between a word in small letters and a capital. `TP.Huế` is none. */
function lostItsSpace(tokens: Tokens, at: number, single: boolean, lineStart: number): boolean {
  const { before, hash, kind, shape } = tokens;
  const next = at + 1;
  if (at === lineStart || before[at] !== gapOf.nothing) return false;
  const following = shape[next];
  if (following !== shapeOf.capitalized && following !== shapeOf.upper) return false;
  if (!single) return unitAt(tokens, at) !== dot;
  const word = at - 1;
  if (kind[word] === kindOf.number) return word !== lineStart;
  if (kind[word] !== kindOf.syllable) return true;
  if (widthAt(tokens, word) < 2 || abbreviationHashes.has(hash[word]!) || isClipped(tokens, word))
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
function isCloser(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === kindOf.punctuation && closers.has(unitAt(tokens, at));
}

/** Quotes, brackets and dashes that a sentence can begin with. */
function isOpener(tokens: Tokens, at: number): boolean {
  return openers.has(unitAt(tokens, at));
}

/** `đi không? ".`: a quote between spaces that a mark follows at once closes, although it looks as if it opened. */
function closesLate(tokens: Tokens, at: number): boolean {
  const { before, kind, length } = tokens;
  const next = at + 1;
  if (next >= length || before[next] !== gapOf.nothing || kind[next] !== kindOf.punctuation) return false;
  const unit = unitAt(tokens, next);
  return closers.has(unitAt(tokens, at)) && (unit === dot || unit === 0x2c || unit === 0x3b);
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
