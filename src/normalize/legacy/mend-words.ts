import { Rewriter, type Rewritten } from '../../text/alignment.js';
import { isLetterOrMark, isUpper } from '../../text/letters.js';
import { isSyllable, longestSyllable } from '../../text/syllable.js';
import { composeLetters } from '../compose-letters.js';
import { isAsciiLetter, type Reader } from './encoding.js';
import { byteOf } from './windows-1252.js';

/** What a word of the text is, as far as its letters say. */
const kindOf = {
  /** A syllable only when it is decoded. */
  legacy: 1,
  /** A syllable only as it stands. */
  unicode: 2,
  /** A syllable either way, or neither way: the words around it decide. */
  open: 3,
  foreign: 4,
  /** A syllable in ASCII, with a sign behind it that is no tone. */
  plain: 5,
} as const;

/** The words of a text that an encoding would change, or that prove that it is not used. */
export interface Survey {
  readonly starts: number[];
  readonly ends: number[];
  readonly kinds: number[];
  /** How many words are syllables only when decoded, only as they stand, and neither. */
  readonly legacy: number;
  readonly unicode: number;
  readonly foreign: number;
  /** Letters of the longest word that only decoding makes a syllable with a letter that no other language has. */
  readonly longest: number;
}

/** Reads every word of the text as it stands and in the encoding of `reader`. */
export function survey(text: string, reader: Reader): Survey {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  let legacy = 0;
  let unicode = 0;
  let foreign = 0;
  let longest = 0;
  const put = (start: number, end: number, kind: number): void => {
    starts.push(start);
    ends.push(end);
    kinds.push(kind);
  };
  const look = (start: number, end: number): void => {
    if (end - start === 1 && !isLoneLetter(text, start, reader)) return;
    const decoded = decodeWord(text, start, end, reader);
    if (decoded === text.slice(start, end)) {
      // In VIQR a letter with a mark is a witness, too.
      if (reader.name === 'viqr' && !isAscii(text, start, end) && isVietnamese(decoded))
        put(start, end, kindOf.unicode);
      return;
    }
    const before = isVietnamese(composeLetters.rewrite(text.slice(start, end)).text);
    const after = decoded !== undefined && isVietnamese(decoded);
    if (!after && hasPunctuation(text, start, end)) {
      for (const [from, to] of withoutPunctuation(text, start, end)) look(from, to);
      return;
    }
    let kind: number = before ? kindOf.open : kindOf.legacy;
    if (!after) kind = before ? kindOf.unicode : kindOf.foreign;
    // A letter alone proves nothing; nor does a word in ASCII with a sign behind it (VIQR).
    if (end - start === 1) kind = kindOf.open;
    if (kind === kindOf.unicode && isAscii(text, start, end)) kind = kindOf.plain;
    // Ð for Đ is a slip of its own (see unify-letters).
    if (kind === kindOf.legacy && hasEth(text, start, end)) kind = kindOf.open;
    // What cannot be decoded is only a witness.
    if (decoded === undefined && kind !== kindOf.unicode) return;
    if (kind === kindOf.legacy && decoded !== undefined) {
      legacy++;
      if (end - start > longest && /[ăâđêôơưạ-ỹ]/iu.test(decoded)) longest = end - start;
    } else if (kind === kindOf.unicode) unicode++;
    else if (kind === kindOf.foreign) foreign++;
    put(start, end, kind);
  };
  for (let i = 0; i < text.length; i++) {
    if (!isPartOrLetter(text.charCodeAt(i), reader)) continue;
    const start = i;
    let plain = reader.name !== 'viqr';
    for (; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (!isPartOrLetter(unit, reader)) break;
      if (!isAsciiLetter(unit)) plain = false;
    }
    if (!plain) look(start, i);
  }
  return { starts, ends, kinds, legacy, unicode, foreign, longest };
}

function isPartOrLetter(unit: number, reader: Reader): boolean {
  return reader.isPart(unit) || isLetterOrMark(unit);
}

/** Bytes that are punctuation in Windows-1252 (… ‘ ’ “ ” • – —) and no-break space, capitals in the old pages. */
const punctuationBytes = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0]);

/** Words of one letter among the capitals that share a byte with punctuation. */
const loneLetters = 'ỞÀÁỜỒỪỦÝƠÔ';

/** Whether one character can be a word: not a quote, a dash or a degree sign, unless the letter is one of a few. */
function isLoneLetter(text: string, at: number, reader: Reader): boolean {
  const unit = text.charCodeAt(at);
  if (unit > 0x2000) return false;
  if (!isWindowsPunctuation(unit)) return true;
  return loneLetters.includes(String.fromCharCode(reader.read(text, at, at + 1) & 0xffff));
}

function isAscii(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= 0x80) return false;
  return true;
}

function hasEth(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((text.charCodeAt(i) & ~0x20) === 0xd0) return true;
  return false;
}

function isWindowsPunctuation(unit: number): boolean {
  return punctuationBytes.has(byteOf(unit));
}

function hasPunctuation(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (isWindowsPunctuation(text.charCodeAt(i))) return true;
  }
  return false;
}

function* withoutPunctuation(text: string, start: number, end: number): Generator<[number, number]> {
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !isWindowsPunctuation(text.charCodeAt(i))) continue;
    if (i > from) yield [from, i];
    from = i + 1;
  }
}

