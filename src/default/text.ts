import type { Sentenced, Source, Tokenized, Tokens } from '../document.js';
import { normalize } from '../normalize/index.js';
import { pipeline } from '../pipeline.js';
import { findSentences } from '../tokenize/sentences.js';
import { tokenize } from '../tokenize/tokens.js';

/** The tokens of a text as it came, with offsets in it. */
export function readTokens(source: string): Tokens {
  const { text, alignment } = normalize(source);
  return tokenize(source, text, alignment);
}

/** Source to tokens to sentences: what all other stages start from. */
export const textPipeline = pipeline<Source>()
  .then(({ source }): Pick<Tokenized, 'tokens'> => ({ tokens: readTokens(source) }))
  .then(({ tokens }): Pick<Sentenced, 'sentences'> => ({ sentences: findSentences(tokens) }));

export function readText(source: string): Sentenced {
  return textPipeline.run({ source });
}
