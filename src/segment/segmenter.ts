import type { Groups, Tokens, Word } from '../document.js';
import { findWords, type RuleChange } from './find-words.js';
import { LexiconBuilder, type Lexicon } from './lexicon.js';
import type { SegmentModel } from './model.js';
import { readModel, type PackedModel } from './packed.js';
import { forbidJoins, userWords } from './user-words.js';
import { wordsOf } from './words.js';

export interface SegmenterOptions {
  /** Words to find always, upper or lower case: `['trí tuệ nhân tạo']`. */
  readonly words?: Iterable<string>;
  /** Sequences never to join, with `|` where to divide them: `['ông|bà', 'Công an|Hà Nội']`. */
  readonly split?: Iterable<string>;
  /** The words that the model knows as words, instead of the lexicon of tinviet. */
  readonly lexicon?: Lexicon | Iterable<string>;
  /** The model that decides, instead of the one of tinviet; the command that trains it writes a `PackedModel`. */
  readonly model?: SegmentModel | PackedModel;
}

/** Divides texts into words. */
export interface Segmenter {
  /** The words of a text, in order; punctuation is a word of its own. Spans are those of `source`. */
  segment(source: string): Word[];
  /** The words as groups of tokens, for a pipeline that has the tokens already. */
  findWords(tokens: Tokens): Groups;
}

/**
 * A segmenter that reads its texts with `read` (normalise, then tokenise).
 *
 * `split` wins over `words`, and both over the model; where two of `words` overlap, the one that begins first
 * wins, of two that begin together the longer one.
 */
export function segmenterOver(
  read: (source: string) => Tokens,
  options: SegmenterOptions & { lexicon: Lexicon | Iterable<string>; model: SegmentModel | PackedModel },
): Segmenter {
  const hashesIn = (word: string): number[] => [...read(word.replaceAll('_', ' ')).hash];
  const model = 'grams' in options.model ? options.model : readModel(options.model);
  const lexicon = 'places' in options.lexicon ? options.lexicon : lexiconFrom(options.lexicon, hashesIn);
  const changes: RuleChange[] = [];
  const words = [...(options.words ?? [])].map((word) => hashesIn(word));
  const splits = [...(options.split ?? [])].map((split) => split.split('|').map(hashesIn));
  if (words.length > 0) changes.push(userWords(words));
  if (splits.length > 0) changes.push(forbidJoins(splits));
  const find = (tokens: Tokens): Groups => findWords(tokens, lexicon, model, changes);
  return {
    findWords: find,
    segment(source) {
      const tokens = read(source);
      return wordsOf(tokens, find(tokens));
    },
  };
}

function lexiconFrom(words: Iterable<string>, hashesIn: (word: string) => number[]): Lexicon {
  const builder = new LexiconBuilder(1024);
  for (const word of words) builder.add(hashesIn(word));
  return builder.finish();
}
