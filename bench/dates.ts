/**
 * How fast dates and numbers are found in tokens, and from the source on, next to chrono's `vi` on the same text in
 * the same run (if `chrono-node` is installed in this folder).
 *
 *     npx tsx bench/dates.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { findDates } from '../src/extract/dates/index.js';
import { findPercentages } from '../src/extract/percentages/index.js';
import { findQuantities } from '../src/extract/quantities/index.js';
import { normalize } from '../src/normalize/index.js';
import { tokenize } from '../src/tokenize/tokens.js';

const fixtures = new URL('../fixtures/articles/', import.meta.url);
const articles = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const source = bare(readFileSync(new URL(name, fixtures), 'utf8'));
    const { text, alignment } = normalize(source);
    return { source, tokens: tokenize(source, text, alignment) };
  });
const megabytes = articles.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0) / 1e6;
const context = { published: '2026-02-16' };

const dates = report('dates, from tokens', () => {
  for (const layers of articles) findDates(layers, context);
});
report('dates, percentages, quantities, from tokens', () => {
  for (const layers of articles) {
    const found = [...findDates(layers, context), ...findPercentages(layers)];
    findQuantities(layers, found);
  }
});
const whole = report('dates, from the source', () => {
  for (const { source } of articles) {
    const { text, alignment } = normalize(source);
    findDates({ source, tokens: tokenize(source, text, alignment) }, context);
  }
});

const chrono = await optional('chrono-node');
if (chrono !== undefined) {
  const { vi } = chrono as { vi: { parse: (text: string, reference: Date) => unknown } };
  const reference = new Date('2026-02-16T00:00:00+07:00');
  const theirs = report('chrono vi', () => {
    for (const { source } of articles) vi.parse(source, reference);
  });
  console.log(
    `from the source ${(whole / theirs).toFixed(1)} × chrono, from tokens ${(dates / theirs).toFixed(1)} ×`,
  );
}

/** Megabytes of source (UTF-8) a second of processor time: the fastest of 60 runs, the first of which still compile. */
function report(name: string, run: () => void): number {
  let best = Infinity;
  for (let i = 0; i < 60; i++) {
    const begin = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begin);
    best = Math.min(best, (user + system) / 1e6);
  }
  console.log(`${name}: ${(megabytes / best).toFixed(1)} MB/s`);
  return megabytes / best;
}

async function optional(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
}

/** The article as printed: without front matter and marks. */
function bare(article: string): string {
  return article
    .replace(/^---\n[^]*?\n---\n/u, '')
    .replaceAll(/⟦[A-Z]+[^|⟧]*\|/gu, '')
    .replaceAll('⟧', '');
}
