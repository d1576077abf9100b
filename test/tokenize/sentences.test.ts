import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { gapOf, spanOf } from '../../src/document.js';
import { findSentences } from '../../src/tokenize/sentences.js';
import { tokenize } from '../../src/tokenize/tokens.js';
import { identity } from '../../src/text/alignment.js';
import { normalize } from '../../src/normalize/index.js';
import { holds } from '../laws/holds.js';
import { fixtureLines } from './rows.js';

const runs = Number(process.env['TINVIET_RUNS'] ?? 2000);

function sentencesOf(source: string): string[] {
  const { text, alignment } = normalize(source);
  const tokens = tokenize(source, text, alignment);
  const { first, length } = findSentences(tokens);
  return Array.from({ length }, (_, i) => {
    const { start, end } = spanOf(tokens, first[i]!, first[i + 1]!);
    return source.slice(start, end);
  });
}

const cases = fixtureLines('sentences.txt').map((line) => ({
  line,
  source: line.replaceAll('⏎', '\n').replaceAll('‖', ' ').replaceAll('¦', ''),
  expected: line.split(/[‖¦]|⏎+/),
}));

test.each(cases)('sentences: $line', ({ source, expected }) => {
  expect(sentencesOf(source)).toEqual(expected);
});

test.each(cases)('sentences of decomposed letters: $line', ({ source, expected }) => {
  expect(sentencesOf(source.normalize('NFD'))).toEqual(expected.map((text) => text.normalize('NFD')));
});

test.each(cases)('a text and its repetition on the next line: $line', ({ source, expected }) => {
  const twice = sentencesOf(`${source}\n${source}`);
  expect(twice).toEqual([...expected, ...expected]);
});

const piece = constantFrom(
  'ông ',
  'Bà ',
  'TP. ',
  'N.V.A. ',
  'v.v. ',
  '. ',
  '.',
  '...',
  '…',
  '? ',
  '!',
  '"',
  '” ',
  '(',
  ') ',
  'Ảnh: ',
  'Ảnh:',
  'Tuấn Anh ',
  '12',
  '\n',
  '\r\n',
  ' ',
);

test('sentences hold all tokens, in order, none is empty, and every line end is a boundary', () => {
  assert(
    property(array(oneof({ weight: 6, arbitrary: piece }, string({ unit: 'binary' }))), (pieces) => {
      const source = pieces.join('');
      const tokens = tokenize(source, source, identity);
      const { first, length } = findSentences(tokens);
      holds(first.length === length + 1 && first[length] === tokens.length, 'all tokens');
      holds(length === 0 || first[0] === 0, 'from the first token');
      const begins = new Set(first);
      for (let i = 0; i < length; i++) holds(first[i + 1]! > first[i]!, 'not empty');
      for (let at = 0; at < tokens.length; at++) {
        holds(tokens.before[at]! < gapOf.line || begins.has(at), 'line ends divide');
      }
    }),
    { numRuns: runs },
  );
});
