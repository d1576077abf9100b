import type { Tokens } from '../document.js';
import { mix } from './hash.js';
import { KeyTable, packKeys, readKeys } from './key-table.js';
import { packNumber, PackedReader } from './packed.js';

/**
 * Phrases of tokens with the classes they belong to, one bit a class. A trie kept by hashes: the node of a phrase
 * is the hash of its tokens, and every beginning of a phrase has a node too, so that a search stops as soon as
 * nothing can follow. A node is known by 24 bits of its hash; a class may therefore be wrong once in some
 * thousand unknown tokens, which a feature can bear and a rule must not rely on.
 */
export interface Lexicon {
  /** From nodes to their rows in the arrays below. */
  readonly table: KeyTable;
  /** Classes of the phrase that ends in it. */
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
  const table = new KeyTable(readKeys(reader, count));
  const values = Array.from({ length: reader.number() }, () => reader.number());
  const classes = new Int32Array(count);
  const goesOn = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const value = values[reader.number()]!;
    classes[i] = Math.floor(value / 2) | 0;
    goesOn[i] = value % 2;
  }
  return { table, classes, goesOn };
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
  const begins = new Int32Array(length);
  const inside = new Int32Array(length);
  const ends = new Int32Array(length);
  const rows = new Int32Array(longestPhrase);
  const { table, classes, goesOn } = lexicon;
  for (let i = 0; i < length; i++) {
    let node = rootNode;
    let depth = 0;
    for (let j = i; j < length && depth < longestPhrase; j++) {
      node = childNode(node, hash[j]!);
      const row = table.row(node);
      if (row < 0) break;
      rows[depth++] = row;
      if (goesOn[row] === 0) break;
    }
    let seen = shape[i]! >= 2 || relaxed[i] !== 0 ? 0 : proper;
    for (let k = depth - 1; k >= 0; k--) {
      const found = classes[rows[k]!]! & ~seen;
      if (found === 0) continue;
      seen |= found;
      begins[i]! |= found;
      ends[i + k]! |= found;
      for (let j = i + 1; j <= i + k; j++) inside[j]! |= found;
    }
  }
  return { begins, inside, ends };
}
