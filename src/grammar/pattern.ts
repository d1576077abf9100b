import { gapOf, kindOf, type Tokens } from '../document.js';
import { hashOf } from '../text/hash.js';
import {
  anyFigures,
  figureIndex,
  figuresBetween,
  integerAt,
  lengthAt,
  noFigures,
  type Figures,
} from './figures.js';
import { HashSet } from './hash-table.js';

export { integerAt, lengthAt };

/**
 * Patterns over tokens. A pattern is a plain value: it tries to match the tokens from `at` on, and says by which
 * tokens it can begin, so that a text is scanned with one look-up a token (see `grammar.ts`). Nothing here knows
 * Vietnamese. No pattern backtracks over more than the alternatives it lists, and none crosses the end of a line.
 */
export interface Pattern<Value> {
  readonly first: First;
  /** What can be its second token if it begins with a certain one; absent or undefined: anything. */
  readonly second?: (start: Start) => First | undefined;
  readonly match: (tokens: Tokens, at: number) => Match<Value> | undefined;
}

export interface Match<Value> {
  readonly value: Value;
  /** The first token behind the match. */
  readonly to: number;
}

/** What a match can begin with. */
export interface First {
  /** Hashes of the tokens it can begin with. */
  readonly hashes: HashSet;
  /** The numbers it can begin with. */
  readonly figures: Figures;
  /** Whether it can be empty: then it can begin with whatever follows. */
  readonly empty: boolean;
}

/** A token that a pattern begins with: a word or mark, or a number of some kind. */
export type Start = { readonly hash: number } | { readonly figures: Figures };

/** The value a pattern gives. */
export type ValueOf<P> = P extends Pattern<infer Value> ? Value : never;

const nothing: First = { hashes: new HashSet(), figures: noFigures, empty: true };
const never: First = { hashes: new HashSet(), figures: noFigures, empty: false };

/** Whether the token at `at` stands on the line of the token before it. */
export function sameLine(tokens: Tokens, at: number): boolean {
  return at < tokens.length && tokens.before[at]! < gapOf.line;
}

/** All parts one after the other. */
export function sequence<Values extends readonly unknown[]>(
  ...parts: { readonly [K in keyof Values]: Pattern<Values[K]> }
): Pattern<Values> {
  return {
    first: firstOfSequence(parts),
    second: (start) => secondOfSequence(parts, start),
    match: (tokens, at) => {
      // Most attempts fail at the first or second part: the values are put together when it is worth it.
      const first = parts[0]!.match(tokens, at);
      if (first === undefined) return undefined;
      let { to } = first;
      let values: unknown[] | undefined;
      for (let i = 1; i < parts.length; i++) {
        // Behind the last token of a line only what can be empty matches, as at the end of the text.
        const ended = to > at && !sameLine(tokens, to);
        const part = parts[i]!;
        const from = ended ? tokens.length : to;
        if (!canBegin(part.first, tokens, from)) return undefined;
        const match = part.match(tokens, from);
        if (match === undefined) return undefined;
        values ??= [first.value];
        values.push(match.value);
        if (!ended) to = match.to;
      }
      return { value: (values ?? [first.value]) as unknown as Values, to };
    },
  };
}

/** The longest of several; of equally long ones the first. */
export function longest<Value>(...choices: readonly Pattern<Value>[]): Pattern<Value> {
  return {
    first: firstOfChoice(choices),
    second: (start) => secondOfChoice(choices, start),
    match: (tokens, at) => {
      let best: Match<Value> | undefined;
      for (let i = 0; i < choices.length; i++) {
        const choice = choices[i]!;
        if (!canBegin(choice.first, tokens, at)) continue;
        const match = choice.match(tokens, at);
        if (match !== undefined && (best === undefined || match.to > best.to)) best = match;
      }
      return best;
    },
  };
}

/** The first of several that matches. */
export function choice<Value>(...choices: readonly Pattern<Value>[]): Pattern<Value> {
  return {
    first: firstOfChoice(choices),
    second: (start) => secondOfChoice(choices, start),
    match: (tokens, at) => {
      for (const one of choices) {
        if (!canBegin(one.first, tokens, at)) continue;
        const match = one.match(tokens, at);
        if (match !== undefined) return match;
      }
      return undefined;
    },
  };
}

