import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { reasonOf } from './inputs.js';
import { reportProblem } from './problems.js';

/** A file to read. `id` is what its article is called: the way to it inside the folder that was named. */
export interface ListedFile {
  readonly file: string;
  readonly id?: string;
}

const readable = /\.(?:txt|text|md|html?|xhtml|ndjson|jsonl)$/i;

/** The files of the arguments; of folders all that can be read, also in folders inside, in order of their names. */
export async function* listFiles(paths: readonly string[]): AsyncGenerator<ListedFile> {
  for (const path of paths) {
    let isFolder: boolean;
    try {
      isFolder = (await stat(path)).isDirectory();
    } catch (error) {
      reportProblem(`${path}: ${reasonOf(error)}`);
      continue;
    }
    if (isFolder) yield* listFolder(path, path);
    else yield { file: path };
  }
}

async function* listFolder(root: string, folder: string): AsyncGenerator<ListedFile> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    reportProblem(`${folder}: ${reasonOf(error)}`);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listFolder(root, path);
    else if (readable.test(entry.name)) {
      const id = relative(root, path)
        .split(sep)
        .join('/')
        .replace(/\.[^./]+$/, '');
      yield /\.(?:ndjson|jsonl)$/i.test(entry.name) ? { file: path } : { file: path, id };
    }
  }
}
