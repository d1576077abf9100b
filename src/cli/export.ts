import type { SearchDocument } from '../search/index.js';
import { elasticsearchBulk, elasticsearchTemplate } from '../search/engines/elasticsearch.js';
import { meilisearchDocument, meilisearchSettings } from '../search/engines/meilisearch.js';
import { miniSearchRow } from '../search/engines/minisearch.js';
import { opensearchBulk, opensearchTemplate } from '../search/engines/opensearch.js';
import { oramaRow, oramaSchema } from '../search/engines/orama.js';
import { postgresColumns, postgresCopyLine, postgresSchema } from '../search/engines/postgres.js';
import { solrDocument, solrSchema } from '../search/engines/solr.js';
import { typesenseDocument, typesenseSchema, typesenseSynonyms } from '../search/engines/typesense.js';
import type { ExportFlags } from './flags.js';
import { checkPublished, readInputs } from './inputs.js';
import { listFiles } from './list-files.js';
import { write } from './output.js';
import { reportProblem, UsageError } from './problems.js';
import { contentOf, documentOf } from './search-input.js';

/** What an engine is given: once to set it up, and for each document; `before` and `after` stand around these. */
interface Format {
  readonly setup: string;
  readonly line: (document: SearchDocument) => string;
  readonly before?: string;
  readonly after?: string;
}

const formats: Readonly<Record<string, Format>> = {
  elasticsearch: { setup: json(elasticsearchTemplate), line: (document) => elasticsearchBulk(document) },
  opensearch: { setup: json(opensearchTemplate), line: (document) => opensearchBulk(document) },
  solr: { setup: json(solrSchema), line: (document) => jsonLine(solrDocument(document)) },
  postgres: {
    setup: postgresSchema.trimStart(),
    before: `COPY articles (${postgresColumns.join(', ')}) FROM STDIN;\n`,
    line: postgresCopyLine,
    after: '\\.\n',
  },
  meilisearch: {
    setup: json(meilisearchSettings),
    line: (document) => jsonLine(meilisearchDocument(document)),
  },
  typesense: {
    setup: json({ collection: typesenseSchema, synonyms: typesenseSynonyms() }),
    line: (document) => jsonLine(typesenseDocument(document)),
  },
  minisearch: {
    setup: json({ use: 'miniSearchOptions of tinviet/search/engines/minisearch' }),
    line: (document) => jsonLine(miniSearchRow(document)),
  },
  orama: { setup: json({ schema: oramaSchema }), line: (document) => jsonLine(oramaRow(document)) },
};

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** `tinviet export`: each article as the engine takes it in bulk, one behind the other, none kept in memory. */
export async function exportDocuments(files: readonly string[], flags: ExportFlags): Promise<void> {
  checkPublished(flags.published);
  const format = formats[flags.for];
  if (format === undefined) {
    throw new UsageError(`--for ${flags.for} is not known; choose of ${Object.keys(formats).join(', ')}`);
  }
  if (flags.setup) {
    await write(format.setup);
    return;
  }
  await write(format.before ?? '');
  for await (const { file, id } of sources(files)) {
    for await (const input of readInputs(file, flags)) {
      try {
        await write(format.line(documentOf(contentOf(input, id ?? input.id, flags.published))));
      } catch (error) {
        reportProblem(`${input.name}: ${(error as Error).message}`);
      }
    }
  }
  await write(format.after ?? '');
}

/** The files named, of folders those inside; standard input when nothing is named. */
async function* sources(files: readonly string[]): AsyncGenerator<{ file: readonly string[]; id?: string }> {
  if (files.length === 0) yield { file: [] };
  for await (const { file, id } of listFiles(files))
    yield { file: [file], ...(id === undefined ? {} : { id }) };
}
