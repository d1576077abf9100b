import { lower, toneOf, unitTableSize, withTone, type Tone } from './letters.js';

/** The letters of Vietnamese without tones; the place of a letter in the row is its number, from 1. */
const alphabet = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';

/** A node has one place for each number of five bits. */
const rowBits = 5;
const letterMask = (1 << rowBits) - 1;
const toneShift = rowBits;

/**
 * For each unit the number of its letter, and above it (`toneShift`) its tone, the same in both cases; 0 for units
 * that are no letter of Vietnamese.
 */
const lettersAndTones: Uint8Array = /* @__PURE__ */ numberLetters();

function numberLetters(): Uint8Array {
  const numbers = new Map(Array.from(alphabet, (letter, i) => [letter.charCodeAt(0), i + 1] as const));
  return Uint8Array.from({ length: unitTableSize }, (_, unit) => {
    const small = lower(unit);
    const number = numbers.get(withTone(small, 0));
    return number === undefined ? 0 : (toneOf(small) << toneShift) | number;
  });
}

/** Words by their letters without tones: reading one costs a step a letter, and makes nothing. */
export interface LetterTree {
  /** The node behind each letter of each node, 0 if there is none. Node 0 is the root, which is behind no letter. */
  readonly next: Uint16Array;
  /** For the node at which word `i` ends `i + 1`; 0 for other nodes. */
  readonly word: Uint16Array;
}

/** A tree of words in lower case and without tones; at most 65,535 letters in all. */
export function letterTree(words: readonly string[]): LetterTree {
  const most = 1 + words.reduce((sum, { length }) => sum + length, 0);
  const next = new Uint16Array(most << rowBits);
  const word = new Uint16Array(most);
  let count = 1;
  for (const [i, letters] of words.entries()) {
    let node = 0;
    for (let at = 0; at < letters.length; at++) {
      const place = (node << rowBits) | lettersAndTones[letters.charCodeAt(at)]!;
      if (next[place] === 0) next[place] = count++;
      node = next[place]!;
    }
    word[node] = i + 1;
  }
  return { next: next.slice(0, count << rowBits), word: word.slice(0, count) };
}

// What `readLetters` gives are fields of a number, so that no object is made for a word.

/** The index of the word that was read. */
export function wordRead(reading: number): number {
  return reading >>> 8;
}

/** Whether one of the letters is no plain one of English: `à`, `ă`, `đ`. */
export function isMarkRead(reading: number): boolean {
  return (reading & 128) !== 0;
}

export function toneRead(reading: number): Tone {
  return ((reading >>> 4) & 7) as Tone;
}

/** Offset of the letter with the tone; -1 without tone, -2 if it is written on two letters. */
export function toneAtRead(reading: number): number {
  return (reading & 15) - 2;
}

/**
 * Reads the letters from `start` to `end`, upper or lower case, as a word of the tree with at most one tone, on
 * whichever letter; -1 if they are none. No word of the tree has more than thirteen letters.
 */
export function readLetters({ next, word }: LetterTree, text: string, start: number, end: number): number {
  let node = 0;
  let units = 0;
  // Sums, and no questions for a letter: which letter of a word has a tone cannot be foreseen.
  let tones = 0;
  let toned = 0;
  let places = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const letter = unit < unitTableSize ? lettersAndTones[unit]! : 0;
    node = next[(node << rowBits) | (letter & letterMask)]!;
    // Nothing has the number 0, so what is no letter leads back to the root as well.
    if (node === 0) return -1;
    const tone = letter >>> toneShift;
    const one = (tone + 7) >>> 3;
    units |= unit;
    tones |= 1 << tone;
    toned += one;
    places += one * (i - start);
  }
  const marked = units >= 0x80 ? 128 : 0;
  const found = ((word[node]! - 1) << 8) | marked;
  if (toned === 0) return found | 1;
  const tone = 31 - Math.clz32(tones);
  // Bit 0 stands for the letters without a tone.
  if ((tones & ~1) !== 1 << tone) return -1;
  return found | (tone << 4) | (toned === 1 ? places + 2 : 0);
}
