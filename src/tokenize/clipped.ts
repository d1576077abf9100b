import { shapeOf, type Tokens } from '../document.js';
import { isVowel } from '../text/letters.js';

/** `Ngh` */
const longestOnset = 3;

/** Whether a token is a word cut down to the consonants it begins with, as in `Ng. Hùng`, `Th.Hiền`. */
export function isClipped(tokens: Tokens, at: number): boolean {
  const from = tokens.textStart[at]!;
  const to = tokens.textEnd[at]!;
  return tokens.shape[at] === shapeOf.capitalized && to - from <= longestOnset && !hasVowel(tokens, at);
}

export function hasVowel({ text, textStart, textEnd }: Tokens, at: number): boolean {
  for (let i = textStart[at]!; i < textEnd[at]!; i++) if (isVowel(text.charCodeAt(i))) return true;
  return false;
}
