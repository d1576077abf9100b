import { identity, Rewriter, type Rewritten } from '../text/alignment.js';
import type { Pass } from './pass.js';

const marked = /[^\0-@[-\x7f]/;
const toFold = /[A-Z]|[^\0-\x7f]/gu;
const marks = /\p{M}/gu;

/** Letters that have no decomposition and are typed as another one where it is not at hand. */
const strokes: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ð', 'd'],
  ['ɖ', 'd'],
  ['ɗ', 'd'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

/** Lower case, no marks, d for đ: lossy, for search only. `Đặng` → `dang` */
export const foldLetters: Pass = {
  name: 'fold-letters',
  rewrite: (text) => foldAll(text),
};

function foldAll(text: string): Rewritten {
  if (!marked.test(text)) return { text, alignment: identity };
  const rewriter = new Rewriter(text);
  for (const match of text.matchAll(toFold)) {
    const folded = foldLetter(match[0]);
    // Half a pair before the mark and half a pair behind it must not become one character.
    if (folded === '' && isHighSurrogate(text.charCodeAt(match.index - 1))) continue;
    if (folded !== match[0]) rewriter.replace(match.index, match.index + match[0].length, folded);
  }
  return rewriter.finish();
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function foldLetter(letter: string): string {
  const bare = letter.toLowerCase().normalize('NFD').replace(marks, '').normalize('NFC');
  return strokes.get(bare) ?? bare;
}
