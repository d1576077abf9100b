import { attributesOf } from '../../src/extract/names/attributes.js';
import { mostFeatures, writeFeatures } from '../../src/extract/names/features.js';
import { activeStretches, weightUnit, writeInnerFeatures } from '../../src/extract/names/find-names.js';
import { beginningOf, innerGrammar, kinOf, nameGrammar } from '../../src/extract/names/labels.js';
import { evidence } from '../../src/extract/names/memory.js';
import { keyOf } from '../../src/tag/hash.js';
import type { Lexicon } from '../../src/tag/lexicon.js';
import { packModel } from '../../src/tag/model.js';
import type { Grammar } from '../../src/tag/viterbi.js';
import type { LabelledArticle } from './corpus.js';
import { Interner, trainCrf, type Example, type TrainingOptions, type Weights } from './crf.js';

export interface LearnOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  readonly dropout: number;
  /** Features seen less often are not even tried. */
  readonly least: number;
  /** Passes of a first training over all features, which tells those that are kept. */
  readonly trialEpochs: number;
  /** How many features of names are kept; of the places inside bodies, a fifth. */
  readonly rows: number;
  readonly report?: (line: string) => void;
}

/** How often each article is repeated with other names. */
export const copies = 1;

export const defaultOptions: LearnOptions = {
  epochs: 18,
  rate: 0.12,
  l1: 0.0005,
  l2: 0,
  dropout: 0.5,
  least: 3,
  trialEpochs: 6,
  rows: 37_000,
};

/** A feature whose weights are all smaller than this (in whole numbers) is not worth its place. */
const leastWeight = 4;

/** Trains both models and packs them. */
export function learnNames(
  articles: readonly LabelledArticle[],
  lexicon: Lexicon,
  options: LearnOptions = defaultOptions,
): { names: string; inner: string } {
  const prepared = articles.map((article) => {
    const attributes = attributesOf(article.layers, lexicon);
    return {
      article,
      attributes,
      memory: article.apart === true ? new Uint16Array(attributes.length) : evidence(attributes),
    };
  });
  const out = new Int32Array(mostFeatures);

  const names = new Collector(options.least);
  for (const { article, attributes, memory } of prepared) {
    const stretches = activeStretches(article.layers, attributes);
    for (let s = 0; s < stretches.length; s += 2) {
      const from = stretches[s]!;
      const to = stretches[s + 1]!;
      names.add(
        Array.from({ length: to - from }, (_, k) =>
          Array.from(out.subarray(0, writeFeatures(attributes, memory, from + k, out))),
        ),
        article.labels.slice(from, to),
      );
    }
  }
  const inner = new Collector(options.least);
  for (const { article, attributes, memory } of prepared) {
    for (const [from, to] of article.bodies) {
      inner.add(
        Array.from({ length: to - from }, (_, k) =>
          Array.from(out.subarray(0, writeInnerFeatures(attributes, memory, from + k, from, to, out))),
        ),
        article.inner.slice(from, to),
      );
    }
  }
  return {
    names: names.learn(nameGrammar, { ...options, kin: kinOf }),
    inner: inner.learn(innerGrammar, { ...options, rows: options.rows / 5, kin: (label) => label }),
  };
}

type Trial = Pick<LearnOptions, 'trialEpochs' | 'rows'>;

/**
 * Examples whose features get numbers. A model of all features would be several times as large and hardly better:
 * rare ones are dropped, the rest is tried in a short training, and what told most learns once more alone.
 */
class Collector {
  readonly #interner = new Interner();
  readonly #examples: Example[] = [];
  readonly #least: number;

  constructor(least: number) {
    this.#least = least;
  }

  add(features: readonly (readonly number[])[], labels: Uint8Array): void {
    this.#examples.push({
      features: features.map((row) => Int32Array.from(row, (hash) => this.#interner.add(keyOf(hash)))),
      labels,
    });
  }

  learn(grammar: Grammar, options: TrainingOptions & Trial): string {
    const { hashes, counts } = this.#interner;
    const numbers = new Int32Array(hashes.length).fill(-1);
    const keys: number[] = [];
    const seen: number[] = [];
    for (let id = 0; id < hashes.length; id++) {
      if (counts[id]! < this.#least) continue;
      numbers[id] = keys.length;
      keys.push(hashes[id]!);
      seen.push(counts[id]!);
    }
    const all = this.#examples.map(({ features, labels }) => ({
      features: features.map((row) => row.map((id) => numbers[id]!).filter((id) => id >= 0)),
      labels: repaired(labels, grammar),
    }));
    options.report?.(`${all.length} stretches, ${hashes.length} features, ${keys.length} tried`);
    const kept = mostTelling(
      trainCrf(all, keys.length, grammar, { ...options, epochs: options.trialEpochs }),
      seen,
      options.rows,
    );
    const again = new Int32Array(keys.length).fill(-1);
    kept.forEach((feature, k) => (again[feature] = k));
    const examples = all.map(({ features, labels }) => ({
      features: features.map((row) => row.map((feature) => again[feature]!).filter((k) => k >= 0)),
      labels,
    }));
    const { labels, emissions, transitions } = trainCrf(examples, kept.length, grammar, options);
    const rows: [number, number[]][] = [];
    for (let k = 0; k < kept.length; k++) {
      const weights = Array.from(emissions.subarray(k * labels, (k + 1) * labels), (weight) =>
        Math.max(-45, Math.min(45, Math.round(weight * weightUnit))),
      );
      if (weights.some((weight) => Math.abs(weight) >= leastWeight)) rows.push([keys[kept[k]!]!, weights]);
    }
    rows.sort((a, b) => a[0] - b[0]);
    options.report?.(`${rows.length} features with weights`);
    return packModel({
      labels,
      rows,
      transitions: Array.from(transitions, (weight) => Math.round(weight * weightUnit)),
    });
  }
}

/** The features whose weights, with how often they are seen, change most; ascending. */
function mostTelling({ labels, emissions }: Weights, seen: readonly number[], most: number): number[] {
  const change = seen.map((count, feature) => {
    let squares = 0;
    for (const weight of emissions.subarray(feature * labels, (feature + 1) * labels)) squares += weight ** 2;
    return Math.sqrt(squares * count);
  });
  return [...seen.keys()]
    .sort((a, b) => change[b]! - change[a]! || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
}

/** A span cut by the edge of a stretch goes on without its beginning: its first token becomes the beginning. */
function repaired(labels: Uint8Array, grammar: Grammar): Uint8Array {
  const copy = labels.slice();
  for (let i = 0; i < copy.length; i++) {
    const before = i === 0 ? grammar.labels : copy[i - 1]!;
    if (grammar.before[copy[i]!]!.includes(before)) continue;
    const begin = grammar.labels === nameGrammar.labels ? kinOf(beginningOf(copy[i]!)) : 1;
    copy[i] = grammar.before[begin]!.includes(before) ? begin : 0;
  }
  return copy;
}
