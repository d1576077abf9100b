import { normalize } from '../../normalize/index.js';
import type { SearchDocument } from '../document.js';
import { lineOf } from '../fields.js';
import { foldTerm } from '../fold.js';
import { nameVariants, rangeOfFilters, type Filters } from '../filters.js';
import { packTerms } from '../packed-terms.js';
import type { Clause, SearchQuery, Spelling } from '../query.js';
import type { Term } from '../terms.js';
import { markedLetters } from './letters.js';

/**
 * What Elasticsearch and OpenSearch share: analyzers of stock parts, documents, queries. Both run on Apache Lucene.
 *
 * A paragraph is indexed as one line of its words, the syllables of a word joined by `_`:
 * `ubnd huyện chợ_đồn tổ_chức gặp_mặt`. The whitespace tokenizer cuts words, `word_delimiter_graph` adds their
 * syllables, each at its own position, and keeps the word glued together (`chợđồn`), so that phrases of syllables and words
 * typed without a space are found alike. Marks are taken off by a table of ours (`mapping`), đ included.
 */
export const analysis = {
  char_filter: {
    tinviet_fold: {
      type: 'mapping' as const,
      mappings: markedLetters.flatMap((letter) => [letter, letter.toUpperCase()].map(foldingRule)),
    },
  },
  filter: {
    tinviet_parts: {
      type: 'word_delimiter_graph' as const,
      catenate_all: true,
      generate_word_parts: true,
      generate_number_parts: true,
      preserve_original: false,
      split_on_case_change: false,
      split_on_numerics: false,
      stem_english_possessive: false,
      // Decimal commas belong to the number, `%`, `&` and `+` are terms of their own.
      type_table: [', => DIGIT', ...Array.from('%‰$€£¥₫₩&+', (sign) => `${sign} => ALPHA`)],
    },
  },
  analyzer: {
    tinviet_marked: {
      type: 'custom' as const,
      tokenizer: 'whitespace',
      filter: ['tinviet_parts', 'flatten_graph', 'lowercase'],
    },
    tinviet_folded: {
      type: 'custom' as const,
      char_filter: ['tinviet_fold'],
      tokenizer: 'whitespace',
      filter: ['tinviet_parts', 'flatten_graph', 'lowercase'],
    },
  },
};

function foldingRule(letter: string): string {
  return `${letter} => ${foldTerm(letter.toLowerCase())}`;
}

/** A text field in both spellings; queries come as terms already, so they are only cut at spaces. */
const searchable = {
  type: 'text',
  analyzer: 'tinviet_marked',
  search_analyzer: 'whitespace',
  fields: { folded: { type: 'text', analyzer: 'tinviet_folded', search_analyzer: 'whitespace' } },
} as const;

const kept = { type: 'keyword', ignore_above: 1024 } as const;

export const mappings = {
  dynamic: false,
  properties: {
    id: { type: 'keyword' },
    hash: { type: 'keyword', index: false },
    language: { type: 'keyword' },
    published: { type: 'date', ignore_malformed: true },
    title: { type: 'keyword', index: false, doc_values: false },
    // The source, for highlights; searched are the lines made from it.
    text: { type: 'keyword', index: false, doc_values: false },
    lines: {
      properties: { title: searchable, body: searchable, names: searchable },
    },
    names: {
      properties: {
        person: { ...searchable, fields: { ...searchable.fields, raw: kept } },
        title: { ...searchable, fields: { ...searchable.fields, raw: kept } },
        organization: { ...searchable, fields: { ...searchable.fields, raw: kept } },
        place: { ...searchable, fields: { ...searchable.fields, raw: kept } },
      },
    },
    dates: { type: 'keyword' },
    days: { type: 'date_range', format: 'yyyy-MM-dd' },
    percentages: {
      properties: {
        min: { type: 'double' },
        max: { type: 'double' },
        unit: { type: 'keyword' },
        direction: { type: 'keyword' },
      },
    },
    facets: { type: 'object', enabled: false },
    parts: { type: 'object', enabled: false },
    terms: { type: 'keyword', index: false, doc_values: false },
  },
} as const;

/** The document as it is indexed. */
export interface LuceneSource {
  readonly id: string;
  readonly hash: string;
  readonly language: string;
  readonly published?: string;
  readonly title: string;
  readonly text: string;
  readonly lines: {
    readonly title: string;
    readonly body: readonly string[];
    readonly names: readonly string[];
  };
  readonly names: Readonly<Record<'person' | 'title' | 'organization' | 'place', readonly string[]>>;
  readonly dates: readonly string[];
  readonly days: readonly { readonly gte: string; readonly lte: string }[];
  readonly percentages: SearchDocument['facets']['percentages'];
  readonly facets: SearchDocument['facets'];
  readonly parts: SearchDocument['parts'];
  /** For `unpackTerms`. */
  readonly terms: string;
}

export function luceneSource(document: SearchDocument): LuceneSource {
  const { id, hash, language, published, title, text, facets, parts, terms } = document;
  const roles = facets.people.flatMap((person) => person.roles);
  const names = {
    person: facets.people.map(({ name }) => name),
    title: roles.map(({ role, organization }) =>
      organization === undefined ? role : `${role} ${organization}`,
    ),
    organization: facets.organizations.map(({ name }) => name),
    place: facets.places.flatMap(({ name, successors }) => [name, ...successors]),
  };
  return {
    id,
    hash,
    language,
    ...(published === undefined ? {} : { published }),
    title,
    text,
    lines: {
      title: lineOf(title),
      body: paragraphLines(terms),
      names: [...new Set([...names.person, ...names.organization, ...names.place])].map(lineOf),
    },
    names: {
      person: names.person.map(printed),
      title: names.title.map(printed),
      organization: names.organization.map(printed),
      place: names.place.map(printed),
    },
    dates: [...new Set(terms.flatMap((term) => (term.kind === 'date' ? [term.text] : [])))],
    days: facets.dates.flatMap(({ from, to }) =>
      from === undefined || to === undefined ? [] : [{ gte: from, lte: to }],
    ),
    percentages: facets.percentages,
    facets,
    parts,
    terms: packTerms(document),
  };
}

