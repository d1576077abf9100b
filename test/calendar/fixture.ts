import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The rows of a table in `fixtures/calendar`, split at tabs, without comments. */
export function readFixture(name: string): string[][] {
  const path = fileURLToPath(new URL(`../../fixtures/calendar/${name}`, import.meta.url));
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  if (rows.length === 0) throw new Error(`${name} has no rows`);
  return rows;
}

/** A cell of the table; `-` stands for nothing. */
export function cell(row: readonly string[], at: number): string | undefined {
  const text = row[at];
  if (text === undefined) throw new Error(`no column ${at} in ${row.join(' | ')}`);
  return text === '-' ? undefined : text;
}
