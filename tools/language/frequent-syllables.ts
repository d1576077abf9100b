// Writes src/article/frequent-syllables.ts: the most frequent syllables of Vietnamese, in order of their frequency, and
// the most frequent pairs of syllables without their marks.
//
//   npx tsx tools/language/frequent-syllables.ts [COUNTS]
//
// COUNTS is a folder with syllables.tsv (syllable, count, …) and pairs.tsv (first, second, count or pair, count), by
// default ../shared/data/counts.
import { readFileSync, writeFileSync } from 'node:fs';
import { isSyllable } from '../../src/text/syllable.js';

const counts = process.argv[2] ?? '../shared/data/counts';
const kept = 2400;
const pairsKept = 2500;

const syllables = readFileSync(`${counts}/syllables.tsv`, 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .filter(([syllable]) => syllable !== undefined && isSyllable(syllable))
  .slice(0, kept)
  .map(([syllable]) => syllable);

const pairs = new Map<string, number>();
for (const line of readFileSync(`${counts}/pairs.tsv`, 'utf8').split('\n').slice(1)) {
  const cells = line.split('\t');
  const count = cells.find((cell) => /^\d+$/.test(cell));
  const syllables = cells
    .slice(0, cells.indexOf(count ?? ''))
    .join(' ')
    .split(' ');
  if (count === undefined || syllables.length !== 2 || !syllables.every((one) => isSyllable(one))) continue;
  const key = syllables.map(bare).join(' ');
  pairs.set(key, (pairs.get(key) ?? 0) + Number(count));
}
const frequentPairs = [...pairs]
  .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
  .slice(0, pairsKept)
  .map(([pair]) => pair)
  .sort();

function bare(syllable: string): string {
  return syllable.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** Pairs by their first syllable: `an giang,ninh,toan bac …`. */
function packed(list: readonly string[]): string {
  const rows = new Map<string, string[]>();
  for (const pair of list) {
    const [first, second] = pair.split(' ') as [string, string];
    rows.set(first, [...(rows.get(first) ?? []), second]);
  }
  return [...rows].map(([first, seconds]) => `${first}:${seconds.join(',')}`).join(' ');
}

writeFileSync(
  'src/article/frequent-syllables.ts',
  `// Made by tools/language/frequent-syllables.ts from counts in 145 million characters of newspaper text of 2012–2024:
// the ${kept} most frequent syllables, the most frequent one first. Figures only, no text. Do not edit.

// prettier-ignore
export const frequentSyllables =
  '${syllables.join(' ')}';

// The ${pairsKept} most frequent pairs without marks, by their first syllable.
// prettier-ignore
export const frequentPairs =
  '${packed(frequentPairs)}';
`,
);
