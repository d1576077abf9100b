import { orderOf, ordered } from '../../src/text/order.js';

const behind =
  (values: readonly number[]) =>
  (a: number, b: number): boolean =>
    values[a]! > values[b]!;

test.each([
  ['nothing', [], []],
  ['one list in order', [1, 2, 2, 5], [0, 1, 2, 3]],
  ['two lists', [1, 4, 2, 3], [0, 2, 3, 1]],
  ['three lists', [5, 6, 1, 9, 2], [2, 4, 0, 1, 3]],
  ['the wrong way round', [3, 2, 1], [2, 1, 0]],
  ['equal ones stay as they stand', [2, 1, 2, 1, 2], [1, 3, 0, 2, 4]],
])('the order of %s', (_, values, expected) => {
  expect([...orderOf(values.length, behind(values))]).toEqual(expected);
});

test('any list is ordered as a stable sort orders it', () => {
  let state = 1;
  for (let length = 0; length < 60; length++) {
    const values = Array.from({ length }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return (state >>> 16) % 10;
    });
    const sorted = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
    expect([...orderOf(length, behind(values))]).toEqual(sorted);
  }
});

test('a list in order is not copied, another is', () => {
  const compare = (a: number, b: number): number => a - b;
  const things = [1, 2, 2, 3];
  expect(ordered(things, compare)).toBe(things);
  const others = [2, 1];
  expect(ordered(others, compare)).toEqual([1, 2]);
  expect(others).toEqual([2, 1]);
});
