import { hashSeed, hashStep } from '../text/hash.js';
import { behind, keyMask, two, unmarked } from './features.js';
import { isBeginning, isWord, LexiconBuilder, type Lexicon } from './lexicon.js';
import { gramTable, type SegmentModel } from './model.js';

/**
 * The digits of packed numbers. A whole number is written in digits of five bits, lowest first; every digit but
 * the last has 32 added to it (as in source maps). A weight of a gram is one digit, the weight plus 32.
 */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const digitValues = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) digitValues[digits.charCodeAt(value)] = value;

/** Weights of grams lie between −`largestWeight` and `largestWeight`. */
export const largestWeight = 31;

/** A model as text of ASCII characters. */
export interface PackedModel {
  /** How many keys there are. */
  readonly count: number;
  /** The distances between the keys in ascending (unsigned) order, in units of 16. */
  readonly keys: string;
  /** Four texts of one digit a key: the weights of each of the four places. */
  readonly weights: readonly [string, string, string, string];
  /** The small tables, numbers with their sign in the lowest bit; a 0 is followed by how many more of them come. */
  readonly casings: string;
  readonly contexts: string;
  readonly words: string;
}

/** Unpacks a model. */
export function readModel(packed: PackedModel): SegmentModel {
  const { count } = packed;
  const keys = new Int32Array(count);
  const text = packed.keys;
  let at = 0;
  let key = 0;
  for (let i = 0; i < count; i++) {
    let distance = 0;
    let shift = 0;
    let digit: number;
    do {
      digit = digitValues[text.charCodeAt(at++)]!;
      distance |= (digit & 31) << shift;
      shift += 5;
    } while (digit > 31);
    key += distance;
    keys[i] = (key << 4) & keyMask;
  }
  const weights = new Int8Array(count * 4);
  for (let place = 0; place < 4; place++) {
    const column = packed.weights[place]!;
    for (let i = 0; i < count; i++) weights[i * 4 + place] = digitValues[column.charCodeAt(i)]! - 32;
  }
  return {
    ...gramTable(keys, weights),
    casings: Int16Array.from(readNumbers(packed.casings)),
    contexts: Int16Array.from(readNumbers(packed.contexts)),
    words: Int32Array.from(readNumbers(packed.words)),
  };
}

function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let at = 0;
  const next = (): number => {
    let value = 0;
    let shift = 0;
    let digit: number;
    do {
      digit = digitValues[text.charCodeAt(at++)]!;
      value |= (digit & 31) << shift;
      shift += 5;
    } while (digit > 31);
    return value;
  };
  while (at < text.length) {
    const value = next();
    if (value === 0) for (let more = next(); more >= 0; more--) numbers.push(0);
    else numbers.push((value & 1) === 0 ? value >>> 1 : -(value >>> 1));
  }
  return numbers;
}

/** Writes a whole number, not negative, in digits of five bits. */
export function packNumber(value: number): string {
  let text = '';
  let rest = value;
  while (rest > 31) {
    text += digits[(rest & 31) | 32]!;
    rest >>>= 5;
  }
  return text + digits[rest]!;
}

/** Packs a model: keys in any order, four weights a key. */
export function packModel(
  keys: readonly number[],
  weights: Int8Array,
  tables: { casings: Int16Array; contexts: Int16Array; words: Int32Array },
): PackedModel {
  const order = keys.map((_, i) => i).sort((i, j) => (keys[i]! >>> 0) - (keys[j]! >>> 0));
  const distances: string[] = [];
  const columns: [string[], string[], string[], string[]] = [[], [], [], []];
  let before = 0;
  for (const i of order) {
    const key = keys[i]! >>> 4;
    distances.push(packNumber(key - before));
    before = key;
    for (let place = 0; place < 4; place++) columns[place]!.push(digits[weights[i * 4 + place]! + 32]!);
  }
  const [a, b, c, d] = columns;
  return {
    count: keys.length,
    keys: distances.join(''),
    weights: [a.join(''), b.join(''), c.join(''), d.join('')],
    casings: packNumbers(tables.casings),
    contexts: packNumbers(tables.contexts),
    words: packNumbers(tables.words),
  };
}

