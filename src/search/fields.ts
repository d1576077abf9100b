import type { SearchDocument } from './document.js';
import { foldTerm } from './fold.js';
import type { Spelling } from './query.js';
import type { TermKind } from './terms.js';
import { unitsOf } from './units.js';

/**
 * A document as lines of terms, for engines that take text and cut it at spaces. Terms hold no space; between
 * paragraphs stands a border that no query has, so that no phrase crosses it.
 */
export interface TermLines {
  readonly title: Readonly<Record<Spelling, string>>;
  readonly body: Readonly<Record<Spelling, string>>;
  /** Names of people, organizations and places, with the units that old ones went into; a border between them. */
  readonly names: Readonly<Record<Spelling, string>>;
  /** Words, printed tokens and abbreviations as one term each: `chủ_tịch`, `covid-19`, `ubnd`. */
  readonly compounds: Readonly<Record<Spelling, string>>;
  /** Terms of dates (see `coveringTerms`). */
  readonly dates: string;
}

/** Stands between paragraphs and names. No unit is this sign. */
export const border = '¶';

export function termLines(document: Pick<SearchDocument, 'title' | 'terms' | 'facets'>): TermLines {
  const body: string[] = [];
  let position = -1;
  for (const term of document.terms) {
    if (term.kind !== 'unit') continue;
    if (position >= 0 && term.position > position + 1) body.push(border);
    position = term.position;
    body.push(term.text);
  }
  const { people, organizations, places } = document.facets;
  const names = new Set([
    ...people.map(({ name }) => name),
    ...organizations.map(({ name }) => name),
    ...places.flatMap(({ name, successors }) => [name, ...successors]),
  ]);
  return {
    title: bothSpellings(lineOf(document.title)),
    body: bothSpellings(body.join(' ')),
    names: bothSpellings([...names].map(lineOf).join(` ${border} `)),
    compounds: bothSpellings(
      document.terms.flatMap(({ kind, text }) => (isCompound(kind) ? [text] : [])).join(' '),
    ),
    dates: [...new Set(document.terms.flatMap(({ kind, text }) => (kind === 'date' ? [text] : [])))].join(
      ' ',
    ),
  };
}

/** A text as its units, with a space between them. */
export function lineOf(text: string): string {
  return unitsOf(text)
    .map((unit) => unit.text)
    .join(' ');
}

function bothSpellings(marked: string): Record<Spelling, string> {
  return { marked, folded: foldTerm(marked) };
}

function isCompound(kind: TermKind): boolean {
  return kind === 'word' || kind === 'joined' || kind === 'abbreviation' || kind === 'expansion';
}
