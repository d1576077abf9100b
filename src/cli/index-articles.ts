import {
  deleteSqlite,
  inTransaction,
  putSqlite,
  sqliteHash,
  sqliteIds,
  sqliteSize,
} from '../search/engines/sqlite.js';
import type { SearchDocument } from '../search/index.js';
import type { IndexFlags } from './flags.js';
import { openToWrite } from './index-file.js';
import { checkPublished, readInputs } from './inputs.js';
import { listFiles } from './list-files.js';
import { write } from './output.js';
import { reportProblem, UsageError } from './problems.js';
import { progress } from './progress.js';
import { contentOf, documentOf, hashOfContent } from './search-input.js';

/** Documents that are written in one transaction: what is lost at most when the program is killed. */
const batchDocuments = 100;
const batchCharacters = 2_000_000;

/**
 * `tinviet index`: brings an index up to date. An article that is in it with the same hash is passed over, so a
 * call that was stopped goes on where it was.
 */
export async function indexArticles(files: readonly string[], flags: IndexFlags): Promise<void> {
  checkPublished(flags.published);
  if (files.length === 0)
    throw new UsageError('name the folders or files to index: tinviet index bai --into news.db');
  const index = await openToWrite(flags.into);
  const { database } = index;
  const counts = { new: 0, changed: 0, unchanged: 0, removed: 0 };
  const report = progress();
  const seen = new Set<string>();
  let batch: SearchDocument[] = [];
  let characters = 0;
  const flush = (): void => {
    if (batch.length > 0)
      inTransaction(database, () => batch.forEach((document) => putSqlite(database, document)));
    batch = [];
    characters = 0;
  };
  try {
    for await (const { file, id } of listFiles(files)) {
      for await (const input of readInputs([file], flags)) {
        const content = contentOf(input, id ?? input.id, flags.published);
        if (seen.has(content.id)) {
          reportProblem(`${input.name}: an article with the id ${content.id} came before; left out`);
          continue;
        }
        seen.add(content.id);
        const known = sqliteHash(database, content.id);
        if (known === hashOfContent(content)) counts.unchanged++;
        else {
          try {
            batch.push(documentOf(content));
          } catch (error) {
            reportProblem(`${input.name}: ${(error as Error).message}`);
            continue;
          }
          counts[known === undefined ? 'new' : 'changed']++;
          characters += content.source.length;
          if (batch.length >= batchDocuments || characters >= batchCharacters) flush();
        }
        report(seen.size);
      }
    }
    flush();
    if (flags.prune) {
      const gone = sqliteIds(database).filter((id) => !seen.has(id));
      inTransaction(database, () => gone.forEach((id) => deleteSqlite(database, id)));
      counts.removed = gone.length;
    }
    report.end();
    await write(
      `${flags.into}: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} as they were` +
        `${counts.removed > 0 ? `, ${counts.removed} taken out` : ''}; ${sqliteSize(database)} articles\n`,
    );
  } finally {
    report.end();
    index.close();
  }
}
