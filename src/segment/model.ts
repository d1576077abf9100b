/**
 * A trained model: integer weights of features (see `features.ts`). All scores are sums of them; only their
 * order counts, so their unit is free.
 */
export interface SegmentModel {
  /**
   * Weights of single tokens, pairs and runs of three, in an open hash table: two numbers a place, the key (0:
   * empty) and four weights of eight bits. The weights of one key belong to gaps around it: see `scoreGaps`.
   */
  readonly grams: Int32Array;
  /** How far to shift a key to get its place. */
  readonly shift: number;
  /**
   * Eight bits a place: bit `b` is set when a key has that place and `b` as its next three bits. Most keys of a
   * text are not in the table; this small one says so without a look into the large one.
   */
  readonly filter: Uint8Array;
  /** By the casing of the four tokens around a gap. */
  readonly casings: Int16Array;
  /** By the words of the lexicon around a gap and the casing of the two tokens next to it. */
  readonly contexts: Int16Array;
  /** By length, lexicon and capitals of a whole word: `wordIndex`. */
  readonly words: Int32Array;
}

/** Puts keys and their four weights (−128 to 127) into an open hash table. */
export function gramTable(
  keys: Int32Array,
  weights: Int8Array,
): Pick<SegmentModel, 'grams' | 'shift' | 'filter'> {
  const bits = Math.max(4, 32 - Math.clz32(keys.length * 2 - 1));
  const grams = new Int32Array(2 << bits);
  const shift = 32 - bits;
  const filter = new Uint8Array(1 << bits);
  const last = (1 << bits) - 1;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    let place = key >>> shift;
    filter[place]! |= 1 << ((key >>> (shift - 3)) & 7);
    while (grams[place * 2] !== 0) place = (place + 1) & last;
    grams[place * 2] = key;
    const w = i * 4;
    grams[place * 2 + 1] =
      (weights[w]! & 255) |
      ((weights[w + 1]! & 255) << 8) |
      ((weights[w + 2]! & 255) << 16) |
      (weights[w + 3]! << 24);
  }
  return { grams, shift, filter };
}