/** A name in the inner spelling, with its capitals: it is shown as a facet. */
function printed(name: string): string {
  return normalize(name).text;
}

/** Each paragraph as a line of words, their syllables joined by `_`. */
export function paragraphLines(terms: readonly Term[]): string[] {
  const ends = new Map<number, number>();
  for (const { kind, position, positionLength } of terms) {
    if (kind === 'word') ends.set(position, position + positionLength);
  }
  const lines: string[] = [];
  let line = '';
  let next = 0;
  let wordEnd = -1;
  for (const term of terms) {
    if (term.kind !== 'unit') continue;
    const { position, text } = term;
    if (line !== '' && position > next) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? text : `${position < wordEnd ? '_' : ' '}${text}`;
    if (position >= wordEnd) wordEnd = ends.get(position) ?? -1;
    next = position + 1;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** The part of Elasticsearch's query language that is used; OpenSearch has the same. */
export type LuceneQuery =
  | {
      bool: {
        must?: LuceneQuery[];
        should?: LuceneQuery[];
        filter?: LuceneQuery[];
        minimum_should_match?: number;
      };
    }
  | { match_phrase: Record<string, { query: string; analyzer: 'whitespace'; boost?: number }> }
  | { terms: Record<string, string[]> }
  | { range: Record<string, { gte?: string; lte?: string }> }
  | { match_none: Record<string, never> };

export interface LuceneSearchOptions extends Filters {
  readonly match?: 'all' | 'any';
  readonly limit?: number;
  readonly offset?: number;
}

const fieldWeights = { title: 4, body: 1, names: 1.5 } as const;

/** The query as JSON: whatever was typed is a value in it, and no string of it is parsed. */
export function luceneQuery(query: SearchQuery, options: LuceneSearchOptions = {}): LuceneQuery {
  const required = query.clauses.filter((clause) => clause.required).map(clauseQuery);
  const boosts = query.boosts.map(({ field, phrase }) => anyOf(phraseQueries(field, phrase, 2)));
  const filter = filterQueries(options);
  if (required.length === 0) return filter.length === 0 ? { match_none: {} } : { bool: { filter } };
  return {
    bool: {
      ...(options.match === 'any' ? { must: [anyOf(required)] } : { must: required }),
      ...(boosts.length === 0 ? {} : { should: boosts }),
      ...(filter.length === 0 ? {} : { filter }),
    },
  };
}

/** The body of `_search`: the query, the names of the hits counted, and of the hits what highlights need. */
export function luceneSearch(query: SearchQuery, options: LuceneSearchOptions = {}) {
  return {
    query: luceneQuery(query, options),
    size: options.limit ?? 10,
    from: options.offset ?? 0,
    _source: ['id', 'title', 'text', 'published', 'facets', 'parts', 'terms'],
    aggs: {
      people: { terms: { field: 'names.person.raw' } },
      organizations: { terms: { field: 'names.organization.raw' } },
      places: { terms: { field: 'names.place.raw' } },
    },
  };
}

function clauseQuery({ field, phrases, date }: Clause): LuceneQuery {
  const queries = phrases.flatMap((phrase) => phraseQueries(field, phrase, 1));
  if (date !== undefined) queries.push({ terms: { dates: [...date.terms] } });
  return anyOf(queries);
}

function anyOf(queries: LuceneQuery[]): LuceneQuery {
  return queries.length === 1 ? queries[0]! : { bool: { should: queries, minimum_should_match: 1 } };
}

function phraseQueries(field: Spelling, phrase: readonly string[], boost: number): LuceneQuery[] {
  return (['title', 'body', 'names'] as const).map((name) => ({
    match_phrase: {
      [fieldName(`lines.${name}`, field)]: {
        query: phrase.join(' '),
        analyzer: 'whitespace',
        boost: fieldWeights[name] * boost,
      },
    },
  }));
}

function fieldName(name: string, field: Spelling): string {
  return field === 'folded' ? `${name}.folded` : name;
}

function filterQueries(filters: Filters): LuceneQuery[] {
  const queries: LuceneQuery[] = [];
  for (const key of ['person', 'title', 'organization', 'place'] as const) {
    const wanted = filters[key];
    if (wanted === undefined) continue;
    const { field, lines } = nameVariants(wanted);
    queries.push(
      anyOf(
        lines.map((line) => ({
          match_phrase: { [fieldName(`names.${key}`, field)]: { query: line, analyzer: 'whitespace' } },
        })),
      ),
    );
  }
  const range = rangeOfFilters(filters);
  if (range !== undefined) {
    const published: LuceneQuery = { range: { published: { gte: range.from, lte: range.to } } };
    // Ranges that overlap: what `range` asks of a `date_range` unless told otherwise.
    const mentioned: LuceneQuery = { range: { days: { gte: range.from, lte: range.to } } };
    const which = filters.dates ?? 'any';
    queries.push(
      which === 'published' ? published : which === 'mentioned' ? mentioned : anyOf([published, mentioned]),
    );
  }
  return queries;
}

/** Two lines of the bulk format: what to do, and the document. */
export function bulkLines(document: SearchDocument, index: string): string {
  return `${JSON.stringify({ index: { _index: index, _id: document.id } })}\n${JSON.stringify(luceneSource(document))}\n`;
}
