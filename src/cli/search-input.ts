import { fromHtml } from '../article/html.js';
import { analyze } from '../default/analyze.js';
import { contentHash, toSearchDocument, type SearchDocument } from '../search/index.js';
import type { Input } from './inputs.js';

/** What an article is made from; a page has been turned into its text, since an index shows no markup. */
export interface Content {
  readonly id: string;
  readonly source: string;
  readonly title?: string;
  readonly published?: string;
}

/** The content of an input. A page brings its own title and day, which what was given with it precedes. */
export function contentOf(input: Input, id: string, published: string | undefined): Content {
  const page = input.html === true ? fromHtml(input.text) : undefined;
  const title = input.title ?? page?.title;
  const day = input.published ?? page?.published ?? published;
  return {
    id,
    source: page?.text ?? input.text,
    ...(title === undefined ? {} : { title }),
    ...(day === undefined ? {} : { published: day }),
  };
}

/** The hash that the document of this content will have: known before it is analysed. */
export function hashOfContent(content: Content): string {
  return contentHash(content);
}

export function documentOf({ source, ...options }: Content): SearchDocument {
  return toSearchDocument(analyze(source, options));
}
