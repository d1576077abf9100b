import type { SearchDocument } from '../document.js';
import { foldTerm } from '../fold.js';
import { lineOf } from '../fields.js';
import { nameVariants, rangeOfFilters, type Filters } from '../filters.js';
import { packTerms } from '../packed-terms.js';
import type { Clause, SearchQuery, Spelling } from '../query.js';
import type { Term } from '../terms.js';

/**
 * Apache Solr 9. The terms are analysed here and handed over as they are: `PreAnalyzedField` takes JSON with the
 * source, the terms, their offsets and position increments, so Solr's own highlighter marks exact source slices.
 * (Format: https://solr.apache.org/guide/solr/latest/indexing-guide/external-files-processes.html)
 */

const preanalyzed = {
  name: 'tinviet_terms',
  class: 'solr.PreAnalyzedField',
  parserImpl: 'json',
  // Queries come as terms, with a space between them.
  queryAnalyzer: { tokenizer: { class: 'solr.WhitespaceTokenizerFactory' } },
};

const shown = { stored: true, indexed: false, docValues: false };

/** Commands for `POST /solr/<collection>/schema`. */
export const solrSchema = {
  'add-field-type': [preanalyzed, { name: 'date_ranges', class: 'solr.DateRangeField', multiValued: true }],
  'add-field': [
    { name: 'hash', type: 'string', ...shown },
    { name: 'language', type: 'string', stored: true, indexed: true },
    { name: 'published', type: 'string', ...shown },
    { name: 'day', type: 'date_ranges', stored: false, indexed: true, multiValued: false },
    { name: 'title', type: 'string', ...shown },
    ...(['title', 'body', 'names'] as const).flatMap((name) =>
      (['marked', 'folded'] as const).map((spelling) => ({
        name: `${name}_${spelling}`,
        type: 'tinviet_terms',
        stored: name === 'body' && spelling === 'marked',
        indexed: true,
        multiValued: false,
        // Offsets in the postings: the unified highlighter needs neither the analyzer nor term vectors.
        storeOffsetsWithPositions: true,
      })),
    ),
    ...(['person', 'title', 'organization', 'place'] as const)
      .flatMap((name) => [
        { name: `${name}_marked`, type: 'strings', stored: true, indexed: true },
        { name: `${name}_folded`, type: 'strings', stored: false, indexed: true },
      ])
      .map((field) => ({ ...field, name: `facet_${field.name}` })),
    { name: 'dates', type: 'strings', stored: false, indexed: true },
    { name: 'days', type: 'date_ranges', stored: true, indexed: true },
    { name: 'details', type: 'string', ...shown },
  ],
};

interface PreAnalyzed {
  readonly v: '1';
  readonly str?: string;
  readonly tokens: readonly { t: string; s: number; e: number; i: number }[];
}

/** A document for `POST /solr/<collection>/update/json/docs` (one JSON object a line). */
export function solrDocument(document: SearchDocument): Record<string, unknown> {
  const { id, hash, language, published, title, text, terms, facets, parts } = document;
  const roles = facets.people.flatMap((person) => person.roles);
  const names = {
    person: facets.people.map(({ name }) => name),
    title: roles.map(({ role, organization }) => `${role} ${organization ?? ''}`),
    organization: facets.organizations.map(({ name }) => name),
    place: facets.places.flatMap(({ name, successors }) => [name, ...successors]),
  };
  const allNames = [...new Set([...names.person, ...names.organization, ...names.place])].map(lineOf);
  return {
    id,
    hash,
    language,
    ...(published === undefined ? {} : { published, day: published.slice(0, 10) }),
    title,
    ...bothSpellings('title', (spelling) => preAnalyzedLine([lineOf(title)], spelling)),
    ...bothSpellings('body', (spelling) => preAnalyzedTerms(text, terms, spelling)),
    ...bothSpellings('names', (spelling) => preAnalyzedLine(allNames, spelling)),
    ...Object.fromEntries(
      Object.entries(names).flatMap(([type, list]) => [
        [`facet_${type}_marked`, list.map(lineOf)],
        [`facet_${type}_folded`, list.map((name) => foldTerm(lineOf(name)))],
      ]),
    ),
    dates: [...new Set(terms.flatMap((term) => (term.kind === 'date' ? [term.text] : [])))],
    days: facets.dates.flatMap(({ from, to }) =>
      from === undefined || to === undefined ? [] : [`[${from} TO ${to}]`],
    ),
    details: JSON.stringify({ facets, parts, terms: packTerms(document) }),
  };
}

function bothSpellings(name: string, make: (spelling: Spelling) => PreAnalyzed): Record<string, string> {
  return {
    [`${name}_marked`]: JSON.stringify(make('marked')),
    [`${name}_folded`]: JSON.stringify(make('folded')),
  };
}

