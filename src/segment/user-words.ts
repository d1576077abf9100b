import { gapOf, type Tokens } from '../document.js';
import type { RuleChange } from './find-words.js';
import { gapRule } from './gaps.js';

/** A sequence of tokens to look for, and what to do with the gaps before them. */
interface Entry {
  readonly hashes: readonly number[];
  /** The rule for the gap before each token but the first; `undefined`: as it was. */
  readonly rules: readonly (number | undefined)[];
}

/** Entries by the hash of their first token, longest first. */
type Index = ReadonlyMap<number, readonly Entry[]>;

/** Finds `words`, given as the hashes of their tokens, always: longest first from the left, never across a line end. */
export function userWords(words: readonly (readonly number[])[]): RuleChange {
  const index = indexOf(words.map((hashes) => ({ hashes, rules: hashes.slice(1).map(() => gapRule.join) })));
  return (tokens, rules) => {
    for (let i = 0; i < tokens.length;) {
      const entry = entryAt(index, tokens, i);
      if (entry === undefined) {
        i++;
        continue;
      }
      const end = i + entry.hashes.length;
      rules[i] = gapRule.split;
      for (let j = i + 1; j < end; j++) rules[j] = gapRule.join;
      if (end < tokens.length) rules[end] = gapRule.split;
      i = end;
    }
  };
}

/** Divides where the parts of a split meet, wherever its tokens stand side by side. */
export function forbidJoins(splits: readonly (readonly (readonly number[])[])[]): RuleChange {
  const index = indexOf(
    splits.map((parts) => {
      const hashes = parts.flat();
      const rules: (number | undefined)[] = parts.flatMap((part) =>
        part.map((_, i) => (i === 0 ? gapRule.split : undefined)),
      );
      return { hashes, rules: rules.slice(1) };
    }),
  );
  return (tokens, rules) => {
    for (let i = 0; i < tokens.length; i++) {
      for (const entry of index.get(tokens.hash[i]!) ?? []) {
        if (!matches(entry, tokens, i)) continue;
        for (let j = 1; j < entry.hashes.length; j++) {
          const rule = entry.rules[j - 1];
          if (rule !== undefined) rules[i + j] = rule;
        }
      }
    }
  };
}

function indexOf(entries: readonly Entry[]): Index {
  const index = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (entry.hashes.length === 0) continue;
    const list = index.get(entry.hashes[0]!);
    if (list) list.push(entry);
    else index.set(entry.hashes[0]!, [entry]);
  }
  for (const list of index.values()) list.sort((a, b) => b.hashes.length - a.hashes.length);
  return index;
}

function entryAt(index: Index, tokens: Tokens, i: number): Entry | undefined {
  return index.get(tokens.hash[i]!)?.find((entry) => matches(entry, tokens, i));
}

function matches(entry: Entry, tokens: Tokens, i: number): boolean {
  const { hashes } = entry;
  if (i + hashes.length > tokens.length) return false;
  for (let j = 1; j < hashes.length; j++) {
    if (tokens.hash[i + j] !== hashes[j] || tokens.before[i + j]! >= gapOf.line) return false;
  }
  return true;
}
