import type { Article } from './document.js';

/**
 * The article as plain data for JSON: the shape that scripts rely on. Tokens stay inside; the source is left out,
 * since the caller has it.
 */
export function articleToJson(article: Article, options: { readonly words?: boolean } = {}): object {
  const { id, title, language, published, parts, sentences, entities, people } = article;
  return {
    id,
    title,
    language,
    published,
    parts: parts.map(({ kind, start, end, duplicateOf }) => ({ kind, start, end, duplicateOf })),
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    ...(options.words === true
      ? { words: article.words.map(({ start, end, text }) => ({ start, end, text })) }
      : {}),
    entities: entities.map(({ type, start, end, text, value, rule }) => ({
      type,
      start,
      end,
      text,
      value,
      rule,
    })),
    people,
  };
}
