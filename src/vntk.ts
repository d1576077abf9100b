import { readTokens } from './default/text.js';
import type { Groups, Tokens } from './document.js';
import { alignWords } from './segment/align-words.js';
import type { Segmenter } from './segment/segmenter.js';
import { wordsOf } from './segment/words.js';

export type { Groups, Tokens, Word } from './document.js';
export type { Segmenter } from './segment/segmenter.js';

/** What tinviet calls of vntk: `import vntk from 'vntk'`. It is loaded by the caller, who has installed it. */
export interface Vntk {
  wordTokenizer(): { tag(text: string): string[] | string };
}

/**
 * vntk as a segmenter of tinviet: the same words with the offsets of the source, which vntk itself does not keep.
 * vntk reads the normalised text, line by line, so decomposed letters do not break it.
 *
 * @param vntk the module; vntk 1.4 with its word tokenizer
 * @throws TypeError when `vntk` is not that module
 * @example
 * import vntk from 'vntk';
 * segmenterFromVntk(vntk).segment('Thủ tướng thăm Nghệ An').map((word) => word.text)
 */
export function segmenterFromVntk(vntk: Vntk): Segmenter {
  if (typeof vntk?.wordTokenizer !== 'function') {
    throw new TypeError('segmenterFromVntk takes the module vntk, with its function wordTokenizer');
  }
  const tokenizer = vntk.wordTokenizer();
  const findWords = (tokens: Tokens): Groups => alignWords(tokens, wordsByLine(tokens.text));
  function* wordsByLine(text: string): Generator<string> {
    for (const line of text.split(/[\n\r\u0085\u2028\u2029]/u)) {
      if (line.trim() === '') continue;
      const words = tokenizer.tag(line);
      if (typeof words !== 'string') yield* words;
      else for (const word of words.split(/\s+/u)) yield word.replaceAll('_', ' ');
    }
  }
  return {
    findWords,
    segment(source) {
      const tokens = readTokens(source);
      return wordsOf(tokens, findWords(tokens));
    },
  };
}
