import type { Tokens } from '../document.js';
import { hashOf } from './hash.js';

/** A phrase found in a table: how many tokens it has and what the table says of it. */
export interface Phrase<Value> {
  readonly hashes: Int32Array;
  readonly value: Value;
}

/**
 * One bit for each possible low part of a first hash: most tokens are turned away by it. In bytes, the filters of the
 * tables that a text is compared with would fill the nearest cache of the processor, and push out each other.
 */
type Filter = Int32Array;

const filterBits = 0xfff;

function mayPass(filter: Filter, first: number): boolean {
  return ((filter[(first & filterBits) >>> 5]! >>> (first & 31)) & 1) !== 0;
}

/** Phrases by the hash of their first token, the longest one first. */
export interface PhraseTable<Value> {
  readonly byFirst: ReadonlyMap<number, readonly Phrase<Value>[]>;
  readonly filter: Filter;
  /** Tokens of the longest phrase. */
  readonly longest: number;
}

/**
 * A table of phrases. A phrase is written in lower case, in the inner spelling, its tokens divided by a space:
 * `xem thêm`, `nguồn : [ link nguồn ]`.
 */
export function phraseTable<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const byFirst = new Map<number, Phrase<Value>[]>();
  const filter = new Int32Array((filterBits + 1) >>> 5);
  for (const [words, value] of entries) {
    const hashes = Int32Array.from(words.split(' '), hashOf);
    const first = hashes[0]!;
    filter[(first & filterBits) >>> 5]! |= 1 << (first & 31);
    const row = byFirst.get(first);
    if (row === undefined) byFirst.set(first, [{ hashes, value }]);
    else row.push({ hashes, value });
  }
  for (const row of byFirst.values()) row.sort((a, b) => b.hashes.length - a.hashes.length);
  let longest = 0;
  for (const row of byFirst.values()) longest = Math.max(longest, row[0]!.hashes.length);
  return { byFirst, filter, longest };
}

/** Whether a phrase may begin with token `at`: a test of one look-up that turns most tokens away. */
export function mayBegin({ filter }: PhraseTable<unknown>, tokens: Tokens, at: number): boolean {
  return mayPass(filter, tokens.hash[at]!);
}

/** The longest phrase that starts at token `at` and ends before token `limit`. */
export function phraseAt<Value>(
  table: PhraseTable<Value>,
  tokens: Tokens,
  at: number,
  limit: number,
): Phrase<Value> | undefined {
  const first = tokens.hash[at]!;
  if (!mayPass(table.filter, first)) return undefined;
  const row = table.byFirst.get(first);
  if (row === undefined) return undefined;
  for (let i = 0; i < row.length; i++) {
    const phrase = row[i]!;
    if (at + phrase.hashes.length <= limit && matches(tokens, at, phrase.hashes)) return phrase;
  }
  return undefined;
}

function matches(tokens: Tokens, at: number, hashes: Int32Array): boolean {
  for (let i = 1; i < hashes.length; i++) if (tokens.hash[at + i] !== hashes[i]) return false;
  return true;
}

/** The longest phrase that ends right before token `end` and begins at token `start` or behind it. */
export function phraseBefore<Value>(
  table: PhraseTable<Value>,
  tokens: Tokens,
  end: number,
  start = 0,
): { readonly from: number; readonly value: Value } | undefined {
  for (let from = Math.max(start, end - table.longest); from < end; from++) {
    const first = tokens.hash[from]!;
    if (!mayPass(table.filter, first)) continue;
    const row = table.byFirst.get(first);
    if (row === undefined) continue;
    for (let i = 0; i < row.length; i++) {
      const { hashes, value } = row[i]!;
      if (from + hashes.length === end && matches(tokens, from, hashes)) return { from, value };
    }
  }
  return undefined;
}
