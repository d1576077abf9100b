import type { SearchDocument } from './document.js';
import { foldTerm } from './fold.js';
import { unitTerms, type Term, type TermKind } from './terms.js';

/** Kinds that an index keeps beside the text; the units can be read from the text again. */
const keptKinds: readonly TermKind[] = [
  'abbreviation',
  'expansion',
  'person',
  'organization',
  'place',
  'date',
  'unit',
];

/** Terms of one place: kind, start, end, position, positionLength, and the texts (which hold no space). */
type PackedPlace = readonly [number, number, number, number, number, string];

/**
 * The terms of a document as short JSON, for an index that keeps the text as well: what cannot be read from the
 * text again with `unpackTerms`, to highlight a hit without analysing the article anew.
 */
export function packTerms({ text, parts, terms }: Pick<SearchDocument, 'text' | 'parts' | 'terms'>): string {
  const units = terms.filter(({ kind }) => kind === 'unit');
  const derivable = sameUnits(units, unitTerms(text, parts));
  const places = new Map<string, [number, number, number, number, number, string]>();
  for (const term of terms) {
    const kind = keptKinds.indexOf(term.kind);
    if (kind < 0 || (term.kind === 'unit' && derivable)) continue;
    const { start, end, position, positionLength } = term;
    const key = [kind, start, end, position].join(' ');
    const place = places.get(key);
    if (place === undefined) places.set(key, [kind, start, end, position, positionLength, term.text]);
    else place[5] += ` ${term.text}`;
  }
  return JSON.stringify({ derivable, places: [...places.values()] });
}

/** What an engine keeps of a document for its highlights. */
export interface StoredDocument extends Pick<SearchDocument, 'text' | 'parts'> {
  /** See `packTerms`. */
  readonly terms: string;
}

/**
 * The terms of a document that an engine gave back, without words and printed tokens: all that `highlight` and
 * `snippets` need.
 *
 * @throws SyntaxError when `terms` is not what `packTerms` made
 * @example snippets({ text: hit.text, terms: unpackTerms(hit) }, query)
 */
export function unpackTerms({ text, parts, terms }: StoredDocument): Term[] {
  const { derivable, places } = JSON.parse(terms) as { derivable: boolean; places: readonly PackedPlace[] };
  const kept = places.flatMap(([kind, start, end, position, positionLength, texts]) =>
    texts.split(' ').map((term) => ({
      text: term,
      folded: foldTerm(term),
      start,
      end,
      position,
      positionLength,
      kind: keptKinds[kind]!,
    })),
  );
  return [...(derivable ? unitTerms(text, parts) : []), ...kept].sort((a, b) => a.position - b.position);
}

function sameUnits(a: readonly Term[], b: readonly Term[]): boolean {
  return (
    a.length === b.length &&
    a.every((term, i) => {
      const other = b[i]!;
      return (
        term.text === other.text &&
        term.start === other.start &&
        term.end === other.end &&
        term.position === other.position
      );
    })
  );
}
