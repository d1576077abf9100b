import { gapRule } from '../../src/segment/gaps.js';
import { bestPath, wordIndex, wordWeights, type Lattice } from '../../src/segment/path.js';
import type { Encoded } from './encode.js';

/** Weights while they are learned; the tables are those of `SegmentModel`, not yet rounded. */
export interface Weights {
  /** Four a key. */
  readonly grams: Float64Array;
  readonly casings: Float64Array;
  readonly contexts: Float64Array;
  readonly words: Float64Array;
}

export function zeroWeights(keys: number): Weights {
  return {
    grams: new Float64Array(keys * 4),
    casings: new Float64Array(7 ** 4),
    contexts: new Float64Array(64 * 49),
    words: new Float64Array(wordWeights),
  };
}

export function tablesOf(weights: Weights): Float64Array[] {
  return [weights.grams, weights.casings, weights.contexts, weights.words];
}

/** A generator of numbers in [0, 1) that gives the same sequence on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i]!;
    order[i] = order[j]!;
    order[j] = held;
  }
}

/** Scores and paths of encoded sentences under weights; room is kept between calls. */
export class Reader {
  readonly joins: Float64Array;
  readonly #origins: Int32Array;
  readonly #starts: Int32Array;
  readonly #lattice: Lattice;

  constructor(readonly corpus: Encoded) {
    const n = corpus.begins.length;
    this.joins = new Float64Array(n + 3);
    this.#origins = new Int32Array(n + 1);
    this.#starts = new Int32Array(n + 1);
    this.#lattice = {
      rules: corpus.rules,
      joins: this.joins,
      matches: corpus.matches,
      capitals: corpus.capitals,
    };
  }

  /** Fills `joins` for a sentence. */
  score(weights: Weights, sentence: number): void {
    const { first, grams, gaps, casingIndexes, contextIndexes } = this.corpus;
    const width = gaps.length;
    const { joins } = this;
    const from = first[sentence]!;
    const to = first[sentence + 1]!;
    for (let i = from; i < to; i++) {
      joins[i] = weights.casings[casingIndexes[i]!]! + weights.contexts[contextIndexes[i]!]!;
    }
    for (let i = from; i <= to; i++) {
      const row = (i + sentence) * width;
      for (let kind = 0; kind < width; kind++) {
        const id = grams[row + kind]!;
        if (id < 0) continue;
        const at = id * 4;
        if (i > from) joins[i - 1]! += weights.grams[at]!;
        if (i < to) {
          joins[i]! += weights.grams[at + 1]!;
          if (gaps[kind]! > 2 && i + 1 < to) joins[i + 1]! += weights.grams[at + 2]!;
          if (gaps[kind]! > 3 && i + 2 < to) joins[i + 2]! += weights.grams[at + 3]!;
        }
      }
    }
  }

  /** Writes 1 to `begins` where a word of the best path begins. */
  path(weights: Weights, sentence: number, begins: Uint8Array): void {
    const { first } = this.corpus;
    const from = first[sentence]!;
    const to = first[sentence + 1]!;
    begins.fill(0, from, to);
    let at = bestPath(this.#lattice, weights.words, from, to, this.#origins, this.#starts);
    for (; at < to; at++) begins[this.#starts[at]!] = 1;
  }
}

export interface LearnOptions {
  readonly passes: number;
  readonly seed: number;
  /** The largest step of one update. */
  readonly step: number;
  /** How far the right division must be ahead, a wrong gap. */
  readonly margin: number;
  /** Weights to begin with. */
  readonly initial?: Weights;
  /** How much each sentence counts; by default 1. */
  readonly importance?: Float64Array;
}

/**
 * Learns weights by passive-aggressive updates (Crammer et al. 2006) on the best path with the margin built in,
 * averaged over all steps.
 */
export function learn(corpus: Encoded, keys: number, options: LearnOptions): Weights {
  const { first, grams, gaps, casingIndexes, contextIndexes, rules, matches, capitals, begins } = corpus;
  const width = gaps.length;
  const weights = zeroWeights(keys);
  if (options.initial) {
    tablesOf(weights).forEach((table, i) => {
      const initial = tablesOf(options.initial!)[i]!;
      table.set(initial.subarray(0, table.length));
    });
  }
  const late = zeroWeights(keys); // sums of time × change, for the average
  const reader = new Reader(corpus);
  const found = new Uint8Array(begins.length);
  const order = Int32Array.from({ length: corpus.sentences }, (_, i) => i);
  const random = randomFrom(options.seed);
  let time = 1;
  const change = (table: 'grams' | 'casings' | 'contexts' | 'words', index: number, delta: number): void => {
    weights[table][index]! += delta;
    late[table][index]! += delta * time;
  };
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(order, random);
    for (const sentence of order) {
      time++;
      const from = first[sentence]!;
      const to = first[sentence + 1]!;
      reader.score(weights, sentence);
      const { joins } = reader;
      for (let i = from; i < to; i++) joins[i]! += begins[i] === 1 ? options.margin : -options.margin;
      reader.path(weights, sentence, found);
      let wrong = 0;
      let touched = 0;
      let gain = 0; // score of the found path minus that of the right one, margins included
      for (let i = from; i < to; i++) {
        if (found[i] === begins[i]) continue;
        wrong++;
        touched += 15 + 3 * (width - 6);
        gain += found[i] === 0 ? joins[i]! : -joins[i]!;
      }
      if (wrong === 0) continue;
      const wordChanges: number[] = [];
      for (const [table, sign] of [
        [found, -1],
        [begins, 1],
      ] as const) {
        const other = sign < 0 ? begins : found;
        let start = from;
        let bits = 0;
        let same = table[from] === other[from];
        for (let i = from + 1; i <= to; i++) {
          bits = (bits << 1) | capitals[i - 1]!;
          const ends = i === to || table[i] === 1;
          const otherEnds = i === to || other[i] === 1;
          if (!ends) {
            if (otherEnds) same = false;
            continue;
          }
          if (!(same && otherEnds)) {
            const length = Math.min(5, i - start);
            const known = i - start <= 5 && i - start > 1 ? (matches[i - 1]! >> (i - start)) & 1 : 0;
            const index = wordIndex(length, length === 5 ? (matches[i - 1]! >> 5) & 1 : known, bits);
            wordChanges.push(index, sign);
            gain -= sign * weights.words[index]!;
            touched++;
          }
          start = i;
          same = otherEnds;
        }
      }
      const importance = options.importance ? options.importance[sentence]! : 1;
      const rate = Math.min(options.step, Math.max(0, gain) / touched) * importance;
      if (rate === 0) continue;
      for (let j = 0; j < wordChanges.length; j += 2)
        change('words', wordChanges[j]!, wordChanges[j + 1]! * rate);
      for (let i = from; i < to; i++) {
        if (found[i] === begins[i] || rules[i] !== gapRule.open) continue;
        const delta = found[i] === 0 ? -rate : rate;
        change('casings', casingIndexes[i]!, delta);
        change('contexts', contextIndexes[i]!, delta);
        // Places: 0 for the key that ends one token further, 1 for the one that ends here, 2 and 3 before.
        for (let slot = 0; slot < 4; slot++) {
          const last = i + 1 - slot;
          if (last < from || last > to) continue;
          const row = (last + sentence) * width;
          for (let kind = 0; kind < width; kind++) {
            if (slot >= gaps[kind]!) continue;
            const id = grams[row + kind]!;
            if (id >= 0) change('grams', id * 4 + slot, delta);
          }
        }
      }
    }
  }
  const averaged = zeroWeights(keys);
  const tables = tablesOf(averaged);
  tablesOf(weights).forEach((table, t) => {
    const lateTable = tablesOf(late)[t]!;
    const result = tables[t]!;
    for (let i = 0; i < table.length; i++) result[i] = table[i]! - lateTable[i]! / time;
  });
  return averaged;
}

/** The average of weights learned from the same keys. */
export function averageOf(list: readonly Weights[]): Weights {
  const average = zeroWeights(Math.max(...list.map(({ grams }) => grams.length / 4)));
  const tables = tablesOf(average);
  for (const weights of list) {
    tablesOf(weights).forEach((table, t) => {
      const sum = tables[t]!;
      for (let i = 0; i < table.length; i++) sum[i]! += table[i]! / list.length;
    });
  }
  return average;
}
