import { kindOf, shapeOf, type Tokens } from '../document.js';
import { isSyllable } from '../text/syllable.js';

/** How Vietnamese the tokens of a text look. */
export interface Vietnameseness {
  /** Share of the words that are syllables of the language, 0 to 1; words in capitals count in small letters. */
  readonly legal: number;
  /** Share of the words that are syllables of the language and carry a mark (`Hà`, `đến`). */
  readonly marked: number;
  /** How many words were looked at. */
  readonly words: number;
}

/** A page needs no more to be known. */
const wordsLookedAt = 400;

/**
 * How many of the words are syllables of Vietnamese, and how many of these carry marks; without any table of other
 * languages, so that the core can afford it.
 */
export function vietnameseness(tokens: Tokens, from = 0, to = tokens.length): Vietnameseness {
  let words = 0;
  let legal = 0;
  let marked = 0;
  for (let i = from; i < to && words < wordsLookedAt; i++) {
    if (tokens.kind[i] !== kindOf.syllable) continue;
    const start = tokens.textStart[i]!;
    const end = tokens.textEnd[i]!;
    const syllable = isSyllable(tokens.text, start, end);
    // `UBND`, `VN`: letters that stand for words of any language.
    if (!syllable && tokens.shape[i] === shapeOf.upper && end - start <= longestAcronym) continue;
    words++;
    if (!syllable) continue;
    legal++;
    if (hasMark(tokens.text, start, end)) marked++;
  }
  return { legal: words === 0 ? 0 : legal / words, marked: words === 0 ? 0 : marked / words, words };
}

const longestAcronym = 6;

function hasMark(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= 0x80) return true;
  return false;
}

/**
 * Whether a text is Vietnamese with its marks: most of its words are syllables of the language, and a fair share of
 * them carries marks. A quick test; `tinviet/language` tells short texts, and texts without marks, apart as well.
 *
 * @example isVietnamese(tokens) // true for `Hà Nội mưa to`
 */
export function isVietnamese(tokens: Tokens, from = 0, to = tokens.length): boolean {
  const { legal, marked } = vietnameseness(tokens, from, to);
  return legal >= leastLegal && marked >= leastMarked;
}

const leastLegal = 0.5;
const leastMarked = 0.25;
