import MiniSearch from 'minisearch';
import { PGlite } from '@electric-sql/pglite';
import { create, getByID, insert } from '@orama/orama';
import {
  analyzeQuery,
  highlight,
  snippets,
  toSearchDocument,
  unpackTerms,
  type SearchDocument,
  type StoredDocument,
} from '../../src/search/index.js';
import { elasticsearchBulk } from '../../src/search/engines/elasticsearch.js';
import { meilisearchDocument } from '../../src/search/engines/meilisearch.js';
import { miniSearchOptions, miniSearchRow, searchMiniSearch } from '../../src/search/engines/minisearch.js';
import { opensearchBulk } from '../../src/search/engines/opensearch.js';
import { oramaRow, oramaSchema, oramaTokenizer, type OramaRow } from '../../src/search/engines/orama.js';
import { postgresSchema, postgresSearch, postgresUpsert } from '../../src/search/engines/postgres.js';
import { solrDocument } from '../../src/search/engines/solr.js';
import {
  checkSqlite,
  deleteSqlite,
  isSqliteIndex,
  openSqlite,
  putSqlite,
  searchSqlite,
  setUpSqlite,
  sqliteHash,
  sqliteIds,
} from '../../src/search/engines/sqlite.js';
import { typesenseDocument } from '../../src/search/engines/typesense.js';
import { articleOf, dayValue } from './articles.js';

// A source in which nothing is as in the index: marks apart, tones in the new place, a no-break space, an emoji.
const source = '🔥 Ông Ho\u0300a, Phó\u00a0Chủ tịch UBND huyện Thuỷ Nguyên, dự lễ mùng 6 tháng giêng.';
const document = toSearchDocument(
  articleOf(source, {
    id: 'hoa',
    published: '2024-02-16',
    people: [{ name: 'Lê Văn Hòa', roles: ['Phó Chủ tịch'], mentions: ['Ông Ho\u0300a'] }],
    places: ['huyện Thuỷ Nguyên'],
    dates: { 'mùng 6 tháng giêng': dayValue('2024-02-15', '2024-01-06') },
  }),
);
const query = analyzeQuery('pho chu tich "thủy nguyên" hòa');
const wanted = ['Ho\u0300a', 'Phó\u00a0Chủ tịch', 'Thuỷ Nguyên'];

function marked(row: StoredDocument): string[] {
  const terms = unpackTerms(row);
  const spans = highlight({ text: row.text, terms }, query);
  expect(spans.map(({ start, end }) => row.text.slice(start, end))).toEqual(spans.map(({ text }) => text));
  expect(snippets({ text: row.text, terms }, query)[0]!.highlights).toEqual(spans);
  return spans.map(({ text }) => text);
}

function sent<Row>(row: Row): Row {
  return JSON.parse(JSON.stringify(row)) as Row;
}

/** The engines that do not run here give back what they were sent. */
const rows: Readonly<Record<string, (one: SearchDocument) => StoredDocument>> = {
  elasticsearch: (one) => JSON.parse(elasticsearchBulk(one).split('\n')[1]!) as StoredDocument,
  opensearch: (one) => JSON.parse(opensearchBulk(one).split('\n')[1]!) as StoredDocument,
  meilisearch: (one) => sent(meilisearchDocument(one)) as unknown as StoredDocument,
  typesense: (one) => {
    const { text, details } = sent(typesenseDocument(one)) as { text: string; details: string };
    return { text, ...(JSON.parse(details) as Pick<StoredDocument, 'parts' | 'terms'>) };
  },
  solr: (one) => {
    const { body_marked: body, details } = sent(solrDocument(one)) as {
      body_marked: string;
      details: string;
    };
    const { str } = JSON.parse(body) as { str: string };
    return { text: str, ...(JSON.parse(details) as Pick<StoredDocument, 'parts' | 'terms'>) };
  },
};

test.each(Object.keys(rows))('highlights of a hit in %s are slices of the source', (engine) => {
  expect(marked(rows[engine]!(document))).toEqual(wanted);
});

