import { keyOf } from './hash.js';
import { digitCharacter, digits, packNumber, type PackedReader } from './packed.js';

/**
 * From hashes to row numbers, kept by 24 bits of the hash: open addressing in one array, key and row side by side.
 * Most look-ups ask for what is not there; a bit table small enough for the fast cache answers nearly all of them.
 * Rows are numbered in ascending order of their keys.
 */
export class KeyTable {
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #present: Int32Array;
  readonly #presentMask: number;

  /** @param keys ascending, without repetition */
  constructor(keys: Int32Array) {
    let size = 64;
    while (size * 2 < keys.length * 3) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2).fill(-1);
    this.#presentMask = size * 8 - 1;
    this.#present = new Int32Array(size / 4);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let slot = key & this.#mask;
      while (this.#slots[2 * slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = key;
      this.#slots[2 * slot + 1] = row;
      const bit = key & this.#presentMask;
      this.#present[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  /**
   * Finds the rows of many hashes: turns the first `count` of `hashes` into keys, drops what is not there, and
   * leaves the rows in their place. One simple loop after the other, so that the processor can work ahead.
   *
   * @returns how many rows there are
   */
  rows(hashes: Int32Array, count: number): number {
    const present = this.#present;
    const presentMask = this.#presentMask;
    let left = 0;
    for (let i = 0; i < count; i++) {
      const key = keyOf(hashes[i]!);
      const bit = key & presentMask;
      hashes[left] = key;
      left += (present[bit >>> 5]! >>> (bit & 31)) & 1;
    }
    const slots = this.#slots;
    const mask = this.#mask;
    let found = 0;
    for (let i = 0; i < left; i++) {
      const key = hashes[i]!;
      let slot = key & mask;
      let at = slots[2 * slot]!;
      while (at !== key && at !== -1) {
        slot = (slot + 1) & mask;
        at = slots[2 * slot]!;
      }
      if (at === key) hashes[found++] = slots[2 * slot + 1]!;
    }
    return found;
  }

  /** The row of a hash, -1 if it has none. */
  row(hash: number): number {
    const key = keyOf(hash);
    const bit = key & this.#presentMask;
    if (((this.#present[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return -1;
    const slots = this.#slots;
    let slot = key & this.#mask;
    for (;;) {
      const found = slots[2 * slot]!;
      if (found === key) return slots[2 * slot + 1]!;
      if (found === -1) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/**
 * Writes ascending keys by their distances: first the units of all of them, then what is left. So each stretch of the
 * text has digits of one kind, which a packer of files finds easier.
 */
export function packKeys(keys: readonly number[]): string {
  const distances = keys.map((key, i) => key - (i === 0 ? 0 : keys[i - 1]!));
  return (
    distances.map((distance) => digitCharacter(distance % digits)).join('') +
    distances.map((distance) => packNumber(Math.floor(distance / digits))).join('')
  );
}

export function readKeys(reader: PackedReader, count: number): Int32Array {
  const keys = new Int32Array(count);
  for (let i = 0; i < count; i++) keys[i] = reader.digit();
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += keys[i]! + reader.number() * digits;
    keys[i] = key;
  }
  return keys;
}
