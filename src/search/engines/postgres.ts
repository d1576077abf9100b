import type { SearchDocument } from '../document.js';
import { lineOf } from '../fields.js';
import { nameVariants, rangeOfFilters, type Filters } from '../filters.js';
import { foldTerm } from '../fold.js';
import { packTerms } from '../packed-terms.js';
import type { Clause, SearchQuery, Spelling } from '../query.js';
import type { Term, TermKind } from '../terms.js';

/**
 * PostgreSQL, with its own full-text search and nothing installed beside it. The `tsvector`s are written by us,
 * with positions and weights, and cast from text; so are the `tsquery`s. No parser or dictionary of PostgreSQL
 * sees a word. Every value is a parameter.
 */

/** A statement with its parameters, for `client.query(text, values)` of `pg` or PGlite. */
export interface Statement {
  readonly text: string;
  readonly values: (string | number | null)[];
}

export const postgresSchema = `
CREATE TABLE IF NOT EXISTS articles (
  id text PRIMARY KEY,
  hash text NOT NULL,
  title text NOT NULL,
  published text,
  day date,
  text text NOT NULL,
  parts jsonb NOT NULL,
  terms text NOT NULL,
  facets jsonb NOT NULL,
  names jsonb NOT NULL,
  marked tsvector NOT NULL,
  folded tsvector NOT NULL,
  dates tsvector NOT NULL,
  days datemultirange NOT NULL
);
CREATE INDEX IF NOT EXISTS articles_marked ON articles USING gin (marked);
CREATE INDEX IF NOT EXISTS articles_folded ON articles USING gin (folded);
CREATE INDEX IF NOT EXISTS articles_dates ON articles USING gin (dates);
CREATE INDEX IF NOT EXISTS articles_day ON articles (day);
CREATE INDEX IF NOT EXISTS articles_days ON articles USING gist (days);
`;

const columns = [
  'id',
  'hash',
  'title',
  'published',
  'day',
  'text',
  'parts',
  'terms',
  'facets',
  'names',
  'marked',
  'folded',
  'dates',
  'days',
] as const;
const casts: Partial<Record<(typeof columns)[number], string>> = {
  day: '::date',
  parts: '::jsonb',
  facets: '::jsonb',
  names: '::jsonb',
  marked: '::tsvector',
  folded: '::tsvector',
  dates: '::tsvector',
  days: '::datemultirange',
};

/** The columns of a document as PostgreSQL reads them, in the order of `postgresColumns`. */
export const postgresColumns: readonly string[] = columns;

export function postgresValues(document: SearchDocument): (string | null)[] {
  const { id, hash, title, published, text, parts, facets } = document;
  return [
    id,
    hash,
    title,
    published ?? null,
    /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null,
    withoutZero(text),
    JSON.stringify(parts),
    packTerms(document),
    withoutZero(JSON.stringify(facets)),
    JSON.stringify(namesOf(document)),
    toTsvector(document, 'marked'),
    toTsvector(document, 'folded'),
    datesVector(document.terms),
    daysOf(document),
  ];
}

/** PostgreSQL stores no zero character; a space has the same width, so offsets stay. */
function withoutZero(text: string): string {
  return text.replaceAll('\0', ' ');
}

/** Puts a document in, in place of the one with the same id; does nothing when its hash is the same. */
export function postgresUpsert(document: SearchDocument): Statement {
  const places = columns.map((column, i) => `$${i + 1}${casts[column] ?? ''}`);
  const updates = columns.slice(1).map((column) => `${column} = excluded.${column}`);
  return {
    text:
      `INSERT INTO articles (${columns.join(', ')}) VALUES (${places.join(', ')}) ` +
      `ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')} WHERE articles.hash <> excluded.hash`,
    values: postgresValues(document),
  };
}

/** A line for `COPY articles (…) FROM STDIN`. */
export function postgresCopyLine(document: SearchDocument): string {
  return `${postgresValues(document).map(copyField).join('\t')}\n`;
}

