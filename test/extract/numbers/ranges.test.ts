import { mayBeRange } from '../../../src/extract/numbers/ranges.js';
import { readText } from '../../../src/default/text.js';

const test5To7 = mayBeRange(['-', 'đến'], ['đồng', 'mét vuông']);

test.each([
  ['5-7', true],
  ['5 đến 7', true],
  ['từ 5 đến 7', true],
  ['5 triệu đồng đến 7', true],
  ['5 mét vuông - 7', true],
  ['1,5 triệu rưỡi đến 7', true],
  // A number in words is read to its end by the range itself.
  ['năm người', true],
  ['từ năm người', true],
  ['5 người đến 7', false],
  ['5 triệu đồng', false],
  ['từ 5 người', false],
  ['5\nđến 7', false],
  ['5', false],
])('%j may be a range of sums: %s', (text, expected) => {
  expect(test5To7(readText(text).tokens, 0)).toBe(expected);
});
