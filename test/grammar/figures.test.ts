import { anyFigures, figureBits, figureIndex, figuresBetween, figuresOf } from '../../src/grammar/figures.js';
import { grammar, rule } from '../../src/grammar/grammar.js';
import { HashSet, PairTable } from '../../src/grammar/hash-table.js';
import { figures, integer, integerAt, sequence, words } from '../../src/grammar/pattern.js';
import { startsOf } from '../../src/grammar/starts.js';
import { hashOf } from '../../src/text/hash.js';
import { layersOf } from '../extract/layers.js';

const tokensOf = (text: string) => layersOf(text).tokens;

test.each([
  ['0', 'upTo12'],
  ['12', 'upTo12'],
  ['007', 'upTo12'],
  ['13', 'upTo31'],
  ['32', 'upTo999'],
  ['1000', 'upTo2199'],
  ['2024', 'upTo2199'],
  ['2200', 'larger'],
  ['15.2', 'dotted'],
  ['1.7.2025', 'dotted'],
  ['6.2018', 'dotted'],
  ['1.200', 'other'],
  ['1,5', 'other'],
  ['123.456', 'other'],
  ['12345678901', 'other'],
] as const)('%s is a number of the kind %s', (text, kind) => {
  expect(figureBits[figureIndex(tokensOf(text), 0)]).toBe(figuresOf[kind]);
});

test('what whole numbers between two bounds can be holds every number between them', () => {
  for (const [low, high] of [
    [1, 12],
    [1, 31],
    [0, 59],
    [100, 2100],
    [1, 5000],
  ] as const) {
    for (let value = low; value <= high; value++) {
      const kind = figureBits[figureIndex(tokensOf(String(value)), 0)]!;
      expect(figuresBetween(low, high) & kind).toBe(kind);
    }
  }
  expect(figuresBetween(1, 12)).toBe(figuresOf.upTo12);
  expect(figuresBetween(1000, 2199)).toBe(figuresOf.upTo2199);
});

test('rules are found by the kind of number they begin with and that stands behind a word', () => {
  const year = figures((tokens, at) => integerAt(tokens, at), figuresOf.upTo2199);
  const find = grammar<unknown>([
    rule('day', sequence(words('ngày'), integer(1, 31))),
    rule('year', sequence(words('ngày'), year)),
    rule('alone', year),
    rule('named', sequence(words('ngày'), words('50'))),
  ]);
  const names = (text: string) => find(tokensOf(text)).map((one) => one.rule);
  expect(names('ngày 15')).toEqual(['day']);
  expect(names('ngày 2024')).toEqual(['year']);
  expect(names('ngày 50')).toEqual(['named']);
  expect(names('ngày 51')).toEqual([]);
  expect(names('2024 và 15')).toEqual(['alone']);
});

test('one look-up tells which patterns a token can begin', () => {
  const day = integer(1, 31).first;
  const starts = startsOf({ word: words('ngày', 'hôm').first, also: words('hôm').first, day });
  const at = (text: string) => starts.at(tokensOf(text), 0);
  expect(at('ngày')).toBe(starts.bit.word);
  expect(at('hôm')).toBe(starts.bit.word | starts.bit.also);
  expect(at('15')).toBe(starts.bit.day);
  expect(at('2024')).toBe(0);
  expect(at('nay')).toBe(0);
  expect(starts.at(tokensOf('ngày'), 1)).toBe(0);
  expect(day.figures & ~anyFigures).toBe(0);
});

test('a table of pairs keeps what is put in while it grows', () => {
  const table = new PairTable();
  for (let first = 0; first < 40; first++)
    for (let second = 0; second < 40; second++) table.set(first, hashOf(`w${second}`), first * 40 + second);
  for (let first = 0; first < 40; first++)
    for (let second = 0; second < 40; second++)
      expect(table.get(first, hashOf(`w${second}`))).toBe(first * 40 + second);
  expect(table.get(40, hashOf('w1'))).toBe(-1);
  expect(table.get(1, hashOf('w40'))).toBe(-1);
});

test('a set has its members and nothing else, also when it is asked after many others', () => {
  const sets = Array.from({ length: 300 }, (_, index) => new HashSet([index, index * 7919, -index - 1]));
  for (const [index, set] of sets.entries()) {
    expect([index, index * 7919, -index - 1].every((member) => set.has(member))).toBe(true);
    expect(set.has(index + 1_000_000_007)).toBe(false);
  }
  expect(new HashSet().has(0)).toBe(false);
});
