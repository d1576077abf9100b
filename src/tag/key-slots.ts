import { keyBits } from './hash.js';

/**
 * A slot of its own for every key of a set: a perfect hash. A key goes to its upper bits, changed by a number that
 * is kept for its group, all keys with the same lower bits; these numbers are chosen so that no two keys meet ("hash
 * and displace"). A look-up takes two steps without a search or a guess for the processor, whether or not the key is
 * there. In a slot the group tells the key, for the slot and the number of the group give back the upper bits.
 */
export interface KeySlots {
  readonly shift: number;
  /** The bits of a key that are its group. */
  readonly mask: number;
  readonly displacements: Uint16Array;
  /** Number of slots, some of them free. */
  readonly size: number;
}

export function slotOf(key: number, shift: number, mask: number, displacements: Uint16Array): number {
  return (key >>> shift) ^ displacements[key & mask]!;
}

/** Stands where there is no key; groups have fewer bits. */
export const noGroup = 0xffff;

/** Keys a displacement, about. */
const groupSize = 5;

const mostGroupBits = 15;

/** @param keys without repetition, of `keyBits` bits */
export function keySlots(keys: Int32Array): KeySlots {
  // The lower and the upper bits of a key are all of its bits: keys of one group never meet each other.
  let groupBits = keyBits >> 1;
  while (groupBits < mostGroupBits && groupSize << groupBits < keys.length) groupBits++;
  let slotBits = keyBits - groupBits;
  while (3 << slotBits < 4 * keys.length) slotBits++;
  for (;;) {
    const found = placeKeys(keys, groupBits, slotBits);
    if (found !== undefined) return found;
    slotBits++;
  }
}

function placeKeys(keys: Int32Array, groupBits: number, slotBits: number): KeySlots | undefined {
  const shift = keyBits - slotBits;
  const mask = (1 << groupBits) - 1;
  const most = 1 << Math.min(slotBits, 16);
  const { starts, members, largestFirst } = groupKeys(keys, mask);
  const displacements = new Uint16Array(mask + 1);
  const taken = new Uint8Array(1 << slotBits);
  for (let g = 0; g <= mask; g++) {
    const group = largestFirst[g]!;
    const from = starts[group]!;
    const to = starts[group + 1]!;
    let displacement = 0;
    for (let i = from; i < to; i++) {
      if (taken[(keys[members[i]!]! >>> shift) ^ displacement] === 0) continue;
      if (++displacement === most) return undefined;
      i = from - 1;
    }
    displacements[group] = displacement;
    for (let i = from; i < to; i++) taken[(keys[members[i]!]! >>> shift) ^ displacement] = 1;
  }
  return { shift, mask, displacements, size: 1 << slotBits };
}

/** The numbers of the keys, ordered by their groups. */
interface KeyGroups {
  /** Where each group begins in `members`, and behind the last one its end. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  readonly largestFirst: Int32Array;
}

function groupKeys(keys: Int32Array, mask: number): KeyGroups {
  const groups = keys.map((key) => key & mask);
  const byGroup = orderBy(groups, mask + 1);
  const { starts } = byGroup;
  let largest = 0;
  for (let group = 0; group <= mask; group++)
    largest = Math.max(largest, starts[group + 1]! - starts[group]!);
  const missing = new Int32Array(mask + 1);
  for (let group = 0; group <= mask; group++)
    missing[group] = largest - (starts[group + 1]! - starts[group]!);
  return { starts, members: byGroup.order, largestFirst: orderBy(missing, largest + 1).order };
}

/** The indexes of `values`, which are below `limit`, in the order of the values; and where each value begins. */
function orderBy(values: Int32Array, limit: number): { starts: Int32Array; order: Int32Array } {
  const starts = new Int32Array(limit + 1);
  for (let i = 0; i < values.length; i++) starts[values[i]! + 1]!++;
  for (let value = 0; value < limit; value++) starts[value + 1]! += starts[value]!;
  const next = starts.slice();
  const order = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) order[next[values[i]!]!++] = i;
  return { starts, order };
}
