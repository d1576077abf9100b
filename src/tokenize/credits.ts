import { gapOf, kindOf, shapeOf, type Tokens } from '../document.js';
import { hashOf } from '../text/hash.js';
import { unitAt, widthAt } from '../text/token-units.js';
import { agencies, openingWords } from './abbreviations.js';

const heads = new Set(['ảnh', 'photo', 'clip'].map(hashOf));
/** Words, and pairs of words, by the hash of the first; 0 stands for no second word. */
function pairTable(terms: readonly string[]): ReadonlyMap<number, ReadonlySet<number>> {
  const table = new Map<number, Set<number>>();
  for (const term of terms) {
    const [first, second] = term.split(' ') as [string, string?];
    const row = table.get(hashOf(first)) ?? new Set<number>();
    row.add(second === undefined ? 0 : hashOf(second));
    table.set(hashOf(first), row);
  }
  return table;
}

const agencyTable = pairTable(agencies);
const openings = pairTable(openingWords);

const plainOpenings = new Set(
  ['theo', 'tại', 'trong', 'khi', 'sau', 'trước', 'ông', 'bà', 'các', 'những'].map(hashOf),
);
/** Form of address and a usual given name at once: `Ảnh: Tuấn Anh`, `Ảnh: Trường Sơn Anh Quách Hải Dương, …`. */
const brother = hashOf('anh');

/** A name has at most so many words: `Ảnh: Nguyễn Thị Minh Khai`. */
const longestName = 4;
const longestRun = 24;

/** Whether a sentence that begins with token `at` begins with a word that is hardly ever part of a name. */
export function isOpeningWord(tokens: Tokens, at: number): boolean {
  return termEnd(openings, tokens, at) > at;
}

/** Where the word or pair of a table that begins at a token ends; the token itself if none does. */
function termEnd(table: ReadonlyMap<number, ReadonlySet<number>>, tokens: Tokens, at: number): number {
  const row = table.get(tokens.hash[at]!);
  if (row === undefined) return at;
  if (at + 1 < tokens.length && row.has(tokens.hash[at + 1]!)) return at + 2;
  return row.has(0) ? at + 1 : at;
}

/** Whether a colon stands behind `Ảnh`, and a word behind the colon. */
export function isCredit(tokens: Tokens, colon: number): boolean {
  return (
    colon > 0 &&
    colon + 2 < tokens.length &&
    heads.has(tokens.hash[colon - 1]!) &&
    tokens.shape[colon - 1]! >= shapeOf.capitalized
  );
}

/**
 * Where the sentence behind a photo credit begins, when nothing but the name divides the two: for
 * `Ảnh: Tuấn Anh Tại Thái Nguyên, …` the token `Tại`. -1 if punctuation or a line end settles it, or if what
 * follows the colon is no name (`Ảnh: Đoàn công tác tặng quà`).
 *
 * @param colon the token `:`
 */
export function sentenceBehindCredit(tokens: Tokens, colon: number): number {
  if (!isCredit(tokens, colon)) return -1;
  const from = colon + 1;
  let names = 0;
  let afterName = -1; // behind the second name word, or behind an agency
  let at = from;
  for (; at < tokens.length && at - from < longestRun; at++) {
    if (at > from && tokens.before[at]! >= gapOf.line) return -1;
    if (isNameWord(tokens, at)) {
      if (names > 1 || afterName > 0 ? beginsSentence(tokens, at, names) : isPlainOpening(tokens, at, names))
        return at;
      names++;
      if (afterName < 0) {
        const agency = termEnd(agencyTable, tokens, at);
        if (agency > at) afterName = agency;
        else if (names === 2 || isUpperFirst(tokens, at, from)) afterName = at + 1;
      }
    } else if (isJoiner(tokens, at)) {
      // `Jean-Claude Mugisha/AFP`, `Hoàng Giang - Lò Thái`: one more name, so the count begins anew.
      names = 0;
      afterName = -1;
    } else if (!isInitialStop(tokens, at)) break;
    else if (afterName === at) afterName = at + 1;
  }
  if (names === 0 || at >= tokens.length) return -1;
  const kind = tokens.kind[at]!;
  if (kind === kindOf.punctuation && !isOpeningQuote(tokens, at)) {
    // `Ảnh: Trường Sơn Quách Hải Dương, bếp trưởng …`: too many words for one name.
    return afterName > 0 &&
      afterName < at &&
      (names > longestName || termEnd(agencyTable, tokens, from) > from)
      ? afterName
      : -1;
  }
  if (kind !== kindOf.syllable) return at;
  // A small letter: the capital before it begins the sentence.
  if (names < 2) return -1;
  return afterName > 0 && afterName < at ? afterName : at - 1;
}

/** Behind a single name only the words that are never a given name: `Ảnh: Hùng Theo Bộ Y tế …`. */
function isPlainOpening(tokens: Tokens, at: number, names: number): boolean {
  return names === 1 && plainOpenings.has(tokens.hash[at]!);
}

function isNameWord(tokens: Tokens, at: number): boolean {
  return tokens.shape[at]! >= shapeOf.capitalized || tokens.kind[at] === kindOf.address;
}

function beginsSentence(tokens: Tokens, at: number, names: number): boolean {
  if (isOpeningWord(tokens, at)) return true;
  return names >= 2 && tokens.hash[at] === brother && at + 2 < tokens.length && isNameWord(tokens, at + 1);
}

/** `TTXVN`, `FBNV`, `tvN`: the first word of a credit in capitals that the following words do not share. */
function isUpperFirst(tokens: Tokens, at: number, from: number): boolean {
  if (at !== from || at + 1 >= tokens.length) return false;
  const shape = tokens.shape[at];
  return (shape === shapeOf.upper || shape === shapeOf.mixed) && tokens.shape[at + 1] === shapeOf.capitalized;
}

function isJoiner(tokens: Tokens, at: number): boolean {
  if (widthAt(tokens, at) !== 1) return false;
  const unit = unitAt(tokens, at);
  return unit === 0x2f || unit === 0x2d || unit === 0x2013 || unit === 0x26;
}

/** The stop of `Q.L.` or `Somchai R.` */
function isInitialStop(tokens: Tokens, at: number): boolean {
  return (
    unitAt(tokens, at) === 0x2e &&
    tokens.before[at] === gapOf.nothing &&
    widthAt(tokens, at - 1) === 1 &&
    tokens.shape[at - 1] === shapeOf.capitalized
  );
}

function isOpeningQuote(tokens: Tokens, at: number): boolean {
  const unit = unitAt(tokens, at);
  return (
    (unit === 0x201c || unit === 0x22 || unit === 0xab || unit === 0x28) &&
    tokens.before[at] !== gapOf.nothing
  );
}
