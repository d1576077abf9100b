import type { SearchDocument, SearchQuery } from '../../src/search/index.js';
import { miniSearchOptions, miniSearchRow, searchMiniSearch } from '../../src/search/engines/minisearch.js';
import {
  oramaRow,
  oramaSchema,
  oramaTokenizer,
  searchOrama,
  type OramaSearch,
} from '../../src/search/engines/orama.js';
import { postgresSchema, postgresSearch, postgresUpsert } from '../../src/search/engines/postgres.js';
import {
  matchExpression,
  openSqlite,
  putSqlite,
  searchSqlite,
  setUpSqlite,
} from '../../src/search/engines/sqlite.js';
import {
  analyzerCommands,
  documentCommands,
  fieldCommands,
  preAnalyzedCommands,
  runLucene,
  searchCommands,
} from './lucene.js';
import { startPostgres } from './postgres-server.js';

/** A text with a title, as an engine gets it that knows nothing of us. */
export interface PlainText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Documents with all words; by default, if there are none, those with any. */
export type Match = 'all' | 'any';

/** An engine that holds the documents; `search` gives the ids of the best ten. */
export interface RunningEngine {
  search(query: SearchQuery, match?: Match): Promise<readonly string[]>;
  /** Answers to all queries, of an engine that is asked once. */
  searchAll?(queries: readonly SearchQuery[], match?: Match): Promise<readonly (readonly string[])[]>;
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

async function allElseAny(
  search: (match: Match) => readonly string[] | Promise<readonly string[]>,
  only?: Match,
): Promise<readonly string[]> {
  if (only !== undefined) return search(only);
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
      search: (query, only) =>
        allElseAny(
          (match) =>
            matchExpression(query, match) === ''
              ? []
              : searchSqlite(database, query, { match, limit: shown }).hits.map(({ id }) => id),
          only,
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

/** What PostgreSQL's clients have in common. */
interface PostgresClient {
  exec(sql: string): Promise<unknown>;
  query(text: string, values: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  close(): Promise<void>;
}

async function pglite(): Promise<PostgresClient> {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create();
  return {
    exec: (sql) => database.exec(sql),
    query: (text, values) => database.query(text, [...values]),
    close: () => database.close(),
  };
}

async function postgresServer(): Promise<PostgresClient> {
  const server = await startPostgres();
  const { default: pg } = await import('pg');
  const client = new pg.Client({ host: server.host, user: server.user, database: 'postgres' });
  await client.connect();
  return {
    exec: (sql) => client.query(sql),
    query: (text, values) => client.query(text, [...values]),
    async close() {
      await client.end();
      await server.stop();
    },
  };
}

function postgresEngine(name: string, start: () => Promise<PostgresClient>, unaccent: boolean): Engine {
  const plainText = (column: string): string => (unaccent ? `unaccent(${column})` : column);
  return {
    name,
    analysis: `simple${unaccent ? ', unaccent' : ''}, websearch_to_tsquery, ts_rank_cd`,
    async ours(documents) {
      const client = await start();
      await client.exec(postgresSchema);
      for (const document of documents) {
        const { text, values } = postgresUpsert(document);
        await client.query(text, values);
      }
      await client.exec('ANALYZE articles');
      return {
        search: (query, only) =>
          allElseAny(async (match) => {
            const { text, values } = postgresSearch(query, { match, limit: shown });
            return (await client.query(text, values)).rows.map(({ id }) => String(id));
          }, only),
        close: () => client.close(),
      };
    },
    async theirs(documents) {
      const client = await start();
      if (unaccent) await client.exec('CREATE EXTENSION unaccent');
      await client.exec('CREATE TABLE t (id text, v tsvector)');
      for (const { id, title, text } of documents) {
        await client.query(
          `INSERT INTO t VALUES ($1, setweight(to_tsvector('simple', ${plainText('$2::text')}), 'A') || to_tsvector('simple', ${plainText('$3::text')}))`,
          [id, title, text],
        );
      }
      await client.exec('CREATE INDEX ON t USING gin (v)');
      return {
        search: ({ text }) =>
          allElseAny(async (match) => {
            const terms = typedTerms(text).map((term) => `"${term}"`);
            const typed = terms.join(match === 'all' ? ' ' : ' or ');
            const { rows } = await client.query(
              `SELECT id FROM t, websearch_to_tsquery('simple', ${plainText('$1::text')}) q WHERE v @@ q ORDER BY ts_rank_cd(v, q, 1) DESC, id LIMIT 10`,
              [typed],
            );
            return rows.map(({ id }) => String(id));
          }),
        close: () => client.close(),
      };
    },
  };
}

export const pgliteEngine = postgresEngine('PostgreSQL (PGlite)', pglite, false);
export const postgresEngineOfServer = postgresEngine('PostgreSQL (server)', postgresServer, true);

export const minisearch: Engine = {
  name: 'MiniSearch',
  analysis: 'its tokenizer, lower case, prefix search, title boosted',
  async ours(documents) {
    const { default: MiniSearch } = await import('minisearch');
    const index = new MiniSearch(miniSearchOptions);
    index.addAll(documents.map(miniSearchRow));
    return {
      search: (query, only) =>
        allElseAny(
          (match) =>
            searchMiniSearch(index, query, match)
              .slice(0, shown)
              .map(({ id }) => String(id)),
          only,
        ),
      close: async () => {},
    };
  },
  async theirs(documents) {
    const { default: MiniSearch } = await import('minisearch');
    const index = new MiniSearch<PlainText>({ fields: ['title', 'text'] });
    index.addAll(documents);
    return {
      search: ({ text }) =>
        allElseAny((match) =>
          index
            .search(text, { combineWith: match === 'all' ? 'AND' : 'OR', prefix: true, boost: { title: 4 } })
            .slice(0, shown)
            .map(({ id }) => String(id)),
        ),
      close: async () => {},
    };
  },
};

export const orama: Engine = {
  name: 'Orama',
  analysis: 'its tokenizer (English), title boosted',
  async ours(documents) {
    const { create, insertMultiple, search } = await import('@orama/orama');
    const index = create({ schema: oramaSchema, components: { tokenizer: oramaTokenizer } });
    await insertMultiple(index, documents.map(oramaRow));
    return {
      search: (query, only) =>
        allElseAny(
          async (match) =>
            (await searchOrama(search as unknown as OramaSearch, index, query, match))
              .slice(0, shown)
              .map(({ id }) => id),
          only,
        ),
      close: async () => {},
    };
  },
  async theirs(documents) {
    const { create, insertMultiple, search } = await import('@orama/orama');
    const index = create({ schema: { id: 'string', title: 'string', text: 'string' } as const });
    await insertMultiple(index, [...documents]);
    return {
      search: ({ text }) =>
        allElseAny(async (match) => {
          const { hits } = await search(index, {
            term: text,
            properties: ['title', 'text'],
            boost: { title: 4 },
            threshold: match === 'all' ? 0 : 1,
            limit: shown,
          });
          return hits.map(({ id }) => id);
        }),
      close: async () => {},
    };
  },
};

/** Lucene answers all queries of a run at once; they are asked when the first answer is wanted. */
function luceneEngine(name: string, commandsOf: (document: SearchDocument) => string[]): Engine {
  return {
    name,
    analysis: 'standard tokenizer, lower case, ASCII folding',
    ours: async (documents) => ({
      search: () => Promise.reject(new Error('ask all at once')),
      searchAll: async (queries, only) => {
        const answers = await runLucene(function* (folder) {
          yield* analyzerCommands(folder);
          yield* fieldCommands();
          for (const document of documents) yield* commandsOf(document);
          for (const query of queries) {
            yield* searchCommands(query, 'all', shown);
            yield* searchCommands(query, 'any', shown);
          }
        });
        if (only === 'all') return queries.map((_, i) => idsOf(answers[2 * i]!) ?? []);
        return queries.map((_, i) => idsOf(answers[2 * i]!) ?? idsOf(answers[2 * i + 1]!) ?? []);
      },
      close: async () => {},
    }),
    theirs: async (documents) => ({
      search: () => Promise.reject(new Error('ask all at once')),
      searchAll: async (queries) => {
        const answers = await runLucene(function* (folder) {
          yield [
            'analyzer',
            'standard',
            folder,
            'tokenizer:standard',
            'filter:lowercase',
            'filter:asciiFolding',
          ].join('\t');
          yield 'field\ttitle\tstandard';
          yield 'field\ttext\tstandard';
          for (const { id, title, text } of documents) {
            yield `begin\t${id}`;
            yield `text\ttitle\t${oneLine(title)}`;
            yield `text\ttext\t${oneLine(text)}`;
            yield 'end';
          }
          for (const { text } of queries) {
            for (const operator of ['AND', 'OR']) {
              yield `typed\ttitle,text\t${operator}\t${oneLine(text)}`;
              yield `search\t${shown}`;
            }
          }
        });
        return queries.map((_, i) => idsOf(answers[2 * i]!) ?? idsOf(answers[2 * i + 1]!) ?? []);
      },
      close: async () => {},
    }),
  };
}

function idsOf(answer: string): string[] | undefined {
  return answer === '' ? undefined : answer.split(' ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

export const lucene = luceneEngine('Lucene (Elasticsearch, OpenSearch)', documentCommands);
export const preAnalyzed = luceneEngine('Lucene (Solr, pre-analysed)', preAnalyzedCommands);
