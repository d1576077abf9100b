import { composeLetters } from './compose-letters.js';
import { characterOf } from './legacy/windows-1252.js';
import { characterOf1258 } from './legacy/windows-1258.js';
import { decodeLegacy, detectEncoding, type Encoding } from './legacy/index.js';

/** What bytes can be decoded from. */
export type ByteEncoding = Encoding | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: ByteEncoding;
  /** Between 0 and 1; 1 where a byte order mark or the caller says which it is. */
  readonly confidence: number;
}

/**
 * Bytes to text. `auto` goes by the byte order mark, then by what is valid UTF-8, then by which old encoding makes
 * the words Vietnamese, and takes Windows-1252 if none does. Never throws; bytes that are wrong become U+FFFD. A
 * byte order mark is not part of the text.
 *
 * @example decode(Uint8Array.of(0x56, 0x69, 0xd6, 0x74), 'tcvn3').text // 'Việt'
 */
export function decode(bytes: Uint8Array, encoding: ByteEncoding | 'auto' = 'auto'): Decoded {
  return encoding === 'auto' ? guess(bytes) : { text: decodeAs(bytes, encoding), encoding, confidence: 1 };
}

function decodeAs(bytes: Uint8Array, encoding: ByteEncoding): string {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
      return new TextDecoder(encoding).decode(bytes);
    case 'utf-16be':
      return new TextDecoder('utf-16le').decode(swapped(bytes));
    case 'windows-1252':
      return characters(bytes, characterOf);
    case 'windows-1258':
      return composeLetters.rewrite(characters(bytes, characterOf1258)).text;
    case 'mojibake':
      // Bytes that are UTF-8 of text that was read wrongly before.
      return decodeLegacy('mojibake').rewrite(decodeAs(bytes, 'utf-8')).text;
    case 'viqr':
      return decodeLegacy('viqr').rewrite(decodeAs(bytes, 'windows-1252')).text;
    default:
      return punctuated(decodeLegacy(encoding).rewrite(characters(bytes, latin1)).text);
  }
}

function guess(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { text: decodeAs(bytes, 'utf-8'), encoding: 'utf-8', confidence: 1 };
  }
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  if (marked === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { text: decodeAs(bytes, marked), encoding: marked, confidence: 1 };
  }
  const zeros = zeroBytes(bytes);
  if (zeros !== undefined) return { text: decodeAs(bytes, zeros), encoding: zeros, confidence: 0.9 };

  const utf8 = decodeAs(bytes, 'utf-8');
  const wrong = count(utf8, '\ufffd');
  // A cut in the middle of a character, or a stray byte, does not make it another encoding.
  if (wrong === 0 || wrong * 50 < count8Bit(bytes)) {
    return { text: utf8, encoding: 'utf-8', confidence: wrong === 0 ? 1 : 0.9 };
  }
  const latin = characters(bytes, latin1);
  const { encoding, confidence } = detectEncoding(latin);
  if (encoding === 'unicode' || encoding === 'mojibake' || encoding === 'viqr') {
    return { text: decodeAs(bytes, 'windows-1252'), encoding: 'windows-1252', confidence: 0.5 };
  }
  return { text: decodeAs(bytes, encoding), encoding, confidence };
}

/** UTF-16 without a mark: in Latin text every second byte or nearly so is zero. */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, 4096) & ~1;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const many = length / 2 / 3;
  if (length < 4) return undefined;
  if (odd > many && even < odd / 20) return 'utf-16le';
  if (even > many && odd < even / 20) return 'utf-16be';
  return undefined;
}

function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length & ~1);
  for (let i = 0; i < result.length; i += 2) {
    result[i] = bytes[i + 1]!;
    result[i + 1] = bytes[i]!;
  }
  return result;
}

function latin1(byte: number): string {
  return String.fromCharCode(byte);
}

function characters(bytes: Uint8Array, character: (byte: number) => string): string {
  const table = Array.from({ length: 256 }, (_, byte) => character(byte));
  const pieces: string[] = [];
  let piece = '';
  for (const byte of bytes) {
    piece += table[byte]!;
    if (piece.length > 8192) {
      pieces.push(piece);
      piece = '';
    }
  }
  pieces.push(piece);
  return pieces.join('');
}

/** Bytes from 0x80 to 0x9F that turned out to be no letters are the punctuation of Windows-1252. */
function punctuated(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (letter) => characterOf(letter.charCodeAt(0)));
}

function count(text: string, letter: string): number {
  let found = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) found++;
  return found;
}

function count8Bit(bytes: Uint8Array): number {
  let found = 0;
  for (const byte of bytes) if (byte >= 0x80) found++;
  return found;
}