/** Whether every run of letters is a syllable of Vietnamese (and there is one). */
function isVietnamese(word: string): boolean {
  let found = false;
  for (let i = 0; i < word.length; i++) {
    if (!isLetterOrMark(word.charCodeAt(i))) {
      // A sign that stayed: ‘®’ or ‘¸’ is no punctuation of prose inside a word.
      if (word.charCodeAt(i) >= 0x80 || word.charCodeAt(i) < 0x20) return false;
      continue;
    }
    const start = i;
    while (i < word.length && isLetterOrMark(word.charCodeAt(i))) i++;
    if (i - start > longestSyllable || !isSyllable(word, start, i)) return false;
    found = true;
    i--;
  }
  return found;
}

/** The word in Unicode; `undefined` if it has a character that the encoding has not. */
function decodeWord(text: string, start: number, end: number, reader: Reader): string | undefined {
  const capitals = isShouted(text, start, end, reader);
  let decoded = '';
  for (let i = start; i < end;) {
    const letter = reader.read(text, i, end);
    if (letter === 0) return undefined;
    decoded += cased(letter & 0xffff, capitals);
    i += letter >>> 16;
  }
  return decoded;
}

function cased(unit: number, capitals: boolean): string {
  const letter = String.fromCharCode(unit);
  return capitals ? letter.toUpperCase() : letter;
}

/**
 * In the fonts of TCVN3 small and capital letters with tones have one byte, and the font shows which is meant: a
 * word with two capitals and no small ASCII letter is a word in capitals (`VIÖT`).
 */
function isShouted(text: string, start: number, end: number, reader: Reader): boolean {
  if (reader.name !== 'tcvn3') return false;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (!isAsciiLetter(unit)) continue;
    if (!isUpper(unit)) return false;
    capitals++;
  }
  return capitals > 1;
}

/**
 * Decodes the words of `text` that are written in the encoding, word by word: an article may be half converted. A
 * word that could be read either way goes with the nearest one that could not, if possible in the same line, and
 * is decoded if there is none at all.
 */
export function mendWords(text: string, reader: Reader, words: Survey): Rewritten {
  const { starts, ends, kinds } = words;
  const rewriter = new Rewriter(text);
  const witnesses = witnessBehind(text, words);
  let before: Witness | undefined;
  let line = 0;
  for (const [i, kind] of kinds.entries()) {
    const start = starts[i]!;
    line += countLines(text, i === 0 ? 0 : starts[i - 1]!, start);
    if (isWitness(kind)) before = { kind, at: ends[i]!, line };
    const behind = witnesses[i];
    if (stateAt(kind, start, line, before, behind) === kindOf.unicode) continue;
    const literally = kind === kindOf.plain || (kind === kindOf.foreign && reader.name === 'viqr');
    decodeInto(rewriter, text, start, ends[i]!, reader, literally);
  }
  return rewriter.finish();
}

/** A word that can be read in one way only. */
interface Witness {
  readonly kind: number;
  readonly at: number;
  readonly line: number;
}

function isWitness(kind: number): boolean {
  return kind === kindOf.legacy || kind === kindOf.unicode;
}

/** For each word the first witness that is not before it. */
function witnessBehind(text: string, { starts, kinds }: Survey): (Witness | undefined)[] {
  const lines: number[] = [];
  for (const [i, start] of starts.entries()) {
    lines.push((lines[i - 1] ?? 0) + countLines(text, starts[i - 1] ?? 0, start));
  }
  const behind: (Witness | undefined)[] = new Array<Witness | undefined>(kinds.length);
  let next: Witness | undefined;
  for (let i = kinds.length - 1; i >= 0; i--) {
    if (isWitness(kinds[i]!)) next = { kind: kinds[i]!, at: starts[i]!, line: lines[i]! };
    behind[i] = next;
  }
  return behind;
}

function stateAt(
  kind: number,
  at: number,
  line: number,
  before: Witness | undefined,
  behind: Witness | undefined,
): number {
  if (isWitness(kind)) return kind;
  if (before === undefined || behind === undefined) return (before ?? behind)?.kind ?? kindOf.legacy;
  if ((before.line === line) !== (behind.line === line)) {
    return before.line === line ? before.kind : behind.kind;
  }
  return at - before.at <= behind.at - at ? before.kind : behind.kind;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) lines++;
  return lines;
}

/** `literally`: the word is not Vietnamese, so that a stop or quote at its end is a stop or quote. */
function decodeInto(
  rewriter: Rewriter,
  text: string,
  start: number,
  end: number,
  reader: Reader,
  literally: boolean,
): void {
  const capitals = isShouted(text, start, end, reader);
  // A backslash before it says already that it is none.
  const sign = literally && /[^\\][.?']$/u.test(text.slice(start, end));
  const stop = sign ? end - 1 : end;
  for (let i = start; i < stop;) {
    const letter = reader.read(text, i, stop);
    const length = letter >>> 16;
    const decoded = cased(letter & 0xffff, capitals);
    if (length > 1 || decoded !== text.charAt(i)) rewriter.replace(i, i + length, decoded);
    i += length;
  }
}
