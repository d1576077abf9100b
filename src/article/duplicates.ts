import type { Layout } from './layout.js';
import { labelOf } from './layout.js';

/** Shorter sentences are repeated by chance (`Ông nói:`); a caption is not. */
const shortest = 6;
const shortestCaption = 3;

/** For tokens of a text printed before: the token that stands there in the first printing, else -1. */
export type FirstPrintings = Int32Array;

/**
 * Finds sentences that were printed before, word for word, and where; `undefined` where there are none. Neighbours that repeat neighbours become one
 * stretch, so that a paragraph printed twice is one part with one first printing.
 */
export function findDuplicates(layout: Layout): FirstPrintings | undefined {
  const { tokens, sentences, label, cut } = layout;
  const seen = new Map<number, number>();
  let printedAt: Int32Array | undefined;
  for (let i = 0; i < sentences.length; i++) {
    const from = sentences.first[i]!;
    const to = sentences.first[i + 1]!;
    if (to - from < (label[from] === labelOf.caption ? shortestCaption : shortest)) continue;
    let hash = 17;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + tokens.hash[at]!) | 0;
    const first = seen.get(hash);
    if (first === undefined) {
      seen.set(hash, from);
      continue;
    }
    if (label[from] === labelOf.residue || !same(tokens.hash, first, from, to - from)) continue;
    printedAt ??= new Int32Array(tokens.length).fill(-1);
    for (let at = from; at < to; at++) printedAt[at] = first + (at - from);
    const continues = from > 0 && printedAt[from - 1] === first - 1 && cut[from] === 0;
    if (!continues) cut[first] = cut[from] = 1;
    cut[first + (to - from)] = 1;
    cut[to] = 1;
  }
  if (printedAt === undefined) return undefined;
  // A cut between two sentences that both go on from the first printing divides nothing.
  for (let at = 1; at < tokens.length; at++) {
    if (printedAt[at]! < 1 || printedAt[at - 1] !== printedAt[at]! - 1) continue;
    if (label[at] !== label[at - 1] || tokens.before[at]! >= 2) continue;
    const original = printedAt[at]!;
    if (label[original] !== label[original - 1] || tokens.before[original]! >= 2) continue;
    cut[at] = 0;
    cut[original] = 0;
  }
  return printedAt;
}

function same(hashes: Int32Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (hashes[a + i] !== hashes[b + i]) return false;
  return true;
}