/** Backslash, tab and line ends are escaped, as the text format of COPY has it. */
function copyField(value: string | null): string {
  if (value === null) return '\\N';
  return value.replace(/[\\\t\n\r]/g, (character) => copyEscapes[character]!);
}
const copyEscapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** The largest position and the most positions of a lexeme that a tsvector keeps. */
const lastPosition = 16_383;
const mostPositions = 255;
const longestLexeme = 2_000;
const gap = 10;

/** Names have lines of their own, dates a vector of their own. */
const inVector: ReadonlySet<TermKind> = new Set(['unit', 'word', 'joined', 'abbreviation', 'expansion']);

/** Title (weight A), text (C), names of people, bodies and places (B). */
function toTsvector({ title, terms, facets }: SearchDocument, spelling: Spelling): string {
  const lexemes = new Map<string, string[]>();
  let position = 1;
  const add = (term: string, at: number, weight: string): void => {
    if (term === '' || term.length > longestLexeme) return;
    const positions = lexemes.get(term);
    const entry = `${Math.min(at, lastPosition)}${weight}`;
    if (positions === undefined) lexemes.set(term, [entry]);
    else if (positions.length < mostPositions && positions.at(-1) !== entry) positions.push(entry);
  };
  const addLine = (line: string, weight: string): void => {
    for (const term of line.split(' ')) add(term, position++, weight);
    position += gap;
  };
  const spelled = (text: string): string => (spelling === 'folded' ? foldTerm(lineOf(text)) : lineOf(text));
  addLine(spelled(title), 'A');
  const begin = position;
  for (const term of terms) {
    if (!inVector.has(term.kind)) continue;
    const at = begin + term.position;
    add(spelling === 'folded' ? term.folded : term.text, at, 'C');
    position = Math.max(position, at + gap);
  }
  const names = new Set([
    ...facets.people.map(({ name }) => name),
    ...facets.organizations.map(({ name }) => name),
    ...facets.places.flatMap(({ name, successors }) => [name, ...successors]),
  ]);
  for (const name of names) addLine(spelled(name), 'B');
  return [...lexemes].map(([term, positions]) => `${lexeme(term)}:${positions.join(',')}`).join(' ');
}

type Names = Readonly<Record<'person' | 'title' | 'organization' | 'place', readonly string[]>>;

/** The names that filters look at, as lines of units with a space on either side. */
function namesOf({ facets: { people, organizations, places } }: SearchDocument): Record<Spelling, Names> {
  const roles = people.flatMap((person) => person.roles);
  const marked: Names = {
    person: people.map(({ name }) => padded(name)),
    title: roles.map(({ role, organization }) => padded(`${role} ${organization ?? ''}`)),
    organization: organizations.map(({ name }) => padded(name)),
    place: places.flatMap(({ name, successors }) => [name, ...successors].map(padded)),
  };
  const fold = (names: readonly string[]): string[] => names.map(foldTerm);
  const folded: Names = {
    person: fold(marked.person),
    title: fold(marked.title),
    organization: fold(marked.organization),
    place: fold(marked.place),
  };
  return { marked, folded };
}

function padded(name: string): string {
  return ` ${lineOf(name)} `;
}

function datesVector(terms: readonly Term[]): string {
  const dates = new Set(terms.flatMap(({ kind, text }) => (kind === 'date' ? [text] : [])));
  return [...dates].map(lexeme).join(' ');
}

function daysOf({ facets }: SearchDocument): string {
  const ranges = facets.dates.flatMap(({ from, to }) =>
    from === undefined || to === undefined || from < '0001' ? [] : [`[${from},${to}]`],
  );
  return `{${ranges.join(',')}}`;
}

