import { KeyTable, packKeys, readKeys } from './key-table.js';
import { digitCharacter, packNumber, PackedReader } from './packed.js';

/**
 * A linear model over labels: the score of a labelling is the sum of a weight for each feature of a token with
 * its label, and of a weight for each label with the one before it. Weights are whole numbers.
 */
export interface TaggerModel {
  readonly labels: number;
  /** The row of a feature in `weights`, -1 if the model does not know it. */
  readonly row: (hash: number) => number;
  /** `labels` weights a row. */
  readonly weights: Int8Array;
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

/** Number of labels, transitions, number of rows, keys, then for each row which labels have a weight, and the weights. */
export function packModel({ labels, rows, transitions }: ModelParts): string {
  let masks = '';
  let weights = '';
  for (const [, row] of rows) {
    let mask = 0;
    for (let label = 0; label < labels; label++) {
      if (row[label] === 0) continue;
      mask += 2 ** label;
      weights += digitCharacter(row[label]! + zero);
    }
    masks += packNumber(mask);
  }
  return (
    packNumber(labels) +
    transitions.map((weight) => packNumber(weight < 0 ? -2 * weight - 1 : 2 * weight)).join('') +
    packNumber(rows.length) +
    packKeys(rows.map(([key]) => key)) +
    masks +
    weights
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
  const masks = new Float64Array(count);
  for (let i = 0; i < count; i++) masks[i] = reader.number();
  const weights = new Int8Array(count * labels);
  for (let i = 0; i < count; i++) {
    let mask = masks[i]!;
    for (let label = 0; mask > 0; label++) {
      if (mask % 2 === 1) weights[i * labels + label] = reader.digit() - zero;
      mask = Math.floor(mask / 2);
    }
  }
  return { labels, row: (hash) => table.row(hash), weights, transitions };
}
