import type { AnyOrama, Results, SearchParamsFullText } from '@orama/orama';
import type { SearchDocument } from '../document.js';
import { termLines, type TermLines } from '../fields.js';
import { boostOf, linesMatch } from '../line-match.js';
import { packTerms } from '../packed-terms.js';
import type { SearchQuery, Spelling } from '../query.js';

/**
 * Orama (https://docs.orama.com/): an index in memory. Its query is one list of terms that all have to be there,
 * with neither alternatives nor phrases: a query with alternatives is asked once for each way to write it, and a
 * hit is checked against the lines that were indexed.
 */
export const oramaSchema = {
  id: 'string',
  title_marked: 'string',
  title_folded: 'string',
  body_marked: 'string',
  body_folded: 'string',
  names_marked: 'string',
  names_folded: 'string',
  dates: 'enum[]',
} as const;

/** Orama finds a term by its beginning as well; with this sign at its end none is the beginning of another. */
const end = '¦';

/** `components.tokenizer` of `create`: our terms as they are, cut at spaces. */
export const oramaTokenizer = {
  language: 'tinviet',
  normalizationCache: new Map<string, string>(),
  tokenize: (line: string): string[] => [...new Set(line.split(' '))].map((term) => term + end),
};

export interface OramaRow {
  readonly id: string;
  readonly hash: string;
  readonly published?: string;
  readonly title: string;
  readonly text: string;
  readonly parts: SearchDocument['parts'];
  /** For `unpackTerms`. */
  readonly terms: string;
  readonly title_marked: string;
  readonly title_folded: string;
  readonly body_marked: string;
  readonly body_folded: string;
  readonly names_marked: string;
  readonly names_folded: string;
  readonly dates: string[];
}

/** What is put in with `insert` or `insertMultiple`. */
export function oramaRow(document: SearchDocument): OramaRow {
  const { id, hash, published, title, text, parts } = document;
  const lines = termLines(document);
  return {
    id,
    hash,
    ...(published === undefined ? {} : { published }),
    title,
    text,
    parts,
    terms: packTerms(document),
    title_marked: lines.title.marked,
    title_folded: lines.title.folded,
    body_marked: lines.body.marked,
    body_folded: lines.body.folded,
    names_marked: lines.names.marked,
    names_folded: lines.names.folded,
    dates: lines.dates === '' ? [] : lines.dates.split(' '),
  };
}

function linesOf(row: OramaRow): Pick<TermLines, 'title' | 'body' | 'names' | 'dates'> {
  return {
    title: { marked: row.title_marked, folded: row.title_folded },
    body: { marked: row.body_marked, folded: row.body_folded },
    names: { marked: row.names_marked, folded: row.names_folded },
    dates: row.dates.join(' '),
  };
}

const mostSearches = 12;
const mostCandidates = 1_000;

/** Everything `search` of Orama is asked for a query: the hits of all answers are the candidates. */
export function oramaQueries(
  query: SearchQuery,
  match: 'all' | 'any' = 'all',
): SearchParamsFullText<AnyOrama>[] {
  const required = query.clauses.filter((clause) => clause.required);
  let ways: { terms: Record<Spelling, string[]>; dates: string[] }[] = [
    { terms: { marked: [], folded: [] }, dates: [] },
  ];
  for (const { field, phrases, date } of required) {
    const next: typeof ways = [];
    for (const way of ways) {
      if (date !== undefined && way.dates.length === 0) next.push({ ...way, dates: [...date.terms] });
      for (const phrase of phrases) {
        next.push({ ...way, terms: { ...way.terms, [field]: [...way.terms[field], ...phrase] } });
      }
    }
    ways = next.slice(0, mostSearches);
  }
  return ways.map(({ terms, dates }) => {
    // One list of terms has one set of fields: what is asked for without marks is found by the check alone.
    const field: Spelling = terms.marked.length > 0 ? 'marked' : 'folded';
    return {
      term: terms[field].join(' '),
      properties: [`title_${field}`, `body_${field}`, `names_${field}`],
      boost: { [`title_${field}`]: 4, [`names_${field}`]: 1.5 },
      threshold: match === 'all' ? 0 : 1,
      limit: mostCandidates,
      ...(dates.length === 0 ? {} : { where: { dates: { containsAny: dates } } }),
    };
  });
}

export interface OramaHit {
  readonly id: string;
  readonly score: number;
  readonly document: OramaRow;
}

/** `search` of `@orama/orama`. */
export type OramaSearch = (
  index: AnyOrama,
  params: SearchParamsFullText<AnyOrama>,
) => Results<OramaRow> | Promise<Results<OramaRow>>;

/**
 * The hits of a query, the best first.
 *
 * @param search `search` of `@orama/orama`
 */
export async function searchOrama(
  search: OramaSearch,
  index: AnyOrama,
  query: SearchQuery,
  match: 'all' | 'any' = 'all',
): Promise<OramaHit[]> {
  const best = new Map<string, OramaHit>();
  for (const params of oramaQueries(query, match)) {
    const { hits } = await search(index, params);
    for (const { id, score, document } of hits) {
      const lines = linesOf(document);
      if (!linesMatch(lines, query, match)) continue;
      const weighed = (1 + score) * (1 + 2 * boostOf(lines, query));
      if (weighed > (best.get(id)?.score ?? 0)) best.set(id, { id, score: weighed, document });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
