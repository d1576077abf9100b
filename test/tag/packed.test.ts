import { packNumber, PackedReader, digitCharacter, digits } from '../../src/tag/packed.js';

describe('packed numbers', () => {
  it('come back in order', () => {
    const numbers = [0, 1, 44, 45, 46, 2024, 2025, 16_777_215, 4_294_967_295];
    const reader = new PackedReader(numbers.map(packNumber).join(''));
    expect(numbers.map(() => reader.number())).toEqual(numbers);
    expect(reader.done).toBe(true);
  });

  it('are printable, without double quotes and backslashes', () => {
    const text = Array.from({ length: digits }, (_, value) => digitCharacter(value)).join('');
    expect(new Set(text).size).toBe(digits);
    expect(text).toMatch(/^[#-[\]-~]+$/);
  });
});
