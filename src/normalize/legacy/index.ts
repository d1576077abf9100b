import { identity } from '../../text/alignment.js';
import type { Pass } from '../pass.js';
import { isAsciiLetter, type Encoding, type Reader } from './encoding.js';
import { mendWords, survey, type Survey } from './mend-words.js';
import { countMojibake, mendMojibake, writeMojibake } from './mojibake.js';
import { tcvn3, viscii, vps } from './single-byte.js';
import { isViqrSign, viqr } from './viqr.js';
import { vni } from './vni.js';
import { windows1258 } from './windows-1258.js';

export { encodings, type Encoding } from './encoding.js';

const readers: readonly Reader[] = [tcvn3, vni, viqr, viscii, vps, windows1258];

function readerOf(encoding: Encoding): Reader {
  return readers.find((reader) => reader.name === encoding)!;
}

/**
 * Mends text that was written in an encoding of before Unicode and read as Latin-1 or Windows-1252 (`ViÖt Nam`,
 * `Vieät Nam`), word by word: what is Unicode already stays. `auto` finds out which one it is, and leaves the
 * text alone when in doubt.
 */
export function decodeLegacy(from: Encoding | 'auto'): Pass {
  return {
    name: `decode-${from}`,
    rewrite(text) {
      const encoding = from === 'auto' ? detectEncoding(text).encoding : from;
      if (encoding === 'unicode') return { text, alignment: identity };
      if (encoding === 'mojibake') return mendMojibake(text, from === 'auto' ? isSure : () => true);
      const reader = readerOf(encoding);
      return mendWords(text, reader, survey(text, reader));
    },
  };
}

/** What `detectEncoding` found. `confidence` is between 0 and 1. */
export interface Detected {
  readonly encoding: Encoding | 'unicode';
  readonly confidence: number;
}

/**
 * In which encoding a text was written that is at hand as a string. `unicode` if it is fine as it is, or if there
 * is not enough to tell.
 *
 * @example detectEncoding('Coäng hoøa xaõ hoäi chuû nghóa').encoding // 'vni'
 */
export function detectEncoding(text: string): Detected {
  const broken = countMojibake(text);
  if (isSure(broken)) {
    return { encoding: 'mojibake', confidence: confidenceOf(broken.pairs + 2 * broken.longer, 0) };
  }
  let best: Detected = { encoding: 'unicode', confidence: 1 };
  let bestScore = 0;
  for (const reader of readers) {
    const found = reader === viqr && !hasViqr(text) ? undefined : survey(text, reader);
    if (found === undefined || !isEnough(found, reader)) continue;
    const score = found.legacy - found.foreign;
    if (score > bestScore) {
      best = { encoding: reader.name, confidence: confidenceOf(found.legacy, found.foreign) };
      bestScore = score;
    } else if (score === bestScore) {
      // Two encodings read it equally well: no reading is better than a wrong one.
      best = { encoding: 'unicode', confidence: 0 };
    }
  }
  return best;
}

/** One character of three bytes is no accident (`á»‡`); a pair can be (`Ã”`). */
function isSure({ pairs, longer }: { pairs: number; longer: number }): boolean {
  return longer > 0 || pairs > 1;
}

/** Whether the words that only decoding makes Vietnamese are many or long enough to be no accident. */
function isEnough({ legacy, foreign, longest }: Survey, reader: Reader): boolean {
  if (reader === viqr) return legacy > 2 && legacy > 2 * foreign;
  if (legacy > 1) return legacy > foreign;
  return legacy === 1 && longest > 4 && foreign === 0;
}

function confidenceOf(proofs: number, doubts: number): number {
  return ((proofs + 1) / (proofs + doubts + 2)) * (1 - 1 / (proofs + 1));
}

/** Signs that prose in ASCII does not put behind vowels: `a^`, `u+`, `o+'`. */
function hasViqr(text: string): boolean {
  return /[aeoAEO]\^|[ouOU]\+|[aA]\([^)]|[aeiouyAEIOUY][`~]/u.test(text);
}

/**
 * The text as the encoding writes it, one character for each byte: the bytes are those of Latin-1. Characters
 * that it has not stay.
 *
 * @example encodeLegacy('Việt Nam', 'vni') // 'Vieät Nam'
 */
export function encodeLegacy(text: string, encoding: Encoding): string {
  const composed = text.normalize('NFC');
  if (encoding === 'mojibake') return writeMojibake(composed);
  const reader = readerOf(encoding);
  let result = '';
  for (let i = 0; i < composed.length; i++) {
    const unit = composed.charCodeAt(i);
    const written = reader.write(unit);
    if (written !== undefined) result += written;
    else if (encoding === 'viqr' && i > 0 && needsBackslash(unit, composed.charCodeAt(i - 1))) {
      result += `\\${composed.charAt(i)}`;
    } else result += composed.charAt(i);
  }
  return result;
}

/** A sign behind a letter would be read as its mark, a second d as đ. */
function needsBackslash(unit: number, before: number): boolean {
  if ((unit | 0x20) === 0x64) return (before | 0x20) === 0x64 && before < 0x80;
  return isViqrSign(unit) && (isAsciiLetter(before) || before > 0x7f || isViqrSign(before));
}
