import {
  casing,
  contextIndex,
  casingIndex,
  keyMask,
  one,
  oneCased,
  two,
  twoAround,
  twoCased,
  behind,
  boundary,
} from '../../src/segment/features.js';
import { gramTable } from '../../src/segment/model.js';
import { readGaps, scoreGaps } from '../../src/segment/scores.js';
import { readTokens } from '../../src/default/text.js';

/** A number for a key that looks random and is small. */
const weight = (key: number, place: number): number =>
  ((Math.imul(key ^ (place * 0x9e37), 0x45d9f3b) >>> 20) % 63) - 31;

test('every key counts in the gaps around it, as told', () => {
  const source = 'Ông Lê Văn An thăm chợ Bến Thành.\nNghệ An có mưa to';
  const tokens = readTokens(source);
  const n = tokens.length;
  const rules = new Uint8Array(n);
  const casings = new Uint8Array(n);
  const hashes = new Int32Array(n);
  readGaps(tokens, rules, casings, hashes);
  const matches = Uint8Array.from({ length: n }, (_, i) => (i % 3 === 0 ? 4 : i % 5 === 0 ? 12 : 0));

  const lines = [
    [0, 9],
    [9, n],
  ] as const;
  expect(tokens.before[9]).toBeGreaterThan(1);
  const expected = new Int32Array(n);
  const used = new Map<number, number[]>();
  const add = (gap: number, from: number, to: number, key: number, place: number): void => {
    const masked = key & keyMask;
    const weights = used.get(masked) ?? [0, 1, 2, 3].map((each) => weight(masked, each));
    used.set(masked, weights);
    if (gap >= from && gap < to) expected[gap]! += weights[place]!;
  };
  const small = Int16Array.from({ length: 64 * 49 }, (_, i) => (i % 17) - 8);
  for (const [from, to] of lines) {
    const hash = (i: number): number => (i < from || i >= to ? boundary : hashes[i]!);
    const form = (i: number): number => (i < from || i >= to ? casing.boundary : casings[i]!);
    const cased = (i: number): boolean => form(i) >= casing.capitalized && form(i) <= casing.mixed;
    for (let i = from; i <= to; i++) {
      for (let place = 0; place < 4; place++) add(i - 1 + place, from, to, one(hash(i)), place);
      for (let place = 0; place < 3; place++) add(i - 1 + place, from, to, two(hash(i - 1), hash(i)), place);
      for (let place = 0; place < 2; place++)
        add(i - 1 + place, from, to, twoAround(hash(i - 2), hash(i)), place);
      for (let place = 0; place < 3; place++) {
        add(i - 1 + place, from, to, behind(two(hash(i - 2), hash(i - 1)), hash(i)), place);
      }
      if (!cased(i)) continue;
      for (let place = 0; place < 4; place++) add(i - 1 + place, from, to, oneCased(hash(i)), place);
      if (!cased(i - 1)) continue;
      for (let place = 0; place < 3; place++)
        add(i - 1 + place, from, to, twoCased(hash(i - 1), hash(i)), place);
    }
    for (let i = from; i < to; i++) {
      const match = (at: number): number => (at < from || at >= to ? 0 : matches[at]!);
      expected[i]! += small[casingIndex(form(i - 2), form(i - 1), form(i), form(i + 1))]!;
      expected[i]! += small[contextIndex(match(i - 1), match(i), match(i + 1), form(i - 1), form(i))]!;
    }
  }
  const model = {
    ...gramTable(Int32Array.from(used.keys()), Int8Array.from([...used.values()].flat())),
    casings: small,
    contexts: small,
    words: new Int32Array(320),
  };
  const joins = new Int32Array(n);
  scoreGaps(model, tokens.before, hashes, matches, casings, joins);
  expect([...joins]).toEqual([...expected]);
});
