import { kindOf, type Tokens } from '../document.js';
import { filterSlot, HashSet, hashFilter, hashTable } from './hash-table.js';
import {
  beginsWith,
  sameLine,
  secondOf,
  secondOfChoice,
  type First,
  type Match,
  type Pattern,
  type Start,
} from './pattern.js';

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

/** The rules that a token can begin, by the token behind it. */
interface Continuations<Value> {
  /** Those that can end with it, or go on with anything. */
  readonly alone: readonly Rule<Value>[];
  readonly beforeNumber: readonly Rule<Value>[];
  readonly before: ReadonlyMap<number, readonly Rule<Value>[]>;
}

const none: readonly never[] = [];

function dispatch<Value>(rules: readonly Rule<Value>[]): Dispatch<Value> {
  const starts = new Set<number>();
  let number = false;
  for (const { name, pattern } of rules) {
    if (pattern.first.empty) throw new Error(`the rule "${name}" matches nothing at all`);
    for (const hash of pattern.first.hashes) starts.add(hash);
    number ||= pattern.first.number;
  }
  const order = new Map([...starts].map((hash, index) => [hash, index]));
  const table = hashTable(order);
  // Made when they are first needed: most texts begin few of them.
  const byWord: (Continuations<Value> | undefined)[] = Array.from({ length: starts.size });
  let byNumber: Continuations<Value> | undefined;
  return {
    first: { hashes: new HashSet(starts), number, empty: false },
    at: (tokens, at) => {
      let found: Continuations<Value>;
      if (tokens.kind[at] === kindOf.number) found = byNumber ??= continuations(rules, 'figures');
      else {
        const index = table.get(tokens.hash[at]!);
        if (index < 0) return none;
        found = byWord[index] ??= continuations(rules, tokens.hash[at]!);
      }
      if (!sameLine(tokens, at + 1)) return found.alone;
      const next = found.before.get(tokens.hash[at + 1]!);
      if (next !== undefined) return next;
      return tokens.kind[at + 1] === kindOf.number ? found.beforeNumber : found.alone;
    },
  };
}

function continuations<Value>(rules: readonly Rule<Value>[], start: Start): Continuations<Value> {
  const own = rules.filter(({ pattern }) => beginsWith(pattern.first, start));
  const seconds = own.map(({ pattern }) => secondOf(pattern, start));
  const where = (holds: (second: First) => boolean): Rule<Value>[] =>
    own.filter((_, index) => {
      const second = seconds[index];
      return second === undefined || second.empty || holds(second);
    });
  const hashes = new Set(seconds.flatMap((second) => (second === undefined ? [] : [...second.hashes])));
  return {
    alone: where(() => false),
    beforeNumber: where((second) => second.number),
    // A figure can be named in a table, too: what holds for any number holds for it.
    before: new Map(
      [...hashes].map((hash) => [hash, where((second) => second.number || second.hashes.has(hash))]),
    ),
  };
}

/** The same matches, tried only where the first two tokens can begin one. */
export function begun<Value>(pattern: Pattern<Value>): Pattern<Value> {
  const candidates = dispatch([rule('', pattern)]);
  return {
    ...pattern,
    match: (tokens, at) =>
      at < tokens.length && candidates.at(tokens, at).length > 0 ? pattern.match(tokens, at) : undefined,
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
    second: (start) =>
      secondOfChoice(
        rules.map(({ pattern }) => pattern),
        start,
      ),
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
  const starts = hashFilter(best.first.hashes);
  const number = best.first.number ? kindOf.number : -1;
  return (tokens) => {
    const found: Found<Value>[] = [];
    const { length, hash, kind } = tokens;
    for (let at = 0; at < length;) {
      // Nine of ten tokens begin nothing.
      if (starts[filterSlot(hash[at]!)] === 0 && kind[at] !== number) {
        at++;
        continue;
      }
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
