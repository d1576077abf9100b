import type { Span } from '../document.js';
import type { Clause, SearchQuery, Spelling } from './query.js';
import type { Term } from './terms.js';

/** Where a phrase or date of a query was found. */
export interface Match extends Span {
  /** Index into `SearchQuery.clauses`. */
  readonly clause: number;
}

/** Terms by their text, in one spelling; dates apart. */
interface Postings {
  readonly marked: ReadonlyMap<string, readonly Term[]>;
  readonly folded: ReadonlyMap<string, readonly Term[]>;
  readonly dates: ReadonlyMap<string, readonly Term[]>;
}

/**
 * Where the clauses of a query stand in a document, by its own terms: the same for every engine, and the way to
 * check a phrase where an engine has none.
 */
export function findMatches(terms: readonly Term[], query: Pick<SearchQuery, 'clauses'>): Match[] {
  const postings = postingsOf(terms);
  const matches = query.clauses.flatMap((clause, index) =>
    clauseSpans(postings, clause).map((span) => ({ ...span, clause: index })),
  );
  return matches.sort((a, b) => a.start - b.start || b.end - a.end || a.clause - b.clause);
}

/** Whether a document has every required clause (`all`) or at least one (`any`). */
export function matchesQuery(
  terms: readonly Term[],
  query: Pick<SearchQuery, 'clauses'>,
  mode: 'all' | 'any' = 'all',
): boolean {
  const postings = postingsOf(terms);
  const has = (clause: Clause): boolean => clauseSpans(postings, clause).length > 0;
  const required = query.clauses.filter((clause) => clause.required);
  if (required.length === 0) return false;
  return mode === 'all' ? required.every(has) : required.some(has);
}

function postingsOf(terms: readonly Term[]): Postings {
  const postings = {
    marked: new Map<string, Term[]>(),
    folded: new Map<string, Term[]>(),
    dates: new Map<string, Term[]>(),
  };
  for (const term of terms) {
    if (term.kind === 'date') append(postings.dates, term.text, term);
    else {
      append(postings.marked, term.text, term);
      append(postings.folded, term.folded, term);
    }
  }
  return postings;
}

function append(postings: Map<string, Term[]>, key: string, term: Term): void {
  const list = postings.get(key);
  if (list === undefined) postings.set(key, [term]);
  else list.push(term);
}

function clauseSpans(postings: Postings, clause: Clause): Span[] {
  const spans = clause.phrases.flatMap((phrase) => phraseSpans(postings, clause.field, phrase));
  for (const term of clause.date?.terms ?? []) spans.push(...(postings.dates.get(term) ?? []).map(spanOf));
  return spans;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Every place where the units stand one behind the other; a term may stand for several positions. */
function phraseSpans(postings: Postings, field: Spelling, phrase: readonly string[]): Span[] {
  const lists = phrase.map((unit) => postings[field].get(unit));
  if (lists.includes(undefined)) return [];
  const [first, ...rest] = lists as (readonly Term[])[];
  // The ends that can be reached so far: from the next position to where the phrase began.
  let reached = first!.map((term) => ({
    next: term.position + term.positionLength,
    start: term.start,
    end: term.end,
  }));
  for (const list of rest) {
    const byPosition = new Map<number, Term[]>();
    for (const term of list) {
      const at = byPosition.get(term.position);
      if (at === undefined) byPosition.set(term.position, [term]);
      else at.push(term);
    }
    reached = reached.flatMap(({ next, start }) =>
      (byPosition.get(next) ?? []).map((term) => ({
        next: term.position + term.positionLength,
        start,
        end: term.end,
      })),
    );
    if (reached.length === 0) break;
  }
  return reached.map(spanOf);
}
