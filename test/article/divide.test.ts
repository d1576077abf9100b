import { array, assert, nat, property } from 'fast-check';
import { spanOf, type Part } from '../../src/document.js';
import { divideAtParts } from '../../src/article/divide.js';
import { findParts } from '../../src/article/parts.js';
import { layersOf } from './layers.js';

test('a headline and a tag that ran into the text are sentences of their own', () => {
  const source =
    'Hẹn bớt nửa thâm hụt trước năm 2013 TT - Sau hai ngày họp, G20 ra tuyên bố. Các nước giảm chi.';
  const layers = layersOf(source);
  const { first, length } = divideAtParts(layers.sentences, findParts(layers));
  const texts = Array.from({ length }, (_, i) => {
    const { start, end } = spanOf(layers.tokens, first[i]!, first[i + 1]!);
    return source.slice(start, end);
  });
  expect(texts).toEqual([
    'Hẹn bớt nửa thâm hụt trước năm 2013',
    'TT -',
    'Sau hai ngày họp, G20 ra tuyên bố.',
    'Các nước giảm chi.',
  ]);
});

test('every boundary of either side is a boundary, and there is no other', () => {
  const bounds = array(nat(30), { minLength: 1 }).map((list) =>
    [...new Set([0, ...list, 31])].sort((a, b) => a - b),
  );
  assert(
    property(bounds, bounds, (sentences, cuts) => {
      const parts = cuts
        .slice(0, -1)
        .map((from, i): Part => ({ from, to: cuts[i + 1]!, start: from, end: cuts[i + 1]!, kind: 'body' }));
      const divided = divideAtParts(
        { length: sentences.length - 1, first: Int32Array.from(sentences) },
        parts,
      );
      expect([...divided.first]).toEqual([...new Set([...sentences, ...cuts])].sort((a, b) => a - b));
      expect(divided.length).toBe(divided.first.length - 1);
    }),
  );
  expect(divideAtParts({ length: 0, first: Int32Array.of(0) }, [])).toEqual({
    length: 0,
    first: Int32Array.of(0),
  });
});