test('highlights of a hit in MiniSearch are slices of the source', () => {
  const index = new MiniSearch(miniSearchOptions);
  index.add(miniSearchRow(document));
  const [hit] = searchMiniSearch(index, query);
  expect(marked(hit as unknown as StoredDocument)).toEqual(wanted);
});

test('highlights of a hit in Orama are slices of the source', async () => {
  const index = create({ schema: oramaSchema, components: { tokenizer: oramaTokenizer } });
  await insert(index, oramaRow(document));
  expect(marked(getByID(index, 'hoa') as unknown as OramaRow)).toEqual(wanted);
});

describe('PostgreSQL', () => {
  let database: PGlite;
  beforeAll(async () => {
    database = await PGlite.create();
    await database.exec(postgresSchema);
    const { text, values } = postgresUpsert(document);
    await database.query(text, values);
    await database.query(text, values);
  }, 60_000);
  afterAll(() => database.close());

  const found = async (...call: Parameters<typeof postgresSearch>): Promise<StoredDocument[]> => {
    const { text, values } = postgresSearch(...call);
    return (await database.query(text, values)).rows as StoredDocument[];
  };

  test('highlights of a hit are slices of the source', async () => {
    const hits = await found(query);
    expect(hits).toHaveLength(1);
    expect(marked(hits[0]!)).toEqual(wanted);
  });

  test.each([
    [{ person: 'le van hoa' }, 1],
    [{ person: 'Lê Văn Hóa' }, 0],
    [{ title: 'Phó Chủ tịch' }, 1],
    [{ title: 'Chủ tịch nước' }, 0],
    [{ place: 'Thủy Nguyên' }, 1],
    [{ from: '2024-02-15', to: '2024-02-15', dates: 'mentioned' as const }, 1],
    [{ from: '2024-02-16', dates: 'published' as const }, 1],
    [{ to: '2024-02-14' }, 0],
  ])('%j leaves %i', async (filters, count) => {
    expect(await found(analyzeQuery(''), filters)).toHaveLength(count);
    expect(await found(query, filters)).toHaveLength(count);
  });
});

test('the SQLite index gives snippets that are slices, facets and hashes, and takes documents out again', async () => {
  const database = await openSqlite(':memory:');
  expect(isSqliteIndex(database)).toBe(false);
  setUpSqlite(database);
  setUpSqlite(database);
  putSqlite(database, document);
  putSqlite(database, { ...document, id: 'hai' });
  putSqlite(database, document);
  expect(sqliteIds(database).sort()).toEqual(['hai', 'hoa']);
  expect(sqliteHash(database, 'hoa')).toBe(document.hash);
  const { total, hits, facets } = searchSqlite(database, query, { limit: 1 });
  expect(total).toBe(2);
  expect(hits[0]!.snippets[0]!.highlights.map(({ text }) => text)).toEqual(wanted);
  expect(hits[0]!.facets).toEqual(document.facets);
  expect(facets.people).toEqual([{ name: 'Lê Văn Hòa', documents: 2 }]);
  deleteSqlite(database, 'hoa');
  deleteSqlite(database, 'hoa');
  expect(searchSqlite(database, query).hits.map(({ id }) => id)).toEqual(['hai']);
  database.run("UPDATE meta SET value = '0'");
  expect(() => setUpSqlite(database)).toThrow('build it anew');
  expect(() => checkSqlite(database)).toThrow('terms of version 0');
  database.close();
});

test('an index whose making breaks off in the middle is no index at all, and can be made again', async () => {
  const database = await openSqlite(':memory:');
  const breakingOff = {
    exec: (sql: string) => database.exec(sql),
    run: () => {
      throw new Error('the end');
    },
    all: (sql: string) => database.all(sql),
    get: (sql: string) => database.get(sql),
    close: () => database.close(),
  };
  expect(() => setUpSqlite(breakingOff)).toThrow('the end');
  expect(database.get('SELECT count(*) AS tables FROM sqlite_master')).toEqual({ tables: 0 });
  setUpSqlite(database);
  expect(isSqliteIndex(database)).toBe(true);
  database.close();
});
