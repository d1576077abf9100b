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

/** The low bits of FNV-1a differ too little for short words. */
function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}
