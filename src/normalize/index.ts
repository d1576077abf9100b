import { compose, type Rewritten } from '../text/alignment.js';
import type { TonePlacement } from '../text/syllable.js';
import { collapseSpaces } from './collapse-spaces.js';
import { composeLetters } from './compose-letters.js';
import { dropInvisible } from './drop-invisible.js';
import { foldLetters } from './fold.js';
import { decodeLegacy, type Encoding } from './legacy/index.js';
import { runPasses, type Pass } from './pass.js';
import { placeIy, type IyStyle } from './place-iy.js';
import { placeTones } from './place-tones.js';
import { splitGlued } from './split-glued.js';
import { unifyLetters } from './unify-letters.js';
import { unifyPunctuation } from './unify-punctuation.js';

export type { Pass } from './pass.js';
export { runPasses } from './pass.js';
export { dropInvisible } from './drop-invisible.js';
export { unifyLetters } from './unify-letters.js';
export { composeLetters } from './compose-letters.js';
export { unifyPunctuation } from './unify-punctuation.js';
export { collapseSpaces } from './collapse-spaces.js';
export { splitGlued } from './split-glued.js';
export { placeTones } from './place-tones.js';
export { placeIy, type IyStyle } from './place-iy.js';
export { foldLetters } from './fold.js';
export { decodeLegacy, detectEncoding, encodeLegacy, type Detected } from './legacy/index.js';
export { encodings, type Encoding } from './legacy/encoding.js';
export { decode, type ByteEncoding, type Decoded } from './decode.js';
export type { TonePlacement } from '../text/syllable.js';
export { toSource, toTarget, compose } from '../text/alignment.js';
export type { Alignment, Rewritten } from '../text/alignment.js';

/** What comes before the tones are placed, in this order. */
const cleaning: readonly Pass[] = [
  dropInvisible,
  composeLetters,
  unifyLetters,
  unifyPunctuation,
  collapseSpaces,
  splitGlued,
];

/** What `normalize` does, in this order; the last pass places tones in the old way. */
export const defaultPasses: readonly Pass[] = [...cleaning, placeTones('old')];

const newTonePasses: readonly Pass[] = [...cleaning, placeTones('new')];

export interface NormalizeOptions {
  /** Where tones stand: `old` (hòa, thủy; the default, as newspapers print) or `new` (hoà, thuỷ). */
  readonly tones?: TonePlacement | undefined;
  /**
   * The encoding that the text was in before it was read wrongly, or `auto` to find out. Without it nothing is
   * decoded.
   */
  readonly from?: Encoding | 'auto' | undefined;
  /** One spelling for i and y at the end of small words: `i` (kĩ, lí) or `y` (kỹ, lý); as printed without it. */
  readonly iy?: IyStyle | undefined;
  /** The passes to run, in order, instead of the usual ones; the other options then have no effect. */
  readonly passes?: readonly Pass[] | undefined;
}

/**
 * The text in the one spelling that all later stages work on, and the alignment back to the source. A text that
 * needs nothing is given back itself. Never throws, and changes nothing when run again on its result.
 *
 * @example normalize('Ho\u0300a').text // 'Hòa'
 * @example normalize('Vieät Nam', { from: 'vni' }).text // 'Việt Nam'
 */
export function normalize(source: string, options: NormalizeOptions = {}): Rewritten {
  return runPasses(passesFor(options), source);
}

function passesFor({ passes, tones, from, iy }: NormalizeOptions): readonly Pass[] {
  if (passes !== undefined) return passes;
  const usual = tones === 'new' ? newTonePasses : defaultPasses;
  if (from === undefined && iy === undefined) return usual;
  return [
    ...(from === undefined ? [] : [decodeLegacy(from)]),
    ...usual,
    ...(iy === undefined ? [] : [placeIy(iy)]),
  ];
}

/** Taking off marks that stand alone can leave two spaces, or letters that join. */
const foldingPasses: readonly Pass[] = [...defaultPasses, foldLetters, composeLetters, collapseSpaces];

/**
 * The normalised text in lower case and without marks, for search: what is typed without marks finds it.
 *
 * @example fold('Chợ Đồn').text // 'cho don'
 */
export function fold(source: string): Rewritten {
  let { text, alignment } = runPasses(foldingPasses, source);
  // Small letters of other alphabets can be look-alikes where the capitals were none. Vietnamese is ASCII by now.
  for (let round = 0; round < 4 && /[^\0-\x7f]/u.test(text); round++) {
    const again = runPasses(foldingPasses, text);
    if (again.text === text) break;
    text = again.text;
    alignment = compose(alignment, again.alignment);
  }
  return { text, alignment };
}
