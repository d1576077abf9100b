import { isVowel, toneMarks, toneOf, withTone, type Tone } from '../../text/letters.js';
import { isAsciiLetter, letterOf, type Reader } from './encoding.js';
import { characterOf } from './windows-1252.js';

/** Where Windows-1258 differs from Windows-1252: five tones as combining marks, ă, đ, ơ, ư. */
const toneOfByte: ReadonlyMap<number, Tone> = new Map([
  [0xcc, 1],
  [0xd2, 2],
  [0xde, 3],
  [0xec, 4],
  [0xf2, 5],
]);
const letterOfByte: ReadonlyMap<number, number> = new Map([
  [0xc3, 0x102],
  [0xe3, 0x103],
  [0xd0, 0x110],
  [0xf0, 0x111],
  [0xd5, 0x1a0],
  [0xf5, 0x1a1],
  [0xdd, 0x1af],
  [0xfd, 0x1b0],
]);
const byteOfLetter = new Map([...letterOfByte].map(([byte, letter]) => [letter, byte] as const));
const byteOfTone = new Map([...toneOfByte].map(([byte, tone]) => [tone, byte] as const));

/** The character that Windows-1258 shows for a byte. */
export function characterOf1258(byte: number): string {
  if (byte < 0xa0) return characterOf(byte);
  if (byte === 0xfe) return '₫';
  const tone = toneOfByte.get(byte);
  return tone === undefined ? String.fromCharCode(letterOfByte.get(byte) ?? byte) : toneMarks[tone];
}

/** Read from text that was taken for Latin-1: `Viêòt`. Decoded as what it is, NFC composes it. */
export const windows1258: Reader = {
  name: 'windows-1258',
  isPart: (unit) => isAsciiLetter(unit) || (unit >= 0xc0 && unit <= 0xff && unit !== 0xd7 && unit !== 0xf7),
  read(text, at, end) {
    const unit = text.charCodeAt(at);
    if (unit > 0xff || toneOfByte.has(unit)) return 0;
    const letter = letterOfByte.get(unit) ?? unit;
    const tone = at + 1 < end ? toneOfByte.get(text.charCodeAt(at + 1)) : undefined;
    if (tone === undefined || !isVowel(letter)) return letterOf(1, letter);
    return toneOf(letter) === 0 ? letterOf(2, withTone(letter, tone)) : 0;
  },
  write(unit) {
    const tone = toneOf(unit);
    const letter = withTone(unit, 0);
    const byte = byteOfLetter.get(letter) ?? letter;
    const base = String.fromCharCode(byte);
    if (tone === 0) return byte === unit ? undefined : base;
    return base + String.fromCharCode(byteOfTone.get(tone)!);
  },
};
