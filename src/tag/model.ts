import { KeyTable, packKeys, readKeys } from './key-table.js';
import { digitCharacter, packNumber, PackedReader } from './packed.js';

/**
 * A linear model over labels: the score of a labelling is the sum of a weight for each feature of a token with
 * its label, and of a weight for each label with the one before it. Weights are whole numbers.
 */
export interface TaggerModel {
  readonly labels: number;
  /** The row of a feature in `weights`, -1 if the model does not know it. */
  readonly table: KeyTable;
  /**
   * `lanes` numbers a row, each with the weights of two labels: the even one in the low half, the odd one in the
   * high half. Sums of rows keep the halves apart (see `unpackScores`), and one addition does for two labels.
   */
  readonly weights: Int32Array;
  readonly lanes: number;
  /** Weight of label `b` behind label `a` at `a * labels + b`; the row `labels` is the beginning. */
  readonly transitions: Int16Array;
}

/** Weights are digits around this one. */
const zero = 45;

export interface ModelParts {
  readonly labels: number;
  /** By key (`keyOf` of the feature's hash), ascending; each row has `labels` weights from -45 to 45. */
  readonly rows: readonly (readonly [key: number, weights: readonly number[]])[];
  /** Whole numbers. */
  readonly transitions: readonly number[];
}

/** Number of labels, transitions, number of rows, keys, then the weights, label by label: each has its own spread. */
export function packModel({ labels, rows, transitions }: ModelParts): string {
  const columns = Array.from({ length: labels }, (_, label) =>
    rows.map(([, row]) => digitCharacter(row[label]! + zero)).join(''),
  );
  return (
    packNumber(labels) +
    transitions.map((weight) => packNumber(weight < 0 ? -2 * weight - 1 : 2 * weight)).join('') +
    packNumber(rows.length) +
    packKeys(rows.map(([key]) => key)) +
    columns.join('')
  );
}

export function readModel(packed: string): TaggerModel {
  const reader = new PackedReader(packed);
  const labels = reader.number();
  const transitions = new Int16Array((labels + 1) * labels);
  for (let i = 0; i < transitions.length; i++) {
    const value = reader.number();
    transitions[i] = value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
  const count = reader.number();
  const table = new KeyTable(readKeys(reader, count));
  const lanes = (labels + 1) >> 1;
  const weights = new Int32Array(count * lanes);
  for (let label = 0; label < labels; label++) {
    const factor = label % 2 === 0 ? 1 : 0x10000;
    for (let i = 0; i < count; i++) weights[i * lanes + (label >> 1)]! += (reader.digit() - zero) * factor;
  }
  return { labels, table, weights, lanes, transitions };
}

/** The sum of `count` rows of `lanes` numbers. Eight lanes, as the large model has, are kept in variables. */
export function addRows(
  weights: Int32Array,
  lanes: number,
  rows: Int32Array,
  count: number,
  into: Int32Array,
): void {
  if (lanes !== 8) {
    into.fill(0);
    for (let i = 0; i < count; i++) {
      const from = rows[i]! * lanes;
      for (let lane = 0; lane < lanes; lane++) into[lane]! += weights[from + lane]!;
    }
    return;
  }
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let i = 0; i < count; i++) {
    const from = rows[i]! << 3;
    a = (a + weights[from]!) | 0;
    b = (b + weights[from + 1]!) | 0;
    c = (c + weights[from + 2]!) | 0;
    d = (d + weights[from + 3]!) | 0;
    e = (e + weights[from + 4]!) | 0;
    f = (f + weights[from + 5]!) | 0;
    g = (g + weights[from + 6]!) | 0;
    h = (h + weights[from + 7]!) | 0;
  }
  into[0] = a;
  into[1] = b;
  into[2] = c;
  into[3] = d;
  into[4] = e;
  into[5] = f;
  into[6] = g;
  into[7] = h;
}

/** Parts the sums of `lanes` numbers from `sums[0]` on into scores of `labels` labels from `scores[at]` on. */
export function unpackScores(sums: Int32Array, labels: number, scores: Int32Array, at: number): void {
  for (let label = 0; label < labels; label += 2) {
    const sum = sums[label >> 1]!;
    const low = (sum << 16) >> 16;
    scores[at + label] = low;
    if (label + 1 < labels) scores[at + label + 1] = (sum - low) >> 16;
  }
}
