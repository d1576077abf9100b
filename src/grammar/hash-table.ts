/** From the hashes of tokens to small numbers: open addressing in one Int32Array, a look-up is two or three reads. */
export interface HashTable {
  /** The number stored for a hash, -1 if there is none. */
  readonly get: (hash: number) => number;
}

export function hashTable(entries: ReadonlyMap<number, number>): HashTable {
  let size = 16;
  while (size < entries.size * 4) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * 2);
  for (let i = 0; i < size; i++) slots[2 * i + 1] = -1;
  for (const [hash, value] of entries) {
    let slot = mixed(hash) & mask;
    while (slots[2 * slot + 1] !== -1) slot = (slot + 1) & mask;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = value;
  }
  return {
    get: (hash) => {
      for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
        const value = slots[2 * slot + 1]!;
        if (value === -1 || slots[2 * slot] === hash) return value;
      }
    },
  };
}

/**
 * A set of hashes that never changes: open addressing in one Int32Array, so that most tokens are turned away by one
 * read. For small sets that are asked about nearly every token of a text.
 */
export class HashSet implements Iterable<number> {
  private readonly members: readonly number[];
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** What stands in a slot that holds nothing: a number that is no member. */
  private readonly nothing: number;

  constructor(hashes: Iterable<number> = []) {
    const members = new Set(hashes);
    let size = 8;
    while (size < members.size * 4) size *= 2;
    let nothing = 0;
    while (members.has(nothing)) nothing++;
    const slots = new Int32Array(size).fill(nothing);
    for (const hash of members) {
      let slot = mixed(hash) & (size - 1);
      while (slots[slot] !== nothing) slot = (slot + 1) & (size - 1);
      slots[slot] = hash;
    }
    this.members = [...members];
    this.slots = slots;
    this.mask = size - 1;
    this.nothing = nothing;
  }

  get size(): number {
    return this.members.length;
  }

  has(hash: number): boolean {
    const slots = this.slots;
    for (let slot = mixed(hash) & this.mask; ; slot = (slot + 1) & this.mask) {
      const found = slots[slot]!;
      if (found === this.nothing) return false;
      if (found === hash) return true;
    }
  }

  [Symbol.iterator](): Iterator<number> {
    return this.members[Symbol.iterator]();
  }
}

const filterSize = 8192;

/** One byte a slot, 0 where no hash of the set can be: {@link filterSlot} says which slot a hash has. */
export function hashFilter(hashes: Iterable<number>): Uint8Array {
  const filter = new Uint8Array(filterSize);
  for (const hash of hashes) filter[filterSlot(hash)] = 1;
  return filter;
}

export function filterSlot(hash: number): number {
  return mixed(hash) & (filterSize - 1);
}

/** The low bits of FNV-1a differ too little for short words. */
function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}
