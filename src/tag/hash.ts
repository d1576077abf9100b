/** A new 32-bit hash of a hash and one number more. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x85ebca6b);
}

/** Bits of a hash that are kept in compiled tables: two of 16 million different things seldom share them. */
export const keyBits = 24;

export function keyOf(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> (32 - keyBits);
}
