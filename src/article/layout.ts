import { groupOf } from '../text/spans.js';
import { gapOf, kindOf, shapeOf, type PartKind, type Sentenced, type Tokens } from '../document.js';
import { unitAt, widthAt } from '../text/token-units.js';

/** Codes of `Layout.label`, in the order of `labels`. `open`: no rule has spoken yet; it becomes body. */
export const labelOf = {
  open: 0,
  headline: 1,
  lead: 2,
  body: 3,
  caption: 4,
  dateline: 5,
  byline: 6,
  residue: 7,
} as const;
export const labels: readonly PartKind[] = [
  'body',
  'headline',
  'lead',
  'body',
  'caption',
  'dateline',
  'byline',
  'residue',
];

/** Tokens `from` up to, not including, `to`, that stand on one line of the source. */
export interface Line {
  readonly from: number;
  readonly to: number;
}

/** The sheet the rules write on: a label a token, and where a part must begin although the label goes on. */
export interface Layout {
  readonly tokens: Tokens;
  readonly sentences: Sentenced['sentences'];
  readonly lines: readonly Line[];
  readonly label: Uint8Array;
  readonly cut: Uint8Array;
}

export function layoutOf({ tokens, sentences }: Sentenced): Layout {
  const lines: Line[] = [];
  // One buffer for both: for a text of usual length it takes as long to get a buffer as to fill it.
  const sheet = new ArrayBuffer(2 * tokens.length + 1);
  const cut = new Uint8Array(sheet, tokens.length);
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens.before[i]! < gapOf.line) continue;
    lines.push({ from, to: i });
    cut[from] = 1;
    from = i;
  }
  return {
    tokens,
    sentences,
    lines: tokens.length === 0 ? [] : lines,
    label: new Uint8Array(sheet, 0, tokens.length),
    cut,
  };
}

/** Labels tokens `from` up to `to` that no rule before has labelled; they are a part of their own. */
export function mark(layout: Layout, from: number, to: number, label: number): void {
  for (let i = from; i < to; i++) if (layout.label[i] === labelOf.open) layout.label[i] = label;
  layout.cut[from] = 1;
  layout.cut[to] = 1;
}

/** The tokens of a line that are still open at its two ends taken off: `[from, to)` without labelled edges. */
export function openPart(layout: Layout, line: Line): Line {
  let { from, to } = line;
  while (from < to && layout.label[from] !== labelOf.open) from++;
  while (to > from && layout.label[to - 1] !== labelOf.open) to--;
  return { from, to };
}

/** The first token of the sentence that token `at` belongs to. */
export function sentenceStart(layout: Layout, at: number): number {
  return layout.sentences.first[groupOf(layout.sentences, at)]!;
}

/** The token behind the sentence that token `at` belongs to. */
export function sentenceEnd(layout: Layout, at: number): number {
  return layout.sentences.first[groupOf(layout.sentences, at) + 1]!;
}

export function isNumber(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === kindOf.number;
}

/** Whether a token begins with a capital letter (or mixes them, as `iPhone` and `tvN` do). */
export function isCapital(tokens: Tokens, at: number): boolean {
  return tokens.shape[at]! >= shapeOf.capitalized;
}

/** Whether token `at` follows the one before it at once. */
export function touches(tokens: Tokens, at: number): boolean {
  return tokens.before[at] === gapOf.nothing;
}

const stops = new Set([0x2e, 0x21, 0x3f, 0x2026]);

/** Whether a token is `.`, `!`, `?` or `…`. */
export function isStop(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === kindOf.punctuation && stops.has(unitAt(tokens, at));
}

const dashes = new Set([0x2d, 0x2013, 0x2014, 0x2012, 0x2212]);

/** Whether a token is a dash of any length. */
export function isDash(tokens: Tokens, at: number): boolean {
  return dashes.has(unitAt(tokens, at)) && widthAt(tokens, at) <= 2;
}

const arrows = new Set([0x3e, 0x203a, 0xbb, 0x2192]);

/** Whether a token is `>`, `›`, `»` or `→`. Read in the source: normalisation folds `›` and `»` with the quotes they also are. */
export function isArrow(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] !== kindOf.syllable && arrows.has(tokens.source.charCodeAt(tokens.start[at]!));
}