export function optional<Value>(part: Pattern<Value>): Pattern<Value | undefined> {
  return {
    first: { ...part.first, empty: true },
    second: (start) => secondOf(part, start),
    match: (tokens, at) => {
      const match = canBegin(part.first, tokens, at) ? part.match(tokens, at) : undefined;
      return match ?? { value: undefined, to: at };
    },
  };
}

/** Gives another value, or, by `undefined`, takes the match back. */
export function map<From, To>(
  part: Pattern<From>,
  read: (value: From, tokens: Tokens, from: number, to: number) => To | undefined,
): Pattern<To> {
  return {
    first: part.first,
    second: (start) => secondOf(part, start),
    match: (tokens, at) => {
      const match = part.match(tokens, at);
      if (match === undefined) return undefined;
      const value = read(match.value, tokens, at, match.to);
      return value === undefined ? undefined : { value, to: match.to };
    },
  };
}

/** A match that also holds in its place: what stands before it and behind it. */
export function where<Value>(
  part: Pattern<Value>,
  holds: (tokens: Tokens, from: number, to: number) => boolean,
): Pattern<Value> {
  return {
    first: part.first,
    second: (start) => secondOf(part, start),
    match: (tokens, at) => {
      const match = part.match(tokens, at);
      return match !== undefined && holds(tokens, at, match.to) ? match : undefined;
    },
  };
}

/**
 * The same matches, tried where the first or second token is a number only if one of some tokens stands behind it: a
 * cheap test that spares the work where most numbers are something else.
 */
export function behindNumber<Value>(
  part: Pattern<Value>,
  ...tokensBehind: readonly string[]
): Pattern<Value> {
  const behind = new HashSet(tokensBehind.map(hashOf));
  return {
    first: part.first,
    second: (start) => secondOf(part, start),
    match: (tokens, at) => {
      let next = at + 1;
      if (tokens.kind[at] !== kindOf.number) {
        // `ngày 15`
        if (next >= tokens.length || tokens.kind[next] !== kindOf.number) return part.match(tokens, at);
        next++;
      }
      return sameLine(tokens, next) && behind.has(tokens.hash[next]!) ? part.match(tokens, at) : undefined;
    },
  };
}

/** The same matches, tried only where a cheap test holds that every match passes: it spares the work elsewhere. */
export function onlyWhere<Value>(
  part: Pattern<Value>,
  test: (tokens: Tokens, at: number) => boolean,
): Pattern<Value> {
  return {
    first: part.first,
    second: (start) => secondOf(part, start),
    match: (tokens, at) => (test(tokens, at) ? part.match(tokens, at) : undefined),
  };
}

/** The same match, only if no space divides its first token from the token before. */
export function glued<Value>(part: Pattern<Value>): Pattern<Value> {
  return {
    first: part.first,
    second: (start) => secondOf(part, start),
    match: (tokens, at) =>
      at < tokens.length && tokens.before[at] === gapOf.nothing ? part.match(tokens, at) : undefined,
  };
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

/** One of the phrases of a table, with what it stands for: the longest that matches. */
export function term<Value>(
  table: ReadonlyMap<string, Value> | Readonly<Record<string, Value>>,
): Pattern<Value> {
  const root: Node<Value> = { next: new Map() };
  const entries =
    table instanceof Map
      ? [...(table as ReadonlyMap<string, Value>)]
      : Object.entries(table as Readonly<Record<string, Value>>);
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of phrase.split(' ')) {
      const hash = hashOf(word);
      let next = node.next.get(hash);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(hash, next);
      }
      node = next;
    }
    node.value = value;
  }
  return {
    first: { hashes: new HashSet(root.next.keys()), figures: noFigures, empty: false },
    second: (start) => {
      const node = 'figures' in start ? undefined : root.next.get(start.hash);
      if (node === undefined) return never;
      return { hashes: new HashSet(node.next.keys()), figures: noFigures, empty: node.value !== undefined };
    },
    match: (tokens, at) => {
      let node: Node<Value> | undefined = root;
      let best: Match<Value> | undefined;
      for (let i = at; i < tokens.length && (i === at || sameLine(tokens, i)); i++) {
        node = node.next.get(tokens.hash[i]!);
        if (node === undefined) break;
        if (node.value !== undefined) best = { value: node.value, to: i + 1 };
      }
      return best;
    },
  };
}

/** One of some phrases (words divided by one space, or a mark such as `/`). */
export function words(...phrases: readonly string[]): Pattern<true> {
  return term(new Map(phrases.map((phrase) => [phrase, true as const])));
}

