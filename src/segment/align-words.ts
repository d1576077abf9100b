import { gapOf, type Groups, type Tokens } from '../document.js';

/**
 * Words that another program found in the normalised text, as groups of its tokens. `words` are strings in the
 * order of the text; white space in them and between them counts for nothing, upper and lower case neither. A word
 * that begins inside a token begins with that token. Where the strings leave the text (a program that drops or
 * rewrites characters), they are picked up again at the next place where they fit; tokens between stay words of
 * their own. No word runs across a line end.
 */
export function alignWords(tokens: Tokens, words: Iterable<string>): Groups {
  const { text, length, textStart, textEnd, before } = tokens;
  const lower = text.toLowerCase();
  // Some letters are longer in lower case; then only the text as printed can be compared.
  const haystack = lower.length === text.length ? lower : text;
  const begins = new Uint8Array(length).fill(1);
  let at = 0; // offset in the text
  let token = 0;
  for (const word of words) {
    const pieces = word
      .toLowerCase()
      .split(/\s+/u)
      .filter((piece) => piece !== '');
    let first = true;
    for (const piece of pieces) {
      const found = findNear(haystack, piece, at);
      if (found < 0) continue;
      const end = found + piece.length;
      while (token < length && textEnd[token]! <= found) token++;
      for (; token < length && textStart[token]! < end; token++) {
        if (!first && before[token]! < gapOf.line && textStart[token]! >= found) begins[token] = 0;
        first = false;
        if (textEnd[token]! > end) break;
      }
      at = end;
    }
  }
  const firsts: number[] = [];
  for (let i = 0; i < length; i++) if (begins[i] === 1) firsts.push(i);
  firsts.push(length);
  return { length: firsts.length - 1, first: Int32Array.from(firsts) };
}

/** How far a piece may lie from where it is expected: what a program dropped in between. */
const farthest = 64;

/** Where `piece` stands in `text` from `at` on, not farther than `farthest`; −1 if nowhere. */
function findNear(text: string, piece: string, at: number): number {
  const window = text.slice(at, at + farthest + piece.length);
  const found = window.indexOf(piece);
  return found < 0 ? -1 : at + found;
}
