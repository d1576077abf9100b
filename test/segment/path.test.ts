import { assert, array, double, integer, property, record } from 'fast-check';
import { gapRule } from '../../src/segment/gaps.js';
import { bestPath, wordIndex, wordWeights } from '../../src/segment/path.js';

interface Row {
  rule: number;
  join: number;
  match: number;
  capital: number;
}

const row = record({
  rule: integer({ min: 0, max: 5 }).map((value) => (value > 2 ? gapRule.open : value)),
  join: integer({ min: -50, max: 50 }),
  match: integer({ min: 0, max: 15 }).map((value) => value << 2),
  capital: integer({ min: 0, max: 1 }),
});

/** The score of a division, by the definition. */
function scoreOf(rows: readonly Row[], words: Float64Array, starts: readonly number[]): number {
  let score = 0;
  starts.forEach((start, w) => {
    const end = starts[w + 1] ?? rows.length;
    for (let i = start + 1; i < end; i++) if (rows[i]!.rule === gapRule.open) score += rows[i]!.join;
    // A gap that must be joined ends no word, so it is no choice and costs nothing.
    const length = Math.min(5, end - start);
    let capitals = 0;
    for (let i = start; i < end; i++) capitals = (capitals << 1) | rows[i]!.capital;
    const known = length > 1 ? (rows[end - 1]!.match >> length) & 1 : 0;
    score += words[wordIndex(length, known, capitals)]!;
  });
  return score;
}

function divisions(rows: readonly Row[]): number[][] {
  let all: number[][] = [[0]];
  for (let i = 1; i < rows.length; i++) {
    const { rule } = rows[i]!;
    all = all.flatMap((starts) =>
      rule === gapRule.split ? [[...starts, i]] : rule === gapRule.join ? [starts] : [starts, [...starts, i]],
    );
  }
  return all;
}

test('the best path is the best of all divisions', () => {
  assert(
    property(
      array(row, { minLength: 1, maxLength: 9 }),
      array(double({ min: -40, max: 40, noNaN: true }), { minLength: wordWeights, maxLength: wordWeights }),
      (rows, weights) => {
        const words = Float64Array.from(weights);
        const lattice = {
          rules: Uint8Array.from(rows, ({ rule }) => rule),
          joins: Float64Array.from(rows, ({ join }) => join),
          matches: Uint8Array.from(rows, ({ match }) => match),
          capitals: Uint8Array.from(rows, ({ capital }) => capital),
        };
        const n = rows.length;
        const starts = new Int32Array(n + 1);
        const from = bestPath(lattice, words, 0, n, new Int32Array(n + 1), starts);
        const found = [...starts.subarray(from, n)];
        const best = Math.max(...divisions(rows).map((each) => scoreOf(rows, words, each)));
        expect(scoreOf(rows, words, found)).toBeCloseTo(best, 6);
      },
    ),
    { numRuns: 500 },
  );
});

test('no tokens have no words', () => {
  const empty = {
    rules: new Uint8Array(),
    joins: new Int32Array(),
    matches: new Uint8Array(),
    capitals: new Uint8Array(),
  };
  expect(bestPath(empty, new Int32Array(wordWeights), 0, 0, new Int32Array(1), new Int32Array(1))).toBe(0);
});
