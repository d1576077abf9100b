import type { SearchDocument, SearchQuery } from '../../src/search/index.js';
import {
  matchExpression,
  openSqlite,
  putSqlite,
  searchSqlite,
  setUpSqlite,
} from '../../src/search/engines/sqlite.js';

/** A text with a title, as an engine gets it that knows nothing of us. */
export interface PlainText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** An engine that holds the documents; `search` gives the ids of the best ten. */
export interface RunningEngine {
  search(query: SearchQuery): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** With our terms. */
  readonly ours: (documents: readonly SearchDocument[]) => Promise<RunningEngine>;
  /** With the best analysis that comes with the engine; described in `default`. */
  readonly theirs: (documents: readonly PlainText[]) => Promise<RunningEngine>;
  /** What that analysis is. */
  readonly analysis: string;
}

const shown = 10;

/** All words have to be there; if no document has them all, any. */
async function allElseAny(
  search: (match: 'all' | 'any') => readonly string[] | Promise<readonly string[]>,
): Promise<readonly string[]> {
  const all = await search('all');
  return all.length > 0 ? all : search('any');
}

/** What was typed as words and phrases, for engines that analyse it themselves. */
export function typedTerms(text: string): string[] {
  return Array.from(text.matchAll(/"([^"]+)"|[\p{L}\p{M}\p{N}]+/gu), (match) => match[1] ?? match[0]);
}

export const sqlite: Engine = {
  name: 'SQLite FTS5',
  analysis: 'unicode61, remove_diacritics 2',
  async ours(documents) {
    const database = await openSqlite(':memory:');
    setUpSqlite(database);
    database.exec('BEGIN');
    for (const document of documents) putSqlite(database, document);
    database.exec('COMMIT');
    return {
      search: (query) =>
        allElseAny((match) =>
          matchExpression(query, match) === ''
            ? []
            : searchSqlite(database, query, { match, limit: shown }).hits.map(({ id }) => id),
        ),
      close: async () => database.close(),
    };
  },
  async theirs(documents) {
    const database = await openSqlite(':memory:');
    database.exec(
      `CREATE VIRTUAL TABLE t USING fts5(id UNINDEXED, title, text, tokenize="unicode61 remove_diacritics 2")`,
    );
    database.exec('BEGIN');
    for (const { id, title, text } of documents) {
      database.run('INSERT INTO t (id, title, text) VALUES (?,?,?)', [id, title, text]);
    }
    database.exec('COMMIT');
    return {
      search: ({ text }) =>
        allElseAny((match) => {
          const expression = typedTerms(text)
            .map((term) => `"${term}"`)
            .join(match === 'all' ? ' AND ' : ' OR ');
          return database
            .all('SELECT id FROM t WHERE t MATCH ? ORDER BY bm25(t, 0, 4, 1) LIMIT 10', [expression])
            .map(({ id }) => String(id));
        }),
      close: async () => database.close(),
    };
  },
};
