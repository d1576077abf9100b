import { lower } from './letters.js';

/** Where the hash of every token starts (the offset basis of FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
export const hashSeed = 0x811c9dc5 | 0;

/** The hash of what was hashed so far with one more lower-cased UTF-16 unit: a step of FNV-1a. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * The 32-bit hash of a token (`Tokens.hash`) for a word given as a string, upper or lower case.
 *
 * @example hashOf('Tháng') === hashOf('tháng') // true
 */
export function hashOf(word: string): number {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, lower(word.charCodeAt(i)));
  return hash;
}

/** The hashes of words, to look tokens up in. */
export function hashSet(...words: string[]): ReadonlySet<number> {
  return new Set(words.map(hashOf));
}
