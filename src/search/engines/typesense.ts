import type { SearchDocument } from '../document.js';
import { abbreviations } from '../abbreviations.js';
import { lineOf, termLines } from '../fields.js';
import { nameVariants, rangeOfFilters, type Filters } from '../filters.js';
import { foldTerm } from '../fold.js';
import { packTerms } from '../packed-terms.js';
import type { SearchQuery } from '../query.js';
import { spellOut } from './letters.js';
import { dayNumber, typedWords } from './typed-words.js';

/**
 * Typesense 27 and later. As in Meilisearch marks are taken off by the engine, so terms with marks are spelled out
 * in plain letters in fields of their own, and abbreviations are synonyms of the collection.
 */
const textFields = ['title', 'names', 'body'] as const;
const facetFields = ['people', 'titles', 'organizations', 'places'] as const;

/** The body of `POST /collections`. */
export const typesenseSchema = {
  name: 'tinviet',
  // Signs inside a term belong to it.
  symbols_to_index: ['_', ',', '%', '&', '+', '$'],
  fields: [
    { name: 'document', type: 'string' as const, index: false, optional: true },
    { name: 'hash', type: 'string' as const, index: false, optional: true },
    { name: 'title', type: 'string' as const, index: false, optional: true },
    { name: 'text', type: 'string' as const, index: false, optional: true },
    { name: 'published', type: 'string' as const, index: false, optional: true },
    { name: 'day', type: 'int32' as const, optional: true, sort: true },
    ...textFields.flatMap((name) => [
      { name: `${name}_marked`, type: 'string' as const },
      { name: `${name}_folded`, type: 'string' as const },
    ]),
    ...facetFields.flatMap((name) => [
      { name, type: 'string[]' as const, facet: true },
      { name: `${name}_folded`, type: 'string[]' as const },
    ]),
    { name: 'dates', type: 'string[]' as const, facet: true },
    { name: 'details', type: 'string' as const, index: false, optional: true },
  ],
};

/** Bodies of `PUT /collections/tinviet/synonyms/<key>`, by key. */
export function typesenseSynonyms(): Record<string, { readonly synonyms: string[] }> {
  const table: Record<string, { synonyms: string[] }> = {};
  for (const row of abbreviations) {
    for (const [spelling, spell] of [
      ['marked', spellOut],
      ['folded', foldTerm],
    ] as const) {
      const phrases = [...new Set(row.map((phrase) => lineOf(phrase).split(' ').map(spell).join(' ')))];
      if (phrases.length > 1) table[`${foldTerm(row[0])}-${spelling}`] = { synonyms: phrases };
    }
  }
  return table;
}

/** A document for `POST /collections/tinviet/documents/import` (one JSON object a line). */
export function typesenseDocument(document: SearchDocument): Record<string, unknown> {
  const { id, hash, published, title, text, facets, parts } = document;
  const lines = termLines(document);
  const roles = facets.people.flatMap((person) => person.roles);
  const names = {
    people: facets.people.map(({ name }) => lineOf(name)),
    titles: roles.map(({ role, organization }) => lineOf(`${role} ${organization ?? ''}`)),
    organizations: facets.organizations.map(({ name }) => lineOf(name)),
    places: facets.places.flatMap(({ name, successors }) => [name, ...successors].map(lineOf)),
  };
  return {
    id,
    document: id,
    hash,
    ...(published === undefined ? {} : { published, day: dayNumber(published.slice(0, 10)) }),
    title,
    text,
    ...Object.fromEntries(
      textFields.flatMap((name) => [
        [`${name}_marked`, lines[name].marked.split(' ').map(spellOut).join(' ')],
        [`${name}_folded`, lines[name].folded],
      ]),
    ),
    ...names,
    ...Object.fromEntries(
      Object.entries(names).map(([type, list]) => [`${type}_folded`, list.map(foldTerm)]),
    ),
    dates: lines.dates === '' ? [] : lines.dates.split(' '),
    details: JSON.stringify({ facets, parts, terms: packTerms(document) }),
  };
}

export interface TypesenseSearchOptions extends Filters {
  readonly match?: 'all' | 'any';
  readonly limit?: number;
  readonly offset?: number;
}

/** The parameters of `documents/search` (or one of `multi_search`). */
export function typesenseSearch(query: SearchQuery, options: TypesenseSearchOptions = {}) {
  const { required, field, words } = typedWords(query);
  const dates = required.flatMap(({ date }) =>
    date === undefined ? [] : [`dates:=[${date.terms.map(quoteFilter).join(',')}]`],
  );
  return {
    q: words.length === 0 ? '*' : words.join(' '),
    query_by: textFields.map((name) => `${name}_${field}`).join(','),
    query_by_weights: '4,2,1',
    filter_by: [...dates, ...filterConditions(options)].join(' && '),
    facet_by: 'people,organizations,places',
    num_typos: '0',
    prefix: 'false',
    drop_tokens_threshold: options.match === 'any' ? 1 : 0,
    limit: options.limit ?? 10,
    offset: options.offset ?? 0,
  };
}

/** A string in a filter stands between backticks, which it must not hold itself. */
function quoteFilter(value: string): string {
  return `\`${value.replaceAll('`', ' ')}\``;
}

/** Names hold the wanted one (`:`), in the spelling it was typed in. */
function filterConditions(filters: Filters): string[] {
  const conditions: string[] = [];
  const fields = {
    person: 'people',
    title: 'titles',
    organization: 'organizations',
    place: 'places',
  } as const;
  for (const key of ['person', 'title', 'organization', 'place'] as const) {
    const wanted = filters[key];
    if (wanted === undefined) continue;
    const { field, lines } = nameVariants(wanted);
    const name = field === 'folded' ? `${fields[key]}_folded` : fields[key];
    conditions.push(`${name}:[${lines.map(quoteFilter).join(',')}]`);
  }
  const range = rangeOfFilters(filters);
  if (range !== undefined) conditions.push(`day:[${dayNumber(range.from)}..${dayNumber(range.to)}]`);
  return conditions;
}
