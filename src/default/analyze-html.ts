import { fromHtml, type HtmlArticle } from '../article/html.js';
import type { Article, Span } from '../document.js';
import { toSource } from '../text/alignment.js';
import { analyze, type AnalyzeOptions } from './analyze.js';

export interface AnalyzeHtmlOptions extends AnalyzeOptions {
  /** The HTTP header `Content-Type`, or the name of an encoding; only read when the source is bytes. */
  readonly contentType?: string;
}

export interface AnalyzedHtml {
  /** What was found in the text of the page; offsets are those of `page.text`. */
  readonly article: Article;
  readonly page: HtmlArticle;
}

/**
 * Reads the article of an HTML page and analyses its text. Title and day of publication are those of the page
 * where the options give none.
 *
 * @example analyzeHtml('<h1>Bão số 3</h1><p>Sáng 15/2, bão đổi hướng.</p>').article.entities
 */
export function analyzeHtml(source: string | Uint8Array, options: AnalyzeHtmlOptions = {}): AnalyzedHtml {
  const { contentType, ...rest } = options;
  const page = fromHtml(source, contentType === undefined ? {} : { contentType });
  const published = options.published ?? page.published;
  const title = options.title ?? page.title;
  const article = analyze(page.text, {
    ...rest,
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
  });
  return { article, page };
}

/**
 * The same article with the offsets of the HTML source: every span covers what prints it there, tags inside it
 * included. `text` stays what the reader sees.
 */
export function inHtmlSource({ article, page }: AnalyzedHtml): Article {
  const move = <Item extends Span>(item: Item): Item => ({ ...item, ...toSource(page.alignment, item) });
  return {
    ...article,
    source: page.source,
    parts: article.parts.map(move),
    sentences: article.sentences.map(move),
    words: article.words.map(({ start, end, from, to, text, norm }) =>
      move({ start, end, from, to, text, norm }),
    ),
    entities: article.entities.map(move),
  };
}
