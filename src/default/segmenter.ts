import { lexicon } from '../data/generated/lexicon.js';
import { segmenterModel } from '../data/generated/segmenter.js';
import type { Lexicon } from '../segment/lexicon.js';
import type { SegmentModel } from '../segment/model.js';
import { readLexicon, readModel } from '../segment/packed.js';
import { segmenterOver, type Segmenter, type SegmenterOptions } from '../segment/segmenter.js';
import { readTokens } from './text.js';

let words: Lexicon | undefined;
let model: SegmentModel | undefined;
let segmenter: Segmenter | undefined;

/** The segmenter with the lexicon and the model of tinviet; they are unpacked when they are first asked for. */
export function defaultSegmenter(): Segmenter {
  segmenter ??= segmenterWith({});
  return segmenter;
}

/** A segmenter with the lexicon and the model of tinviet where `options` bring none. */
export function segmenterWith(options: SegmenterOptions): Segmenter {
  return segmenterOver(readTokens, {
    ...options,
    lexicon: options.lexicon ?? (words ??= readLexicon(lexicon)),
    model: options.model ?? (model ??= readModel(segmenterModel)),
  });
}
