import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { createSegmenter, segment } from '../../src/segment.js';
import { readTokens } from '../../src/default/text.js';
import { defaultSegmenter } from '../../src/default/segmenter.js';
import { wordRows } from './rows.js';

const runs = Number(process.env['TINVIET_RUNS'] ?? 200);

/** Pieces of Vietnamese, of what stands between, and of anything. */
const text = array(
  oneof(
    constantFrom(...wordRows.flatMap(({ words }) => words)),
    constantFrom(
      ' ',
      '  ',
      '\n',
      '.',
      ', ',
      ' - ',
      '-',
      '/',
      '15',
      '%',
      '"',
      "'",
      ':',
      '…',
      '\u0301',
      '\u200b',
      '😀',
    ),
    string({ unit: 'binary', maxLength: 8 }),
  ),
  { maxLength: 40 },
).map((pieces) => pieces.join(''));

test('words cover all tokens, in order, without overlap', () => {
  assert(
    property(text, (source) => {
      const tokens = readTokens(source);
      const words = defaultSegmenter().findWords(tokens);
      expect(words.first[0] ?? 0).toBe(0);
      expect(words.first[words.length]).toBe(tokens.length);
      for (let i = 0; i < words.length; i++) expect(words.first[i]).toBeLessThan(words.first[i + 1]!);
    }),
    { numRuns: runs },
  );
});

test('words and the spaces between them give the source back', () => {
  assert(
    property(text, (source) => {
      let end = 0;
      for (const word of segment(source)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.text).toBe(source.slice(word.start, word.end));
        expect(source.slice(end, word.start)).not.toMatch(/[\p{L}\p{N}]/u);
        end = word.end;
      }
      expect(source.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: runs },
  );
});

test('no word holds a line end, and none of several syllables holds a mark that divides clauses', () => {
  assert(
    property(text, (source) => {
      for (const word of segment(source)) {
        expect(word.text).not.toMatch(/[\n\r]/);
        if (/\s/u.test(word.text) && !/\d \. 000/.test(word.text))
          expect(word.text).not.toMatch(/[,;!?"()…]/u);
      }
    }),
    { numRuns: runs },
  );
});

test('a text has the same words every time, whatever was read before', () => {
  assert(
    property(text, text, (source, other) => {
      const before = JSON.stringify(segment(source));
      segment(other);
      expect(JSON.stringify(segment(source))).toBe(before);
    }),
    { numRuns: runs / 4 },
  );
});

test('lines are read on their own: what stands in one does not change the words of the other', () => {
  assert(
    property(constantFrom(...wordRows), constantFrom(...wordRows), (one, other) => {
      const together = segment(`${one.source}\n\n${other.source}`).map((word) => word.text);
      expect(together).toEqual([...one.words, ...other.words]);
    }),
    { numRuns: runs },
  );
});

const sequence = array(constantFrom('trí', 'tuệ', 'nhân', 'tạo', 'công', 'nghệ', 'mới'), {
  minLength: 2,
  maxLength: 4,
});

test("a user's words are found wherever they stand, and a user's splits divide", () => {
  assert(
    property(sequence, constantFrom(...wordRows), (syllables, row) => {
      const word = syllables.join(' ');
      const source = `${row.source}\n${word} ${row.source}`;
      const at = row.source.length + 1;
      const found = createSegmenter({ words: [word] })
        .segment(source)
        .find(({ start }) => start === at);
      expect(found?.text).toBe(word);
      const split = `${syllables[0]}|${syllables.slice(1).join(' ')}`;
      const divided = createSegmenter({ words: [word], split: [split] })
        .segment(source)
        .find(({ start }) => start === at);
      expect(divided?.text).toBe(syllables[0]);
    }),
    { numRuns: 20 },
  );
});

test.each([
  ['three hundred thousand letters without a space', 'a'.repeat(300_000), 1],
  ['a hundred thousand one-letter syllables', 'a '.repeat(100_000), 1],
  ['forty thousand nested quotes', '"“'.repeat(20_000) + 'a' + '”"'.repeat(20_000), 3],
  ['a hundred thousand hyphens', 'a-'.repeat(100_000), 1],
  ['a hundred thousand capitals with stops', 'A.'.repeat(100_000), 1],
  ['a hundred thousand numbers', '1/'.repeat(100_000), 1],
])('%s have words', (_, source, least) => {
  const words = segment(source);
  expect(words.length).toBeGreaterThanOrEqual(least);
  expect(words.at(-1)!.end).toBeLessThanOrEqual(source.length);
});
