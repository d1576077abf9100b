import type { DateRange } from './dates.js';
import { carriesMarks, foldTerm } from './fold.js';
import { expand, type Spelling } from './query.js';
import { unitsOf } from './units.js';

/** What the facets of a document have to hold. */
export interface Filters {
  /** Part of the name of somebody in the article. */
  readonly person?: string;
  /** Part of an office that somebody in the article holds: `phó chủ tịch`, `UBND huyện Chợ Đồn`. */
  readonly title?: string;
  readonly organization?: string;
  /** Part of the name of a place; old units are found by the new ones they went into. */
  readonly place?: string;
  /** Days: the article was published then or speaks of a day then. One end may be open. */
  readonly from?: string;
  readonly to?: string;
  /** Which dates `from` and `to` look at. Default: `any`. */
  readonly dates?: 'published' | 'mentioned' | 'any';
}

/** The ways to write a name, in the spelling it was typed in, as lines of units. */
export function nameVariants(name: string): { readonly field: Spelling; readonly lines: readonly string[] } {
  const units = unitsOf(name).map(({ text }) => text);
  const field = units.some(carriesMarks) ? 'marked' : 'folded';
  const spelled = field === 'marked' ? units : units.map(foldTerm);
  return { field, lines: expand(spelled, field).map((line) => line.join(' ')) };
}

/** The days that `from` and `to` leave. */
export function rangeOfFilters({ from, to }: Filters): DateRange | undefined {
  if (from === undefined && to === undefined) return undefined;
  return { from: from ?? '0001-01-01', to: to ?? '9999-12-31' };
}
