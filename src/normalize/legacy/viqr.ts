import { isVowel, toneOf, withTone, type Tone } from '../../text/letters.js';
import { isAsciiLetter, letterOf, type Reader } from './encoding.js';

/** VIQR (RFC 1456, section 3): `Vie^.t`, `ddu+o+`ng`; a backslash takes a sign literally. */
const toneSigns = "`?~'.";
const qualities: ReadonlyMap<string, string> = new Map([
  ['a(', 'ă'],
  ['a^', 'â'],
  ['e^', 'ê'],
  ['o^', 'ô'],
  ['o+', 'ơ'],
  ['u+', 'ư'],
  // The star of other mnemonic spellings.
  ['o*', 'ơ'],
  ['u*', 'ư'],
]);
const signOf = new Map<string, string>();
for (const [signs, letter] of qualities) if (!signs.endsWith('*')) signOf.set(letter, signs);

const backslash = 0x5c;

/** Signs that stand behind a letter, and the backslash. */
export function isViqrSign(unit: number): boolean {
  return (
    unit === backslash || unit === 0x28 || unit === 0x5e || unit === 0x2b || unit === 0x2a || isToneSign(unit)
  );
}

function isToneSign(unit: number): boolean {
  return unit < 0x80 && toneSigns.includes(String.fromCharCode(unit));
}

export const viqr: Reader = {
  name: 'viqr',
  isPart: (unit) => isAsciiLetter(unit) || isViqrSign(unit),
  read(text, at, end) {
    const unit = text.charCodeAt(at);
    if (unit === backslash && at + 1 < end) {
      const next = text.charCodeAt(at + 1);
      if (isViqrSign(next) || (next | 0x20) === 0x64) return letterOf(2, next);
    }
    if (!isAsciiLetter(unit)) return letterOf(1, unit);
    const small = unit | 0x20;
    const capital = unit !== small;
    if (small === 0x64) {
      const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
      return (next | 0x20) === 0x64 && next < 0x80 && (capital || next === small)
        ? letterOf(2, capital ? 0x110 : 0x111)
        : letterOf(1, unit);
    }
    if (!isVowel(unit)) return letterOf(1, unit);
    let letter = unit;
    let length = 1;
    const quality =
      at + 1 < end ? qualities.get(String.fromCharCode(small) + text.charAt(at + 1)) : undefined;
    if (quality !== undefined) {
      letter = (capital ? quality.toUpperCase() : quality).charCodeAt(0);
      length = 2;
    }
    const sign = at + length < end ? text.charAt(at + length) : '';
    const tone = sign === '' ? -1 : toneSigns.indexOf(sign);
    if (tone >= 0) {
      letter = withTone(letter, (tone + 1) as Tone);
      length++;
    }
    return letterOf(length, letter);
  },
  write(unit) {
    if (unit === 0x111) return 'dd';
    if (unit === 0x110) return 'DD';
    const tone = toneOf(unit);
    const letter = String.fromCharCode(withTone(unit, 0));
    const small = letter.toLowerCase();
    const signs = signOf.get(small) ?? small;
    if (tone === 0 && signs === small) return undefined;
    return (letter === small ? signs : signs.toUpperCase()) + toneSigns.charAt(tone - 1);
  },
};
