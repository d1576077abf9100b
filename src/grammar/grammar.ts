import { kindOf, type Tokens } from '../document.js';
import { figureBits, figureIndex, noFigures } from './figures.js';
import { filterSlot, HashSet, hashFilter, hashTable, PairTable, type HashTable } from './hash-table.js';
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

const none: readonly never[] = [];

/** Rules by the two tokens they can begin with. */
class Dispatch<Value> {
  readonly first: First;
  /** Words and marks that rules begin with, numbered; behind them are numbered the kinds of figures. */
  private readonly starts: HashTable;
  private readonly words: number;
  /** What begins with each start is found out when it is first met: most texts have few of them. */
  private readonly known: Uint8Array;
  /** By start: the rules that can end with it, or go on with anything. */
  private readonly alone: (readonly Rule<Value>[])[];
  /** By start and kind of figures behind it. */
  private readonly beforeFigures: (readonly Rule<Value>[])[];
  /** By start and hash behind it: where in `lists` the rules stand. */
  private readonly seconds = new PairTable();
  private readonly lists: (readonly Rule<Value>[])[] = [];

  constructor(private readonly rules: readonly Rule<Value>[]) {
    const hashes = new Set<number>();
    let figures = noFigures;
    for (const { name, pattern } of rules) {
      if (pattern.first.empty) throw new Error(`the rule "${name}" matches nothing at all`);
      for (const hash of pattern.first.hashes) hashes.add(hash);
      figures |= pattern.first.figures;
    }
    this.first = { hashes: new HashSet(hashes), figures, empty: false };
    this.words = hashes.size;
    this.starts = hashTable(new Map([...hashes].map((hash, index) => [hash, index])));
    const all = hashes.size + figureBits.length;
    this.known = new Uint8Array(all);
    this.alone = Array.from({ length: all }, () => none);
    this.beforeFigures = Array.from({ length: all * figureBits.length }, () => none);
  }

  /** The rules that the tokens at `at` and behind it leave, in their order. */
  at(tokens: Tokens, at: number): readonly Rule<Value>[] {
    const { hash, kind } = tokens;
    const start =
      kind[at] === kindOf.number ? this.words + figureIndex(tokens, at) : this.starts.get(hash[at]!);
    if (start < 0) return none;
    if (this.known[start] === 0) this.learn(start, hash[at]!);
    const next = at + 1;
    if (!sameLine(tokens, next)) return this.alone[start]!;
    const second = this.seconds.get(start, hash[next]!);
    if (kind[next] !== kindOf.number) return second < 0 ? this.alone[start]! : this.lists[second]!;
    const beforeFigures = this.beforeFigures[start * figureBits.length + figureIndex(tokens, next)]!;
    if (second < 0) return beforeFigures;
    // Few tables name a number.
    const named = this.lists[second]!;
    return this.rules.filter((one) => named.includes(one) || beforeFigures.includes(one));
  }

  private learn(index: number, hash: number): void {
    const start: Start = index < this.words ? { hash } : { figures: 1 << (index - this.words) };
    const own = this.rules.filter(({ pattern }) => beginsWith(pattern.first, start));
    const seconds = own.map(({ pattern }) => secondOf(pattern, start));
    const where = (holds: (second: First) => boolean): readonly Rule<Value>[] =>
      own.filter((_, rule) => {
        const second = seconds[rule];
        return second === undefined || second.empty || holds(second);
      });
    this.alone[index] = where(() => false);
    for (const [kind, bit] of figureBits.entries())
      this.beforeFigures[index * figureBits.length + kind] = where((second) => (second.figures & bit) !== 0);
    // Asked only here: a set of the language, not one that keeps its slots.
    const hashes = new Map(seconds.map((second) => [second, new Set(second?.hashes)]));
    for (const second of new Set([...hashes.values()].flatMap((those) => [...those]))) {
      this.seconds.set(index, second, this.lists.length);
      this.lists.push(where((one) => hashes.get(one)!.has(second)));
    }
    this.known[index] = 1;
  }
}

/** The same matches, tried only where the first two tokens can begin one. */
export function begun<Value>(pattern: Pattern<Value>): Pattern<Value> {
  const candidates = new Dispatch([rule('', pattern)]);
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
  const candidates = new Dispatch(rules);
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
