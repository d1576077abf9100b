import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { publishedFrom } from '../../src/article/published.js';
import { annotatedArticles } from './annotated.js';
import { layersOf } from './layers.js';

const runs = Number(process.env['TINVIET_RUNS'] ?? 2000);

test.each([
  ['Thứ Sáu, 16/02/2024, 08:15 (GMT+7)', '2024-02-16T08:15+07:00'],
  ['Thứ sáu, 16/2/2024 08:15 GMT+7', '2024-02-16T08:15+07:00'],
  ['14:32 - Thứ Ba, 5/11/2013', '2013-11-05T14:32+07:00'],
  ['28/06/2010 07:15:00 AM', '2010-06-28T07:15+07:00'],
  ['28/06/2010 07:15:00 PM', '2010-06-28T19:15+07:00'],
  ['28/06/2010 12:05:00 AM', '2010-06-28T00:05+07:00'],
  ['22.06.2012 09:40', '2012-06-22T09:40+07:00'],
  ['Thứ Hai, 19.3.2007', '2007-03-19'],
  ['Chủ nhật, ngày 18 tháng 11 năm 2018', '2018-11-18'],
  ['Cập nhật lúc 16:02, 12/3/2024', '2024-03-12T16:02+07:00'],
  ['Cập nhật 12/3/2024', '2024-03-12'],
  ['12-3-2024 | 16h02', '2024-03-12T16:02+07:00'],
  ['Bão số 3 đổi hướng\nThứ Tư, 21/05/2008, 07:45 [GMT+7]\nBão mạnh lên.', '2008-05-21T07:45+07:00'],
  ['Bão số 3 đổi hướng 14:32 - Thứ Ba, 5/11/2013 (HNM) - Bão mạnh lên.', '2013-11-05T14:32+07:00'],
])('«%s» was published %s', (text, published) => {
  expect(publishedFrom(layersOf(text))).toBe(published);
  expect(publishedFrom(layersOf(text.normalize('NFD')))).toBe(published);
});

test.each([
  'Vào lúc 08:15 ngày 16/02/2024, hai người bị bắt.',
  'Ông sinh ngày 16/02/2024.',
  '1h14 ngày 23-12-2016, Khoa gọi cho người nhà.',
  'Quyết định ban hành ngày 16/1/2024.',
  'Thứ Sáu, 31/02/2024, 08:15 (GMT+7)',
  'Thứ Tư, 29/02/2023, 08:15 (GMT+7)',
  'Thứ Sáu, 16/13/2024, 08:15 (GMT+7)',
  'Thứ Sáu, 16/2, 08:15',
  'Tỷ số 2-1, phút 08:15.',
  'Số 15/2024/NĐ-CP',
  '',
])('«%s» tells no day of publication', (text) => {
  expect(publishedFrom(layersOf(text))).toBeUndefined();
});

test('the stamps of annotated articles agree with their day of publication', () => {
  const stamped = annotatedArticles()
    .map(({ file, text, published }) => ({
      file,
      published,
      found: publishedFrom(layersOf(text))?.slice(0, 10),
    }))
    .filter(({ found }) => found !== undefined);
  expect(stamped.length).toBeGreaterThan(5);
  expect(stamped.filter(({ published, found }) => published !== found)).toEqual([]);
});

test('what is found is a day or a moment that exists', () => {
  const piece = constantFrom(
    'Thứ Sáu, ',
    '16/02/2024',
    ' 08:15',
    '31/02/2024',
    '99',
    '/',
    '.',
    ':',
    ' ',
    '(GMT+7)',
    '\n',
  );
  assert(
    property(array(oneof({ weight: 4, arbitrary: piece }, string())), (pieces) => {
      const found = publishedFrom(layersOf(pieces.join('')));
      if (found === undefined) return;
      expect(found).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d\+07:00)?$/);
      expect(Number.isNaN(Date.parse(found))).toBe(false);
    }),
    { numRuns: runs },
  );
});
