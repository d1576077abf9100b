import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { documentVersion, type Facets, type SearchDocument } from '../document.js';
import { lineOf, termLines } from '../fields.js';
import { nameVariants, rangeOfFilters, type Filters } from '../filters.js';
import { foldTerm } from '../fold.js';
import { snippets, type Snippet, type SnippetOptions } from '../highlight.js';
import { packTerms, unpackTerms } from '../packed-terms.js';
import type { Clause, SearchQuery } from '../query.js';

/**
 * SQLite with its full-text index FTS5 (https://www.sqlite.org/fts5.html): an index in one file, or in memory.
 *
 * The terms are ours: FTS5 gets lines of them and its tokenizer `ascii` cuts at spaces alone (every sign that a
 * term may hold is named in `tokenchars`; letters outside ASCII are part of a token as they are). A query is put
 * together from quoted strings, and all values are bound, so nothing that was typed is ever syntax.
 */

/** What is needed of a driver; `node-sqlite3-wasm` has it as it is. */
export interface SqliteDatabase {
  exec(sql: string): void;
  run(sql: string, values?: SqliteValue[]): { lastInsertRowid: number | bigint };
  all(sql: string, values?: SqliteValue[]): Record<string, unknown>[];
  get(sql: string, values?: SqliteValue[]): Record<string, unknown> | null | undefined;
  close(): void;
}
type SqliteValue = string | number | null | Uint8Array;

/**
 * Opens a file with `node-sqlite3-wasm`: SQLite as WebAssembly, no compiler and nothing to download.
 *
 * @param path a file, or `:memory:`
 */
export async function openSqlite(path: string): Promise<SqliteDatabase> {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  return new sqlite.Database(path);
}

