import { Columns } from '../../src/tag/columns.js';

describe('columns of a text', () => {
  it.each([0, 1, 2, 3, 4, 5, 101])('stand apart from each other, %i numbers long', (length) => {
    const columns = new Columns(length, 1 + 4 + 2 + 1 + 4);
    const all = [columns.uint8(), columns.int32(), columns.uint16(), columns.uint8(), columns.int32()];
    all.forEach((column, i) => column.fill(i + 1));
    for (const [i, column] of all.entries()) {
      expect(column.length).toBe(length);
      expect(column.every((value) => value === i + 1)).toBe(true);
    }
  });
});
