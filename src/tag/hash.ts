/**
 * A new 32-bit hash of a hash and one number more. The two are not treated alike, so that small numbers under the
 * numbers of different features do not meet.
 */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1) ^ value;
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
}

/** Bits of a hash that are kept in compiled tables: two of 16 million different things seldom share them. */
export const keyBits = 24;

export function keyOf(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> (32 - keyBits);
}
