/**
 * Computes the tables of the calendar:
 *
 *     npm run tool tools/calendar/build-tables.ts            writes them
 *     npm run tool tools/calendar/build-tables.ts -- --check compares them with the files, status 1 if they differ
 *
 * The same input gives the same bytes. Moments within a minute of midnight are listed, for the documentation.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lunarTable, solarTermTable } from './tables.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const check = process.argv.includes('--check');
const exceptions = readFileSync(`${root}data/calendar/historic-exceptions.csv`, 'utf8');

let differs = false;
for (const { file, text, notes } of [lunarTable(exceptions), solarTermTable()]) {
  const path = `${root}src/calendar/${file}`;
  if (check) {
    const same = readFileSync(path, 'utf8') === text;
    differs ||= !same;
    console.log(`${file}: ${same ? 'the same bytes' : 'DIFFERS'}`);
  } else {
    writeFileSync(path, text);
    console.log(`${file}: ${text.length} characters`);
    for (const note of notes) console.log(`  ${note}`);
  }
}
if (differs) process.exitCode = 1;
