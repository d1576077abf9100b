import type { SearchDocument } from '../document.js';
import type { SearchQuery } from '../query.js';
import { analysis, bulkLines, luceneSearch, mappings, type LuceneSearchOptions } from './lucene.js';

/** Elasticsearch 8 and 9: stock analyzers only, no plugin. What is indexed and asked is described in `lucene.ts`. */

/** The body of `PUT _index_template/tinviet`: indexes whose name begins with `tinviet` get these settings. */
export const elasticsearchTemplate = {
  index_patterns: ['tinviet*'],
  priority: 200,
  template: { settings: { index: { codec: 'best_compression' }, analysis }, mappings },
};

/** A document for `POST _bulk` (two lines of NDJSON). */
export function elasticsearchBulk(document: SearchDocument, index = 'tinviet'): string {
  return bulkLines(document, index);
}

/** The body of `POST tinviet/_search`. */
export function elasticsearchSearch(query: SearchQuery, options: LuceneSearchOptions = {}) {
  return luceneSearch(query, options);
}
