import {
  decode,
  decodeLegacy,
  detectEncoding,
  encodeLegacy,
  encodings,
  normalize,
  toSource,
} from '../../src/normalize/index.js';
import { everySyllable } from '../../src/text/syllable.js';
import { readCases } from './fixture.js';

const syllables = [...everySyllable('old')].filter((word) => word.length > 1);
const prose =
  'Sáng 15/2, Chủ tịch UBND tỉnh Hà Văn Khuê đã tới thăm, chúc Tết các gia đình chính sách tại xã Đồng Phú; ' +
  'cùng đi có lãnh đạo các sở, ngành. “Năm mới phải có cách làm mới”, ông nói – rồi khởi công cầu Ỷ La.';

test.each(readCases('legacy.tsv'))('%s: %j says %j', (...row) => {
  const [encoding, written, expected] = row as [(typeof encodings)[number], string, string];
  expect(decodeLegacy(encoding).rewrite(written).text).toBe(expected);
});

describe.each(encodings)('%s', (encoding) => {
  test('every syllable, in small letters, capitals and capitalised, is read back as it was', () => {
    const words = syllables.flatMap((word) => [
      word,
      word.toUpperCase(),
      word.charAt(0).toUpperCase() + word.slice(1),
    ]);
    const text = words.join(' ');
    const back = decodeLegacy(encoding).rewrite(encodeLegacy(text, encoding)).text.split(' ');
    expect(back.length).toBe(words.length);
    expect(words.filter((word, i) => word !== back[i])).toEqual([]);
  });

  test('every letter of the alphabet has a code of its own', () => {
    const letters = [...new Set(syllables.flatMap((word) => Array.from(word + word.toUpperCase())))];
    const codes = letters.map((letter) => encodeLegacy(letter, encoding));
    expect(letters.filter((letter) => letter > '\u0080').length).toBe(134);
    expect(new Set(codes).size).toBe(letters.length);
    for (const code of codes) for (const unit of code) expect(unit.length).toBe(1);
  });

  test('it is detected, and a text in it is mended by auto', () => {
    const written = encodeLegacy(prose, encoding);
    const found = detectEncoding(written);
    expect(found.encoding).toBe(encoding);
    expect(found.confidence).toBeGreaterThan(0.7);
    expect(normalize(written, { from: 'auto' }).text).toBe(normalize(prose).text);
  });

  test('a text that is half in Unicode is mended where it is not', () => {
    const half = `${prose}\n${encodeLegacy(prose, encoding)}\n${prose}`;
    const whole = normalize(`${prose}\n${prose}\n${prose}`).text;
    expect(normalize(half, { from: 'auto' }).text).toBe(whole);
    expect(normalize(half, { from: encoding }).text).toBe(whole);
  });

  test('what is Unicode already stays when the encoding is named', () => {
    expect(normalize(prose, { from: encoding }).text).toBe(normalize(prose).text);
  });

  test('the alignment leads from each word to the letters that were read', () => {
    const written = `UBND ${encodeLegacy('tỉnh Phú Thọ', encoding)}, ngày 15`;
    const { text, alignment } = normalize(written, { from: encoding });
    const start = text.indexOf('Thọ');
    const span = toSource(alignment, { start, end: start + 3 });
    expect(written.slice(span.start, span.end)).toBe(encodeLegacy('Thọ', encoding));
  });
});

test.each(readCases('unicode.tsv').map(([text]) => text ?? ''))('auto leaves %j alone', (text) => {
  expect(detectEncoding(text).encoding).toBe('unicode');
  expect(decodeLegacy('auto').rewrite(text).text).toBe(text);
});

test('one word in VNI among Unicode ones is enough for auto', () => {
  expect(normalize('Ông Nguyeãn Văn Huệ, Trưởng phòng', { from: 'auto' }).text).toBe(
    'Ông Nguyễn Văn Huệ, Trưởng phòng',
  );
});

test('without from nothing is decoded', () => {
  const written = 'ViÖt Nam, Vieät Nam, Vie^.t';
  expect(normalize(written).text).toBe(written);
});

test('mojibake of mojibake is mended', () => {
  const twice = encodeLegacy(encodeLegacy(prose, 'mojibake'), 'mojibake');
  expect(normalize(twice, { from: 'auto' }).text).toBe(normalize(prose).text);
});

describe('decode', () => {
  const utf8 = new TextEncoder().encode(prose);
  const utf16 = new Uint8Array(Uint16Array.from(prose, (letter) => letter.charCodeAt(0)).buffer);
  const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  test('UTF-8 with and without a byte order mark', () => {
    expect(decode(utf8)).toEqual({ text: prose, encoding: 'utf-8', confidence: 1 });
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)).text).toBe(prose);
  });

  test('UTF-8 that is cut in the middle of a letter stays UTF-8', () => {
    const cut = new TextEncoder().encode(`${prose} ế`).slice(0, -1);
    expect(decode(cut)).toMatchObject({ encoding: 'utf-8', text: `${prose} \ufffd` });
  });

  test('UTF-16 in both orders, with and without a mark', () => {
    const swapped = utf16.map((_, i) => utf16[i ^ 1]!);
    expect(decode(Uint8Array.of(0xff, 0xfe, ...utf16))).toMatchObject({ encoding: 'utf-16le', text: prose });
    expect(decode(Uint8Array.of(0xfe, 0xff, ...swapped))).toMatchObject({
      encoding: 'utf-16be',
      text: prose,
    });
    expect(decode(utf16)).toMatchObject({ encoding: 'utf-16le', text: prose });
    expect(decode(swapped)).toMatchObject({ encoding: 'utf-16be', text: prose });
  });

  test.each(['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258'] as const)(
    '%s, named and found out',
    (encoding) => {
      // Quotes and the dash are those of Windows-1252, as in the files of the time.
      const plain = prose.replace(/[“”]/g, '"').replace('–', '-');
      const bytes = bytesOf(encodeLegacy(plain, encoding));
      expect(decode(bytes)).toMatchObject({ encoding, text: plain });
      expect(decode(bytes, encoding)).toEqual({ encoding, text: plain, confidence: 1 });
    },
  );

  test('punctuation of Windows-1252 inside TCVN3', () => {
    const bytes = bytesOf(
      `\x93${encodeLegacy('Tổng hợp tin', 'tcvn3')}\x94 \x96 ${encodeLegacy('bộ trưởng', 'tcvn3')}`,
    );
    expect(decode(bytes, 'tcvn3').text).toBe('“Tổng hợp tin” – bộ trưởng');
  });

  test('bytes that no encoding makes Vietnamese are Windows-1252', () => {
    expect(decode(bytesOf('Caf\xe9 M\xfcller \x80 20'))).toMatchObject({
      encoding: 'windows-1252',
      text: 'Café Müller € 20',
    });
  });

  test('nothing, and bytes at random, are decoded to something', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', confidence: 1 });
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 193 + (i >>> 3) * 71) & 0xff);
    expect(typeof decode(noise).text).toBe('string');
  });
});
