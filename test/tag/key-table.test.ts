import { keyOf, mix } from '../../src/tag/hash.js';
import { KeyTable, packKeys, readKeys } from '../../src/tag/key-table.js';
import { PackedReader } from '../../src/tag/packed.js';

const hashes = Array.from({ length: 2000 }, (_, i) => mix(17, i));
const keys = [...new Set(hashes.map(keyOf))].sort((a, b) => a - b);

describe('the table of keys', () => {
  const table = new KeyTable(Int32Array.from(keys));

  it('gives each hash the row of its key', () => {
    for (const hash of hashes) expect(keys[table.row(hash)]).toBe(keyOf(hash));
  });

  it('has no row for what was not put in', () => {
    const others = Array.from({ length: 2000 }, (_, i) => mix(99, i + 1_000_000)).filter(
      (hash) => !keys.includes(keyOf(hash)),
    );
    expect(others.length).toBeGreaterThan(1900);
    for (const hash of others) expect(table.row(hash)).toBe(-1);
  });

  it('finds many rows at once, leaving out what is not there', () => {
    const mixed = Int32Array.from([hashes[3]!, mix(99, 1), hashes[5]!]);
    const expected = [...mixed].map((hash) => table.row(hash)).filter((row) => row >= 0);
    const count = table.rows(mixed, 3);
    expect([...mixed.subarray(0, count)]).toEqual(expected);
  });

  it('comes back from its packed text', () => {
    const reader = new PackedReader(packKeys(keys));
    expect([...readKeys(reader, keys.length)]).toEqual(keys);
  });
});
