import { keyOf } from './hash.js';
import { packNumber, type PackedReader } from './packed.js';

/**
 * From hashes to row numbers, kept by 24 bits of the hash: open addressing, at most half full, so that most
 * look-ups are one read. Rows are numbered in ascending order of their keys.
 */
export class KeyTable {
  readonly #slots: Int32Array;
  readonly #rows: Int32Array;
  readonly #mask: number;

  /** @param keys ascending, without repetition */
  constructor(keys: Int32Array) {
    let size = 64;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#rows = new Int32Array(size);
    for (let row = 0; row < keys.length; row++) {
      let slot = keys[row]! & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = keys[row]!;
      this.#rows[slot] = row;
    }
  }

  /** The row of a hash, -1 if it has none. */
  row(hash: number): number {
    const key = keyOf(hash);
    let slot = key & this.#mask;
    for (;;) {
      const found = this.#slots[slot]!;
      if (found === key) return this.#rows[slot]!;
      if (found === -1) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Writes ascending keys by their distances. */
export function packKeys(keys: readonly number[]): string {
  let text = '';
  let before = 0;
  for (const key of keys) {
    text += packNumber(key - before);
    before = key;
  }
  return text;
}

export function readKeys(reader: PackedReader, count: number): Int32Array {
  const keys = new Int32Array(count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += reader.number();
    keys[i] = key;
  }
  return keys;
}
