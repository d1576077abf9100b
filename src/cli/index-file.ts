import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import {
  checkSqlite,
  openSqlite,
  isSqliteIndex,
  setUpSqlite,
  type SqliteDatabase,
} from '../search/engines/sqlite.js';
import { UsageError } from './problems.js';

/** An open index; `close` also gives up the right to write. */
export interface IndexFile {
  readonly database: SqliteDatabase;
  close(): void;
}

const waitForOthers = 10_000;
/** A reader is done with its lock after milliseconds. */
const oldestLock = 3_000;

/**
 * Opens an index to write. Only one process writes at a time: its number stands in `<path>.writer`. When a writer
 * was killed, the next one takes over; what it had not committed, SQLite rolls back by its journal.
 *
 * @throws UsageError when another process writes, or the file is no index of ours
 */
export async function openToWrite(path: string): Promise<IndexFile> {
  const writer = `${path}.writer`;
  takeWriter(path, writer);
  try {
    // Created here so that it gets the usual permissions.
    closeSync(openSync(path, 'a'));
    const database = await open(path);
    if (
      database.get('SELECT count(*) AS tables FROM sqlite_master')?.['tables'] !== 0 &&
      !isSqliteIndex(database)
    ) {
      database.close();
      throw new UsageError(`${path} is a database, but no index of tinviet; choose another file`);
    }
    setUpSqlite(database);
    return {
      database,
      close() {
        database.close();
        rmSync(writer, { force: true });
      },
    };
  } catch (error) {
    rmSync(writer, { force: true });
    throw error;
  }
}

/** @throws UsageError when there is no such index */
export async function openToRead(path: string): Promise<IndexFile> {
  if (!existsSync(path) || statSync(path).isDirectory()) {
    throw new UsageError(
      `${path}: there is no such index; make one with tinviet index FOLDER --into ${path}`,
    );
  }
  const database = await open(path);
  if (!isSqliteIndex(database)) {
    database.close();
    throw new UsageError(`${path} is no index of tinviet; make one with tinviet index FOLDER --into news.db`);
  }
  try {
    checkSqlite(database);
  } catch (error) {
    database.close();
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
  return { database, close: () => database.close() };
}

async function open(path: string): Promise<SqliteDatabase> {
  removeDeadLock(path);
  const database = await openSqlite(path);
  try {
    database.exec(`PRAGMA busy_timeout = ${waitForOthers}`);
    database.get('SELECT count(*) FROM sqlite_master');
    return database;
  } catch (error) {
    database.close();
    const reason = (error as Error).message;
    if (/not a database/.test(reason)) throw new UsageError(`${path} is no index of tinviet (${reason})`);
    throw error;
  }
}

function takeWriter(path: string, writer: string): void {
  for (;;) {
    try {
      const file = openSync(writer, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw new UsageError(`${path} cannot be written: ${(error as Error).message}`);
      }
      const other = runningWriter(writer);
      if (other !== undefined) {
        throw new UsageError(`${path} is being written by process ${other}; wait until it is done`);
      }
      rmSync(writer, { force: true });
    }
  }
}

/** The process that writes, if it still runs. */
function runningWriter(writer: string): number | undefined {
  let number: number;
  try {
    number = Number(readFileSync(writer, 'utf8'));
  } catch {
    return undefined;
  }
  if (!Number.isInteger(number) || number <= 0 || number === process.pid) return undefined;
  try {
    process.kill(number, 0);
    return number;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? number : undefined;
  }
}

/**
 * The driver's lock is a folder beside the file, which stays behind when its owner is killed. It is dead when no
 * writer runs and it is older than any reader needs.
 */
function removeDeadLock(path: string): void {
  const lock = `${path}.lock`;
  try {
    const age = Date.now() - statSync(lock).mtimeMs;
    const other = runningWriter(`${path}.writer`);
    const owned = existsSync(`${path}.writer`) && other === undefined;
    if (other === undefined && (owned || age > oldestLock)) rmdirSync(lock);
  } catch {
    // There is no lock, or somebody else just removed it.
  }
}