/** Nothing has to follow a number. */
function secondOfFigures(start: Start): First {
  return 'figures' in start ? nothing : never;
}

/** A number without separators, in figures, between two bounds. */
export function integer(low: number, high: number): Pattern<number> {
  return {
    first: { hashes: new HashSet(), figures: figuresBetween(low, high), empty: false },
    second: secondOfFigures,
    match: (tokens, at) => {
      const value = integerAt(tokens, at);
      return value >= low && value <= high ? { value, to: at + 1 } : undefined;
    },
  };
}

/** One number, read by a function that gives `undefined` where it does not fit; `kinds` are those it can fit. */
export function figures<Value>(
  read: (tokens: Tokens, at: number) => Value | undefined,
  kinds: Figures = anyFigures,
): Pattern<Value> {
  return {
    first: { hashes: new HashSet(), figures: kinds, empty: false },
    second: secondOfFigures,
    match: (tokens, at) => {
      if (at >= tokens.length || tokens.kind[at] !== kindOf.number) return undefined;
      const value = read(tokens, at);
      return value === undefined ? undefined : { value, to: at + 1 };
    },
  };
}

/** Whether a pattern with this `first` can match at `at`. */
export function canBegin(first: First, tokens: Tokens, at: number): boolean {
  if (first.empty) return true;
  if (at >= tokens.length) return false;
  if (first.figures !== noFigures && tokens.kind[at] === kindOf.number) {
    // Nearly all take any number, or whole ones of some sizes.
    if (first.figures === anyFigures || (first.figures & (1 << figureIndex(tokens, at))) !== 0) return true;
  }
  return first.hashes.has(tokens.hash[at]!);
}

function firstOfSequence(parts: readonly Pattern<unknown>[]): First {
  const hashes = new Set<number>();
  let figures = noFigures;
  for (const { first } of parts) {
    for (const hash of first.hashes) hashes.add(hash);
    figures |= first.figures;
    if (!first.empty) return { hashes: new HashSet(hashes), figures, empty: false };
  }
  return { hashes: new HashSet(hashes), figures, empty: true };
}

function firstOfChoice(choices: readonly Pattern<unknown>[]): First {
  return choices.length === 0 ? nothing : union(choices.map(({ first }) => first));
}

/** Whether a pattern with this `first` can begin with a token. */
export function beginsWith(first: First, start: Start): boolean {
  return 'figures' in start ? (first.figures & start.figures) !== 0 : first.hashes.has(start.hash);
}

/** `Pattern.second` of any pattern: of one that says nothing it is undefined, anything. */
export function secondOf(part: Pattern<unknown>, start: Start): First | undefined {
  return beginsWith(part.first, start) ? part.second?.(start) : never;
}

/** The second token of a pattern that something follows: behind a first part of one token, what can follow. */
export function secondBefore(
  part: Pattern<unknown>,
  start: Start,
  next: First | undefined,
): First | undefined {
  const second = secondOf(part, start);
  if (second?.empty !== true) return second;
  return next === undefined ? undefined : union([{ ...second, empty: false }, next]);
}

function secondOfSequence(parts: readonly Pattern<unknown>[], start: Start): First | undefined {
  const found: First[] = [];
  for (const [index, part] of parts.entries()) {
    if (beginsWith(part.first, start)) {
      const second = part.second?.(start);
      if (second === undefined) return undefined;
      found.push(second.empty ? { ...second, empty: false } : second);
      if (second.empty) found.push(firstOfSequence(parts.slice(index + 1)));
    }
    if (!part.first.empty) break;
  }
  return union(found);
}

export function secondOfChoice(choices: readonly Pattern<unknown>[], start: Start): First | undefined {
  return union(choices.map((choice) => secondOf(choice, start)));
}

/** What any of several can begin with; undefined (anything) if one of them is. */
export function union(all: readonly First[]): First;
export function union(all: readonly (First | undefined)[]): First | undefined;
export function union(all: readonly (First | undefined)[]): First | undefined {
  const hashes = new Set<number>();
  let figures = noFigures;
  let empty = false;
  for (const one of all) {
    if (one === undefined) return undefined;
    for (const hash of one.hashes) hashes.add(hash);
    figures |= one.figures;
    empty ||= one.empty;
  }
  return { hashes: new HashSet(hashes), figures, empty };
}
