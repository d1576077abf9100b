import { keyOf, mix } from '../../src/tag/hash.js';
import { packModel, readModel } from '../../src/tag/model.js';

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

  it('adds weights of several features, the negative ones too', () => {
    const scores = new Int32Array(4);
    model.weights.score(Int32Array.from(hashes), 3, scores, 1);
    expect([...scores]).toEqual([0, -44, 5, 48]);
  });

  it('leaves out features that it does not know', () => {
    const scores = new Int32Array(3);
    model.weights.score(Int32Array.from([mix(99, 1), hashes[1]!, mix(99, 2)]), 3, scores, 0);
    expect([...scores]).toEqual(weights[1]);
    model.weights.score(Int32Array.from([mix(99, 3), mix(99, 4)]), 2, scores, 0);
    expect([...scores]).toEqual([0, 0, 0]);
  });

  it('adds sixteen labels as it adds others, as far as sums go', () => {
    const wide = Array.from({ length: 16 }, (_, label) => (label % 2 === 0 ? 45 : -45));
    const large = readModel(
      packModel({ labels: 16, rows: [[keyOf(5), wide]], transitions: Array.from({ length: 272 }, () => 0) }),
    );
    const scores = new Int32Array(16);
    large.weights.score(new Int32Array(200).fill(5), 200, scores, 0);
    expect([...scores]).toEqual(wide.map((weight) => 200 * weight));
  });
});
