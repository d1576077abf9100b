import { lexicon } from '../data/generated/lexicon.js';
import { segmenterModel } from '../data/generated/segmenter.js';
import { readLexicon, readModel } from '../segment/packed.js';
import { segmenterOver, type Segmenter, type SegmenterOptions } from '../segment/segmenter.js';
import { readTokens } from './text.js';

let segmenter: Segmenter | undefined;

/** The segmenter with the lexicon and the model of tinviet; they are unpacked when it is first asked for. */
export function defaultSegmenter(): Segmenter {
  segmenter ??= segmenterWith({});
  return segmenter;
}

/** A segmenter with the lexicon and the model of tinviet where `options` bring none. */
export function segmenterWith(options: SegmenterOptions): Segmenter {
  return segmenterOver((source) => readTokens(source), {
    ...options,
    lexicon: options.lexicon ?? readLexicon(lexicon),
    model: options.model ?? readModel(segmenterModel),
  });
}