function packNumbers(numbers: Int16Array | Int32Array): string {
  let text = '';
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i]!;
    if (value !== 0) {
      text += packNumber(value > 0 ? value * 2 : -value * 2 + 1);
      continue;
    }
    let more = 0;
    while (numbers[i + 1 + more] === 0) more++;
    text += packNumber(0) + packNumber(more);
    i += more;
  }
  return text;
}

/**
 * The letters of Vietnamese with marks in ASCII: the letter, then a digit for its shape (6 ^, 7 horn, 8 breve,
 * 9 bar) and one for its tone (1 sharp, 2 grave, 3 hook, 4 tilde, 5 dot), as in the VNI input method.
 */
const shapes = new Map([
  [6, '\u0302'],
  [7, '\u031b'],
  [8, '\u0306'],
]);
const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** By letter and digits (`a61`): the letter (`ấ`). */
function letterTable(): Map<string, string> {
  const letters = new Map<string, string>([['d9', 'đ']]);
  for (const vowel of 'aeiouy') {
    for (const shape of ['', ...shapes.values()]) {
      for (const tone of tones) {
        const letter = (vowel + shape + tone).normalize('NFC');
        if (letter.length !== 1) continue;
        const shapeDigit = [...shapes].find(([, mark]) => mark === shape)?.[0] ?? '';
        const toneDigit = tones.indexOf(tone) || '';
        letters.set(`${vowel}${shapeDigit}${toneDigit}`, letter);
      }
    }
  }
  return letters;
}

/** A list of words in ASCII: sorted, `hu7o71ng d9a5o`, one line a word. */
export function packWords(words: readonly string[]): string {
  const codes = new Map([...letterTable()].map(([code, letter]) => [letter, code]));
  return words
    .map((word) => Array.from(word, (letter) => codes.get(letter) ?? letter).join(''))
    .sort()
    .join('\n');
}

/** The words of a packed list. */
export function readWords(packed: string): string[] {
  const letters = letterTable();
  return packed
    .split('\n')
    .map((line) => line.replace(/[a-z][1-9]{1,2}/g, (code) => letters.get(code) ?? code));
}

/** The lexicon of a packed list of words, also as they stand in lines without marks; makes no string a word. */
export function readLexicon(packed: string): Lexicon {
  // By letter, shape and tone: the unit.
  const units = new Uint16Array(128 * 64);
  for (const [code, letter] of letterTable()) {
    let index = code.charCodeAt(0) * 64;
    for (let i = 1; i < code.length; i++) {
      const digit = code.charCodeAt(i) - 0x30;
      index += digit > 5 ? (digit - 5) * 8 : digit;
    }
    units[index] = letter.charCodeAt(0);
  }
  const builder = new LexiconBuilder(packed.length / 6);
  let hash = hashSeed;
  let bareHash = hashSeed;
  // The keys of the syllables of the word so far, and how many they are.
  let key = 0;
  let bareKey = 0;
  let syllables = 0;
  for (let at = 0; at <= packed.length;) {
    const unit = at < packed.length ? packed.charCodeAt(at) : 0x0a;
    at++;
    if (unit === 0x20 || unit === 0x0a) {
      bareHash = unmarked(bareHash);
      key = syllables === 0 ? hash : syllables === 1 ? two(key, hash) : behind(key, hash);
      bareKey =
        syllables === 0 ? bareHash : syllables === 1 ? two(bareKey, bareHash) : behind(bareKey, bareHash);
      syllables++;
      const flag = unit === 0x0a ? isWord : isBeginning;
      if (syllables > 1) {
        builder.mark(key, flag);
        builder.mark(bareKey, flag);
      }
      hash = bareHash = hashSeed;
      if (unit === 0x0a) syllables = 0;
      continue;
    }
    let marks = 0;
    for (; at < packed.length; at++) {
      const digit = packed.charCodeAt(at) - 0x30;
      if (digit < 1 || digit > 9) break;
      marks += digit > 5 ? (digit - 5) * 8 : digit;
    }
    bareHash = hashStep(bareHash, unit);
    hash = hashStep(hash, marks === 0 ? unit : units[unit * 64 + marks]!);
  }
  return builder.finish();
}
