import { isSyllable } from '../../src/text/syllable.js';
import { abbreviations } from '../../src/search/abbreviations.js';
import { dateWords, restoreDateWords } from '../../src/search/date-words.js';
import { foldTerm } from '../../src/search/fold.js';
import { stopWords } from '../../src/search/stop-words.js';
import { unitsOf } from '../../src/search/units.js';
import { equivalents, otherFinalVowel } from '../../src/search/variants.js';

const units = (phrase: string): string[] => unitsOf(phrase).map(({ text }) => text);

test.each(abbreviations.map((row) => [row[0], row] as const))(
  '%s is one unit, and stands for several that are words of Vietnamese',
  (short, [, long]) => {
    expect(units(short)).toEqual([short]);
    expect(units(long).length).toBeGreaterThan(1);
    for (const syllable of units(long)) expect([syllable, isSyllable(syllable)]).toEqual([syllable, true]);
  },
);

test('no phrase stands in two rows, so a query has one meaning', () => {
  const seen = new Map<string, string>();
  for (const row of [...abbreviations, ...equivalents]) {
    for (const phrase of row) {
      const key = units(phrase).join(' ');
      expect([key, seen.get(key)]).toEqual([key, undefined]);
      seen.set(key, row[0]!);
    }
  }
});

test('no abbreviation is a syllable, with marks or without: `ai` is who', () => {
  expect(abbreviations.map(([short]) => short).filter((short) => isSyllable(short))).toEqual([]);
});

test('date words give their key back when the marks are taken off, letter by letter', () => {
  for (const [plain, marked] of Object.entries(dateWords)) {
    expect([foldTerm(marked), marked.length]).toEqual([plain, plain.length]);
  }
});

test.each([
  ['mung 6 thang gieng nam giap ty', 'mùng 6 tháng giêng năm giáp tý'],
  ['nam at ty', 'năm ất tỵ'],
  ['tet nguyen dan nam nham dan', 'tết nguyên đán năm nhâm dần'],
])('%s is read as %s', (plain, marked) => {
  expect(restoreDateWords(plain)).toBe(marked);
});

test('words of grammar are syllables', () => {
  for (const word of stopWords) expect([word, isSyllable(word)]).toEqual([word, true]);
});

test.each([
  ['kỹ', 'kĩ'],
  ['lí', 'lý'],
  ['mỹ', 'mĩ'],
  ['vi', 'vy'],
  ['thúy', undefined],
  ['hai', undefined],
  ['y', undefined],
  ['chi', undefined],
])('the other spelling of %s is %s', (syllable, other) => {
  expect(otherFinalVowel(syllable)).toBe(other);
});
