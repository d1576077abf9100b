import type { TermLines } from './fields.js';
import type { Clause, SearchQuery, Spelling } from './query.js';

/** What engines without phrases check a hit with: the lines that were indexed. */
export type Lines = Pick<TermLines, 'title' | 'body' | 'names' | 'dates'>;

/** Whether the lines hold all required clauses (`all`) or one of them (`any`). */
export function linesMatch(lines: Lines, query: SearchQuery, match: 'all' | 'any'): boolean {
  const required = query.clauses.filter((clause) => clause.required);
  if (required.length === 0) return false;
  const has = (clause: Clause): boolean => hasClause(lines, clause);
  return match === 'all' ? required.every(has) : required.some(has);
}

function hasClause(lines: Lines, { field, phrases, date }: Clause): boolean {
  return (
    phrases.some((phrase) => hasPhrase(lines, field, phrase)) ||
    (date !== undefined && date.terms.some((term) => holds(lines.dates, term)))
  );
}

function hasPhrase({ title, body, names }: Lines, field: Spelling, phrase: readonly string[]): boolean {
  const text = phrase.join(' ');
  return holds(body[field], text) || holds(title[field], text) || holds(names[field], text);
}

/** Whether a line has the terms one behind the other. */
function holds(line: string, terms: string): boolean {
  return ` ${line} `.includes(` ${terms} `);
}

/** How much of the query stands together in the lines: longer phrases count for more, those of the title twice. */
export function boostOf(lines: Lines, query: SearchQuery): number {
  let boost = 0;
  for (const { field, phrase } of query.boosts) {
    const text = phrase.join(' ');
    const weight = phrase.length - 1;
    if (holds(lines.body[field], text) || holds(lines.names[field], text)) boost += weight;
    if (holds(lines.title[field], text)) boost += 2 * weight;
  }
  for (const { field, phrases, required } of query.clauses) {
    if (required && phrases.some((phrase) => holds(lines.title[field], phrase.join(' ')))) boost++;
  }
  return boost;
}
