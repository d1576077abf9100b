import { gapOf, kindOf, shapeOf, type Tokens } from '../document.js';
import { hashOf, hashSet } from '../text/hash.js';
import { isDigit } from '../text/letters.js';
import { isSyllable } from '../text/syllable.js';

/** What may happen between a token and the one before it. */
export const gapRule = {
  /** The two may or may not be one word: the model decides. */
  open: 0,
  /** Two words, whatever the model says. */
  split: 1,
  /** One word, whatever the model says. */
  join: 2,
} as const;

const hyphen = hashOf('-');
const enDash = hashOf('–');
const slash = hashOf('/');
const colon = hashOf(':');
const stop = hashOf('.');
const thousand = hashOf('000');
const ampersand = hashOf('&');
const percent = hashOf('%');
const perMille = hashOf('‰');
const apostrophes = hashSet("'", '’');

/** Abbreviations that are written with a stop in the middle of a sentence, before a name too: `TP. HCM`. */
const abbreviations = hashSet(...'tp tx tt ths ts pgs gs bs ks ls cn th mr mrs ms dr st nxb đc'.split(' '));

/** Units of a rate: `km/h`, `m/s`. Other slashes between words divide two words: `đồng/chiếc`. */
const rates = new Set(['km/h', 'm/s', 'mg/l', 'g/l', 'm3/s'].map((rate) => rateHash(rate)));

function rateHash(rate: string): number {
  const [amount = '', time = ''] = rate.split('/');
  return Math.imul(hashOf(amount), 31) ^ hashOf(time);
}

/**
 * What the writing itself says about the gap before token `i`, without a model.
 *
 * Words are divided by spaces at least where a number, a mark, a symbol, an address or a line end stands; where
 * there is no space, what is written together is one word (`15/2`, `8h30`, `95%`, `COVID-19`, `TP.`), but for
 * punctuation, which is a word of its own.
 */
export function ruleOfGap(tokens: Tokens, i: number): number {
  const { kind, before } = tokens;
  if (i === 0) return gapRule.split;
  const gap = before[i]!;
  if (gap >= gapOf.line) return gapRule.split;
  const left = kind[i - 1]!;
  const right = kind[i]!;
  if (gap === gapOf.space) {
    if (isSpacedStop(tokens, i) || isSpacedStop(tokens, i - 1)) return gapRule.join;
    return left === kindOf.syllable && right === kindOf.syllable && !endsNumber(tokens, i - 1)
      ? gapRule.open
      : gapRule.split;
  }
  if (isSpacedStop(tokens, i - 1)) return gapRule.join;
  if (left === kindOf.address || right === kindOf.address) return gapRule.split;
  if (left === kindOf.punctuation)
    return right !== kindOf.punctuation && joinsMark(tokens, i - 1) ? gapRule.join : gapRule.split;
  if (right === kindOf.punctuation) return joinsMark(tokens, i) ? gapRule.join : gapRule.split;
  if (right === kindOf.symbol) {
    const hash = tokens.hash[i]!;
    if (left === kindOf.number && (hash === percent || hash === perMille)) return gapRule.join;
    return hash === ampersand && joinsAmpersand(tokens, i) ? gapRule.join : gapRule.split;
  }
  if (left === kindOf.symbol) {
    return tokens.hash[i - 1] === ampersand && joinsAmpersand(tokens, i - 1) ? gapRule.join : gapRule.split;
  }
  // `8h30`, `20kg`, `4D`
  return gapRule.join;
}

/** Whether token `i`, a syllable, is the unit of a number written together with it: `8h`, `20kg`. */
function endsNumber(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.before[i] === gapOf.nothing && tokens.kind[i - 1] === kindOf.number;
}

/** Whether the mark `i` is part of the word around it (or, a stop of an abbreviation, before it). */
function joinsMark(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.before[i] !== gapOf.nothing) return false;
  const left = tokens.kind[i - 1]!;
  if (left !== kindOf.syllable && left !== kindOf.number) return false;
  const mark = tokens.hash[i]!;
  if (mark === stop) return isAbbreviation(tokens, i);
  const next = i + 1;
  if (next >= tokens.length || tokens.before[next] !== gapOf.nothing) return false;
  const right = tokens.kind[next]!;
  if (right !== kindOf.syllable && right !== kindOf.number) return false;
  const numbers = left === kindOf.number && right === kindOf.number;
  if (mark === colon) return numbers;
  if (mark === enDash) return numbers;
  if (mark === slash) return numbers || joinsSlash(tokens, i);
  if (mark === hyphen) return left === kindOf.number || right === kindOf.number || joinsHyphen(tokens, i);
  return apostrophes.has(mark) && left === kindOf.syllable && right === kindOf.syllable;
}

