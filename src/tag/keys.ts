import { digitCharacter, digits, packNumber, type PackedReader } from './packed.js';

/**
 * Writes ascending keys by their distances: first the units of all of them, then what is left. So each stretch of the
 * text has digits of one kind, which a packer of files finds easier.
 */
export function packKeys(keys: readonly number[]): string {
  const distances = keys.map((key, i) => key - (i === 0 ? 0 : keys[i - 1]!));
  return (
    distances.map((distance) => digitCharacter(distance % digits)).join('') +
    distances.map((distance) => packNumber(Math.floor(distance / digits))).join('')
  );
}

export function readKeys(reader: PackedReader, count: number): Int32Array {
  const units = reader.digits(count);
  const keys = new Int32Array(count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += units[i]! + reader.number() * digits;
    keys[i] = key;
  }
  return keys;
}
