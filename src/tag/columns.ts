/**
 * Arrays of numbers with one number a token, all in one piece of memory: a text needs some twenty of them, and for a
 * short text it would take longer to make each by itself than to fill it.
 */
export class Columns {
  readonly #length: number;
  readonly #memory: ArrayBuffer;
  #used = 0;

  /** @param bytes a token, of all columns together */
  constructor(length: number, bytes: number) {
    this.#length = length;
    // Every column begins at a whole number of 32 bits.
    this.#memory = new ArrayBuffer((length + 3) * bytes);
  }

  int32(): Int32Array {
    return new Int32Array(this.#memory, this.#take(4), this.#length);
  }

  uint16(): Uint16Array {
    return new Uint16Array(this.#memory, this.#take(2), this.#length);
  }

  uint8(): Uint8Array {
    return new Uint8Array(this.#memory, this.#take(1), this.#length);
  }

  #take(bytes: number): number {
    const from = this.#used;
    this.#used += (bytes * this.#length + 3) & ~3;
    return from;
  }
}
