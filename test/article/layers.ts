import type { Sentenced } from '../../src/document.js';
import { normalize } from '../../src/normalize/index.js';
import { findSentences } from '../../src/tokenize/sentences.js';
import { tokenize } from '../../src/tokenize/tokens.js';

/** The layers that the parts of an article are found on. */
export function layersOf(source: string): Sentenced {
  const { text, alignment } = normalize(source);
  const tokens = tokenize(source, text, alignment);
  return { source, tokens, sentences: findSentences(tokens) };
}
