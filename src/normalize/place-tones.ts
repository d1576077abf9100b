import { Rewriter } from '../text/alignment.js';
import { classOf, isVowel, toneOf, unitClass } from '../text/letters.js';
import { longestSyllable, placeTone, type TonePlacement } from '../text/syllable.js';
import type { Pass } from './pass.js';

/**
 * Puts the tone of every syllable where `placement` wants it: `hoà`, `thuỷ` ↔ `hòa`, `thủy`, and always on the
 * vowel that the orthography asks for (`vịêt` → `việt`, `qúy` → `quý`). Words that are no Vietnamese syllable
 * stay as they are.
 */
export function placeTones(placement: TonePlacement): Pass {
  return {
    name: `place-tones-${placement}`,
    rewrite(text) {
      const rewriter = new Rewriter(text);
      let start = -1;
      let suspect = false;
      // The vowel before the unit at hand: 0 none, 1 without, 2 with a tone.
      let vowel = 0;
      for (let i = 0; i <= text.length; i++) {
        const unit = i < text.length ? text.charCodeAt(i) : 0x20;
        const unitsClass = unitClass(unit);
        if (
          unitsClass === classOf.lowerLetter ||
          unitsClass === classOf.upperLetter ||
          unitsClass === classOf.mark
        ) {
          if (start < 0) start = i;
          // The tone can only be misplaced where two vowels stand side by side.
          const here = isVowel(unit) ? (toneOf(unit) === 0 ? 1 : 2) : 0;
          if (here + vowel >= 3 && vowel > 0) suspect = true;
          vowel = here;
          continue;
        }
        if (suspect && i - start <= longestSyllable) {
          const placed = placeTone(text, start, i, placement);
          if (placed !== undefined) rewriter.replace(start, i, placed);
        }
        start = -1;
        suspect = false;
        vowel = 0;
      }
      return rewriter.finish();
    },
  };
}
