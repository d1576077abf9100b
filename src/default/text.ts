import type { Sentenced, Source, Tokenized, Tokens } from '../document.js';
import { normalize, type Encoding } from '../normalize/index.js';
import { pipeline } from '../pipeline.js';
import { findSentences } from '../tokenize/sentences.js';
import { tokenize } from '../tokenize/tokens.js';

/** A text, and the encoding that it was in before somebody read it wrongly. */
export interface EncodedSource extends Source {
  readonly from?: Encoding | 'auto' | undefined;
}

/** The tokens of a text as it came, with offsets in it. */
export function readTokens(source: string, from?: Encoding | 'auto'): Tokens {
  const { text, alignment } = normalize(source, { from });
  return tokenize(source, text, alignment);
}

/** Source to tokens to sentences: what all other stages start from. */
export const textPipeline = pipeline<EncodedSource>()
  .then(({ source, from }): Pick<Tokenized, 'tokens'> => ({ tokens: readTokens(source, from) }))
  .then(({ tokens }): Pick<Sentenced, 'sentences'> => ({ sentences: findSentences(tokens) }));

export function readText(source: string): Sentenced {
  return textPipeline.run({ source });
}
