import { kindOf, shapeOf, type Tokens } from '../document.js';
import { spelling, spellingOf } from '../text/syllable.js';

/** A page needs no more words to be known. */
const wordsLookedAt = 400;
/** Most of the words must be syllables of the language, and a fair share of them syllables with a mark (`Hà`, `đến`). */
const leastLegal = 0.5;
const leastMarked = 0.25;

/**
 * Whether a text is Vietnamese with its marks, without any table of other languages, so that the core can afford it:
 * `tinviet/language` tells short texts, and texts without marks, apart as well. Words in capitals count in small
 * letters.
 *
 * @example isVietnamese(tokens) // true for `Hà Nội mưa to`
 */
export function isVietnamese(tokens: Tokens, from = 0, to = tokens.length): boolean {
  const { kind, shape, text, textStart, textEnd } = tokens;
  // Half of a page is usually enough: what is left of it could not change the answer.
  const most = wordsAtMost(kind, from, to);
  let words = 0;
  let legal = 0;
  let marked = 0;
  for (let i = from; i < to && words < most; i++) {
    if (kind[i] !== kindOf.syllable) continue;
    const start = textStart[i]!;
    const end = textEnd[i]!;
    const spelled = spellingOf(text, start, end);
    // `UBND`, `VN`: letters that stand for words of any language.
    if (spelled === spelling.none && shape[i] === shapeOf.upper && end - start <= longestAcronym) continue;
    words++;
    if (spelled !== spelling.none) {
      legal++;
      if (spelled === spelling.marked) marked++;
      if (legal >= leastLegal * most && marked >= leastMarked * most) return true;
    }
    if (words - legal > (1 - leastLegal) * most || words - marked > (1 - leastMarked) * most) return false;
  }
  return words > 0 && legal >= leastLegal * words && marked >= leastMarked * words;
}

function wordsAtMost(kind: Uint8Array, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to && words < wordsLookedAt; i++) if (kind[i] === kindOf.syllable) words++;
  return words;
}

const longestAcronym = 6;
