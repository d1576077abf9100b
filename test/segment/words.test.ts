import { segment } from '../../src/segment.js';
import { wordRows } from './rows.js';

const textsOf = (source: string): string[] => segment(source).map((word) => word.text);

test.each(wordRows)('$section: «$source»', ({ source, words }) => {
  expect(textsOf(source)).toEqual(words);
});

test.each(wordRows)('decomposed: «$source»', ({ source, words }) => {
  expect(textsOf(source.normalize('NFD')).map((text) => text.normalize('NFC'))).toEqual(words);
});

test.each(wordRows.filter(({ words }) => words.length > 1))(
  'punctuation spaced off, as in treebanks: «$source»',
  ({ words }) => {
    expect(textsOf(words.join(' '))).toEqual(words);
  },
);

test('every section of rules has counter-cases', () => {
  const sections = new Set(wordRows.map(({ section }) => section));
  const countered = new Set(wordRows.filter(({ counter }) => counter).map(({ section }) => section));
  for (const rule of ['abbreviations', 'numbers, times, dates, percentages', 'hyphens']) {
    expect(sections).toContain(rule);
    expect(countered).toContain(rule);
  }
});

test('the other tone placement has the same words', () => {
  expect(textsOf('Hoà bình và thuỷ lợi')).toEqual(['Hoà bình', 'và', 'thuỷ lợi']);
  expect(textsOf('Hòa bình và thủy lợi')).toEqual(['Hòa bình', 'và', 'thủy lợi']);
});

test('a word knows its text, its norm and its JSON', () => {
  const [word] = segment('  Thuỷ  Lợi.');
  expect(word!.text).toBe('Thuỷ  Lợi');
  expect(word!.norm).toBe('thủy lợi');
  expect(JSON.parse(JSON.stringify(word))).toEqual({ start: 2, end: 11, text: 'Thuỷ  Lợi' });
});
