import { Rewriter } from '../text/alignment.js';
import { isLetterOrMark } from '../text/letters.js';
import type { Pass } from './pass.js';
import { printed, triggerOf } from './triggers.js';

/** Each sign and the ways in which newspapers print it. */
const printings: readonly (readonly [sign: string, printed: string])[] = [
  ['"', '“”„‟«»″〝〞'],
  ["'", '‘’‚‛‹›′ʼ´'],
  ['-', '‐‑‒–—―−⁃﹘﹣'],
  ['...', '…'],
  ['..', '‥'],
];

const signOf: ReadonlyMap<string, string> = new Map(
  printings.flatMap(([sign, printed]) => Array.from(printed, (letter) => [letter, sign] as const)),
);

const everyPrinted = new RegExp(printed.source, 'gu');

/**
 * One sign for all quotes, one for all dashes, three stops for an ellipsis, so that rules know one form of each.
 * A grave accent counts as an apostrophe between two letters only (``H`Hen``).
 */
export const unifyPunctuation: Pass = {
  name: 'unify-punctuation',
  triggers: triggerOf.printed,
  rewrite(text) {
    const rewriter = new Rewriter(text);
    for (const match of text.matchAll(everyPrinted)) {
      const at = match.index;
      const sign = signOf.get(match[0]);
      if (sign !== undefined) rewriter.replace(at, at + 1, sign);
      else if (isLetterOrMark(text.charCodeAt(at - 1)) && isLetterOrMark(text.charCodeAt(at + 1))) {
        rewriter.replace(at, at + 1, "'");
      }
    }
    return rewriter.finish();
  },
};
