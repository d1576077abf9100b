import { identity, Rewriter } from '../text/alignment.js';
import { isLetterOrMark, toneOf, vowelCount, vowelIndexes } from '../text/letters.js';
import {
  longestSyllable,
  misplacedAt,
  misplacedPairs,
  placeTone,
  type TonePlacement,
} from '../text/syllable.js';
import type { Pass } from './pass.js';

/**
 * Puts the tone of every syllable where `placement` wants it: `hoà`, `thuỷ` ↔ `hòa`, `thủy`, and always on the
 * vowel that the orthography asks for (`vịêt` → `việt`, `qúy` → `quý`). Words that are no Vietnamese syllable
 * stay as they are.
 */
export function placeTones(placement: TonePlacement): Pass {
  // Made when the first text comes: most programs use one of the two placements.
  let suspect: Uint8Array | undefined;
  return {
    name: `place-tones-${placement}`,
    rewrite(text) {
      suspect ??= misplacedPairs(placement);
      let i = nextSuspect(text, 1, suspect);
      if (i === text.length) return { text, alignment: identity };
      const rewriter = new Rewriter(text);
      while (i < text.length) {
        let start = i - 1;
        while (start > 0 && i - start < longestSyllable && isLetterOrMark(text.charCodeAt(start - 1))) {
          start--;
        }
        let end = i + 1;
        while (end < text.length && end - i < longestSyllable && isLetterOrMark(text.charCodeAt(end))) end++;
        // A longer word is none of ours: where the search stopped inside of it, too many letters were taken.
        const placed = placeTone(text, start, end, placement);
        if (placed !== undefined) rewriter.replace(start, end, placed);
        i = nextSuspect(text, end + 1, suspect);
      }
      return rewriter.finish();
    },
  };
}

/** The first offset from `from` on whose letter and the one before it may be a misplaced tone; else the length. */
function nextSuspect(text: string, from: number, suspect: Uint8Array): number {
  const length = text.length;
  let before = from <= length ? vowelIndexes[text.charCodeAt(from - 1)]! : 0;
  for (let i = from; i < length; i++) {
    const here = vowelIndexes[text.charCodeAt(i)]!;
    // No pair with 0, what is no vowel, is suspect.
    const where = suspect[before * vowelCount + here]!;
    if (where !== 0 && isSuspect(text, i, where)) return i;
    before = here;
  }
  return length;
}

/** Whether the pair that ends at `at` is a sign in its place: `oà` in hoà, not in hoàn; `uá` in muá, not in quá. */
function isSuspect(text: string, at: number, where: number): boolean {
  const inside = isLetterOrMark(text.charCodeAt(at + 1));
  if ((where & (inside ? misplacedAt.inside : misplacedAt.end)) === 0) return false;
  const first = text.charCodeAt(at - 1);
  if (toneOf(first) !== 0) return true;
  // The u of qu and the i of gi belong to the onset: the tone behind them is right.
  const onset = text.charCodeAt(at - 2) | 0x20;
  const vowel = first | 0x20;
  return !(onset === 0x71 && vowel === 0x75) && !(onset === 0x67 && vowel === 0x69 && !inside);
}
