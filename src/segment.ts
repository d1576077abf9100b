import type { Word } from './document.js';
import { defaultSegmenter, segmenterWith } from './default/segmenter.js';
import type { Segmenter, SegmenterOptions } from './segment/segmenter.js';

export type { Groups, Tokens, Word } from './document.js';
export type { Lexicon } from './segment/lexicon.js';
export type { SegmentModel } from './segment/model.js';
export type { PackedModel } from './segment/packed.js';
export type { Segmenter, SegmenterOptions } from './segment/segmenter.js';
export { defaultSegmenter };

/**
 * The words of a Vietnamese text, in order. Every token is part of exactly one word; punctuation marks, numbers
 * (`15/2`, `8h30`, `95%`) and addresses are words of their own. Total: any string has words, none throws.
 *
 * @returns words with `start` and `end` in `source` (UTF-16 units, `end` exclusive), `text` as it stands there,
 *   and `norm`: lower case, in the inner spelling
 * @example segment('Thủ tướng thăm Nghệ An.').map((word) => word.text)
 *   // ['Thủ tướng', 'thăm', 'Nghệ An', '.']
 */
export function segment(source: string): Word[] {
  return defaultSegmenter().segment(source);
}

/**
 * A segmenter with words, splits, a lexicon or a model of one's own; what is left out is tinviet's.
 *
 * @example createSegmenter({ words: ['phố đi bộ'], split: ['ông|bà'] }).segment('phố đi bộ Nguyễn Huệ')
 */
export function createSegmenter(options: SegmenterOptions = {}): Segmenter {
  return segmenterWith(options);
}
