import { withTone, type Tone } from '../../text/letters.js';
import { isAsciiLetter, letterOf, vowels, type Encoding, type Reader } from './encoding.js';
import { byteOf } from './windows-1252.js';

/**
 * Code pages with one byte for each letter. A row holds the bytes of one vowel in the order of the tones (none,
 * huyền, hỏi, ngã, sắc, nặng), first the twelve small ones, then the twelve capitals; the last row is đ and Đ.
 */
const pages: Readonly<Record<'tcvn3' | 'viscii' | 'vps', string>> = {
  // TCVN 5712:1993, table VN1. The fonts .VnTime (VN3) have the bytes from A1 on, and no toned capitals.
  tcvn3: `
    61 b5 b6 b7 b8 b9  a8 bb bc bd be c6  a9 c7 c8 c9 ca cb
    65 cc ce cf d0 d1  aa d2 d3 d4 d5 d6
    69 d7 d8 dc dd de
    6f df e1 e2 e3 e4  ab e5 e6 e7 e8 e9  ac ea eb ec ed ee
    75 ef f1 f2 f3 f4  ad f5 f6 f7 f8 f9
    79 fa fb fc fd fe
    41 80 81 82 83 84  a1 af ba bf c0 85  a2 c1 c2 c3 c4 86
    45 87 88 89 8a 8b  a3 c5 cd d9 da 8c
    49 8d 8e 8f 90 91
    4f 92 93 94 95 96  a4 db e0 f0 ff 97  a5 98 99 9a 9b 9c
    55 9d 9e 9f 01 02  a6 04 05 06 11 12
    59 13 14 15 16 17
    ae a7`,
  // RFC 1456, section 4
  viscii: `
    61 e0 e4 e3 e1 d5  e5 a2 c6 c7 a1 a3  e2 a5 a6 e7 a4 a7
    65 e8 eb a8 e9 a9  ea ab ac ad aa ae
    69 ec ef ee ed b8
    6f f2 f6 f5 f3 f7  f4 b0 b1 b2 af b5  bd b6 b7 de be fe
    75 f9 fc fb fa f8  df d7 d8 e6 d1 f1
    79 cf d6 db fd dc
    41 c0 c4 c3 c1 80  c5 82 02 05 81 83  c2 85 86 06 84 87
    45 c8 cb 88 c9 89  ca 8b 8c 8d 8a 8e
    49 cc 9b ce cd 98
    4f d2 99 a0 d3 9a  d4 90 91 92 8f 93  b4 96 97 b3 95 94
    55 d9 9c 9d da 9e  bf bb bc ff ba b9
    59 9f 14 19 dd 1e
    f0 d0`,
  // The Vietnamese Professionals Society
  vps: `
    61 e0 e4 e3 e1 e5  e6 a2 a3 a4 a1 a5  e2 c0 c4 c5 c3 c6
    65 e8 c8 eb e9 cb  ea 8a 8b cd 89 8c
    69 ec cc ef ed ce
    6f f2 d5 f5 f3 86  f4 d2 b0 87 d3 b6  d6 a9 aa ab a7 ae
    75 f9 fb db fa f8  dc d8 ba bb d9 bf
    79 ff 9b cf 9a 9c
    41 80 81 82 c1 02  88 8e 8f f0 8d 04  c2 84 85 1c 83 03
    45 d7 de fe c9 05  ca 93 94 95 90 06
    49 b5 b7 b8 b4 10
    4f bc bd be b9 11  d4 97 98 99 96 12  f7 9e 9f a6 9d 13
    55 a8 d1 ac da 14  d0 af b1 1d ad 15
    59 b2 fd b3 dd 19
    c7 f1`,
};

function singleByte(name: Encoding, page: string): Reader {
  const letters = Array.from(vowels + vowels.toUpperCase()).flatMap((vowel) =>
    ([0, 1, 2, 3, 4, 5] as const).map((tone: Tone) => withTone(vowel.charCodeAt(0), tone)),
  );
  letters.push(0x111, 0x110);
  const letterOfByte = new Uint16Array(256);
  const byteOfLetter = new Map<number, string>();
  for (const [i, hex] of page.trim().split(/\s+/u).entries()) {
    const byte = Number.parseInt(hex, 16);
    letterOfByte[byte] = letters[i]!;
    byteOfLetter.set(letters[i]!, String.fromCharCode(byte));
  }
  return {
    name,
    isPart: (unit) => isAsciiLetter(unit) || (byteOf(unit) >= 0 && letterOfByte[byteOf(unit)] !== 0),
    read(text, at) {
      const unit = text.charCodeAt(at);
      if (isAsciiLetter(unit)) return letterOf(1, unit);
      const byte = byteOf(unit);
      const letter = byte < 0 ? 0 : letterOfByte[byte]!;
      return letter === 0 ? 0 : letterOf(1, letter);
    },
    write: (unit) => byteOfLetter.get(unit),
  };
}

export const tcvn3: Reader = /* @__PURE__ */ singleByte('tcvn3', pages.tcvn3);
export const viscii: Reader = /* @__PURE__ */ singleByte('viscii', pages.viscii);
export const vps: Reader = /* @__PURE__ */ singleByte('vps', pages.vps);
