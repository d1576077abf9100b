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
 * Meilisearch 1.x. Its tokenizer takes marks off whatever it is told, so terms with marks are spelled out in plain
 * letters (`spellOut`: `đồn` is `ddoonf`) in fields of their own. A query has no alternatives there: abbreviations
 * are synonyms of the index, and of several ways to write a clause the first is asked for.
 */
const textFields = ['title', 'names', 'body'] as const;
const spellings = ['marked', 'folded'] as const;
const searched = textFields.flatMap((name) => spellings.map((spelling) => `${name}_${spelling}`));

/** The body of `PATCH /indexes/<index>/settings`. */
export const meilisearchSettings = {
  searchableAttributes: [...searched, 'dates'],
  filterableAttributes: [
    'people',
    'people_folded',
    'titles',
    'titles_folded',
    'organizations',
    'organizations_folded',
    'places',
    'places_folded',
    'day',
    'dates',
  ],
  sortableAttributes: ['day'],
  displayedAttributes: ['id', 'title', 'text', 'published', 'facets', 'parts', 'terms'],
  // Typing errors are the reader's to correct: one letter is often one tone.
  typoTolerance: { enabled: false },
  separatorTokens: [] as string[],
  nonSeparatorTokens: ['_', ',', '%', '&', '+', '$', '/', '-'],
  synonyms: synonyms(),
};

function synonyms(): Record<string, string[]> {
  const table: Record<string, string[]> = {};
  for (const row of abbreviations) {
    for (const spell of [spellOut, foldTerm]) {
      const phrases = [...new Set(row.map((phrase) => lineOf(phrase).split(' ').map(spell).join(' ')))];
      for (const phrase of phrases) {
        const others = phrases.filter((other) => other !== phrase);
        if (others.length > 0) table[phrase] = [...new Set([...(table[phrase] ?? []), ...others])];
      }
    }
  }
  return table;
}

/** A document for `POST /indexes/<index>/documents` (one JSON object a line, `application/x-ndjson`). */
export function meilisearchDocument(document: SearchDocument): Record<string, unknown> {
  const { hash, published, title, text, facets, parts } = document;
  const lines = termLines(document);
  const roles = facets.people.flatMap((person) => person.roles);
  const names = {
    people: facets.people.map(({ name }) => lineOf(name)),
    titles: roles.map(({ role, organization }) => lineOf(`${role} ${organization ?? ''}`)),
    organizations: facets.organizations.map(({ name }) => lineOf(name)),
    places: facets.places.flatMap(({ name, successors }) => [name, ...successors].map(lineOf)),
  };
  return {
    id: meilisearchId(document),
    document: document.id,
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
    facets,
    parts,
    terms: packTerms(document),
  };
}

/** Ids of Meilisearch hold letters, digits, `-` and `_` only: any other id is named by its hash. */
function meilisearchId({ id, hash }: SearchDocument): string {
  return /^[\w-]{1,500}$/.test(id) ? id : hash;
}

export interface MeilisearchSearchOptions extends Filters {
  readonly match?: 'all' | 'any';
  readonly limit?: number;
  readonly offset?: number;
}

/** The body of `POST /indexes/<index>/search`. Terms hold no quotation mark, so phrases end where they should. */
export function meilisearchSearch(query: SearchQuery, options: MeilisearchSearchOptions = {}) {
  const { required, field, words } = typedWords(query);
  const dates = required.flatMap(({ date }) =>
    date === undefined ? [] : [date.terms.map((term) => `dates = ${quoteFilter(term)}`)],
  );
  return {
    q: words.join(' '),
    attributesToSearchOn: textFields.map((name) => `${name}_${field}`),
    matchingStrategy: options.match === 'any' ? ('last' as const) : ('all' as const),
    filter: [...dates, ...filterConditions(options)],
    facets: ['people', 'organizations', 'places'],
    limit: options.limit ?? 10,
    offset: options.offset ?? 0,
  };
}

/** A string in a filter: the quotation mark and the backslash are escaped. */
function quoteFilter(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Conditions of which all have to hold; a list inside means any. Names have to be whole. */
function filterConditions(filters: Filters): (string | string[])[] {
  const conditions: (string | string[])[] = [];
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
    conditions.push(lines.map((line) => `${name} = ${quoteFilter(line)}`));
  }
  const range = rangeOfFilters(filters);
  if (range !== undefined) conditions.push(`day ${dayNumber(range.from)} TO ${dayNumber(range.to)}`);
  return conditions;
}
