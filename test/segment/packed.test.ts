import { assert, array, constantFrom, integer, property, tuple, uniqueArray } from 'fast-check';
import { keyMask } from '../../src/segment/features.js';
import { packModel, packWords, readLexicon, readModel, readWords } from '../../src/segment/packed.js';
import { lexiconOf, matchWords } from '../../src/segment/lexicon.js';
import { hashOf } from '../../src/text/hash.js';

function weightsOf(model: ReturnType<typeof readModel>, key: number): number[] {
  const last = model.grams.length / 2 - 1;
  for (let place = key >>> model.shift; ; place = (place + 1) & last) {
    const entry = model.grams[place * 2]!;
    if (entry === 0) return [0, 0, 0, 0];
    if (entry !== key) continue;
    const packed = model.grams[place * 2 + 1]!;
    return [0, 8, 16, 24].map((shift) => (packed << (24 - shift)) >> 24);
  }
}

test('a model that is packed and read is the same model', () => {
  const weight = integer({ min: -31, max: 31 });
  const entry = tuple(
    integer().map((key) => key & keyMask),
    tuple(weight, weight, weight, weight),
  );
  assert(
    property(
      uniqueArray(entry, { selector: ([key]) => key, maxLength: 60 }).map((list) =>
        list.filter(([key]) => key !== 0),
      ),
      array(integer({ min: -3000, max: 3000 }), { minLength: 1, maxLength: 40 }),
      (entries, numbers) => {
        const tables = {
          casings: Int16Array.from(numbers),
          contexts: Int16Array.from([...numbers, 0, 0, 0]),
          words: Int32Array.from([0, ...numbers]),
        };
        const packed = packModel(
          entries.map(([key]) => key),
          Int8Array.from(entries.flatMap(([, weights]) => weights)),
          tables,
        );
        // oxlint-disable-next-line no-control-regex
        expect(JSON.stringify(packed)).toMatch(/^[\x20-\x7e]*$/);
        const model = readModel(packed);
        for (const [key, weights] of entries) expect(weightsOf(model, key)).toEqual(weights);
        expect(model.casings).toEqual(tables.casings);
        expect(model.contexts).toEqual(tables.contexts);
        expect(model.words).toEqual(tables.words);
      },
    ),
    { numRuns: 200 },
  );
});

const syllable = constantFrom('đường', 'hòa', 'bình', 'thủy', 'lợi', 'ước', 'ẵm', 'an', 'kg', 'quýnh');
const words = uniqueArray(
  array(syllable, { minLength: 2, maxLength: 4 }).map((list) => list.join(' ')),
  {
    maxLength: 30,
  },
);

test('a list of words that is packed and read is the same list', () => {
  assert(
    property(words, (list) => {
      if (list.length === 0) return;
      expect(readWords(packWords(list)).sort()).toEqual([...list].sort());
    }),
  );
});

test('the packed lexicon finds what the list finds', () => {
  assert(
    property(words, array(syllable, { minLength: 1, maxLength: 30 }), (list, text) => {
      if (list.length === 0) return;
      const hashes = Int32Array.from(text, hashOf);
      const rules = new Uint8Array(text.length);
      const expected = new Uint8Array(text.length);
      const found = new Uint8Array(text.length);
      matchWords(lexiconOf(list), hashes, rules, expected);
      matchWords(readLexicon(packWords(list)), hashes, rules, found);
      expect(found).toEqual(expected);
      // By the definition: bit n for a word of n syllables that ends here.
      const known = new Set(list);
      for (let i = 0; i < text.length; i++) {
        for (let length = 2; length <= 5; length++) {
          const word = i + 1 < length ? '' : text.slice(i + 1 - length, i + 1).join(' ');
          expect((found[i]! >> length) & 1).toBe(known.has(word) ? 1 : 0);
        }
      }
    }),
  );
});
