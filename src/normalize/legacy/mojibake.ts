import { identity, compose, Rewriter, type Alignment, type Rewritten } from '../../text/alignment.js';
import { isLetter, isVietnameseLetter } from '../../text/letters.js';
import { isSyllable, longestSyllable } from '../../text/syllable.js';
import { byteOf, characterOf } from './windows-1252.js';

/** UTF-8 that was read as Windows-1252 or Latin-1: `Viá»‡t` is `Việt`. */
interface Found extends Rewritten {
  /** Characters of two bytes and of three or more. */
  readonly pairs: number;
  readonly longer: number;
}

/** A character that was written in UTF-8 and read byte by byte is not found nested deeper than this. */
const deepest = 3;

/** The text with every character of several bytes put together again, as often as it was taken apart. */
export function mendMojibake(source: string, isSure: (found: Found) => boolean): Rewritten {
  let text = source;
  let alignment: Alignment = identity;
  for (let round = 0; round < deepest; round++) {
    const evidence = mendOnce(text, false);
    if (evidence.pairs + evidence.longer === 0 || !isSure(evidence)) break;
    const found = mendOnce(text, true);
    text = found.text;
    alignment = compose(alignment, found.alignment);
  }
  return { text, alignment };
}

/** How many characters of the text were taken apart. */
export function countMojibake(text: string): Pick<Found, 'pairs' | 'longer'> {
  return mendOnce(text, false);
}

/** Bytes from C2 on begin a character in UTF-8. */
const firstByte = /[\u00c2-\u00f4]/;

/** `proven`: the text was taken apart, so that single first bytes are remains of letters. */
function mendOnce(text: string, proven: boolean): Found {
  if (!firstByte.test(text)) return { text, alignment: identity, pairs: 0, longer: 0 };
  const rewriter = new Rewriter(text);
  let pairs = 0;
  let longer = 0;
  for (let i = 0; i < text.length; i++) {
    const length = sequenceLength(byteOf(text.charCodeAt(i)));
    if (length === 0) continue;
    const unit = decode(text, i, length);
    if (unit > 0 && (isPlausible(unit) || (proven && isLatin(unit)))) {
      if (length === 2) pairs++;
      else longer++;
      rewriter.replace(i, i + length, String.fromCodePoint(unit));
      i += length - 1;
      continue;
    }
    // What is left of à, í, đ, Đ where the second byte was taken for a space or dropped.
    if (!proven) continue;
    const rest = remains(text, i);
    if (rest === undefined) continue;
    rewriter.replace(i, i + rest.length, rest.letter);
    i += rest.length - 1;
  }
  return { ...rewriter.finish(), pairs, longer };
}

function sequenceLength(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

/** The code point that the bytes from `at` on stand for; -1 if they are no sequence. */
function decode(text: string, at: number, length: number): number {
  if (at + length > text.length) return -1;
  let point = byteOf(text.charCodeAt(at)) & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = byteOf(text.charCodeAt(at + i));
    if (byte < 0x80 || byte > 0xbf) return -1;
    point = point * 64 + (byte & 0x3f);
  }
  if (length === 3 && (point < 0x800 || (point >= 0xd800 && point <= 0xdfff))) return -1;
  if (length === 4 && (point < 0x10000 || point > 0x10ffff)) return -1;
  return point;
}

/** Letters of Vietnamese between U+0100 and U+01FF. */
const lettersOfPairs = 'ĂăĐđĨĩŨũƠơƯư';

/**
 * What stands in Vietnamese text, or is half of a sequence itself: Latin-1, the letters of the alphabet, marks,
 * punctuation, symbols, emoji. Other pairs are letters of another encoding that happen to look like one.
 */
function isPlausible(point: number): boolean {
  return (
    (point >= 0x80 && point <= 0xff) ||
    (point < 0x200 && lettersOfPairs.includes(String.fromCharCode(point))) ||
    (point >= 0x300 && point <= 0x323) ||
    (point >= 0x1ea0 && point <= 0x1ef9) ||
    (point >= 0x2000 && point <= 0x27bf) ||
    point === 0xfeff ||
    (point >= 0x1f000 && point <= 0x1faff)
  );
}

/** Letters of other languages, in a text that was surely taken apart: `YÄ±ldÄ±z`. */
function isLatin(point: number): boolean {
  return (point >= 0x100 && point <= 0x24f) || (point >= 0x1e00 && point <= 0x1eff);
}

/** `hÃ ng`, `lÃ  má»™t`, `Ãt`, `Ä‘`: the first byte alone, with the space that came of a no-break space. */
function remains(text: string, at: number): { length: number; letter: string } | undefined {
  const first = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (first === 0xc3) {
    if (next === 0x20) {
      const before = lettersBefore(text, at);
      const behind = lettersBehind(text, at + 2);
      // One space is the second byte; if the word goes on behind it (`hÃ ng`) or another space follows, it goes.
      const goesOn = behind !== '' && isSyllable(`${before}à${behind}`) && !isSyllable(behind);
      if (goesOn || text.charCodeAt(at + 2) === 0x20) return { length: 2, letter: 'à' };
      return isSyllable(`${before}à`) ? { length: 1, letter: 'à' } : undefined;
    }
    const word = `${lettersBefore(text, at)}í${lettersBehind(text, at + 1)}`;
    return isSyllable(word) ? { length: 1, letter: 'í' } : undefined;
  }
  if (first === 0xc4 && isLetter(next)) return { length: 1, letter: 'Đ' };
  return undefined;
}

function lettersBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < longestSyllable && isVietnameseLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at);
}

function lettersBehind(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < longestSyllable && isVietnameseLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/** The text as it looks when its UTF-8 is read as Windows-1252. */
export function writeMojibake(text: string): string {
  let result = '';
  for (const byte of new TextEncoder().encode(text)) result += characterOf(byte);
  return result;
}
