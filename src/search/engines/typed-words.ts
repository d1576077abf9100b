import { foldTerm } from '../fold.js';
import type { Clause, SearchQuery, Spelling } from '../query.js';
import { spellOut } from './letters.js';

/** What an engine that analyses a query itself is asked for. */
export interface TypedWords {
  readonly required: readonly Clause[];
  /** The spelling that all words are asked in: marked if one of them is. */
  readonly field: Spelling;
  /** Words, and phrases in quotation marks; terms hold none, so phrases end where they should. Dates are left out. */
  readonly words: readonly string[];
}

/** The required clauses of a query as text, each in its first way of writing. */
export function typedWords({ clauses }: SearchQuery): TypedWords {
  const required = clauses.filter((clause) => clause.required);
  const isMarked = required.some(({ field, date }) => field === 'marked' && date === undefined);
  const field: Spelling = isMarked ? 'marked' : 'folded';
  const words = required.flatMap(({ field: own, phrases, date, quoted }) => {
    if (date !== undefined) return [];
    const phrase = phrases[0]!.map((unit) =>
      field === 'folded' ? foldTerm(unit) : own === 'marked' ? spellOut(unit) : unit,
    );
    return quoted || phrase.length > 1 ? `"${phrase.join(' ')}"` : phrase.join(' ');
  });
  return { required, field, words };
}

/** `2024-02-15` → 20240215: a number of 32 bits that sorts as the days do. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
