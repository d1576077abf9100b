import { packKeys, readKeys } from './keys.js';
import { digitCharacter, packNumber, PackedReader } from './packed.js';
import { WeightTable, zeroWeight } from './weights.js';

/**
 * A linear model over labels: the score of a labelling is the sum of a weight for each feature of a token with
 * its label, and of a weight for each label with the one before it. Weights are whole numbers.
 */
export interface TaggerModel {
  readonly labels: number;
  readonly weights: WeightTable;
  /** Weight of label `b` behind label `a` at `a * labels + b`; the row `labels` is the beginning. */
  readonly transitions: Int16Array;
}

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
    rows.map(([, row]) => digitCharacter(row[label]! + zeroWeight)).join(''),
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
  const keys = readKeys(reader, count);
  const columns = Array.from({ length: labels }, () => reader.digits(count));
  return { labels, weights: new WeightTable(labels, keys, columns), transitions };
}
