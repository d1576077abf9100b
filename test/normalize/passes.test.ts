import {
  collapseSpaces,
  composeLetters,
  defaultPasses,
  dropInvisible,
  fold,
  normalize,
  placeIy,
  placeTones,
  runPasses,
  splitGlued,
  unifyLetters,
  unifyPunctuation,
  type Pass,
} from '../../src/normalize/index.js';
import { readCases, readPairs } from './fixture.js';

const passes: readonly Pass[] = [
  dropInvisible,
  composeLetters,
  unifyLetters,
  unifyPunctuation,
  collapseSpaces,
  splitGlued,
];

describe.each(passes)('$name', (pass) => {
  test.each(readPairs(`${pass.name}.tsv`))('%j becomes %j', (written, expected) => {
    const { text } = runPasses([pass], written);
    expect(text).toBe(expected === '=' ? written : expected);
  });
});

test.each(readCases('place-tones.tsv'))('%j is %j in the old placement and %j in the new', (...row) => {
  const [written, old, young] = row as [string, string, string];
  expect(runPasses([placeTones('old')], written).text).toBe(old);
  expect(runPasses([placeTones('new')], written).text).toBe(young);
});

test.each(readCases('place-iy.tsv'))('%j is %j with i and %j with y', (...row) => {
  const [written, i, y] = row as [string, string, string];
  expect(runPasses([placeIy('i')], written).text).toBe(i);
  expect(runPasses([placeIy('y')], written).text).toBe(y);
  expect(normalize(written).text).toBe(written);
  expect(normalize(written, { iy: 'i' }).text).toBe(i);
});

test.each(readPairs('fold.tsv'))('%j is found as %j', (written, expected) => {
  expect(fold(written).text).toBe(expected === '=' ? written : expected);
});

test('every pass of the default list has a table of cases', () => {
  expect(defaultPasses.map(({ name }) => name)).toEqual([
    ...passes.map(({ name }) => name),
    'place-tones-old',
  ]);
});

test('text that needs nothing comes back as the same text with no edits', () => {
  const text = 'Sáng 15/2/2024, ông Nguyễn Đức Hiệp dự lễ tại thành phố Hòa Bình.\n\nẢnh: Hải An\n';
  expect(normalize(text)).toEqual({ text, alignment: { edits: new Int32Array(0) } });
});

test('the user chooses, orders and adds passes', () => {
  const shout: Pass = {
    name: 'shout',
    rewrite: (text) => ({ text: text.toUpperCase(), alignment: { edits: new Int32Array(0) } }),
  };
  expect(normalize('hoà  “bình”', { passes: [collapseSpaces, shout] }).text).toBe('HOÀ “BÌNH”');
  expect(normalize('hoà', { passes: [] }).text).toBe('hoà');
  expect(normalize('hòa', { tones: 'new' }).text).toBe('hoà');
});

test('runs of what a pass looks for take linear time', () => {
  // A pass that looks back or ahead over a whole run for each of its characters would not come back from these.
  const length = 300_000;
  for (const unit of [
    ' ',
    '\u00a0',
    '\u0301',
    'a\u0301',
    'ơ',
    'aB',
    'À',
    '#',
    '.B',
    'à.B',
    'Ð',
    '\u200b',
    '-',
    'Ã',
    '//',
    '1',
  ]) {
    const text = unit.repeat(length / unit.length);
    expect(normalize(text, { from: 'auto' }).text.length).toBeLessThanOrEqual(2 * length);
  }
});
