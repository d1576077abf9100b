import type MiniSearch from 'minisearch';
import type { Options, Query, SearchOptions, SearchResult } from 'minisearch';
import type { SearchDocument } from '../document.js';
import { termLines, type TermLines } from '../fields.js';
import { boostOf, linesMatch } from '../line-match.js';
import { packTerms } from '../packed-terms.js';
import type { Clause, SearchQuery, Spelling } from '../query.js';

/**
 * MiniSearch (https://lucaong.github.io/minisearch/): an index in the memory of a browser or a server. It knows
 * no phrases, so the lines of terms are kept with each document and a hit is checked against them.
 */
export interface MiniSearchRow {
  readonly id: string;
  readonly hash: string;
  readonly published?: string;
  readonly title: string;
  readonly text: string;
  readonly parts: SearchDocument['parts'];
  /** For `unpackTerms`. */
  readonly terms: string;
  readonly lines: TermLines;
}

const searched = ['title', 'body', 'names', 'compounds'] as const;
const fields = (['marked', 'folded'] as const).flatMap((spelling) =>
  searched.map((part) => `${part}.${spelling}`),
);

/** Options of `new MiniSearch`: our terms as they are, cut at spaces. */
export const miniSearchOptions: Options<MiniSearchRow> = {
  idField: 'id',
  fields: [...fields, 'dates'],
  storeFields: ['title', 'published', 'text', 'parts', 'terms', 'lines'],
  extractField: (row, name) => {
    const [part, spelling] = name.split('.');
    if (part === 'dates') return row.lines.dates;
    if (spelling === undefined) return row[name as 'title'];
    return row.lines[part as (typeof searched)[number]][spelling as Spelling];
  },
  tokenize: (line) => (line === '' ? [] : line.split(' ')),
  processTerm: (term) => term,
};

/** What is put in with `add` or `addAll`. */
export function miniSearchRow(document: SearchDocument): MiniSearchRow {
  const { id, hash, published, title, text, parts } = document;
  return {
    id,
    hash,
    ...(published === undefined ? {} : { published }),
    title,
    text,
    parts,
    terms: packTerms(document),
    lines: termLines(document),
  };
}

/** The two arguments of `MiniSearch.search`. */
export function miniSearchQuery(
  query: SearchQuery,
  match: 'all' | 'any' = 'all',
): { readonly query: Query; readonly options: SearchOptions } {
  const clauses = query.clauses.filter(({ required }) => required).map(clauseQuery);
  return {
    query: { combineWith: match === 'all' ? 'AND' : 'OR', queries: clauses },
    options: {
      prefix: false,
      fuzzy: false,
      filter: (hit: SearchResult) => linesMatch(hit['lines'] as TermLines, query, match),
      boostDocument: (_id, _term, stored) => 1 + 2 * boostOf(stored!['lines'] as TermLines, query),
    },
  };
}

/** The hits of a query, the best first. */
export function searchMiniSearch(
  index: MiniSearch<MiniSearchRow>,
  query: SearchQuery,
  match: 'all' | 'any' = 'all',
): SearchResult[] {
  if (query.clauses.length === 0) return [];
  const { query: tree, options } = miniSearchQuery(query, match);
  return index.search(tree, options);
}

function clauseQuery({ field, phrases, date }: Clause): Query {
  const fieldsOfClause = searched.map((part) => `${part}.${field}`);
  const boost = { [`title.${field}`]: 4, [`names.${field}`]: 1.5, [`compounds.${field}`]: 0.5 };
  const queries: Query[] = phrases.map((phrase) => ({
    combineWith: 'AND',
    fields: fieldsOfClause,
    boost,
    queries: phrase.map((unit) => unit),
  }));
  for (const term of date?.terms ?? []) {
    queries.push({ combineWith: 'AND', fields: ['dates'], boost: { dates: 2 }, queries: [term] });
  }
  return { combineWith: 'OR', queries };
}
