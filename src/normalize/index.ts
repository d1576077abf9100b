import type { Rewritten } from '../text/alignment.js';
import { collapseSpaces } from './collapse-spaces.js';
import { composeLetters } from './compose-letters.js';
import { dropInvisible } from './drop-invisible.js';
import { runPasses, type Pass } from './pass.js';
import { placeTones } from './place-tones.js';
import { unifyLetters } from './unify-letters.js';
import { unifyPunctuation } from './unify-punctuation.js';
import type { TonePlacement } from '../text/syllable.js';

export type { Pass } from './pass.js';
export { runPasses } from './pass.js';
export { dropInvisible } from './drop-invisible.js';
export { unifyLetters } from './unify-letters.js';
export { composeLetters } from './compose-letters.js';
export { unifyPunctuation } from './unify-punctuation.js';
export { collapseSpaces } from './collapse-spaces.js';
export { placeTones } from './place-tones.js';
export type { TonePlacement } from '../text/syllable.js';
export { toSource, toTarget, compose } from '../text/alignment.js';
export type { Alignment, Rewritten } from '../text/alignment.js';

/** What `normalize` does before the tones are placed, in this order. */
const cleaning: readonly Pass[] = [
  dropInvisible,
  unifyLetters,
  composeLetters,
  unifyPunctuation,
  collapseSpaces,
];

/** What `normalize` does, in this order. */
export const defaultPasses: readonly Pass[] = [...cleaning, placeTones('old')];

export interface NormalizeOptions {
  /** Where tones stand: `old` (hòa, thủy; the default, as newspapers print) or `new` (hoà, thuỷ). */
  readonly tones?: TonePlacement;
  /** The passes to run, in order, instead of the usual ones; `tones` then has no effect. */
  readonly passes?: readonly Pass[];
}

/**
 * The text in the one spelling that all later stages work on, and the alignment back to the source.
 *
 * @example normalize('Ho\u0300a').text // 'Hòa'
 */
export function normalize(source: string, options: NormalizeOptions = {}): Rewritten {
  return runPasses(passesFor(options), source);
}

function passesFor(options: NormalizeOptions): readonly Pass[] {
  if (options.passes !== undefined) return options.passes;
  return options.tones === 'new' ? [...cleaning, placeTones('new')] : defaultPasses;
}
