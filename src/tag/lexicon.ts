import type { Tokens } from '../document.js';
import { Columns } from './columns.js';
import { keyOf, mix } from './hash.js';
import { keySlots, noGroup, slotOf, type KeySlots } from './key-slots.js';
import { packKeys, readKeys } from './keys.js';
import { packNumber, PackedReader } from './packed.js';

/**
 * Phrases of tokens with the classes they belong to, one bit a class. A trie kept by hashes: the node of a phrase
 * is the hash of its tokens, and every beginning of a phrase has a node too, so that a search stops as soon as
 * nothing can follow. A node is known by 24 bits of its hash; a class may therefore be wrong once in some
 * thousand unknown tokens, which a feature can bear and a rule must not rely on.
 */
export interface Lexicon {
  readonly slots: KeySlots;
  /** By the slot of a node: its group in the low half, the number of its value in the high half. */
  readonly entries: Int32Array;
  /** By the number of the value: the classes of the phrase that ends in the node. Value 0 is that of no node. */
  readonly classes: Int32Array;
  /** 1 where longer phrases go on. */
  readonly goesOn: Uint8Array;
}

export const rootNode = 0x5bd1e995 | 0;

export function childNode(node: number, tokenHash: number): number {
  return mix(node, tokenHash);
}

/** The packed text of nodes: number of nodes, keys, number of distinct values, values, one value number a node. */
export function packLexicon(nodes: ReadonlyMap<number, { classes: number; goesOn: boolean }>): string {
  const keys = [...nodes.keys()].sort((a, b) => a - b);
  const values = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const key of keys) {
    const value = valueText(nodes.get(key)!);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [value] of ordered) values.set(value, values.size);
  return (
    packNumber(keys.length) +
    packKeys(keys) +
    packNumber(values.size) +
    ordered.map(([value]) => value).join('') +
    keys.map((key) => packNumber(values.get(valueText(nodes.get(key)!))!)).join('')
  );
}

function valueText(node: { classes: number; goesOn: boolean }): string {
  return packNumber((node.classes >>> 0) * 2 + (node.goesOn ? 1 : 0));
}

export function readLexicon(packed: string): Lexicon {
  const reader = new PackedReader(packed);
  const count = reader.number();
  const keys = readKeys(reader, count);
  const slots = keySlots(keys);
  const values = reader.number();
  const classes = new Int32Array(values + 1);
  const goesOn = new Uint8Array(values + 1);
  for (let value = 1; value <= values; value++) {
    const packed = reader.number();
    classes[value] = Math.floor(packed / 2) | 0;
    goesOn[value] = packed % 2;
  }
  const entries = new Int32Array(slots.size).fill(noGroup);
  const { shift, mask, displacements } = slots;
  for (let row = 0; row < count; row++) {
    const key = keys[row]!;
    entries[slotOf(key, shift, mask, displacements)] = (key & mask) | ((reader.number() + 1) << 16);
  }
  return { slots, entries, classes, goesOn };
}

/** Which classes begin at a token, go through it, and end with it. */
export interface Matches {
  readonly begins: Int32Array;
  readonly inside: Int32Array;
  readonly ends: Int32Array;
}

const longestPhrase = 12;

/**
 * Marks all phrases of the text. Of the phrases of one class that begin at a token only the longest counts.
 *
 * @param proper classes of names: they count only where the first token is capitalised
 * @param relaxed 1 for tokens of text without capitals, where that cannot be asked for
 */
export function matchLexicon(lexicon: Lexicon, tokens: Tokens, proper: number, relaxed: Uint8Array): Matches {
  const { length, hash, shape } = tokens;
  const columns = new Columns(length, 3 * 4 + 2 * 2);
  const begins = columns.int32();
  const inside = columns.int32();
  const ends = columns.int32();
  const firsts = columns.uint16();
  const seconds = columns.uint16();
  const path = new Uint16Array(longestPhrase);
  const { entries, classes, goesOn } = lexicon;
  const { shift, mask, displacements } = lexicon.slots;
  // The values of single tokens and of pairs, without a branch: most of the time goes by waiting for the memory, and so
  // the processor can wait for several at once.
  for (let i = 0; i < length; i++) {
    const node = childNode(rootNode, hash[i]!);
    const first = valueOf(node);
    firsts[i] = first;
    if (i + 1 < length) seconds[i] = valueOf(childNode(node, hash[i + 1]!)) & -goesOn[first]!;
  }
  for (let i = 0; i < length; i++) {
    let value = firsts[i]!;
    if (value === 0) continue;
    path[0] = value;
    let depth = 1;
    value = seconds[i]!;
    if (value !== 0) {
      path[depth++] = value;
      let node = childNode(childNode(rootNode, hash[i]!), hash[i + 1]!);
      while (goesOn[value] !== 0 && depth < longestPhrase && i + depth < length) {
        node = childNode(node, hash[i + depth]!);
        value = valueOf(node);
        if (value === 0) break;
        path[depth++] = value;
      }
    }
    let seen = shape[i]! >= 2 || relaxed[i] !== 0 ? 0 : proper;
    for (let k = depth - 1; k >= 0; k--) {
      const found = classes[path[k]!]! & ~seen;
      if (found === 0) continue;
      seen |= found;
      begins[i]! |= found;
      ends[i + k]! |= found;
      for (let j = i + 1; j <= i + k; j++) inside[j]! |= found;
    }
  }
  return { begins, inside, ends };

  /** The number of the value of a node, 0 for none. */
  function valueOf(node: number): number {
    const key = keyOf(node);
    const entry = entries[slotOf(key, shift, mask, displacements)]!;
    const same = (((entry & 0xffff) ^ (key & mask)) - 1) >>> 31;
    return (entry >>> 16) & -same;
  }
}