/** `412/QĐ-UBND`, `km/h`; not `đồng/chiếc`. */
function joinsSlash(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i - 1] === kindOf.number) return tokens.shape[i + 1] === shapeOf.upper;
  return rates.has(Math.imul(tokens.hash[i - 1]!, 31) ^ tokens.hash[i + 1]!);
}

/**
 * `Wai-kru`, `GD-ĐT`, `Anh-Pháp`, `Yaqoub Al-Rashidi`; not `Hà Nội-Hải Phòng` or `Việt Nam-Lào`, where a name of
 * several Vietnamese syllables ends or begins.
 */
function joinsHyphen(tokens: Tokens, i: number): boolean {
  if (!isCapital(tokens, i - 1) || !isCapital(tokens, i + 1)) return true;
  if (!leansLeft(tokens, i - 1) && !leansRight(tokens, i + 1)) return true;
  return !isVietnamese(tokens, i - 1) || !isVietnamese(tokens, i + 1);
}

function isVietnamese(tokens: Tokens, i: number): boolean {
  return isSyllable(tokens.text, tokens.textStart[i], tokens.textEnd[i]);
}

function isCapital(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] === shapeOf.capitalized;
}

/** Whether a capitalised syllable stands one space before the capitalised syllable `i`. */
function leansLeft(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.before[i] === gapOf.space && isCapital(tokens, i - 1);
}

/** Whether a capitalised syllable stands one space behind the capitalised syllable `i`. */
function leansRight(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.length && tokens.before[i + 1] === gapOf.space && isCapital(tokens, i + 1);
}

/** `R&D`, `M&A`, `Q&A`: written together, in capitals. */
function joinsAmpersand(tokens: Tokens, i: number): boolean {
  if (i === 0 || i + 1 >= tokens.length) return false;
  if (tokens.before[i] !== gapOf.nothing || tokens.before[i + 1] !== gapOf.nothing) return false;
  return tokens.kind[i - 1] === kindOf.syllable && tokens.kind[i + 1] === kindOf.syllable;
}

/**
 * Whether the stop `i` belongs to the abbreviation before it: `TP. HCM`, `q.1`, `anh K. nói`. A stop that ends
 * a line never does, nor one between a single letter and a capital (`vitamin C. Theo`), which may end a sentence.
 */
function isAbbreviation(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (next >= tokens.length || tokens.before[next]! >= gapOf.line) return false;
  if (tokens.textEnd[i]! - tokens.textStart[i]! !== 1) return false;
  if (tokens.kind[i - 1] !== kindOf.syllable) return false;
  if (abbreviations.has(tokens.hash[i - 1]!)) return true;
  const start = tokens.textStart[i - 1]!;
  if (tokens.textEnd[i - 1]! - start !== 1 || isDigit(tokens.text.charCodeAt(start))) return false;
  const shape = tokens.shape[next]!;
  // `q.1`, `N.T.B`
  if (tokens.before[next] === gapOf.nothing) {
    return tokens.kind[next] === kindOf.number || (isInitial(tokens, i - 1) && isInitial(tokens, next));
  }
  return shape === shapeOf.lower || shape === shapeOf.none;
}

function isInitial(tokens: Tokens, i: number): boolean {
  const length = tokens.textEnd[i]! - tokens.textStart[i]!;
  return length === 1 && tokens.shape[i] === shapeOf.capitalized;
}

/**
 * Whether the token `i` is a stop that a space was put before and that ends no sentence: `25 . 000`, `TP . HCM`,
 * `TP .HCM`.
 */
function isSpacedStop(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (i === 0 || next >= tokens.length || tokens.hash[i] !== stop) return false;
  if (tokens.before[i] !== gapOf.space || tokens.before[next]! >= gapOf.line) return false;
  if (tokens.kind[i - 1] === kindOf.number) return tokens.hash[next] === thousand;
  return abbreviations.has(tokens.hash[i - 1]!) && tokens.shape[next] === shapeOf.upper;
}
