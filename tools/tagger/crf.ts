import type { Grammar } from '../../src/tag/viterbi.js';

/** A row of tokens with their features (numbers of an `Interner`) and the right labels. */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

export interface Weights {
  readonly labels: number;
  /** `labels` weights a feature. */
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull of all weights to 0 (L2), and of the cut of small ones (L1). */
  readonly l2: number;
  readonly l1: number;
  /** Share of the features of a token that are left out at random in each step, so that none is relied on alone. */
  readonly dropout: number;
  /** Labels that share weights: each feature has one weight more for each group. */
  readonly kin: (label: number) => number;
  readonly report?: (line: string) => void;
}

/** Numbers for feature hashes in the order in which they come. */
export class Interner {
  #keys = new Int32Array(1 << 16);
  #ids = new Int32Array(1 << 16).fill(-1);
  readonly hashes: number[] = [];
  readonly counts: number[] = [];

  add(hash: number): number {
    if (this.hashes.length * 2 > this.#keys.length) this.#grow();
    const at = this.#seek(hash);
    if (this.#ids[at] === -1) {
      this.#keys[at] = hash;
      this.#ids[at] = this.hashes.length;
      this.hashes.push(hash);
      this.counts.push(0);
    }
    const id = this.#ids[at]!;
    this.counts[id]!++;
    return id;
  }

  #seek(hash: number): number {
    const mask = this.#keys.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (this.#ids[at] !== -1 && this.#keys[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    this.#keys = new Int32Array(this.#keys.length * 2);
    this.#ids = new Int32Array(this.#keys.length).fill(-1);
    for (let id = 0; id < this.hashes.length; id++) {
      const at = this.#seek(this.hashes[id]!);
      this.#keys[at] = this.hashes[id]!;
      this.#ids[at] = id;
    }
  }
}

/** Random numbers from 0 to 1 that come out the same on every machine (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient descent with a step of its own for every
 * weight (AdaGrad). The order of the examples is shuffled by a fixed seed, so the result is always the same.
 */
