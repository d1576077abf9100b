import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analysis, luceneQuery, luceneSource, type LuceneQuery } from '../../src/search/engines/lucene.js';
import { solrDocument } from '../../src/search/engines/solr.js';
import type { SearchDocument, SearchQuery } from '../../src/search/index.js';

/** Apache Lucene from Debian (`liblucene8-java`), driven by `lucene/Chain.java`. */
const jars = '/usr/share/java';
const wanted = [/^lucene-core-[\d.]+\.jar$/, /^lucene-analyzers-common-[\d.]+\.jar$/];

/** The class path, or undefined where Lucene or a JDK is not installed. */
export function luceneClassPath(): string | undefined {
  if (!existsSync(jars) || spawnSync('javac', ['-version']).status !== 0) return undefined;
  const names = readdirSync(jars);
  const found = wanted.map((pattern) => names.find((name) => pattern.test(name)));
  return found.includes(undefined) ? undefined : found.map((name) => join(jars, name!)).join(':');
}

/** Compiles the program, runs it with the commands and gives its answers, one a line. */
export async function runLucene(commands: (folder: string) => Iterable<string>): Promise<string[]> {
  const libraries = luceneClassPath();
  if (libraries === undefined) throw new Error('liblucene8-java and a JDK are not installed');
  const folder = mkdtempSync(join(tmpdir(), 'tinviet-lucene-'));
  try {
    const source = fileURLToPath(new URL('lucene/Chain.java', import.meta.url));
    const compiled = spawnSync('javac', ['-d', folder, '-cp', libraries, source], { encoding: 'utf8' });
    if (compiled.status !== 0) throw new Error(compiled.stderr);
    const java = spawn('java', ['-Xss4m', '-cp', `${folder}:${libraries}`, 'Chain'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const problems: Buffer[] = [];
    java.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    java.stderr.on('data', (bytes: Buffer) => problems.push(bytes));
    java.stdin.on('error', () => {});
    const ended = new Promise<number | null>((resolve) => {
      java.on('close', resolve);
    });
    for (const line of commands(folder)) {
      if (!java.stdin.write(`${line}\n`)) {
        await Promise.race([new Promise((resolve) => java.stdin.once('drain', resolve)), ended]);
      }
    }
    java.stdin.end();
    if ((await ended) !== 0) throw new Error(Buffer.concat(problems).toString('utf8'));
    return Buffer.concat(out).toString('utf8').split('\n').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The analyzers of the index template as chains of Lucene; tables are written to `folder`. */
export function analyzerCommands(folder: string): string[] {
  const { char_filter: charFilters, filter: filters, analyzer: analyzers } = analysis;
  writeFileSync(
    join(folder, 'fold.txt'),
    charFilters.tinviet_fold.mappings
      .map((rule) => rule.replace(/^(.*) => (.*)$/, '"$1" => "$2"'))
      .join('\n'),
  );
  writeFileSync(join(folder, 'types.txt'), filters.tinviet_parts.type_table.join('\n'));
  const { type: _, type_table: __, ...flags } = filters.tinviet_parts;
  const options = Object.entries(flags).map(([name, on]) => `${camelCase(name)}=${on ? 1 : 0}`);
  const steps: Record<string, string> = {
    tinviet_fold: 'char:mapping;mapping=fold.txt',
    tinviet_parts: `filter:wordDelimiterGraph;types=types.txt;${options.join(';')}`,
    flatten_graph: 'filter:flattenGraph',
    lowercase: 'filter:lowercase',
    whitespace: 'tokenizer:whitespace',
  };
  return Object.entries(analyzers).map(([name, chain]) =>
    [
      'analyzer',
      name,
      folder,
      ...('char_filter' in chain ? chain.char_filter : []).map((step) => steps[step]!),
      steps[chain.tokenizer]!,
      ...chain.filter.map((step) => steps[step]!),
    ].join('\t'),
  );
}

/** `catenate_all` → `catenateAll` */
function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const lineFields = ['title', 'body', 'names'] as const;

/** The fields of the mapping, with the analyzers it gives them. */
export function fieldCommands(): string[] {
  return lineFields.flatMap((name) => [
    `field\tlines.${name}\ttinviet_marked`,
    `field\tlines.${name}.folded\ttinviet_folded`,
  ]);
}

/** A document as Elasticsearch would index it by the mapping. */
export function documentCommands(document: SearchDocument): string[] {
  const { id, lines, dates } = luceneSource(document);
  const texts = lineFields.flatMap((name) => [lines[name]].flat().map((line) => [name, line] as const));
  return [
    `begin\t${id}`,
    ...texts.flatMap(([name, line]) => [
      `text\tlines.${name}\t${line}`,
      `text\tlines.${name}.folded\t${line}`,
    ]),
    ...dates.map((term) => `keyword\tdates\t${term}`),
    'end',
  ];
}

/** A document as Solr would index it: the terms of the PreAnalyzedField. */
export function preAnalyzedCommands(document: SearchDocument): string[] {
  const row = solrDocument(document);
  const fields = lineFields.flatMap((name) => [`${name}_marked`, `${name}_folded`]);
  return [
    `begin\t${document.id}`,
    ...fields.map((field) => {
      const { tokens } = JSON.parse(row[field] as string) as {
        tokens: { t: string; s: number; e: number; i: number }[];
      };
      return ['terms', luceneName(field), '', ...tokens.map(({ t, s, e, i }) => `${t} ${s} ${e} ${i}`)].join(
        '\t',
      );
    }),
    ...(row['dates'] as string[]).map((term) => `keyword\tdates\t${term}`),
    'end',
  ];
}

/** Both kinds of documents are asked the same queries: `body_folded` → `lines.body.folded`. */
function luceneName(field: string): string {
  const [name, spelling] = field.split('_');
  return spelling === 'folded' ? `lines.${name!}.folded` : `lines.${name!}`;
}

export function searchCommands(query: SearchQuery, match: 'all' | 'any', limit: number): string[] {
  return [...queryCommands(luceneQuery(query, { match })), `search\t${limit}`];
}

/** The query of the search API in postfix order. */
function queryCommands(query: LuceneQuery): string[] {
  if ('match_phrase' in query) {
    return Object.entries(query.match_phrase).map(
      ([field, { query: terms, boost = 1 }]) => `phrase\t${field}\t${boost}\t${terms}`,
    );
  }
  if ('terms' in query) {
    return Object.entries(query.terms).map(([field, values]) => ['any', field, ...values].join('\t'));
  }
  if ('bool' in query) {
    const { must = [], should = [], minimum_should_match: least = 0 } = query.bool;
    return [
      ...must.flatMap(queryCommands),
      ...should.flatMap(queryCommands),
      `bool\t${must.length}\t${should.length}\t${least}`,
    ];
  }
  return ['none'];
}
