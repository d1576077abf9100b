import type { Sentenced, Tokens } from '../document.js';
import { normalize } from '../normalize/index.js';
import { findSentences } from '../tokenize/sentences.js';
import { tokenize } from '../tokenize/tokens.js';

/** The tokens of a text as it came, with offsets in it. */
export function readTokens(source: string): Tokens {
  const { text, alignment } = normalize(source);
  return tokenize(source, text, alignment);
}

/** The layers that all stages start from. */
export function readText(source: string): Sentenced {
  const tokens = readTokens(source);
  return { source, tokens, sentences: findSentences(tokens) };
}
