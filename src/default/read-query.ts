import type { Entity } from '../document.js';
import { analyzeQuery, type AnalyzeQueryOptions, type SearchQuery } from '../search/query.js';
import { analyze } from './analyze.js';
import { defaultSegmenter } from './segmenter.js';

export interface ReadQueryOptions extends Pick<AnalyzeQueryOptions, 'marks' | 'stopWords'> {
  /** The day that dates without a year are read from; without it such a date means every year. */
  readonly published?: string;
}

/**
 * `analyzeQuery` with everything tinviet knows: words, dates of both calendars, people and places.
 *
 * @throws RangeError when `published` is no day or moment
 * @example readQuery('gặp mặt tháng giêng năm Giáp Thìn').clauses.at(-1)?.date?.range
 *   // { from: '2024-02-10', to: '2024-03-09' }
 */
export function readQuery(text: string, options: ReadQueryOptions = {}): SearchQuery {
  const { published, ...rest } = options;
  const found = new Map<string, readonly Entity[]>();
  const find = (read: string): readonly Entity[] => {
    let entities = found.get(read);
    if (entities === undefined) {
      entities = analyze(read, { residue: true, ...(published === undefined ? {} : { published }) }).entities;
      found.set(read, entities);
    }
    return entities;
  };
  return analyzeQuery(text, {
    ...rest,
    dates: (read) => find(read).filter((entity) => entity.type === 'date'),
    entities: find,
    words: (read) => defaultSegmenter().segment(read),
  });
}