/** The terms of the text, in order of position: `i` says how far each is from the one before. */
export function preAnalyzedTerms(text: string, terms: readonly Term[], spelling: Spelling): PreAnalyzed {
  let position = -1;
  const tokens = terms.flatMap((term) => {
    if (term.kind === 'date') return [];
    const increment = term.position - position;
    position = term.position;
    const { start: s, end: e } = term;
    return [{ t: spelling === 'folded' ? term.folded : term.text, s, e, i: increment }];
  });
  // The source is stored once, with the field that is highlighted.
  return { v: '1', ...(spelling === 'marked' ? { str: text } : {}), tokens };
}

const gap = 10;

function preAnalyzedLine(lines: readonly string[], spelling: Spelling): PreAnalyzed {
  const tokens: { t: string; s: number; e: number; i: number }[] = [];
  let at = 0;
  for (const line of lines) {
    let first = tokens.length > 0;
    for (const unit of line.split(' ')) {
      if (unit !== '') {
        const t = spelling === 'folded' ? foldTerm(unit) : unit;
        tokens.push({ t, s: at, e: at + unit.length, i: first ? gap : 1 });
        first = false;
      }
      at += unit.length + 1;
    }
  }
  return { v: '1', tokens };
}

export interface SolrSearchOptions extends Filters {
  readonly match?: 'all' | 'any';
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * The body of `POST /solr/<collection>/query` (JSON Request API). Phrases are values of parameters that the query
 * refers to (`v=$p0`), so no parser reads what was typed.
 */
export function solrSearch(query: SearchQuery, options: SolrSearchOptions = {}) {
  const params: Record<string, string> = {};
  const parameter = (value: string): string => {
    const name = `p${Object.keys(params).length}`;
    params[name] = value;
    return `$${name}`;
  };
  const required = query.clauses
    .filter((clause) => clause.required)
    .map((clause) => clauseQuery(clause, parameter));
  const boosts = query.boosts.map(({ field, phrase }) => ({
    bool: { should: phraseQueries(field, phrase, parameter) },
  }));
  const filter = filterQueries(options, parameter);
  const main =
    required.length === 0
      ? filter.length === 0
        ? { bool: { must_not: ['*:*'] } }
        : '*:*'
      : {
          bool: {
            ...(options.match === 'any' ? { must: [{ bool: { should: required } }] } : { must: required }),
            should: boosts,
          },
        };
  return {
    query: main,
    filter,
    limit: options.limit ?? 10,
    offset: options.offset ?? 0,
    fields: ['id', 'title', 'published', 'body_marked', 'details', 'score'],
    params: { ...params, hl: 'true', 'hl.method': 'unified', 'hl.fl': 'body_marked' },
    facet: {
      people: { type: 'terms', field: 'facet_person_marked' },
      organizations: { type: 'terms', field: 'facet_organization_marked' },
      places: { type: 'terms', field: 'facet_place_marked' },
    },
  };
}

type Parameter = (value: string) => string;
type SolrQuery = string | { bool: { must?: SolrQuery[]; should?: SolrQuery[]; must_not?: SolrQuery[] } };

const weights = { title: 4, body: 1, names: 1.5 } as const;

function phraseQueries(field: Spelling, phrase: readonly string[], parameter: Parameter): SolrQuery[] {
  const value = parameter(phrase.join(' '));
  return (['title', 'body', 'names'] as const).map(
    (name) => `{!boost b=${weights[name]} v='{!field f=${name}_${field} v=${value}}'}`,
  );
}

function clauseQuery({ field, phrases, date }: Clause, parameter: Parameter): SolrQuery {
  const should = phrases.flatMap((phrase) => phraseQueries(field, phrase, parameter));
  if (date !== undefined) should.push(`{!terms f=dates v=${parameter(date.terms.join(','))}}`);
  return { bool: { should } };
}

function filterQueries(filters: Filters, parameter: Parameter): SolrQuery[] {
  const queries: SolrQuery[] = [];
  for (const key of ['person', 'title', 'organization', 'place'] as const) {
    const wanted = filters[key];
    if (wanted === undefined) continue;
    const { field, lines } = nameVariants(wanted);
    queries.push({
      bool: {
        should: lines.flatMap((line) => [
          `{!term f=facet_${key}_${field} v=${parameter(line)}}`,
          `{!field f=names_${field} v=${parameter(line)}}`,
        ]),
      },
    });
  }
  const range = rangeOfFilters(filters);
  if (range !== undefined) {
    const days = parameter(`[${range.from} TO ${range.to}]`);
    const mentioned = `{!field f=days op=Intersects v=${days}}`;
    const inPublished = `{!field f=day op=Intersects v=${days}}`;
    const which = filters.dates ?? 'any';
    queries.push(
      which === 'published'
        ? inPublished
        : which === 'mentioned'
          ? mentioned
          : { bool: { should: [inPublished, mentioned] } },
    );
  }
  return queries;
}
