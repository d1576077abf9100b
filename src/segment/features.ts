/**
 * The numbers that the model looks its weights up by. Training and reading share them: whoever changes one
 * must train again.
 */

/** Stands for the beginning and the end of a line among the hashes of tokens. */
export const boundary = 0x3c6ef372;
/** Stands for every number. */
export const anyNumber = 0x1b873593;
/** Stands for every address. */
export const anyAddress = 0x2545f491;

/**
 * Stands for a syllable in a line without marks (`ha noi`), where the same letters mean other words than in a line
 * with marks: what is learned for the one says nothing about the other.
 */
export function unmarked(hash: number): number {
  return scatter(hash + 0x6a09e667);
}

/** The classes of casing that features tell apart. */
export const casing = {
  lower: 0,
  capitalized: 1,
  upper: 2,
  mixed: 3,
  number: 4,
  mark: 5,
  boundary: 6,
} as const;
export const casings = 7;

/** Scatters the bits of a number so that equal high bits mean nothing. */
export function scatter(value: number): number {
  let x = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return x ^ (x >>> 15);
}

// Keys are sums of products with odd numbers, without any further scattering: hashes of tokens are scattered
// already, and only the highest bits of a key say where it stands in a table.

/** The key of a syllable. */
export function one(a: number): number {
  return Math.imul(a, 0x2c1b3c6d);
}

/** The key of a capitalised syllable. */
export function oneCased(a: number): number {
  return Math.imul(a, 0x51ed270b);
}

/** The key of two syllables side by side; also of a lexicon word of two. */
export function two(a: number, b: number): number {
  return (Math.imul(a, 0x2c9277b5) + Math.imul(b, 0x297a2d39)) | 0;
}

/** The key of two capitalised syllables side by side. */
export function twoCased(a: number, b: number): number {
  return (Math.imul(a, 0x3d4d51cb) + Math.imul(b, 0x6c8e9cf5)) | 0;
}

/** The key of two syllables with one between them. */
export function twoAround(a: number, b: number): number {
  return (Math.imul(a, 0x5851f42d) + Math.imul(b, 0x14057b7f)) | 0;
}

/** The key of one syllable behind what has the key `key`: words of the lexicon and runs of three. */
export function behind(key: number, c: number): number {
  return (Math.imul(key, 0x1b56c4e9) + Math.imul(c, 0x7ed55d17)) | 0;
}

/** Keys keep this many of their highest bits: what the module of the model stores of them. */
export const keyMask = ~0xf;

/** The index of `SegmentModel.casings`: the casings of the two tokens before a gap and the two behind it. */
export function casingIndex(a: number, b: number, c: number, d: number): number {
  return ((a * casings + b) * casings + c) * casings + d;
}

/**
 * The index of `SegmentModel.contexts` for the gap before a token: the words of the lexicon that end at the
 * token before (`before`), at the token (`here`) and at the next one (`next`), as `matchWords` writes them, and
 * the casing of the two tokens.
 */
export function contextIndex(before: number, here: number, next: number, a: number, b: number): number {
  const long = ((here | next) & 0x30) === 0 ? 0 : 32;
  const known =
    ((before >>> 2) & 1) | ((here >>> 1) & 2) | (next & 4) | (here & 8) | ((next & 8) << 1) | long;
  return (known * casings + a) * casings + b;
}
