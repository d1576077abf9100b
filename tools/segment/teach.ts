import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../src/segment/lexicon.js';
import { countClasses } from './classes.js';
import { addClasses, compileModel } from './compile.js';
import { readUnderscored, type Segmented } from './corpus.js';
import { countKeys, encode, Keys, withClasses, type KeyClasses } from './encode.js';
import { averageOf, learn, type Weights } from './learn.js';
import type { PackedModel } from '../../src/segment/packed.js';
import {
  inLines,
  inLowerCase,
  withApostrophes,
  withLongNames,
  withoutMarks,
  withSmallNames,
} from './variants.js';

/** How the model is taught; the figures were found by cross-validation on the treebank. */
export const plan = {
  /** Sentences of the silver corpus. */
  silver: 150_000,
  silverPasses: 3,
  silverStep: 0.05,
  passes: 8,
  step: 0.03,
  margin: 1,
  /** Models with another order of the sentences, averaged. */
  seeds: [1, 2, 3, 4],
  /** What one step of a weight in the module is worth. */
  unit: 0.035,
  /** How many keys the module has at most. */
  keys: 114_000,
  /** What a gram of the treebank counts for, in grams of the silver corpus, when it is asked which keys to keep. */
  treebankShare: 30,
  /** Keys are kept by their weight times how often they are met to the power of this. */
  usePower: 0.4,
} as const;

/** What the first lesson gives: weights learned from the silver corpus, and what they were learned with. */
export interface Lesson {
  readonly keys: Keys;
  readonly classes: readonly KeyClasses[];
  readonly lexicon: Lexicon;
  readonly weights: Weights;
  /** How often each key stands in the corpus. */
  readonly counts: Int32Array;
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** The first lesson: sentences segmented by a teacher, some with names in small letters or without marks. */
export function teachFromSilver(data: string, lexicon: Lexicon): Lesson {
  const keys = new Keys();
  const surnames = new Set(
    readLines(`${data}/names/surnames.tsv`).map((line) => line.split('\t')[0]!.toLowerCase()),
  );
  const parts = ['female', 'male'].flatMap((kind) =>
    readLines(`${data}/names/given-${kind}.txt`).flatMap((name) => name.split(' ')),
  );
  const corpus = readUnderscored(`${data}/silver/viwiki.segmented.txt`, plan.silver).flatMap(
    (sentence, i) => {
      if (i % 5 === 0) return [withSmallNames(sentence, i)];
      if (i % 20 === 13) return [inLowerCase(sentence)];
      if (i % 20 === 1) return [withLongNames(sentence, surnames, parts, i)];
      if (i % 80 === 7) return [withApostrophes(sentence)];
      const bare = i % 8 === 2 ? withoutMarks(i % 16 === 2 ? sentence : inLowerCase(sentence)) : undefined;
      return bare === undefined ? [sentence] : [sentence, bare];
    },
  );
  const silver = encode(inLines(corpus), lexicon, keys);
  const classes = countClasses(data, keys);
  const weights = learn(withClasses(silver, classes), keys.length, {
    passes: plan.silverPasses,
    seed: 1,
    step: plan.silverStep,
    margin: plan.margin,
  });
  return { keys, classes, lexicon, weights, counts: countKeys(silver, keys) };
}

/** What the second lesson gives. */
export interface Learned {
  /** Weights, once for each seed of the plan. */
  readonly weights: readonly Weights[];
  /** How often each key stands in the corpus. */
  readonly counts: Int32Array;
}

/** The second lesson: sentences segmented by hand, from where the first one ended. */
export function teachFromTreebank(lesson: Lesson, corpus: readonly Segmented[]): Learned {
  const { keys, classes, lexicon } = lesson;
  const varied = corpus.flatMap((sentence, i) =>
    i % 5 === 0 ? [sentence, withSmallNames(sentence, i)] : [sentence],
  );
  const treebank = withClasses(encode(varied, lexicon, keys), classes);
  const weights = plan.seeds.map((seed) =>
    learn(treebank, keys.length, {
      passes: plan.passes,
      seed,
      step: plan.step,
      margin: plan.margin,
      initial: lesson.weights,
    }),
  );
  return { weights, counts: countKeys(treebank, keys) };
}

/** The model of what was learned, averaged over `weights`. */
export function modelOf(lesson: Lesson, { weights, counts }: Learned): PackedModel {
  const { keys, classes } = lesson;
  const useOf = (id: number): number =>
    (1 + (lesson.counts[id] ?? 0) + plan.treebankShare * (counts[id] ?? 0)) ** plan.usePower;
  return compileModel(addClasses(averageOf(weights), classes), keys, plan.unit, plan.keys, useOf);
}
