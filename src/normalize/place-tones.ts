import { Rewriter } from '../text/alignment.js';
import { isLetterOrMark, vowelCount, vowelIndex } from '../text/letters.js';
import { longestSyllable, misplacedPairs, placeTone, type TonePlacement } from '../text/syllable.js';
import type { Pass } from './pass.js';

/**
 * Puts the tone of every syllable where `placement` wants it: `hoà`, `thuỷ` ↔ `hòa`, `thủy`, and always on the
 * vowel that the orthography asks for (`vịêt` → `việt`, `qúy` → `quý`). Words that are no Vietnamese syllable
 * stay as they are.
 */
export function placeTones(placement: TonePlacement): Pass {
  const suspect = misplacedPairs(placement);
  return {
    name: `place-tones-${placement}`,
    rewrite(text) {
      const rewriter = new Rewriter(text);
      let before = 0;
      for (let i = 0; i < text.length; i++) {
        const here = vowelIndex(text.charCodeAt(i));
        if (here === 0 || before === 0 || suspect[before * vowelCount + here] === 0) {
          before = here;
          continue;
        }
        let start = i - 1;
        while (start > 0 && i - start < longestSyllable && isLetterOrMark(text.charCodeAt(start - 1)))
          start--;
        let end = i + 1;
        while (end < text.length && end - i < longestSyllable && isLetterOrMark(text.charCodeAt(end))) end++;
        // A longer word is none of ours: where the search stopped inside of it, too many letters were taken.
        const placed = placeTone(text, start, end, placement);
        if (placed !== undefined) rewriter.replace(start, end, placed);
        before = 0;
        i = end - 1;
      }
      return rewriter.finish();
    },
  };
}
