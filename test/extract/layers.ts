import type { Tokenized } from '../../src/document.js';
import { normalize } from '../../src/normalize/index.js';
import { tokenize } from '../../src/tokenize/tokens.js';

/** The tokens of a text, as the stages of `extract` get them. */
export function layersOf(source: string): Tokenized {
  const { text, alignment } = normalize(source);
  return { source, tokens: tokenize(source, text, alignment) };
}
