/**
 * How fast `normalize` is, next to `String.prototype.normalize('NFC')` on the same text in the same run.
 *
 *     npx tsx bench/normalize.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { normalize } from '../src/normalize/index.js';

const fixtures = new URL('../fixtures/articles/', import.meta.url);
const articles = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => bare(readFileSync(new URL(name, fixtures), 'utf8')))
  .join('\n\n');
// One pass leaves a text that needs nothing: the common case.
const clean = normalize(articles).text;
const text = long(clean);

const cases: readonly (readonly [name: string, text: string])[] = [
  ['NFC, nothing to do', text],
  ['as printed (quotes, dashes)', long(articles)],
  ['NFD', long(clean.normalize('NFD'))],
];

for (const [name, input] of cases) {
  const megabytes = Buffer.byteLength(input) / 1e6;
  const ours = fastest(() => normalize(input).text.length);
  const builtin = fastest(() => input.normalize('NFC').length);
  console.log(
    `${name}: ${(megabytes / ours).toFixed(0)} MB/s; normalize('NFC') ${(megabytes / builtin).toFixed(0)} MB/s; ratio ${(builtin / ours).toFixed(3)}`,
  );
}

/** Seconds of the fastest of five runs. */
function fastest(run: () => number): number {
  let best = Infinity;
  for (let i = 0; i < 5; i++) {
    const begin = performance.now();
    run();
    best = Math.min(best, performance.now() - begin);
  }
  return best / 1000;
}

/** The article as printed: without front matter and marks. */
function bare(article: string): string {
  return article
    .replace(/^---\n[^]*?\n---\n/u, '')
    .replace(/⟦[A-Z]+[^|⟧]*\|/gu, '')
    .replaceAll('⟧', '');
}

/** Some four million characters, in one piece as a file is read. */
function long(text: string): string {
  return Buffer.from(text.repeat(Math.ceil(4_000_000 / text.length))).toString();
}