/** A lexeme in quotation marks: only `'` and `\` mean something in it, and both are doubled. */
function lexeme(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

export interface PostgresSearchOptions extends Filters {
  readonly match?: 'all' | 'any';
  readonly limit?: number;
  readonly offset?: number;
}

/** Weights of D, C, B, A for `ts_rank`. */
const rankWeights = '{0.1, 0.25, 0.4, 1.0}';

/**
 * What neighbours of the query add for each unit behind the first. `ts_rank` itself does not look whether the words
 * of a phrase stand side by side.
 */
const boostOfUnit = 0.1;

/**
 * The statement that finds the documents of a query, the best first, with the columns `id`, `title`, `published`,
 * `text`, `parts`, `terms`, `facets` and `score`. `snippets` marks what was found, with the terms that
 * `unpackTerms` reads from `terms`.
 */
export function postgresSearch(query: SearchQuery, options: PostgresSearchOptions = {}): Statement {
  const values: (string | number | null)[] = [];
  const bind = (value: string | number, type: string): string => {
    values.push(value);
    return `$${values.length}::${type}`;
  };
  const required = query.clauses.filter((clause) => clause.required);
  const ranks: string[] = [];
  const conditions = required.map((clause) => {
    const words = bind(tsqueryOf(clause.phrases), 'tsquery');
    ranks.push(`ts_rank('${rankWeights}', ${clause.field}, ${words}, 1)`);
    if (clause.date === undefined) return `${clause.field} @@ ${words}`;
    const dates = bind(datesQuery(clause), 'tsquery');
    ranks.push(`(CASE WHEN dates @@ ${dates} THEN 0.3 ELSE 0 END)`);
    return `(${clause.field} @@ ${words} OR dates @@ ${dates})`;
  });
  for (const { field, phrase } of query.boosts) {
    const words = bind(tsqueryOf([phrase]), 'tsquery');
    ranks.push(`(CASE WHEN ${field} @@ ${words} THEN ${boostOfUnit * (phrase.length - 1)} ELSE 0 END)`);
  }
  const filters = filterConditions(options, bind);
  const joined = conditions.join(options.match === 'any' ? ' OR ' : ' AND ');
  const where = [...(joined === '' ? [] : [`(${joined})`]), ...filters];
  const nothing = joined === '' && filters.length === 0 ? ['false'] : [];
  return {
    text:
      `SELECT id, title, published, text, parts, terms, facets, ${ranks.join(' + ') || '0'} AS score ` +
      `FROM articles WHERE ${[...where, ...nothing].join(' AND ')} ` +
      `ORDER BY score DESC, day DESC NULLS LAST, id LIMIT ${bind(options.limit ?? 10, 'int')} OFFSET ${bind(options.offset ?? 0, 'int')}`,
    values,
  };
}

/** Phrases as alternatives: `'ubnd' | ('ủy' <-> 'ban' <-> 'nhân' <-> 'dân')`. */
function tsqueryOf(phrases: readonly (readonly string[])[]): string {
  return phrases.map((phrase) => `(${phrase.map(lexeme).join(' <-> ')})`).join(' | ');
}

function datesQuery({ date }: Clause): string {
  return date!.terms.map(lexeme).join(' | ');
}

/** Conditions on the names of the facets: one of them holds the wanted one. */
function filterConditions(filters: Filters, bind: (value: string, type: string) => string): string[] {
  const conditions: string[] = [];
  for (const key of ['person', 'title', 'organization', 'place'] as const) {
    const wanted = filters[key];
    if (wanted === undefined) continue;
    const { field, lines } = nameVariants(wanted);
    const tests = lines.map((line) => `position(${bind(` ${line} `, 'text')} in name) > 0`);
    conditions.push(
      `EXISTS (SELECT FROM jsonb_array_elements_text(names->'${field}'->'${key}') name WHERE ${tests.join(' OR ')})`,
    );
  }
  const range = rangeOfFilters(filters);
  if (range !== undefined) {
    const first = bind(range.from, 'date');
    const last = bind(range.to, 'date');
    const published = `day BETWEEN ${first} AND ${last}`;
    const mentioned = `days && daterange(${first}, ${last}, '[]')`;
    const which = filters.dates ?? 'any';
    conditions.push(
      which === 'published'
        ? published
        : which === 'mentioned'
          ? mentioned
          : `(${published} OR ${mentioned})`,
    );
  }
  return conditions;
}
