import type { Rewritten } from '../text/alignment.js';
import { composeLetters } from './compose-letters.js';
import { runPasses, type Pass } from './pass.js';

export type { Pass } from './pass.js';
export { runPasses } from './pass.js';
export { composeLetters } from './compose-letters.js';
export { toSource, toTarget, compose } from '../text/alignment.js';
export type { Alignment, Rewritten } from '../text/alignment.js';

/** What `normalize` does, in this order. */
export const defaultPasses: readonly Pass[] = [composeLetters];

export interface NormalizeOptions {
  /** The passes to run, in order; by default `defaultPasses`. */
  readonly passes?: readonly Pass[];
}

/**
 * The text in the one spelling that all later stages work on, and the alignment back to the source.
 *
 * @example normalize('Ho\u0300a').text // 'Hòa'
 */
export function normalize(source: string, options: NormalizeOptions = {}): Rewritten {
  return runPasses(options.passes ?? defaultPasses, source);
}
