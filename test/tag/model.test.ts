import { keyOf } from '../../src/tag/hash.js';
import { addRows, packModel, readModel, unpackScores } from '../../src/tag/model.js';

const hashes = [123, 456_789, -987_654_321];
const weights = [
  [1, -2, 45],
  [0, 7, 0],
  [-45, 0, 3],
];
const rows = hashes.map((hash, i) => [keyOf(hash), weights[i]!] as const).sort((a, b) => a[0] - b[0]);

describe('a packed model', () => {
  const model = readModel(
    packModel({ labels: 3, rows, transitions: [0, -1, 2, 300, -300, 0, 5, 6, 7, -8, 9, 10] }),
  );

  it('keeps labels and transitions', () => {
    expect(model.labels).toBe(3);
    expect([...model.transitions]).toEqual([0, -1, 2, 300, -300, 0, 5, 6, 7, -8, 9, 10]);
  });

  it('adds weights of several rows, the negative ones too', () => {
    const found = Int32Array.from(hashes.map((hash) => model.table.row(hash)));
    const sums = new Int32Array(model.lanes);
    addRows(model.weights, model.lanes, found, found.length, sums);
    const scores = new Int32Array(3);
    unpackScores(sums, 3, scores, 0);
    expect([...scores]).toEqual([-44, 5, 48]);
  });

  it('adds eight lanes as it adds others', () => {
    const wide = Array.from({ length: 16 }, (_, label) => label - 8);
    const large = readModel(
      packModel({ labels: 16, rows: [[keyOf(5), wide]], transitions: Array.from({ length: 272 }, () => 0) }),
    );
    const sums = new Int32Array(large.lanes);
    addRows(large.weights, large.lanes, Int32Array.from([0, 0]), 2, sums);
    const scores = new Int32Array(16);
    unpackScores(sums, 16, scores, 0);
    expect([...scores]).toEqual(wide.map((weight) => 2 * weight));
  });
});
