import { kindOf, type Tokens } from '../document.js';
import { figureBits, figureIndex, noFigures } from './figures.js';
import { filterSlot, HashSet, hashFilter, hashTable, type HashTable } from './hash-table.js';
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
  /** By the kind of number behind it. */
  readonly beforeFigures: readonly (readonly Rule<Value>[])[];
  /** Where in `before` the rules stand that a word, mark or certain number behind it leaves. */
  readonly seconds: HashTable;
  readonly before: readonly (readonly Rule<Value>[])[];
}

const none: readonly never[] = [];

function dispatch<Value>(rules: readonly Rule<Value>[]): Dispatch<Value> {
  const starts = new Set<number>();
  let figures = noFigures;
  for (const { name, pattern } of rules) {
    if (pattern.first.empty) throw new Error(`the rule "${name}" matches nothing at all`);
    for (const hash of pattern.first.hashes) starts.add(hash);
    figures |= pattern.first.figures;
  }
  const table = hashTable(new Map([...starts].map((hash, index) => [hash, index])));
  // Made when they are first needed: most texts begin few of them.
  const byWord: (Continuations<Value> | undefined)[] = Array.from({ length: starts.size });
  const byFigures: (Continuations<Value> | undefined)[] = Array.from({ length: figureBits.length });
  return {
    first: { hashes: new HashSet(starts), figures, empty: false },
    at: (tokens, at) => {
      let found: Continuations<Value>;
      if (tokens.kind[at] === kindOf.number) {
        const index = figureIndex(tokens, at);
        if ((figures & (1 << index)) === 0) return none;
        found = byFigures[index] ??= continuations(rules, { figures: 1 << index });
      } else {
        const index = table.get(tokens.hash[at]!);
        if (index < 0) return none;
        found = byWord[index] ??= continuations(rules, { hash: tokens.hash[at]! });
      }
      const next = at + 1;
      if (!sameLine(tokens, next)) return found.alone;
      const second = found.seconds.get(tokens.hash[next]!);
      if (tokens.kind[next] !== kindOf.number) return second < 0 ? found.alone : found.before[second]!;
      const beforeFigures = found.beforeFigures[figureIndex(tokens, next)]!;
      if (second < 0) return beforeFigures;
      // Few tables name a number.
      const named = found.before[second]!;
      return rules.filter((one) => named.includes(one) || beforeFigures.includes(one));
    },
  };
}
function continuations<Value>(rules: readonly Rule<Value>[], start: Start): Continuations<Value> {
  const own = rules.filter(({ pattern }) => beginsWith(pattern.first, start));
  const seconds = own.map(({ pattern }) => secondOf(pattern, start));
  const where = (holds: (second: First) => boolean): readonly Rule<Value>[] =>
    own.filter((_, index) => {
      const second = seconds[index];
      return second === undefined || second.empty || holds(second);
    });
  const hashes = [...new Set(seconds.flatMap((second) => (second === undefined ? [] : [...second.hashes])))];
  return {
    alone: where(() => false),
    beforeFigures: figureBits.map((bit) => where((second) => (second.figures & bit) !== 0)),
    seconds: hashTable(new Map(hashes.map((hash, index) => [hash, index]))),
    before: hashes.map((hash) => where((second) => second.hashes.has(hash))),
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
  const number = best.first.figures === noFigures ? -1 : kindOf.number;
  // Nine of ten tokens begin nothing.
  const nextStart = ({ length, hash, kind }: Tokens, from: number): number => {
    let at = from;
    while (at < length && starts[filterSlot(hash[at]!)] === 0 && kind[at] !== number) at++;
    return at;
  };
  return (tokens) => {
    const found: Found<Value>[] = [];
    for (let at = nextStart(tokens, 0); at < tokens.length; at = nextStart(tokens, at)) {
      const match = best.match(tokens, at);
      if (match === undefined || match.to <= at) at++;
      else {
        const { rule, value } = match.value;
        found.push({ rule, value, from: at, to: match.to });
        at = match.to;
      }
    }
    return found;
  };
}
