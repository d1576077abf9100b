import { keyMask } from '../../src/segment/features.js';
import { largestWeight, packModel, type PackedModel } from '../../src/segment/packed.js';
import type { KeyClasses, Keys } from './encode.js';
import type { Weights } from './learn.js';

/** Weights in which every key has what its classes weigh added to its own; the classes are left with nothing. */
export function addClasses(weights: Weights, classes: readonly KeyClasses[]): Weights {
  const grams = weights.grams.slice();
  const members = new Set<number>();
  for (const { classOf } of classes) {
    classOf.forEach((classId, id) => {
      if (classId < 0) return;
      members.add(classId);
      for (let place = 0; place < 4; place++) grams[id * 4 + place]! += weights.grams[classId * 4 + place]!;
    });
  }
  for (const id of members) grams.fill(0, id * 4, id * 4 + 4);
  return { ...weights, grams };
}

/**
 * Rounds weights to whole numbers and packs them.
 *
 * @param unit  how much of a learned weight is 1
 * @param limit how many keys to keep at most: those with the largest weight × use
 * @param useOf how much a key is of use: more, the more often it is met
 */
export function compileModel(
  weights: Weights,
  keys: Keys,
  unit: number,
  limit: number,
  useOf: (id: number) => number,
): PackedModel {
  const sizes: { id: number; size: number }[] = [];
  const round = (value: number): number =>
    Math.max(-largestWeight, Math.min(largestWeight, Math.round(value / unit)));
  for (let id = 0; id < keys.length; id++) {
    let size = 0;
    for (let place = 0; place < 4; place++) size = Math.max(size, Math.abs(weights.grams[id * 4 + place]!));
    if (size / unit >= 0.5) sizes.push({ id, size: size * useOf(id) });
  }
  sizes.sort((a, b) => b.size - a.size || a.id - b.id);
  const kept = sizes.slice(0, limit);
  const rows = new Int8Array(kept.length * 4);
  kept.forEach(({ id }, row) => {
    for (let place = 0; place < 4; place++) rows[row * 4 + place] = round(weights.grams[id * 4 + place]!);
  });
  return packModel(
    kept.map(({ id }) => keys.keyOf(id) & keyMask),
    rows,
    {
      casings: Int16Array.from(weights.casings, (value) => Math.round(value / unit)),
      contexts: Int16Array.from(weights.contexts, (value) => Math.round(value / unit)),
      words: Int32Array.from(weights.words, (value) => Math.round(value / unit)),
    },
  );
}

/** The module text of a packed model. */
export function modelModule(packed: PackedModel, header: string): string {
  return `${header}
export const segmenterModel: {
  readonly count: number;
  readonly keys: string;
  readonly weights: readonly [string, string, string, string];
  readonly casings: string;
  readonly contexts: string;
  readonly words: string;
} = {
  count: ${packed.count},
  keys:
    '${packed.keys}',
  weights: [
${packed.weights.map((column) => `    '${column}',`).join('\n')}
  ],
  casings:
    '${packed.casings}',
  contexts:
    '${packed.contexts}',
  words:
    '${packed.words}',
};
`;
}
