import { readFileSync, writeFileSync } from 'node:fs';
import { analyze } from '../../src/default/analyze.js';
import { readQuery } from '../../src/default/read-query.js';
import { toSearchDocument, type SearchDocument } from '../../src/search/index.js';
import { readGoldFolders } from '../gold.js';
import {
  lucene,
  minisearch,
  orama,
  preAnalyzed,
  pgliteEngine,
  postgresEngineOfServer,
  sqlite,
  type Engine,
  type PlainText,
  type RunningEngine,
} from './engines.js';
import { generateArticles } from './generate.js';
import { questionsAbout, readQuestions, type Question } from './questions.js';

/**
 * How well articles are found: `npm run retrieval [-- --engine sqlite --misses] [-- --write]`.
 * `--write` puts the table into the documents.
 *
 * The annotated articles and 2,000 generated ones go into every engine that can run here, once with our terms and
 * once with the best analysis that comes with the engine, and every query is asked of both.
 */
const generated = 2_000;
const engines: Readonly<Record<string, Engine>> = {
  sqlite,
  postgres: postgresEngineOfServer,
  pglite: pgliteEngine,
  minisearch,
  orama,
  lucene,
  solr: preAnalyzed,
};

const chosen = option('--engine');
const showMisses = process.argv.includes('--misses');

const made = generateArticles(generated);
const gold = readGoldFolders();
const sources = [...gold, ...made];
const questions = [...readQuestions(), ...questionsAbout(made)];

const begin = performance.now();
const documents: SearchDocument[] = sources.map(({ id, text, published }) =>
  toSearchDocument(analyze(text, { id, published })),
);
const seconds = (performance.now() - begin) / 1000;
console.log(
  `${documents.length} documents, ${questions.length} queries; analysed in ${seconds.toFixed(1)} s (${(documents.length / seconds).toFixed(0)} a second)`,
);
const plain: PlainText[] = documents.map(({ id, title, text }) => ({ id, title, text }));

/** Dates in queries are read from a day after the last article. */
const today = sources.reduce((last, { published }) => (published > last ? published : last), '');
const queries = questions.map(({ query }) => readQuery(query, { published: today }));

interface Score {
  readonly recall: number;
  readonly mrr: number;
}

const table: string[] = [];
print('| engine | our terms: recall@10 | MRR | its own analysis: recall@10 | MRR | what that analysis is |');
print('|---|---|---|---|---|---|');
for (const [key, engine] of Object.entries(engines)) {
  if (chosen !== undefined && chosen !== key) continue;
  const ours = await measure(await engine.ours(documents));
  const theirs = await measure(await engine.theirs(plain));
  const row = [engine.name, ...cells(overall(ours)), ...cells(overall(theirs)), engine.analysis];
  print(`| ${row.join(' | ')} |`);
  if (chosen !== undefined) printKinds(ours, theirs);
  if (showMisses) printMisses(ours);
}

if (process.argv.includes('--write')) writeTable();

function print(line: string): void {
  console.log(line);
  table.push(line);
}

/** Puts the table into the documents that have a place for it. */
function writeTable(): void {
  for (const name of ['README.md', 'README.vi.md', 'docs/search.md']) {
    const path = new URL(`../../${name}`, import.meta.url);
    const text = readFileSync(path, 'utf8');
    const written = text.replace(
      /(<!-- retrieval -->\n)[\s\S]*?(<!-- \/retrieval -->)/,
      (_, open: string, close: string) => `${open}\n${table.join('\n')}\n\n${close}`,
    );
    if (written !== text) writeFileSync(path, written);
  }
}

interface Answered extends Score {
  readonly question: Question;
  readonly found: readonly string[];
}

async function measure(engine: RunningEngine): Promise<Answered[]> {
  const answered: Answered[] = [];
  const all = await engine.searchAll?.(queries);
  for (const [i, question] of questions.entries()) {
    const found = all?.[i] ?? (await engine.search(queries[i]!));
    const first = found.findIndex((id) => question.answers.includes(id));
    const hits = question.answers.filter((id) => found.includes(id)).length;
    answered.push({
      question,
      found,
      recall: hits / Math.min(10, question.answers.length),
      mrr: first < 0 ? 0 : 1 / (first + 1),
    });
  }
  await engine.close();
  return answered;
}

function overall(answered: readonly Score[]): Score {
  const mean = (key: keyof Score): number =>
    answered.reduce((sum, one) => sum + one[key], 0) / Math.max(1, answered.length);
  return { recall: mean('recall'), mrr: mean('mrr') };
}

function cells({ recall, mrr }: Score): string[] {
  return [recall.toFixed(3), mrr.toFixed(3)];
}

function printKinds(ours: readonly Answered[], theirs: readonly Answered[]): void {
  for (const kind of new Set(questions.map((question) => question.kind))) {
    const of = (all: readonly Answered[]): Answered[] => all.filter(({ question }) => question.kind === kind);
    const row = [
      `… ${kind} (${of(ours).length})`,
      ...cells(overall(of(ours))),
      ...cells(overall(of(theirs))),
      '',
    ];
    console.log(`| ${row.join(' | ')} |`);
  }
}

function printMisses(answered: readonly Answered[]): void {
  for (const { question, found, recall, mrr } of answered) {
    if (recall === 1 && mrr === 1) continue;
    console.log(
      `${question.kind}: ${question.query} | wanted ${question.answers.join(' ')} | found ${found.join(' ')}`,
    );
  }
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
