import { gapOf, spanOf, type Part, type Sentenced } from '../document.js';
import { markBylines } from './bylines.js';
import { markCaptions } from './captions.js';
import { markDatelines } from './dateline.js';
import { findDuplicates, type FirstPrintings } from './duplicates.js';
import { markHeadline, markTitle } from './headline.js';
import { labelOf, labels, layoutOf, type Layout } from './layout.js';
import { markResidue } from './residue.js';

export interface PartsOptions {
  /** The headline, if it is known from elsewhere: it is then found although it has run into the text. */
  readonly title?: string;
}

/**
 * The parts of an article, in the order of the source; together they cover all tokens, and none crosses a line end.
 *
 * What is printed around the text (`residue`) is only labelled, never taken out. A part whose text was printed
 * before names the part of the first printing (`duplicateOf`) and keeps its kind.
 *
 * @example
 * findParts(layers).map(({ kind }) => kind) // ['headline', 'residue', 'dateline', 'lead', 'body', 'byline']
 */
export function findParts(layers: Sentenced, options: PartsOptions = {}): readonly Part[] {
  const layout = layoutOf(layers);
  if (layers.tokens.length === 0) return [];
  markResidue(layout);
  if (options.title !== undefined) markTitle(layout, options.title);
  for (const step of steps) step(layout);
  return toParts(layout, findDuplicates(layout));
}

/** Behind residue and a known title. Each step labels what those before it left open. */
const steps: readonly ((layout: Layout) => void)[] = [markDatelines, markCaptions, markBylines, markHeadline];

function toParts({ tokens, label, cut }: Layout, printedAt: FirstPrintings | undefined): readonly Part[] {
  const parts: Part[] = [];
  // Which part begins with a token, where one can be asked for.
  const partAt = printedAt === undefined ? undefined : new Int32Array(tokens.length).fill(-1);
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const goesOn =
      at < tokens.length &&
      label[at] === label[from] &&
      (cut[at] === 0 || (label[at] === labelOf.residue && tokens.before[at]! < gapOf.line));
    if (goesOn) continue;
    const first = printedAt === undefined ? -1 : printedAt[from]!;
    const original = partAt === undefined || first < 0 ? -1 : partAt[first]!;
    if (partAt !== undefined) partAt[from] = parts.length;
    const { start, end } = spanOf(tokens, from, at);
    const kind = labels[label[from]!]!;
    parts.push(
      original < 0
        ? { start, end, from, to: at, kind }
        : { start, end, from, to: at, kind, duplicateOf: original },
    );
    from = at;
  }
  return parts;
}