/** Tables of version `documentVersion`. Terms are kept without a copy of the text (`content=''`). */
export const sqliteSchema = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS documents (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, hash TEXT NOT NULL, title TEXT NOT NULL,
  published TEXT, day TEXT, text TEXT NOT NULL, details BLOB NOT NULL
);
CREATE VIRTUAL TABLE IF NOT EXISTS terms USING fts5(
  title_marked, title_folded, body_marked, body_folded, names_marked, names_folded, dates,
  content='', contentless_delete=1, tokenize="ascii tokenchars '_-./,:%$&+@#'"
);
CREATE TABLE IF NOT EXISTS names (
  number INTEGER PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
  UNIQUE (type, name)
);
CREATE TABLE IF NOT EXISTS mentions (
  document INTEGER NOT NULL, name INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (document, name)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS mentions_of_name ON mentions (name, document);
CREATE TABLE IF NOT EXISTS dates (
  document INTEGER NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL, PRIMARY KEY (document, first, last)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS dates_by_day ON dates (first, last);
CREATE INDEX IF NOT EXISTS documents_by_day ON documents (day);
`;

const versionKey = 'documentVersion';

/** Does all of the work or, when it throws or the process ends in the middle, none of it. */
export function inTransaction(database: SqliteDatabase, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** Creates the tables in a new file; @throws Error when the file was built by another version of the terms. */
export function setUpSqlite(database: SqliteDatabase): void {
  // Takes effect in a new file only; rows of a few kilobytes leave much of smaller pages empty.
  database.exec('PRAGMA page_size = 16384');
  // All tables or none: a file with some of them, left by a process that was killed here, would be no index of ours.
  inTransaction(database, () => {
    database.exec(sqliteSchema);
    database.run('INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)', [
      versionKey,
      String(documentVersion),
    ]);
  });
  checkSqlite(database);
}

/** @throws Error when the index was built by another version of the terms */
export function checkSqlite(database: SqliteDatabase): void {
  const row = database.get('SELECT value FROM meta WHERE key = ?', [versionKey]);
  const version = row?.['value'] as string | undefined;
  if (version !== String(documentVersion)) {
    throw new Error(
      `the index was built with terms of version ${version ?? 'unknown'}, this is version ${documentVersion}; build it anew`,
    );
  }
}

/** Whether the file holds an index of ours. */
export function isSqliteIndex(database: SqliteDatabase): boolean {
  return (
    database.get("SELECT 1 AS found FROM sqlite_master WHERE type = 'table' AND name = 'documents'")?.[
      'found'
    ] === 1
  );
}

/** The hash of the document with this id, if the index has one. */
export function sqliteHash(database: SqliteDatabase, id: string): string | undefined {
  return database.get('SELECT hash FROM documents WHERE id = ?', [id])?.['hash'] as string | undefined;
}

/** The ids of all documents. */
export function sqliteIds(database: SqliteDatabase): string[] {
  return database.all('SELECT id FROM documents ORDER BY number').map(({ id }) => String(id));
}

/** How many documents there are. */
export function sqliteSize(database: SqliteDatabase): number {
  return Number(database.get('SELECT count(*) AS size FROM documents')?.['size']);
}

/** The last day on which a document was published. */
export function sqliteNewestDay(database: SqliteDatabase): string | undefined {
  return (database.get('SELECT max(day) AS day FROM documents')?.['day'] ?? undefined) as string | undefined;
}

/** Puts a document in, in place of the one with the same id. Call it inside a transaction. */
export function putSqlite(database: SqliteDatabase, document: SearchDocument): void {
  deleteSqlite(database, document.id);
  const { id, hash, title, published, text, parts, facets } = document;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  const number = Number(
    database.run(
      'INSERT INTO documents (id, hash, title, published, day, text, details) VALUES (?,?,?,?,?,?,?)',
      [
        id,
        hash,
        title,
        published ?? null,
        day ?? null,
        text,
        packDetails({ parts, facets, terms: packTerms(document) }),
      ],
    ).lastInsertRowid,
  );
  const lines = termLines(document);
  database.run(
    'INSERT INTO terms (rowid, title_marked, title_folded, body_marked, body_folded, names_marked, names_folded, dates) VALUES (?,?,?,?,?,?,?,?)',
    [
      number,
      lines.title.marked,
      lines.title.folded,
      lines.body.marked,
      lines.body.folded,
      lines.names.marked,
      lines.names.folded,
      lines.dates,
    ],
  );
  for (const { type, name, count } of facetNames(facets)) {
    database.run('INSERT OR IGNORE INTO names (type, name, folded) VALUES (?,?,?)', [
      type,
      name,
      ` ${foldTerm(lineOf(name))} `,
    ]);
    database.run(
      'INSERT OR IGNORE INTO mentions (document, name, count) SELECT ?, number, ? FROM names WHERE type = ? AND name = ?',
      [number, count, type, name],
    );
  }
  for (const { from, to } of facets.dates) {
    if (from === undefined || to === undefined) continue;
    database.run('INSERT OR IGNORE INTO dates (document, first, last) VALUES (?,?,?)', [number, from, to]);
  }
}

/** What a hit needs beside its text; JSON, deflated, since keys and names repeat. */
interface Details {
  readonly parts: SearchDocument['parts'];
  readonly facets: Facets;
  /** See `packTerms`. */
  readonly terms: string;
}

/** What every document's details have, known to both sides (RFC 1950, preset dictionary). */
const dictionary = Buffer.from(
  '"level":"province","level":"district","kind":"huyện","kind":"xã","kind":"tỉnh","parent":"tỉnh ' +
    '"unit":"percent","comparator":"approx","direction":"down","direction":"up","min":,"max":' +
    '{"derivable":true,"places":[[5,\\"--01- 2024-01- 2024-0 2024 202 20\\"],[2,[3,[4,"honorific":"ông",' +
    '"role":"Phó Chủ tịch","organization":"UBND huyện "}],"mentions":1},{"name":"","kind":"","successors":[],' +
    '"dates":[{"text":"ngày ","edtf":"2024-","from":"2024-","to":"2024-"},"lunar":"2024-"percentages":[' +
    '{"parts":[{"kind":"headline","start":0,"end":},{"kind":"body","start":,"end":}],"facets":{"people":[' +
    '{"name":"Nguyễn ","honorific":"bà","roles":[],"mentions":1}],"organizations":[{"name":"","mentions":1}],"places":[',
);

function packDetails(details: Details): Uint8Array {
  return deflateRawSync(JSON.stringify(details), { dictionary });
}

function unpackDetails(packed: Uint8Array): Details {
  return JSON.parse(inflateRawSync(packed, { dictionary }).toString('utf8')) as Details;
}

/** Takes a document out; nothing happens when there is none. Call it inside a transaction. */
export function deleteSqlite(database: SqliteDatabase, id: string): void {
  const number = database.get('SELECT number FROM documents WHERE id = ?', [id])?.['number'];
  if (number === undefined) return;
  database.run('DELETE FROM terms WHERE rowid = ?', [Number(number)]);
  database.run('DELETE FROM mentions WHERE document = ?', [Number(number)]);
  database.run('DELETE FROM dates WHERE document = ?', [Number(number)]);
  database.run('DELETE FROM documents WHERE number = ?', [Number(number)]);
}

type NameType = 'person' | 'title' | 'organization' | 'place';

function facetNames({
  people,
  organizations,
  places,
}: Facets): { type: NameType; name: string; count: number }[] {
  return [
    ...people.map(({ name, mentions }) => ({ type: 'person' as const, name, count: mentions })),
    ...people.flatMap(({ roles }) =>
      roles.map(({ role, organization }) => ({
        type: 'title' as const,
        name: organization === undefined ? role : `${role} ${organization}`,
        count: 1,
      })),
    ),
    ...organizations.map(({ name, mentions }) => ({ type: 'organization' as const, name, count: mentions })),
    ...places.flatMap(({ name, successors, mentions }) => [
      { type: 'place' as const, name, count: mentions },
      ...successors.map((successor) => ({ type: 'place' as const, name: successor, count: 0 })),
    ]),
  ];
}

export interface SqliteSearchOptions extends Filters, SnippetOptions {
  /** `all`: documents with every clause; `any`: with at least one. Default: `all`. */
  readonly match?: 'all' | 'any';
  /** How many hits. Default: 10. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface SqliteHit {
  readonly id: string;
  readonly title: string;
  readonly published?: string;
  /** Larger is better; comparable within one search only. */
  readonly score: number;
  readonly text: string;
  readonly snippets: readonly Snippet[];
  readonly facets: Facets;
}

export interface FacetCount {
  readonly name: string;
  readonly documents: number;
}

export interface SqliteResult {
  /** How many documents match. */
  readonly total: number;
  readonly hits: readonly SqliteHit[];
  /** The names of the best documents (at most `facetDocuments`), by how many of these mention them. */
  readonly facets: Readonly<Record<'people' | 'organizations' | 'places', readonly FacetCount[]>>;
}

/** Documents whose names are counted. */
export const facetDocuments = 200;
const facetNamesShown = 10;

/** Weights of the columns of `terms`: title, body, names, dates. */
const weights = '4, 4, 1, 1, 1.5, 1.5, 2';

/** The documents of the index that match a query and filters, the best first. A query of nothing but filters is by day. */
export function searchSqlite(
  database: SqliteDatabase,
  query: SearchQuery,
  options: SqliteSearchOptions = {},
): SqliteResult {
  // One lock for all statements; also inside a transaction of the caller.
  database.exec('SAVEPOINT tinviet_search');
  try {
    return searchLocked(database, query, options);
  } finally {
    database.exec('RELEASE tinviet_search');
  }
}

function searchLocked(
  database: SqliteDatabase,
  query: SearchQuery,
  options: SqliteSearchOptions,
): SqliteResult {
  const { limit = 10, offset = 0 } = options;
  const expression = matchExpression(query, options.match ?? 'all');
  const filter = filterSql(database, options);
  if (expression === '' && query.text.trim() !== '' && filter.sql === '') {
    return { total: 0, hits: [], facets: { people: [], organizations: [], places: [] } };
  }
  const from =
    expression === ''
      ? `FROM documents d WHERE 1 ${filter.sql}`
      : `FROM terms t JOIN documents d ON d.number = t.rowid WHERE t.terms MATCH ? ${filter.sql}`;
  const score = expression === '' ? '0' : `-bm25(terms, ${weights})`;
  const values = [...(expression === '' ? [] : [expression]), ...filter.values];
  const found = database.all(
    `SELECT d.number AS number, ${score} AS score ${from} ORDER BY score DESC, d.day DESC, d.number LIMIT ? OFFSET ?`,
    [...values, Math.max(facetDocuments, offset + limit), 0],
  );
  const total =
    found.length < Math.max(facetDocuments, offset + limit)
      ? found.length
      : Number(database.get(`SELECT count(*) AS total ${from}`, values)!['total']);
  const hits = found.slice(offset, offset + limit).map(({ number, score: points }) => {
    const row = database.get('SELECT id, title, published, text, details FROM documents WHERE number = ?', [
      Number(number),
    ]) as { id: string; title: string; published: string | null; text: string; details: Uint8Array };
    const { parts, facets, terms } = unpackDetails(row.details);
    return {
      id: row.id,
      title: row.title,
      ...(row.published === null ? {} : { published: row.published }),
      score: Number(points),
      text: row.text,
      snippets: snippets(
        { text: row.text, terms: unpackTerms({ text: row.text, parts, terms }) },
        query,
        options,
      ),
      facets,
    };
  });
  const numbers = found.slice(0, facetDocuments).map(({ number }) => Number(number));
  return {
    total,
    hits,
    facets: {
      people: countNames(database, numbers, 'person'),
      organizations: countNames(database, numbers, 'organization'),
      places: countNames(database, numbers, 'place'),
    },
  };
}

function countNames(database: SqliteDatabase, documents: readonly number[], type: NameType): FacetCount[] {
  return database
    .all(
      `SELECT n.name AS name, count(*) AS documents FROM json_each(?) j CROSS JOIN mentions m ON m.document = j.value
       CROSS JOIN names n ON n.number = m.name WHERE n.type = ? AND m.count > 0 GROUP BY n.number
       ORDER BY documents DESC, sum(m.count) DESC, n.name LIMIT ${facetNamesShown}`,
      [JSON.stringify(documents), type],
    )
    .map(({ name, documents: count }) => ({ name: String(name), documents: Number(count) }));
}

/**
 * The expression for `terms MATCH ?`; the empty string when the query has nothing to search for.
 * Neighbours of the query are alternatives of the clause they begin with: they keep no document out, and add to
 * the score of those that have them.
 */
export function matchExpression(query: SearchQuery, match: 'all' | 'any'): string {
  const clauses = query.clauses.map((clause, index) => ({
    required: clause.required,
    expression: clauseExpression(
      clause,
      query.boosts.filter((boost) => boost.clause === index).map(({ phrase }) => phrase),
    ),
  }));
  const required = clauses.filter((clause) => clause.required).map(({ expression }) => expression);
  return required.join(match === 'all' ? ' AND ' : ' OR ');
}

function clauseExpression(clause: Clause, boosts: readonly (readonly string[])[]): string {
  const phrases = [...clause.phrases, ...boosts].map(quote);
  const { field } = clause;
  const text = `{title_${field} body_${field} names_${field}} : (${phrases.join(' OR ')})`;
  const dates = clause.date?.terms.map((term) => quote([term])) ?? [];
  return dates.length === 0 ? `(${text})` : `(${text} OR dates : (${dates.join(' OR ')}))`;
}

/** A string of FTS5: nothing in it is syntax but the quotation mark, which is doubled. */
function quote(units: readonly string[]): string {
  return `"${units.join(' ').replaceAll('"', '""')}"`;
}

/** Names that hold the wanted one, in its own spelling where it has marks. */
function namesLike(database: SqliteDatabase, type: NameType, wanted: string): number[] {
  const { field, lines } = nameVariants(wanted);
  const tests = lines.map(() => 'instr(folded, ?) > 0').join(' OR ');
  const found = database.all(`SELECT number, name FROM names WHERE type = ? AND (${tests})`, [
    type,
    ...lines.map((line) => ` ${foldTerm(line)} `),
  ]);
  return found
    .filter(
      ({ name }) =>
        field === 'folded' || lines.some((line) => ` ${lineOf(String(name))} `.includes(` ${line} `)),
    )
    .map(({ number }) => Number(number));
}

/** Conditions on `documents d`. */
function filterSql(database: SqliteDatabase, filters: Filters): { sql: string; values: SqliteValue[] } {
  const conditions: string[] = [];
  const values: SqliteValue[] = [];
  const types = { person: 'person', title: 'title', organization: 'organization', place: 'place' } as const;
  for (const [key, type] of Object.entries(types) as [keyof typeof types, NameType][]) {
    const wanted = filters[key];
    if (wanted === undefined) continue;
    conditions.push(
      'd.number IN (SELECT m.document FROM json_each(?) j JOIN mentions m ON m.name = j.value)',
    );
    values.push(JSON.stringify(namesLike(database, type, wanted)));
  }
  const range = rangeOfFilters(filters);
  if (range !== undefined) {
    const published = 'd.day BETWEEN ? AND ?';
    const mentioned = 'd.number IN (SELECT document FROM dates WHERE first <= ? AND last >= ?)';
    const which = filters.dates ?? 'any';
    if (which === 'published') conditions.push(published);
    else if (which === 'mentioned') conditions.push(mentioned);
    else conditions.push(`(${published} OR ${mentioned})`);
    if (which !== 'mentioned') values.push(range.from, range.to);
    if (which !== 'published') values.push(range.to, range.from);
  }
  return { sql: conditions.map((condition) => ` AND ${condition}`).join(''), values };
}
