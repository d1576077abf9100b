import { grammar, oneOf, rule } from '../../src/grammar/grammar.js';
import { hashTable } from '../../src/grammar/hash-table.js';
import {
  behindNumber,
  choice,
  glued,
  integer,
  longest,
  map,
  optional,
  sequence,
  term,
  where,
  words,
} from '../../src/grammar/pattern.js';
import { layersOf } from '../extract/layers.js';

const tokensOf = (text: string) => layersOf(text).tokens;

test('a sequence matches its parts one behind the other', () => {
  const pattern = sequence(words('ngày'), integer(1, 31));
  expect(pattern.match(tokensOf('ngày 15'), 0)).toEqual({ value: [true, 15], to: 2 });
  expect(pattern.match(tokensOf('ngày 32'), 0)).toBeUndefined();
});

test('no sequence crosses the end of a line, but its optional parts may be missing there', () => {
  expect(sequence(words('ngày'), integer(1, 31)).match(tokensOf('ngày\n15'), 0)).toBeUndefined();
  expect(sequence(words('ngày'), optional(integer(1, 31))).match(tokensOf('ngày\n15'), 0)?.to).toBe(1);
});

test('a table gives the longest phrase', () => {
  const pattern = term({ sáng: 1, 'sáng sớm': 2 });
  expect(pattern.match(tokensOf('Sáng sớm'), 0)).toEqual({ value: 2, to: 2 });
  expect(pattern.match(tokensOf('sáng nay'), 0)).toEqual({ value: 1, to: 1 });
});

test('the longest alternative wins, of equally long ones the first; a choice takes the first', () => {
  const short = map(words('a'), () => 'short');
  const long = map(words('a b'), () => 'long');
  const other = map(words('a b'), () => 'other');
  expect(longest(short, long, other).match(tokensOf('a b'), 0)?.value).toBe('long');
  expect(choice(short, long).match(tokensOf('a b'), 0)?.value).toBe('short');
});

test('a match can depend on its place, on glue and on what follows a number', () => {
  const first = where(words('b'), (_tokens, from) => from === 0);
  expect(first.match(tokensOf('b'), 0)?.to).toBe(1);
  expect(first.match(tokensOf('a b'), 1)).toBeUndefined();
  expect(sequence(integer(0, 9), glued(words('h'))).match(tokensOf('8h'), 0)?.to).toBe(2);
  expect(sequence(integer(0, 9), glued(words('h'))).match(tokensOf('8 h'), 0)).toBeUndefined();
  expect(behindNumber(integer(0, 99), 'km').match(tokensOf('8 km'), 0)?.value).toBe(8);
  expect(behindNumber(integer(0, 99), 'km').match(tokensOf('8 m'), 0)).toBeUndefined();
});

test('a grammar finds the leftmost longest matches and names their rules', () => {
  const find = grammar<unknown>([
    rule('day', sequence(words('ngày'), integer(1, 31))),
    rule('day and month', sequence(words('ngày'), integer(1, 31), words('/'), integer(1, 12))),
    rule('number', integer(0, 99)),
  ]);
  expect(find(tokensOf('ngày 15/2 và ngày 7, 8')).map(({ rule, from, to }) => [rule, from, to])).toEqual([
    ['day and month', 0, 4],
    ['day', 5, 7],
    ['number', 8, 9],
  ]);
});

test('a rule that matches nothing at all is refused', () => {
  expect(() => oneOf([rule('empty', optional(words('a')))])).toThrow('empty');
});

test('a table of hashes gives back what was put in, and -1 for all else', () => {
  const entries = new Map(Array.from({ length: 500 }, (_, index) => [index * 7919 - 250_000, index]));
  const table = hashTable(entries);
  for (const [hash, value] of entries) expect(table.get(hash)).toBe(value);
  expect(table.get(1)).toBe(-1);
});
