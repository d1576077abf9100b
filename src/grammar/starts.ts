import { kindOf, type Tokens } from '../document.js';
import { figureBits, figureIndex } from './figures.js';
import { hashTable } from './hash-table.js';
import type { First } from './pattern.js';

/** Which of some patterns a token can begin, one bit each: one look-up where each pattern would need its own. */
export interface Starts<Name extends string> {
  /** The bit of each pattern. */
  readonly bit: Readonly<Record<Name, number>>;
  /** The bits of the patterns that the token at `at` can begin. */
  readonly at: (tokens: Tokens, at: number) => number;
}

/** @param firsts what up to 31 patterns can begin with; none may be empty */
export function startsOf<Name extends string>(firsts: Readonly<Record<Name, First>>): Starts<Name> {
  const bit = {} as Record<Name, number>;
  const byHash = new Map<number, number>();
  const byFigures = figureBits.map(() => 0);
  for (const [index, [name, first]] of (Object.entries(firsts) as [Name, First][]).entries()) {
    const own = 1 << index;
    bit[name] = own;
    for (const hash of first.hashes) byHash.set(hash, (byHash.get(hash) ?? 0) | own);
    for (const [kind, figures] of figureBits.entries())
      if ((first.figures & figures) !== 0) byFigures[kind] = byFigures[kind]! | own;
  }
  const table = hashTable(byHash);
  return {
    bit,
    at: (tokens, at) => {
      if (at >= tokens.length) return 0;
      const found = table.get(tokens.hash[at]!);
      const named = found < 0 ? 0 : found;
      return tokens.kind[at] === kindOf.number ? named | byFigures[figureIndex(tokens, at)]! : named;
    },
  };
}
