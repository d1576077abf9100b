/**
 * From articles to an index and back: `npx tsx bench/search.ts [articles]`.
 *
 * Terms, documents and the SQLite index in a file, on the annotated articles and as many generated ones as are asked
 * for (2,000 by default); then the time of queries. One thread; sizes against the plain text in UTF-8.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../src/default/analyze.js';
import { readQuery } from '../src/default/read-query.js';
import { openSqlite, putSqlite, searchSqlite, setUpSqlite } from '../src/search/engines/sqlite.js';
import { elasticsearchBulk } from '../src/search/engines/elasticsearch.js';
import { postgresCopyLine } from '../src/search/engines/postgres.js';
import { terms, toSearchDocument } from '../src/search/index.js';
import { readGoldFolders } from '../tools/gold.js';
import { generateArticles } from '../tools/search/generate.js';
import { questionsAbout, readQuestions } from '../tools/search/questions.js';

const made = generateArticles(Number(process.argv[2] ?? 2_000));
const sources = [...readGoldFolders(), ...made];
const bytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

function timed<Result>(name: string, count: number, work: () => Result): Result {
  const begin = performance.now();
  const result = work();
  const seconds = (performance.now() - begin) / 1000;
  console.log(
    `${name.padEnd(34)}${seconds.toFixed(2).padStart(8)} s${Math.round(count / seconds)
      .toLocaleString('en')
      .padStart(12)} a second`,
  );
  return result;
}

console.log(`${sources.length} articles, ${(bytes / 1e6).toFixed(2)} MB of text\n`);
const articles = timed('analyze', sources.length, () =>
  sources.map(({ id, text, published }) => analyze(text, { id, published })),
);
timed('terms', sources.length, () => articles.forEach((article) => terms(article)));
const documents = timed('toSearchDocument', sources.length, () =>
  articles.map((article) => toSearchDocument(article)),
);

const folder = mkdtempSync(join(tmpdir(), 'tinviet-bench-'));
const file = join(folder, 'news.db');
const database = await openSqlite(file);
setUpSqlite(database);
timed('SQLite, 100 a transaction', documents.length, () => {
  for (let i = 0; i < documents.length; i += 100) {
    database.exec('BEGIN IMMEDIATE');
    for (const document of documents.slice(i, i + 100)) putSqlite(database, document);
    database.exec('COMMIT');
  }
});
const today = '2026-06-30';
const queries = [...readQuestions(), ...questionsAbout(made)].map(({ query }) =>
  readQuery(query, { published: today }),
);
const times = queries
  .map((query) => {
    const begin = performance.now();
    searchSqlite(database, query, { limit: 10 });
    return performance.now() - begin;
  })
  .sort((a, b) => a - b);
console.log(
  `\nqueries: median ${times[times.length >> 1].toFixed(1)} ms, 95 % below ${times[Math.floor(times.length * 0.95)].toFixed(1)} ms (ten hits with snippets and facets)`,
);
database.close();

const sizes: readonly (readonly [string, number])[] = [
  ['plain text', bytes],
  ['SQLite index', statSync(file).size],
  [
    'Elasticsearch bulk',
    documents.reduce((sum, document) => sum + Buffer.byteLength(elasticsearchBulk(document)), 0),
  ],
  [
    'PostgreSQL COPY',
    documents.reduce((sum, document) => sum + Buffer.byteLength(postgresCopyLine(document)), 0),
  ],
];
console.log('');
for (const [name, size] of sizes) {
  console.log(
    `${name.padEnd(24)}${(size / 1e6).toFixed(2).padStart(8)} MB${(size / bytes).toFixed(2).padStart(8)} × the text`,
  );
}
rmSync(folder, { recursive: true });
