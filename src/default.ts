import { lexicon } from './data/generated/lexicon.js';
import { segmenterModel } from './data/generated/segmenter.js';
import type { Article, Entity, Part, Sentenced, Tokens } from './document.js';
import { spanOf } from './document.js';
import { normalize } from './normalize/index.js';
import { readLexicon, readModel } from './segment/packed.js';
import { segmenterOver, type Segmenter, type SegmenterOptions } from './segment/segmenter.js';
import { findSentences } from './tokenize/sentences.js';
import { tokenize } from './tokenize/tokens.js';

export interface AnalyzeOptions {
  /** Day or moment of publication, ISO 8601, +07:00 if it names no zone. */
  readonly published?: string;
  readonly id?: string;
  readonly title?: string;
}

/** The layers that all stages start from. */
function readText(source: string): Sentenced {
  const { text, alignment } = normalize(source);
  const tokens = tokenize(source, text, alignment);
  return { source, tokens, sentences: findSentences(tokens) };
}

/**
 * Everything tinviet finds in a Vietnamese news text: parts, sentences, words, dates, percentages, people,
 * titles, organizations, places and the links between them.
 *
 * @param source the text as it came; all offsets of the result are UTF-16 units of it
 * @example analyze('Sáng 15/2, ông Lê Văn An …', { published: '2024-02-16' }).people
 */
export function analyze(source: string, options: AnalyzeOptions = {}): Article {
  const layers = readText(source);
  const { tokens, sentences } = layers;
  const parts: Part[] = [];
  const entities: Entity[] = [];
  return {
    ...(options.id === undefined ? {} : { id: options.id }),
    ...(options.title === undefined ? {} : { title: options.title }),
    language: 'vi',
    ...(options.published === undefined ? {} : { published: options.published }),
    source,
    parts,
    sentences: Array.from({ length: sentences.length }, (_, i) => {
      const from = sentences.first[i]!;
      const to = sentences.first[i + 1]!;
      return { ...spanOf(tokens, from, to), from, to };
    }),
    words: [],
    entities,
    people: [],
  };
}

function readTokens(source: string): Tokens {
  const { text, alignment } = normalize(source);
  return tokenize(source, text, alignment);
}

let segmenter: Segmenter | undefined;

/** The segmenter with the lexicon and the model of tinviet; they are unpacked when it is first asked for. */
export function defaultSegmenter(): Segmenter {
  segmenter ??= segmenterWith({});
  return segmenter;
}

/** A segmenter with the lexicon and the model of tinviet where `options` bring none. */
export function segmenterWith(options: SegmenterOptions): Segmenter {
  return segmenterOver(readTokens, {
    ...options,
    lexicon: options.lexicon ?? readLexicon(lexicon),
    model: options.model ?? readModel(segmenterModel),
  });
}
