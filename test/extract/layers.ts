import { readTokens } from '../../src/default/text.js';
import type { Tokenized } from '../../src/document.js';

/** The tokens of a text, as the stages of `extract` get them. */
export function layersOf(source: string): Tokenized {
  return { source, tokens: readTokens(source) };
}
