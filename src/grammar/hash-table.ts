/** From the hashes of tokens to small numbers: open addressing in one Int32Array, a look-up is two or three reads. */
export class HashTable {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(entries: ReadonlyMap<number, number>) {
    let size = 16;
    while (size < entries.size * 4) size *= 2;
    const slots = new Int32Array(size * 2);
    for (let i = 0; i < size; i++) slots[2 * i + 1] = -1;
    for (const [hash, value] of entries) {
      let slot = mixed(hash) & (size - 1);
      while (slots[2 * slot + 1] !== -1) slot = (slot + 1) & (size - 1);
      slots[2 * slot] = hash;
      slots[2 * slot + 1] = value;
    }
    this.slots = slots;
    this.mask = size - 1;
  }

  /** The number stored for a hash, -1 if there is none. */
  get(hash: number): number {
    const slots = this.slots;
    for (let slot = mixed(hash) & this.mask; ; slot = (slot + 1) & this.mask) {
      const value = slots[2 * slot + 1]!;
      if (value === -1 || slots[2 * slot] === hash) return value;
    }
  }
}

export function hashTable(entries: ReadonlyMap<number, number>): HashTable {
  return new HashTable(entries);
}

/**
 * The same for pairs of a small number and a hash; it grows. One table for all pairs: many small ones would lie apart
 * in memory, and to reach each of them costs more than the look-up.
 */
export class PairTable {
  private slots = emptyPairs(64);
  private mask = 63;
  private size = 0;

  set(first: number, hash: number, value: number): void {
    if (++this.size * 3 > this.mask) this.grow();
    this.put(first, hash, value);
  }

  /** The number stored for a pair, -1 if there is none. */
  get(first: number, hash: number): number {
    const slots = this.slots;
    for (let slot = mixed(hash ^ Math.imul(first, spread)) & this.mask; ; slot = (slot + 1) & this.mask) {
      const value = slots[4 * slot + 2]!;
      if (value === -1 || (slots[4 * slot + 1] === hash && slots[4 * slot] === first)) return value;
    }
  }

  private put(first: number, hash: number, value: number): void {
    let slot = mixed(hash ^ Math.imul(first, spread)) & this.mask;
    while (this.slots[4 * slot + 2] !== -1) slot = (slot + 1) & this.mask;
    this.slots[4 * slot] = first;
    this.slots[4 * slot + 1] = hash;
    this.slots[4 * slot + 2] = value;
  }

  private grow(): void {
    const old = this.slots;
    this.mask = this.mask * 2 + 1;
    this.slots = emptyPairs(this.mask + 1);
    for (let i = 0; i < old.length; i += 4)
      if (old[i + 2] !== -1) this.put(old[i]!, old[i + 1]!, old[i + 2]!);
  }
}
/** Takes the numbers of one hash apart. */
const spread = 0x9e3779b1;

/** Four numbers a pair, so that none lies across two lines of the cache. */
function emptyPairs(size: number): Int32Array {
  return new Int32Array(size * 4).fill(-1);
}

/**
 * The slots of all sets stand in one array: hundreds of small arrays would lie apart in memory, and to reach one of
 * them costs more than the look-up.
 */
let pool = new Int32Array(1 << 14);
let used = 0;

/** Room for so many slots; where they begin. */
function slotsInPool(size: number): number {
  if (used + size > pool.length) {
    const larger = new Int32Array(Math.max(pool.length * 2, used + size));
    larger.set(pool);
    pool = larger;
  }
  const from = used;
  used += size;
  return from;
}

/**
 * A set of hashes that never changes: open addressing, so that most tokens are turned away by one read. For small
 * sets that are asked about nearly every token of a text. One that is asked has its slots for good; what only makes
 * other sets is iterated and has none.
 */
export class HashSet implements Iterable<number> {
  private readonly members: readonly number[];
  private from = 0;
  /** -1 as long as nobody has asked. */
  private mask = -1;
  /** What stands in a slot that holds nothing: a number that is no member. */
  private nothing = 0;

  constructor(hashes: Iterable<number> = []) {
    this.members = [...new Set(hashes)];
  }

  get size(): number {
    return this.members.length;
  }

  has(hash: number): boolean {
    if (this.mask < 0) this.fill();
    for (let slot = mixed(hash) & this.mask; ; slot = (slot + 1) & this.mask) {
      const found = pool[this.from + slot]!;
      if (found === this.nothing) return false;
      if (found === hash) return true;
    }
  }

  private fill(): void {
    let size = 8;
    while (size < this.members.length * 4) size *= 2;
    while (this.members.includes(this.nothing)) this.nothing++;
    this.from = slotsInPool(size);
    this.mask = size - 1;
    pool.fill(this.nothing, this.from, this.from + size);
    for (const hash of this.members) {
      let slot = mixed(hash) & this.mask;
      while (pool[this.from + slot] !== this.nothing) slot = (slot + 1) & this.mask;
      pool[this.from + slot] = hash;
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
