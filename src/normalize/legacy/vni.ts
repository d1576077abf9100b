import { withTone, type Tone } from '../../text/letters.js';
import { isAsciiLetter, letterOf, type Reader } from './encoding.js';

/**
 * VNI-Windows: a vowel followed by a Latin-1 letter that stands for its marks (`Vieät`), and nine letters of one
 * byte. Pairs are written small; capitals have the capital counterparts (`VIEÄT`, also `VIEät`).
 */
const toneSigns = 'øûõùï';
/** Quality with tone, in the order none, huyền, hỏi, ngã, sắc, nặng. */
const circumflexSigns = 'âàåãáä';
const breveSigns = 'êèúüéë';
const singles = 'ìæóíò'; // ì ỉ ĩ í ị

/** From a letter of VNI (or two) to the letter of the alphabet, small letters only. */
const table: ReadonlyMap<string, number> = /* @__PURE__ */ smallLetters();

function smallLetters(): Map<string, number> {
  const letters = new Map<string, number>();
  const put = (written: string, vowel: string, tone: number): void => {
    letters.set(written, withTone(vowel.charCodeAt(0), tone as Tone));
  };
  for (let tone = 1; tone <= 5; tone++) {
    const sign = toneSigns.charAt(tone - 1);
    for (const vowel of 'aeouy') put(vowel + sign, vowel, tone);
    put(`ô${sign}`, 'ơ', tone);
    put(`ö${sign}`, 'ư', tone);
    put(singles.charAt(tone - 1), 'i', tone);
  }
  // ỵ is the one letter of y with a byte of its own; `yï` is read as well.
  put('î', 'y', 5);
  for (let tone = 0; tone <= 5; tone++) {
    put(`a${circumflexSigns.charAt(tone)}`, 'â', tone);
    put(`e${circumflexSigns.charAt(tone)}`, 'ê', tone);
    put(`o${circumflexSigns.charAt(tone)}`, 'ô', tone);
    put(`a${breveSigns.charAt(tone)}`, 'ă', tone);
  }
  put('ô', 'ơ', 0);
  put('ö', 'ư', 0);
  letters.set('ñ', 0x111);
  return letters;
}

const written: ReadonlyMap<number, string> = /* @__PURE__ */ writtenLetters();

function writtenLetters(): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [signs, unit] of table) {
    letters.set(unit, signs);
    letters.set(String.fromCharCode(unit).toUpperCase().charCodeAt(0), signs.toUpperCase());
  }
  letters.set(0x1ef5, 'î');
  letters.set(0x1ef4, 'Î');
  return letters;
}

export const vni: Reader = {
  name: 'vni',
  isPart: (unit) => isAsciiLetter(unit) || (unit >= 0xc0 && unit <= 0xff),
  read(text, at, end) {
    const first = text.charAt(at);
    const small = first.toLowerCase();
    const pair = at + 1 < end ? table.get(small + text.charAt(at + 1).toLowerCase()) : undefined;
    const letter = pair ?? table.get(small);
    const length = pair === undefined ? 1 : 2;
    if (letter === undefined) {
      const unit = text.charCodeAt(at);
      return isAsciiLetter(unit) ? letterOf(1, unit) : 0;
    }
    const cased = small === first ? letter : String.fromCharCode(letter).toUpperCase().charCodeAt(0);
    return letterOf(length, cased);
  },
  write: (unit) => written.get(unit),
};
