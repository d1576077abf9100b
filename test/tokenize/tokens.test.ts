import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { tokenAt, type Tokens } from '../../src/document.js';
import { normalize } from '../../src/normalize/index.js';
import { identity } from '../../src/text/alignment.js';
import { hashOf } from '../../src/text/hash.js';
import { tokenize } from '../../src/tokenize/tokens.js';
import { holds } from '../laws/holds.js';
import { fixtureLines } from './rows.js';

const runs = Number(process.env['TINVIET_RUNS'] ?? 2000);
const letters: Record<string, string> = {
  syllable: 's',
  number: 'n',
  punctuation: 'p',
  symbol: 'y',
  address: 'a',
};

const cases = fixtureLines('tokens.tsv').map((line) => {
  const [source, tokens, kinds] = line.split('\t') as [string, string, string];
  return { source, tokens: tokens.split('·'), kinds };
});

function tokensOf(source: string): Tokens {
  return tokenize(source, source, identity);
}

test.each(cases)('tokens of «$source»', ({ source, tokens, kinds }) => {
  const found = Array.from({ length: tokensOf(source).length }, (_, at) => tokenAt(tokensOf(source), at));
  expect(found.map(({ start, end }) => source.slice(start, end))).toEqual(tokens);
  expect(found.map(({ kind }) => letters[kind]).join('')).toBe(kinds);
});

test.each(cases)(
  'tokens of «$source», decomposed and normalised, have the same text',
  ({ source, tokens }) => {
    const decomposed = source.normalize('NFD');
    const { text, alignment } = normalize(decomposed);
    const found = tokenize(decomposed, text, alignment);
    const shown = Array.from({ length: found.length }, (_, at) =>
      decomposed.slice(found.start[at], found.end[at]).normalize('NFC'),
    );
    expect(shown).toEqual(tokens.map((token) => token.normalize('NFC')));
  },
);

const piece = constantFrom(
  'Hà Nội',
  'Ha\u0300',
  'TP.',
  '1.200,5',
  '15/2/2024',
  'https://a.vn/b',
  '@tin',
  '#Tết',
  'a@b.vn',
  'COVID-19',
  '👨‍👩‍👧',
  '\ud83d',
  '\ude00',
  '\u0301',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\r\n',
  '\n\n',
  '\t',
  ' ',
  'www.',
  '://',
  '@',
  '.',
);
const text = array(oneof({ weight: 4, arbitrary: piece }, string({ unit: 'binary' })), { maxLength: 30 }).map(
  (pieces) => pieces.join(''),
);

/** Spaces of all kinds, and those of no width. */
const space = /^[\s\u200b\u2060\ufeff\u0085]*$/;
/** What may stand between tokens: spaces, line ends, and what nobody sees. */
const invisible = /^[\s\p{Z}\p{C}\p{M}\u115f\u1160\u3164\uffa0]*$/u;

test('tokens are in order and not empty, and nothing but space stands between them', () => {
  assert(
    property(text, (source) => {
      const tokens = tokensOf(source);
      let at = 0;
      for (let i = 0; i < tokens.length; i++) {
        holds(tokens.start[i]! >= at && tokens.end[i]! > tokens.start[i]!, 'in order, not empty');
        holds(space.test(source.slice(at, tokens.start[i])), 'space between');
        at = tokens.end[i]!;
      }
      holds(space.test(source.slice(at)), 'space behind');
    }),
    { numRuns: runs },
  );
});

test('the tokens of a normalised text, and the gaps between them, give the source back', () => {
  assert(
    property(text, (source) => {
      const { text: normalised, alignment } = normalize(source);
      const tokens = tokenize(source, normalised, alignment);
      let back = '';
      let at = 0;
      for (let i = 0; i < tokens.length; i++) {
        const gap = source.slice(at, tokens.start[i]);
        holds(invisible.test(gap), 'nothing seen between');
        back += gap + source.slice(tokens.start[i], tokens.end[i]);
        at = tokens.end[i]!;
      }
      const rest = source.slice(at);
      holds(invisible.test(rest), 'nothing seen behind');
      holds(back + rest === source, 'the source');
    }),
    { numRuns: runs },
  );
});

test('a character that becomes two tokens when it is normalised is one token of the source', () => {
  const source = 'a \u{1D15E} b';
  const { text, alignment } = normalize(source);
  const tokens = tokenize(source, text, alignment);
  const shown = Array.from({ length: tokens.length }, (_, at) =>
    source.slice(tokens.start[at], tokens.end[at]),
  );
  expect(shown).toEqual(['a', '\u{1D15E}', 'b']);
});

test('the hash of a token is the hash of its normalised text', () => {
  assert(
    property(text, (source) => {
      const tokens = tokensOf(source);
      for (let i = 0; i < tokens.length; i++) {
        holds(tokens.hash[i] === hashOf(source.slice(tokens.textStart[i], tokens.textEnd[i])), 'the hash');
      }
    }),
    { numRuns: runs },
  );
});
