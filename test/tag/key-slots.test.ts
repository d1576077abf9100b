import { keyOf, mix } from '../../src/tag/hash.js';
import { keySlots, slotOf } from '../../src/tag/key-slots.js';
import { packKeys, readKeys } from '../../src/tag/keys.js';
import { PackedReader } from '../../src/tag/packed.js';

function keysOf(count: number): number[] {
  const keys = Array.from({ length: count }, (_, i) => keyOf(mix(17, i)));
  return [...new Set(keys)].sort((a, b) => a - b);
}

describe('slots of keys', () => {
  it.each([0, 1, 3, 2000, 40_000])('are one for each of %i keys', (count) => {
    const keys = keysOf(count);
    const { shift, mask, displacements, size } = keySlots(Int32Array.from(keys));
    const slots = keys.map((key) => slotOf(key, shift, mask, displacements));
    expect(new Set(slots).size).toBe(keys.length);
    for (const slot of slots) expect(slot).toBeLessThan(size);
  });

  it('are found for keys that lie close together, and for those of one group', () => {
    const close = Int32Array.from({ length: 5000 }, (_, i) => i);
    const alike = Int32Array.from({ length: 4096 }, (_, i) => i << 12);
    for (const keys of [close, alike]) {
      const { shift, mask, displacements } = keySlots(keys);
      const slots = Array.from(keys, (key) => slotOf(key, shift, mask, displacements));
      expect(new Set(slots).size).toBe(keys.length);
    }
  });

  it('tell a key by its group', () => {
    const keys = keysOf(5000);
    const { shift, mask, displacements } = keySlots(Int32Array.from(keys));
    const groups = new Map(keys.map((key) => [slotOf(key, shift, mask, displacements), key & mask]));
    const known = new Set(keys);
    for (let i = 0; i < 20_000; i++) {
      const key = keyOf(mix(99, i));
      expect(groups.get(slotOf(key, shift, mask, displacements)) === (key & mask)).toBe(known.has(key));
    }
  });
});

it('keys come back from their packed text', () => {
  const keys = keysOf(2000);
  expect([...readKeys(new PackedReader(packKeys(keys)), keys.length)]).toEqual(keys);
});
