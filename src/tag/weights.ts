import { keyOf } from './hash.js';
import { keySlots, noGroup, slotOf } from './key-slots.js';

/** A weight is kept as a byte; this one stands for 0. The bytes are 0 to 90. */
export const zeroWeight = 45;

/** The bytes 0 and 2 of a number; those between them are room for sums. */
const evenBytes = 0x00ff00ff;

/**
 * The weights of features, found by the hash of a feature. One array holds all that is asked for, a row a feature:
 * its key, then four weights a number. So a feature costs one trip to the memory, or none: with key, row number and
 * weights in places of their own the tagger waited most of its time.
 */
export class WeightTable {
  readonly #labels: number;
  /** Numbers a row. */
  readonly #width: number;
  readonly #rows: Int32Array;
  readonly #groups: Uint16Array;
  readonly #shift: number;
  readonly #mask: number;
  readonly #displacements: Uint16Array;

  /**
   * @param keys without repetition
   * @param weights by label and row: bytes, see `zeroWeight`
   */
  constructor(labels: number, keys: Int32Array, weights: readonly Uint8Array[]) {
    const { shift, mask, displacements, size } = keySlots(keys);
    const width = (labels + 3) >> 2;
    const rows = new Int32Array(size * width);
    const places = new Int32Array(keys.length);
    const groups = new Uint16Array(size).fill(noGroup);
    for (let row = 0; row < keys.length; row++) {
      const slot = slotOf(keys[row]!, shift, mask, displacements);
      groups[slot] = keys[row]! & mask;
      places[row] = slot * width;
    }
    for (let label = 0; label < labels; label++) {
      const column = weights[label]!;
      const bits = 8 * (label & 3);
      for (let row = 0; row < keys.length; row++) rows[places[row]! + (label >> 2)]! |= column[row]! << bits;
    }
    this.#labels = labels;
    this.#width = width;
    this.#rows = rows;
    this.#groups = groups;
    this.#shift = shift;
    this.#mask = mask;
    this.#displacements = displacements;
  }

  /**
   * Adds up the weights of the first `count` of `hashes`; those that are unknown add nothing. `hashes` is changed.
   *
   * @param scores where the sums go, one a label from index `at` on
   */
  score(hashes: Int32Array, count: number, scores: Int32Array, at: number): void {
    const rows = this.#rows;
    const displacements = this.#displacements;
    const shift = this.#shift;
    const mask = this.#mask;
    const width = this.#width;
    const groups = this.#groups;
    // One simple loop after the other and nothing to guess, so that the processor can work ahead.
    let found = 0;
    for (let i = 0; i < count; i++) {
      const key = keyOf(hashes[i]!);
      const slot = slotOf(key, shift, mask, displacements);
      hashes[found] = slot * width;
      // One more where the keys are the same.
      found += ((groups[slot]! ^ (key & mask)) - 1) >>> 31;
    }
    if (this.#labels === 16) addSixteen(rows, hashes, found, scores, at);
    else this.#add(hashes, found, scores, at);
  }

  #add(places: Int32Array, count: number, scores: Int32Array, at: number): void {
    const rows = this.#rows;
    const labels = this.#labels;
    for (let label = 0; label < labels; label++) {
      const lane = label >> 2;
      const bits = 8 * (label & 3);
      let sum = -zeroWeight * count;
      for (let i = 0; i < count; i++) sum += (rows[places[i]! + lane]! >>> bits) & 255;
      scores[at + label] = sum;
    }
  }
}

/**
 * The sums of `count` rows of sixteen weights, as the large model has them: four at a time, first the even, then the
 * odd bytes of a number.
 */
function addSixteen(
  rows: Int32Array,
  places: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let i = 0; i < count; i++) {
    const place = places[i]!;
    const v = rows[place]!;
    const w = rows[place + 1]!;
    const x = rows[place + 2]!;
    const y = rows[place + 3]!;
    a = (a + (v & evenBytes)) | 0;
    b = (b + ((v >>> 8) & evenBytes)) | 0;
    c = (c + (w & evenBytes)) | 0;
    d = (d + ((w >>> 8) & evenBytes)) | 0;
    e = (e + (x & evenBytes)) | 0;
    f = (f + ((x >>> 8) & evenBytes)) | 0;
    g = (g + (y & evenBytes)) | 0;
    h = (h + ((y >>> 8) & evenBytes)) | 0;
  }
  const zero = zeroWeight * count;
  scores[at] = (a & 0xffff) - zero;
  scores[at + 1] = (b & 0xffff) - zero;
  scores[at + 2] = (a >>> 16) - zero;
  scores[at + 3] = (b >>> 16) - zero;
  scores[at + 4] = (c & 0xffff) - zero;
  scores[at + 5] = (d & 0xffff) - zero;
  scores[at + 6] = (c >>> 16) - zero;
  scores[at + 7] = (d >>> 16) - zero;
  scores[at + 8] = (e & 0xffff) - zero;
  scores[at + 9] = (f & 0xffff) - zero;
  scores[at + 10] = (e >>> 16) - zero;
  scores[at + 11] = (f >>> 16) - zero;
  scores[at + 12] = (g & 0xffff) - zero;
  scores[at + 13] = (h & 0xffff) - zero;
  scores[at + 14] = (g >>> 16) - zero;
  scores[at + 15] = (h >>> 16) - zero;
}
