import { createSegmenter } from '../../src/segment.js';
import { segmenterModel } from '../../src/data/generated/segmenter.js';

const textsOf = (segmenter: ReturnType<typeof createSegmenter>, source: string): string[] =>
  segmenter.segment(source).map((word) => word.text);

test('without options it is the segmenter of tinviet', () => {
  expect(textsOf(createSegmenter(), 'Thủ tướng thăm Nghệ An.')).toEqual([
    'Thủ tướng',
    'thăm',
    'Nghệ An',
    '.',
  ]);
});

test("a user's words win over the model, upper or lower case, in every spelling of tones", () => {
  const segmenter = createSegmenter({ words: ['phố đi bộ', 'hoà hợp toàn dân', 'bến_xe_buýt'] });
  expect(textsOf(segmenter, 'Mở Phố đi bộ, hòa hợp toàn dân ở bến xe buýt')).toEqual([
    'Mở',
    'Phố đi bộ',
    ',',
    'hòa hợp toàn dân',
    'ở',
    'bến xe buýt',
  ]);
});

test('of two words that begin together the longer one is found, of two that overlap the first', () => {
  const segmenter = createSegmenter({ words: ['a b', 'a b c', 'c d'] });
  expect(textsOf(segmenter, 'a b c d')).toEqual(['a b c', 'd']);
  expect(textsOf(segmenter, 'x c d')).toEqual(['x', 'c d']);
});

test('a word is not found inside another line or across its end', () => {
  expect(textsOf(createSegmenter({ words: ['ván bài ngửa'] }), 'ván bài\nngửa')).not.toContain(
    'ván bài\nngửa',
  );
});

test('a split divides what the model would join, and wins over words', () => {
  expect(textsOf(createSegmenter({ split: ['Nghệ|An'] }), 'thăm Nghệ An')).toEqual(['thăm', 'Nghệ', 'An']);
  expect(textsOf(createSegmenter({ split: ['nghệ|an'], words: ['Nghệ An'] }), 'thăm Nghệ An')).toEqual([
    'thăm',
    'Nghệ',
    'An',
  ]);
  expect(textsOf(createSegmenter({ split: ['Nghệ|An'] }), 'thăm Hội An')).toEqual(['thăm', 'Hội An']);
});

test('a lexicon and a model of one’s own take the place of those of tinviet', () => {
  const words = new Int32Array(320);
  // Words of two tokens that the lexicon has.
  words.fill(5, (2 + 1) * 32, (2 + 2) * 32);
  const model = {
    grams: new Int32Array(32),
    shift: 28,
    filter: new Uint8Array(16),
    casings: new Int16Array(7 ** 4),
    contexts: new Int16Array(64 * 49),
    words,
  };
  const segmenter = createSegmenter({ lexicon: ['mưa to'], model });
  expect(textsOf(segmenter, 'Nghệ An mưa to')).toEqual(['Nghệ', 'An', 'mưa to']);
});

test('the packed model is taken as it comes from the training', () => {
  expect(textsOf(createSegmenter({ model: segmenterModel }), 'thăm Nghệ An')).toEqual(['thăm', 'Nghệ An']);
});
