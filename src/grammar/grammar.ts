import { kindOf, type Tokens } from '../document.js';
import { hashTable } from './hash-table.js';
import type { First, Match, Pattern } from './pattern.js';

/** A named pattern. The name goes into the entities that the rule finds, and into its fixtures. */
export interface Rule<Value> {
  readonly name: string;
  readonly pattern: Pattern<Value>;
}

export function rule<Value>(name: string, pattern: Pattern<Value>): Rule<Value> {
  return { name, pattern };
}

export interface Found<Value> {
  readonly rule: string;
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/** Rules by what they can begin with. */
interface Dispatch<Value> {
  readonly at: (tokens: Tokens, at: number) => readonly Rule<Value>[];
  readonly first: First;
}

const none: readonly never[] = [];

function dispatch<Value>(rules: readonly Rule<Value>[]): Dispatch<Value> {
  const byNumber: Rule<Value>[] = [];
  const lists: Rule<Value>[][] = [];
  const listOf = new Map<number, number>();
  for (const one of rules) {
    const { first } = one.pattern;
    if (first.empty) throw new Error(`the rule "${one.name}" matches nothing at all`);
    if (first.number) byNumber.push(one);
    for (const hash of first.hashes) {
      let list = listOf.get(hash);
      if (list === undefined) {
        list = lists.length;
        listOf.set(hash, list);
        lists.push([]);
      }
      lists[list]!.push(one);
    }
  }
  const table = hashTable(listOf);
  return {
    first: { hashes: new Set(listOf.keys()), number: byNumber.length > 0, empty: false },
    at: (tokens, at) => {
      if (tokens.kind[at] === kindOf.number) return byNumber;
      const list = table.get(tokens.hash[at]!);
      return list < 0 ? none : lists[list]!;
    },
  };
}

/** A value and the rule that read it. */
export interface Named<Value> {
  readonly rule: string;
  readonly value: Value;
}

/** The longest match of some rules as a pattern; of equally long ones the rule that stands first. */
export function oneOf<Value>(rules: readonly Rule<Value>[]): Pattern<Named<Value>> {
  const candidates = dispatch(rules);
  return {
    first: candidates.first,
    match: (tokens, at) => {
      if (at >= tokens.length) return undefined;
      let best: Match<Named<Value>> | undefined;
      for (const { name, pattern } of candidates.at(tokens, at)) {
        const match = pattern.match(tokens, at);
        if (match === undefined || (best !== undefined && match.to <= best.to)) continue;
        best = { value: { rule: name, value: match.value }, to: match.to };
      }
      return best;
    },
  };
}

/**
 * Finds the matches of all rules from left to right. Overlaps are settled here and nowhere else: the match that
 * begins first wins, of those that begin together the longest, of equally long ones the rule that stands first in
 * the list. The cost does not grow with the number of rules: one look-up a token finds those that can begin there.
 */
export function grammar<Value>(rules: readonly Rule<Value>[]): (tokens: Tokens) => Found<Value>[] {
  const best = oneOf(rules);
  return (tokens) => {
    const found: Found<Value>[] = [];
    for (let at = 0; at < tokens.length;) {
      const match = best.match(tokens, at);
      if (match === undefined || match.to <= at) at++;
      else {
        found.push({ ...match.value, from: at, to: match.to });
        at = match.to;
      }
    }
    return found;
  };
}
