import { normalize } from '../../src/normalize/index.js';
import {
  everySyllable,
  isSyllable,
  isSyllableLoosely,
  placeTone,
  readSyllable,
} from '../../src/text/syllable.js';

const old = [...everySyllable('old')];
const young = [...everySyllable('new')];

const cases = [
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
];

test('there are some sixteen thousand syllables, each written in one way', () => {
  expect(old.length).toBeGreaterThan(16_000);
  expect(new Set(old).size).toBe(old.length);
  expect(new Set(young).size).toBe(young.length);
});

test('old to new to old gives every syllable back, in every case', () => {
  const wrong: string[] = [];
  for (const cased of cases) {
    for (const [i, word] of old.entries()) {
      const there = normalize(cased(word), { tones: 'new' }).text;
      const back = normalize(there).text;
      if (there !== cased(young[i]!) || back !== cased(word)) wrong.push(word);
    }
  }
  expect(wrong).toEqual([]);
});

test('the two placements differ in open syllables with oa, oe, uy, and nowhere else', () => {
  const different = old.filter((word, i) => word !== young[i]);
  const open = /(?:o[aàáảãạeèéẻẽẹ]|[òóỏõọ][ae]|u[yỳýỷỹỵ]|[ùúủũụ]y)$/u;
  expect(different.filter((word) => !open.test(word) || word.startsWith('q'))).toEqual([]);
  expect(different).toEqual(
    expect.arrayContaining(['hòa', 'khỏe', 'thủy', 'ủy', 'nguỵ'.replace('uỵ', 'ụy')]),
  );
});

test('a tone on the wrong vowel of a syllable is put right', () => {
  const wrong: string[] = [];
  for (const word of old) {
    const syllable = readSyllable(word, 0, word.length)!;
    if (syllable.tone === 0) continue;
    const letters = Array.from(word.normalize('NFD'));
    const mark = letters.find((letter) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(letter))!;
    const bare = letters
      .filter((letter) => letter !== mark)
      .join('')
      .normalize('NFC');
    for (let at = 0; at < bare.length; at++) {
      if (!/[aăâeêioôơuưy]/u.test(bare.charAt(at))) continue;
      const misplaced = (bare.slice(0, at + 1) + mark + bare.slice(at + 1)).normalize('NFC');
      if (normalize(misplaced).text !== word) wrong.push(`${misplaced} ${word}`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  'nghiêng',
  'quyết',
  'gì',
  'giếng',
  'khuỷu',
  'xoong',
  'buýt',
  'ỷ',
  'yêu',
  'QUỐC',
  'Thủy',
  'thuỷ',
  'thuở',
])('%s is a syllable', (word) => expect(isSyllable(word)).toBe(true));

test.each([
  '',
  'cia',
  'kà',
  'gê',
  'ngia',
  'boan',
  'cuyên',
  'quu',
  'bàt',
  'bat',
  'hòang',
  'vịêt',
  'fa',
  'Zalo',
  'đắk',
  'a1',
  'nghiêngs',
])('%s is none', (word) => expect(isSyllable(word)).toBe(false));

test('read loosely, the tone may stand on any vowel, but a final stop still asks for one', () => {
  expect(['hòang', 'HOÀNG', 'vịêt', 'hòà', 'các'].filter((word) => !isSyllableLoosely(word))).toEqual([]);
  expect(['cac', 'càc', 'hòá', 'manchester', ''].filter((word) => isSyllableLoosely(word))).toEqual([]);
});

test('a syllable is read into its parts', () => {
  expect(readSyllable('Giếng', 0, 5)).toMatchObject({
    tone: 4,
    toneAt: 2,
    shape: { onset: 'gi', rhyme: 'iêng' },
  });
  expect(readSyllable('quý', 0, 3)).toMatchObject({
    tone: 4,
    shape: { onset: 'qu', rhyme: 'y', oldAt: 2, newAt: 2 },
  });
  expect(placeTone('HOÀ', 0, 3, 'old')).toBe('HÒA');
  expect(placeTone('Hòa', 0, 3, 'old')).toBeUndefined();
});