export function trainCrf(
  examples: readonly Example[],
  features: number,
  grammar: Grammar,
  options: TrainingOptions,
): Weights {
  const width = grammar.labels;
  const kin = Array.from({ length: width }, (_, label) => options.kin(label));
  const shared = kin.some((other, label) => other !== label);
  const own = new Float32Array(features * width);
  const group = shared ? new Float32Array(features * width) : own;
  const ownSquares = new Float32Array(features * width).fill(1e-4);
  const groupSquares = shared ? new Float32Array(features * width).fill(1e-4) : ownSquares;
  const transitions = new Float32Array((width + 1) * width);
  const transitionSquares = new Float32Array((width + 1) * width).fill(1e-4);
  const ownSum = new Float32Array(own.length);
  const groupSum = shared ? new Float32Array(own.length) : ownSum;
  const transitionSum = new Float32Array(transitions.length);
  let kept = 0;
  const longest = examples.reduce((most, { labels }) => Math.max(most, labels.length), 1);
  const emission = new Float64Array(longest * width);
  const alpha = new Float64Array(longest * width);
  const beta = new Float64Array(longest * width);
  const gradient = new Float64Array(width);
  const groupGradient = new Float64Array(width);
  const transitionGradient = new Float64Array((width + 1) * width);
  const order = examples.map((_, i) => i);
  const random = randomNumbers(7);
  const after: number[][] = Array.from({ length: width }, () => []);
  for (let label = 0; label < width; label++) {
    for (const before of grammar.before[label]!) if (before < width) after[before]!.push(label);
  }

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1));
      [order[i], order[other]] = [order[other]!, order[i]!];
    }
    let loss = 0;
    for (const index of order) loss += step(thinned(examples[index]!), options.rate);
    if (epoch * 2 >= options.epochs) keep();
    options.report?.(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
  }
  const emissions = new Float32Array(features * width);
  for (let feature = 0; feature < features; feature++) {
    for (let label = 0; label < width; label++) {
      const at = feature * width;
      emissions[at + label] = ownSum[at + label]! + (shared ? groupSum[at + kin[label]!]! : 0);
      emissions[at + label]! /= kept;
    }
  }
  return { labels: width, emissions, transitions: transitionSum.map((sum) => sum / kept) };

  /** The result is the average over the second half of the epochs. */
  function keep(): void {
    kept++;
    for (let k = 0; k < own.length; k++) ownSum[k]! += own[k]!;
    if (shared) for (let k = 0; k < own.length; k++) groupSum[k]! += group[k]!;
    for (let k = 0; k < transitions.length; k++) transitionSum[k]! += transitions[k]!;
  }

  function thinned({ features, labels }: Example): Example {
    if (options.dropout === 0) return { features, labels };
    return { features: features.map((row) => row.filter(() => random() >= options.dropout)), labels };
  }

  function step({ features: rows, labels }: Example, rate: number): number {
    const length = labels.length;
    for (let i = 0; i < length; i++) {
      const at = i * width;
      for (let k = 0; k < width; k++) gradient[k] = groupGradient[k] = 0;
      for (const feature of rows[i]!) {
        const row = feature * width;
        for (let k = 0; k < width; k++) gradient[k]! += own[row + k]!;
        if (shared) for (let k = 0; k < width; k++) groupGradient[k]! += group[row + k]!;
      }
      for (let k = 0; k < width; k++) {
        emission[at + k] = gradient[k]! + (shared ? groupGradient[kin[k]!]! : 0);
      }
    }
    // Forward.
    for (let k = 0; k < width; k++) {
      const begins = grammar.before[k]!;
      alpha[k] =
        begins[begins.length - 1] === width ? emission[k]! + transitions[width * width + k]! : -Infinity;
    }
    for (let i = 1; i < length; i++) {
      const at = i * width;
      for (let k = 0; k < width; k++) {
        let most = -Infinity;
        const candidates = grammar.before[k]!;
        for (let c = 0; c < candidates.length; c++) {
          const before = candidates[c]!;
          if (before === width) continue;
          const score = alpha[at - width + before]! + transitions[before * width + k]!;
          if (score > most) most = score;
        }
        let sum = 0;
        if (most > -Infinity) {
          for (let c = 0; c < candidates.length; c++) {
            const before = candidates[c]!;
            if (before === width) continue;
            sum += Math.exp(alpha[at - width + before]! + transitions[before * width + k]! - most);
          }
        }
        alpha[at + k] = most === -Infinity ? -Infinity : most + Math.log(sum) + emission[at + k]!;
      }
    }
    // Backward.
    const last = (length - 1) * width;
    for (let k = 0; k < width; k++) beta[last + k] = 0;
    for (let i = length - 2; i >= 0; i--) {
      const at = i * width;
      for (let k = 0; k < width; k++) {
        let most = -Infinity;
        for (const next of after[k]!) {
          const score =
            beta[at + width + next]! + emission[at + width + next]! + transitions[k * width + next]!;
          if (score > most) most = score;
        }
        let sum = 0;
        for (const next of after[k]!) {
          sum += Math.exp(
            beta[at + width + next]! + emission[at + width + next]! + transitions[k * width + next]! - most,
          );
        }
        beta[at + k] = most + Math.log(sum);
      }
    }
    let most = -Infinity;
    for (let k = 0; k < width; k++) most = Math.max(most, alpha[last + k]!);
    let sum = 0;
    for (let k = 0; k < width; k++) sum += Math.exp(alpha[last + k]! - most);
    const partition = most + Math.log(sum);

    // Gradients: expected minus observed.
    let gold = 0;
    transitionGradient.fill(0);
    for (let i = 0; i < length; i++) {
      const at = i * width;
      const label = labels[i]!;
      const before = i === 0 ? width : labels[i - 1]!;
      gold += emission[at + label]! + transitions[before * width + label]!;
      transitionGradient[before * width + label]! -= 1;
      if (i === 0) {
        for (let k = 0; k < width; k++) {
          transitionGradient[width * width + k]! += Math.exp(alpha[k]! + beta[k]! - partition);
        }
      } else {
        for (let k = 0; k < width; k++) {
          const right = emission[at + k]! + beta[at + k]! - partition;
          for (const candidate of grammar.before[k]!) {
            if (candidate === width) continue;
            const p = Math.exp(alpha[at - width + candidate]! + transitions[candidate * width + k]! + right);
            transitionGradient[candidate * width + k]! += p;
          }
        }
      }
    }
    for (let i = 0; i < length; i++) {
      const at = i * width;
      for (let k = 0; k < width; k++) {
        gradient[k] = Math.exp(alpha[at + k]! + beta[at + k]! - partition);
        groupGradient[k] = 0;
      }
      gradient[labels[i]!]! -= 1;
      if (shared) for (let k = 0; k < width; k++) groupGradient[kin[k]!]! += gradient[k]!;
      for (const feature of rows[i]!) {
        update(own, ownSquares, feature * width, gradient, rate);
        if (shared) update(group, groupSquares, feature * width, groupGradient, rate);
      }
    }
    for (let k = 0; k < transitions.length; k++) {
      const g = transitionGradient[k]! + options.l2 * transitions[k]!;
      if (g === 0) continue;
      transitionSquares[k]! += g * g;
      transitions[k]! -= (rate * g) / Math.sqrt(transitionSquares[k]!);
    }
    return partition - gold;
  }

  function update(
    weights: Float32Array,
    squares: Float32Array,
    row: number,
    gradient: Float64Array,
    rate: number,
  ): void {
    for (let k = 0; k < width; k++) {
      const slope = gradient[k]!;
      if (slope > -1e-4 && slope < 1e-4) continue;
      const at = row + k;
      const g = slope + options.l2 * weights[at]!;
      squares[at]! += g * g;
      const pace = rate / Math.sqrt(squares[at]!);
      let weight = weights[at]! - pace * g;
      const cut = pace * options.l1;
      weight = weight > cut ? weight - cut : weight < -cut ? weight + cut : 0;
      weights[at] = weight;
    }
  }
}
