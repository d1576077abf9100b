import { hashSeed, hashStep } from '../text/hash.js';
import { classOf, lower, unitClass } from '../text/letters.js';
import { behind, two } from './features.js';

/** Words of several syllables, as a table of hashes; made by `lexiconOf`. */
export interface Lexicon {
  /** Keys of words and of their beginnings, with two flags in the lowest bits; 0 is an empty place. */
  readonly places: Int32Array;
  /** How far to shift a key to get its place. */
  readonly shift: number;
}

/** The words and nothing but words have this bit. */
export const isWord = 1;
/** Beginnings of longer words have this bit. */
export const isBeginning = 2;
const flags = 3;

/** Words longer than this are left out: the search for the best path does not tell them apart. */
export const longestWord = 5;

/** A lexicon being filled. */
export class LexiconBuilder {
  #places: Int32Array;
  #shift: number;
  #filled = 0;

  constructor(expected: number) {
    const bits = Math.max(8, 32 - Math.clz32(expected * 2));
    this.#places = new Int32Array(1 << bits);
    this.#shift = 32 - bits;
  }

  /** Adds a word given as the hashes of its syllables (`hashOf`); words of one syllable add nothing. */
  add(hashes: readonly number[]): void {
    if (hashes.length < 2 || hashes.length > longestWord) return;
    let key = two(hashes[0]!, hashes[1]!);
    this.mark(key, hashes.length === 2 ? isWord : isBeginning);
    for (let i = 2; i < hashes.length; i++) {
      key = behind(key, hashes[i]!);
      this.mark(key, i === hashes.length - 1 ? isWord : isBeginning);
    }
  }

  /** Adds a key: of a word (`isWord`), or of the beginning of one (`isBeginning`). */
  mark(key: number, flag: number): void {
    if (this.#filled * 2 > this.#places.length) this.#grow();
    const places = this.#places;
    const last = places.length - 1;
    let place = key >>> this.#shift;
    while (places[place] !== 0 && ((places[place]! ^ key) & ~flags) !== 0) place = (place + 1) & last;
    if (places[place] === 0) this.#filled++;
    places[place] = (key & ~flags) | (places[place]! & flags) | flag;
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Int32Array(old.length * 2);
    this.#shift--;
    this.#filled = 0;
    for (const entry of old) if (entry !== 0) this.mark(entry & ~flags, entry & flags);
  }

  finish(): Lexicon {
    return { places: this.#places, shift: this.#shift };
  }
}

/**
 * A lexicon from a list of words: syllables divided by spaces (or underscores), upper or lower case, in NFC and
 * the inner spelling (`hòa`). Words of one syllable and of more than five are ignored.
 */
export function lexiconOf(words: Iterable<string>): Lexicon {
  const builder = new LexiconBuilder(1024);
  for (const word of words) builder.add(hashesOf(word));
  return builder.finish();
}

/** The hashes of the syllables of a word: runs of letters and digits, as `tokenize` makes them. */
export function hashesOf(word: string): number[] {
  const hashes: number[] = [];
  let hash = hashSeed;
  let open = false;
  for (let i = 0; i <= word.length; i++) {
    const unit = i < word.length ? word.charCodeAt(i) : 0x20;
    const unitsClass = unitClass(unit);
    if (unitsClass === classOf.space || unit === 0x5f) {
      if (open) hashes.push(hash);
      open = false;
      hash = hashSeed;
    } else {
      open = true;
      hash = hashStep(hash, lower(unit));
    }
  }
  return hashes;
}

/**
 * Writes for each token which words of the lexicon end there: bit `n` of `matches[i]` for a word of `n` tokens
 * (2–5). `hashes` are those of the tokens; `rules`, where no word may run across, has `gapRule.split` (1).
 */
export function matchWords(
  lexicon: Lexicon,
  hashes: Int32Array,
  rules: Uint8Array,
  matches: Uint8Array,
): void {
  const { places, shift } = lexicon;
  const last = places.length - 1;
  // The keys of the beginnings of 2, 3 and 4 tokens that end at the token before; 0: none.
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < matches.length; i++) {
    if (i === 0 || rules[i] === 1) {
      second = third = fourth = 0;
      matches[i] = 0;
      continue;
    }
    const hash = hashes[i]!;
    let found = 0;
    if (fourth !== 0) {
      const key = behind(fourth, hash);
      if ((find(places, last, shift, key) & isWord) !== 0) found |= 1 << 5;
    }
    if (third !== 0) {
      const key = behind(third, hash);
      const flag = find(places, last, shift, key);
      if ((flag & isWord) !== 0) found |= 1 << 4;
      fourth = (flag & isBeginning) !== 0 ? key : 0;
    } else fourth = 0;
    if (second !== 0) {
      const key = behind(second, hash);
      const flag = find(places, last, shift, key);
      if ((flag & isWord) !== 0) found |= 1 << 3;
      third = (flag & isBeginning) !== 0 ? key : 0;
    } else third = 0;
    const key = two(hashes[i - 1]!, hash);
    const flag = find(places, last, shift, key);
    if ((flag & isWord) !== 0) found |= 1 << 2;
    second = (flag & isBeginning) !== 0 ? key : 0;
    matches[i] = found;
  }
}

function find(places: Int32Array, last: number, shift: number, key: number): number {
  for (let place = key >>> shift; ; place = (place + 1) & last) {
    const entry = places[place]!;
    if (entry === 0) return 0;
    if (((entry ^ key) & ~flags) === 0) return entry & flags;
  }
}
