/** The encodings of before Unicode that `normalize` and `decode` read. */
export const encodings = ['tcvn3', 'vni', 'viqr', 'viscii', 'vps', 'windows-1258', 'mojibake'] as const;

/**
 * - `tcvn3`: TCVN 5712:1993 (VN1 and its subset VN3), the fonts named .VnTime
 * - `vni`: VNI-Windows, a letter followed by a letter that stands for its marks
 * - `viqr`: RFC 1456, marks written as ASCII signs behind the letter
 * - `viscii`: RFC 1456, one byte a letter
 * - `vps`: the code page of the Vietnamese Professionals Society
 * - `windows-1258`: the code page of Windows, tones as combining marks
 * - `mojibake`: UTF-8 that was read as Windows-1252 or Latin-1 (once or several times)
 */
export type Encoding = (typeof encodings)[number];

/**
 * How a letter-by-letter encoding is read from text that holds its bytes as characters. All are plain values.
 */
export interface Reader {
  readonly name: Encoding;
  /** Whether the unit can be part of a word in this encoding. */
  readonly isPart: (unit: number) => boolean;
  /**
   * The letter at `at`: how many units it takes times 65536, plus the letter; 0 if there is none. Numbers, since
   * it is called for every letter.
   */
  readonly read: (text: string, at: number, end: number) => number;
  /** The letter (composed) as this encoding writes it; `undefined` if it has none of its own. */
  readonly write: (unit: number) => string | undefined;
}

/** Packs what `Reader.read` returns. */
export function letterOf(length: number, unit: number): number {
  return length * 0x10000 + unit;
}

/** The alphabet: each of the 134 letters beyond ASCII, and the row (a, ă, â …) and tone it has. */
export const vowels = 'aăâeêioôơuưy';

export function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20;
  return unit < 0x80 && small >= 0x61 && small <= 0x7a;
}
