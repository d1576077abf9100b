import { identity, Rewriter } from '../text/alignment.js';
import type { Pass } from './pass.js';

const marks = /\p{M}/u;
const composable = /[\p{L}\p{N}]?\p{M}+/gu;

/** Canonical composition (Unicode NFC) of each letter with its marks: `o` + U+0300 → `ò`. */
export const composeLetters: Pass = {
  name: 'compose-letters',
  rewrite(text) {
    if (!marks.test(text)) return { text, alignment: identity };
    const rewriter = new Rewriter(text);
    for (const match of text.matchAll(composable)) {
      const composed = match[0].normalize('NFC');
      if (composed !== match[0]) rewriter.replace(match.index, match.index + match[0].length, composed);
    }
    return rewriter.finish();
  },
};
