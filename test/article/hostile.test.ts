import { divideAtParts } from '../../src/article/divide.js';
import { paragraphLanguages } from '../../src/article/language.js';
import { findParts } from '../../src/article/parts.js';
import { publishedFrom } from '../../src/article/published.js';
import { layersOf } from './layers.js';

const many = 30_000;

// What costs a step too many on each of these would take minutes.
test.each([
  ['credits without names', 'Ảnh: '.repeat(many)],
  ['credits, and a small letter at the end', `${'Ảnh: An Bình '.repeat(many)}rồi`],
  ['the same credit', 'Mưa. Ảnh: An Bình Tại đây. '.repeat(many)],
  ['buttons', 'Chia sẻ '.repeat(many)],
  ['voices', 'Nữ miền Nam '.repeat(many)],
  ['player clocks', '0:00/'.repeat(many)],
  ['arrows', '> '.repeat(many)],
  ['sections', 'Thế giới > '.repeat(many)],
  ['openers on lines', 'Tin liên quan\n'.repeat(many)],
  ['links on lines', 'Bão số ba đổi hướng\n'.repeat(many)],
  ['brackets', '('.repeat(many)],
  ['brackets apart', '( '.repeat(many)],
  ['stamps', 'Thứ Sáu, 16/02/2024, '.repeat(many)],
  ['capitals', 'HÀ NỘI '.repeat(many)],
  ['stops', '. '.repeat(many)],
  ['stops and quotes', '."”) '.repeat(many)],
  ['the same sentence', 'Mưa to gió lớn ở miền Trung. '.repeat(many)],
  ['lines', '\n'.repeat(many)],
  ['signs of addresses', '@'.repeat(many)],
])('%s, very many', (_, source) => {
  const layers = layersOf(source);
  const parts = findParts(layers, { title: 'Bão số ba đổi hướng' });
  expect(parts.at(-1)?.to ?? 0).toBe(layers.tokens.length);
  expect(divideAtParts(layers.sentences, parts).first.at(-1)).toBe(layers.tokens.length);
  expect(['undefined', 'string']).toContain(typeof publishedFrom(layers));
  expect(Array.isArray(paragraphLanguages(source.slice(0, 20_000)))).toBe(true);
});
