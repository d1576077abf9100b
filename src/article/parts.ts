import { spanOf, type Part, type Sentenced } from '../document.js';
import { markBylines } from './bylines.js';
import { markCaptions } from './captions.js';
import { markDatelines } from './dateline.js';
import { findDuplicates } from './duplicates.js';
import { markHeadline } from './headline.js';
import { labelOf, labels, layoutOf, type Layout } from './layout.js';
import { markResidue } from './residue.js';

/**
 * The parts of an article, in the order of the source; together they cover all tokens, and none crosses a line end.
 *
 * What is printed around the text (`residue`) is only labelled, never taken out. A part whose text was printed
 * before names the part of the first printing (`duplicateOf`) and keeps its kind.
 *
 * @example
 * findParts(layers).map(({ kind }) => kind) // ['headline', 'residue', 'dateline', 'lead', 'body', 'byline']
 */
export function findParts(layers: Sentenced): readonly Part[] {
  const layout = layoutOf(layers);
  if (layers.tokens.length === 0) return [];
  for (const step of steps) step(layout);
  return toParts(layout);
}

/** Each step labels what those before it left open. */
const steps: readonly ((layout: Layout) => void)[] = [
  markResidue,
  markDatelines,
  markCaptions,
  markBylines,
  markHeadline,
  findDuplicates,
];

function toParts({ tokens, label, cut, printedAt }: Layout): readonly Part[] {
  const parts: Part[] = [];
  const partAt = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const goesOn =
      at < tokens.length &&
      label[at] === label[from] &&
      (cut[at] === 0 || (label[at] === labelOf.residue && tokens.before[at]! < 2));
    if (goesOn) continue;
    const first = printedAt[from]!;
    const original = first >= 0 ? partAt.get(first) : undefined;
    partAt.set(from, parts.length);
    parts.push({
      ...spanOf(tokens, from, at),
      from,
      to: at,
      kind: labels[label[from]!]!,
      ...(original === undefined ? {} : { duplicateOf: original }),
    });
    from = at;
  }
  return parts;
}
