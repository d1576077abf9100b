import { readFileSync } from 'node:fs';

/** A table of cases: a line a case, cells divided by tabs, `#` before a comment, `\uXXXX`, `\t`, `\n`, `\r` escaped. */
export function readCases(name: string): string[][] {
  const path = new URL(`../../fixtures/normalize/${name}`, import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map(unescaped));
}

const controls: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };

function unescaped(cell: string): string {
  return cell.replace(/\\(?:u([0-9a-f]{4})|([tnr\\]))/g, (_, unit: string | undefined, control: string) =>
    unit === undefined ? controls[control]! : String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

/** A table of two columns. */
export function readPairs(name: string): [string, string][] {
  return readCases(name).map((cells) => {
    if (cells.length !== 2) throw new Error(`${name}: ${cells.join(' | ')} has not two cells`);
    return [cells[0]!, cells[1]!];
  });
}
