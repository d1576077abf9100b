import { kindOf } from '../../src/document.js';
import {
  behind,
  boundary,
  casing,
  casingIndex,
  contextIndex,
  keyMask,
  one,
  oneCased,
  two,
  twoAround,
  twoCased,
} from '../../src/segment/features.js';
import { gapRule } from '../../src/segment/gaps.js';
import { matchWords, type Lexicon } from '../../src/segment/lexicon.js';
import { readGaps } from '../../src/segment/scores.js';
import { normalize } from '../../src/normalize/index.js';
import { tokenize } from '../../src/tokenize/tokens.js';
import type { Segmented } from './corpus.js';

/** Kinds of keys: which gaps their four weights belong to is told in `scoreGaps`. */
export const gramKinds = 6;
/** Which of the gaps −1, 0, +1, +2 a kind of key has weights for. */
export const gapsOfKind = [4, 3, 2, 3, 4, 3] as const;

/** Numbers for the keys of features, in the order in which they were met. */
export class Keys {
  readonly #places = new Int32Array(1 << 25);
  readonly #ids = new Int32Array(1 << 25);
  #keys = new Int32Array(1 << 16);
  length = 0;
  frozen = false;

  /** The number of a key; −1 for a new key when frozen. */
  idOf(key: number): number {
    const last = this.#places.length - 1;
    let place = Math.imul(key, 0x9e3779b1) >>> 7;
    while (this.#places[place] !== 0) {
      if (this.#places[place] === key) return this.#ids[place]!;
      place = (place + 1) & last;
    }
    if (this.frozen) return -1;
    this.#places[place] = key;
    this.#ids[place] = this.length;
    if (this.length === this.#keys.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#keys);
      this.#keys = larger;
    }
    this.#keys[this.length] = key;
    return this.length++;
  }

  keyOf(id: number): number {
    return this.#keys[id]!;
  }
}

/**
 * Sentences as numbers, one entry a token in every table; sentence `s` holds the tokens `first[s]` up to
 * `first[s + 1]`. `grams` has `gramKinds` entries for each token and for the boundary behind each sentence:
 * row `token + sentence` is that of a token, the row behind the last one that of the boundary.
 */
export interface Encoded {
  readonly sentences: number;
  readonly first: Int32Array;
  readonly grams: Int32Array;
  /** How many entries a row of `grams` has, and for each which of the gaps −1, 0, +1, +2 it has weights for. */
  readonly gaps: readonly number[];
  readonly casingIndexes: Int16Array;
  readonly contextIndexes: Int16Array;
  readonly rules: Uint8Array;
  readonly matches: Uint8Array;
  readonly capitals: Uint8Array;
  /** 1 where the teacher has a word begin. */
  readonly begins: Uint8Array;
}

class Column<Table extends Int32Array | Int16Array | Uint8Array> {
  length = 0;
  constructor(public table: Table) {}
  push(value: number): void {
    if (this.length === this.table.length) {
      const larger = new (this.table.constructor as new (length: number) => Table)(this.length * 2);
      larger.set(this.table);
      this.table = larger;
    }
    this.table[this.length++] = value;
  }
  finish(): Table {
    return this.table.slice(0, this.length) as Table;
  }
}

/** Encodes sentences one by one, so that the whole corpus need not be held as objects. */
export function encode(corpus: Iterable<Segmented>, lexicon: Lexicon, keys: Keys): Encoded {
  const first = new Column(new Int32Array(1024));
  const grams = new Column(new Int32Array(1 << 16));
  const casingIndexes = new Column(new Int16Array(1 << 14));
  const contextIndexes = new Column(new Int16Array(1 << 14));
  const rulesAll = new Column(new Uint8Array(1 << 14));
  const matchesAll = new Column(new Uint8Array(1 << 14));
  const capitals = new Column(new Uint8Array(1 << 14));
  const begins = new Column(new Uint8Array(1 << 14));
  let sentences = 0;
  for (const sentence of corpus) {
    const { text, alignment } = normalize(sentence.text);
    const tokens = tokenize(sentence.text, text, alignment);
    const n = tokens.length;
    const rules = new Uint8Array(n);
    const casings = new Uint8Array(n);
    const matches = new Uint8Array(n);
    const hashes = new Int32Array(n);
    readGaps(tokens, rules, casings, hashes);
    matchWords(lexicon, hashes, rules, matches);
    first.push(begins.length);
    sentences++;
    let a = boundary;
    let b = boundary;
    let z: number = casing.boundary;
    for (let i = 0; i <= n; i++) {
      const c = i === n ? boundary : hashes[i]!;
      const form = i === n ? casing.boundary : casings[i]!;
      const cased = form !== casing.lower && form <= casing.mixed;
      const pair = two(b, c);
      grams.push(keys.idOf(one(c) & keyMask));
      grams.push(keys.idOf(pair & keyMask));
      grams.push(keys.idOf(twoAround(a, c) & keyMask));
      grams.push(keys.idOf(behind(two(a, b), c) & keyMask));
      grams.push(cased ? keys.idOf(oneCased(c) & keyMask) : -1);
      grams.push(cased && z !== casing.lower && z <= casing.mixed ? keys.idOf(twoCased(b, c) & keyMask) : -1);
      a = b;
      b = c;
      z = form;
    }
    let word = 0;
    for (let i = 0; i < n; i++) {
      const at = (index: number): number => (index < 0 || index >= n ? casing.boundary : casings[index]!);
      casingIndexes.push(casingIndex(at(i - 2), at(i - 1), at(i), at(i + 1)));
      contextIndexes.push(
        contextIndex(matches[i - 1] ?? 0, matches[i]!, matches[i + 1] ?? 0, at(i - 1), at(i)),
      );
      rulesAll.push(rules[i]!);
      matchesAll.push(matches[i]!);
      const kind = tokens.kind[i]!;
      capitals.push(
        kind === kindOf.syllable && casings[i]! >= casing.capitalized && casings[i]! <= casing.mixed ? 1 : 0,
      );
      while (word < sentence.words.length && sentence.words[word]!.end <= tokens.start[i]!) word++;
      const starts = sentence.words[word]!.start === tokens.start[i];
      // Where the rules decide, the gold is not reachable otherwise: the learner is not to be pulled there.
      begins.push(rules[i] === gapRule.split ? 1 : rules[i] === gapRule.join ? 0 : starts ? 1 : 0);
    }
  }
  first.push(begins.length);
  return {
    sentences,
    first: first.finish(),
    grams: grams.finish(),
    gaps: gapsOfKind,
    casingIndexes: casingIndexes.finish(),
    contextIndexes: contextIndexes.finish(),
    rules: rulesAll.finish(),
    matches: matchesAll.finish(),
    capitals: capitals.finish(),
    begins: begins.finish(),
  };
}

/**
 * A class of keys with weights of its own: every member has the weights of its class beside its own. When the
 * model is compiled they are added up, so that classes cost nothing to read.
 */
export interface KeyClasses {
  /** The column of `grams` whose keys are classed. */
  readonly column: number;
  /** By the number of a key: the number of its class (of `Keys`); −1 for none. */
  readonly classOf: Int32Array;
}

/** The same sentences with a column of classes more. */
export function withClasses(encoded: Encoded, classes: readonly KeyClasses[]): Encoded {
  const before = encoded.gaps.length;
  const width = before + classes.length;
  const rows = encoded.grams.length / before;
  const grams = new Int32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < before; i++) grams[row * width + i] = encoded.grams[row * before + i]!;
    classes.forEach(({ column, classOf }, i) => {
      const id = encoded.grams[row * before + column]!;
      grams[row * width + before + i] = id < 0 ? -1 : (classOf[id] ?? -1);
    });
  }
  return {
    ...encoded,
    grams,
    gaps: [...encoded.gaps, ...classes.map(({ column }) => encoded.gaps[column]!)],
  };
}

/** How often each key stands in encoded sentences. */
export function countKeys(encoded: Encoded, keys: Keys): Int32Array {
  const counts = new Int32Array(keys.length);
  for (const id of encoded.grams) if (id >= 0) counts[id]!++;
  return counts;
}
