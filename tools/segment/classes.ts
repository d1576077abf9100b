import { readFileSync } from 'node:fs';
import { behind, keyMask, one, two, unmarked } from '../../src/segment/features.js';
import { hashOf } from '../../src/text/hash.js';
import { bareOf } from './variants.js';
import type { Keys, KeyClasses } from './encode.js';

/**
 * Classes of syllables, pairs and triples by how often newspapers print them (`counts/` of the data): what is
 * learned for a class holds for pairs that the teaching texts do not have.
 */
export function countClasses(data: string, keys: Keys): KeyClasses[] {
  const syllables = new Map<string, number>();
  const capitalised: [number, number][] = [];
  let total = 0;
  for (const [syllable, count, inside] of readTable(`${data}/counts/syllables.tsv`)) {
    const often = Number(count);
    syllables.set(syllable!, often);
    total += often;
    const share = step(Number(inside) / often, [0.02, 0.1, 0.3, 0.6, 0.9]);
    capitalised.push([one(hashOf(syllable!)), share * 4 + step(often, [20, 200, 3000])]);
  }

  const pairs = new Map<string, number>();
  const associated: [number, number][] = [];
  for (const [pair, count] of readTable(`${data}/counts/pairs.tsv`)) {
    const often = Number(count);
    pairs.set(pair!, often);
    const [a, b] = pair!.split(' ') as [string, string];
    // Pointwise mutual information: how much more often than chance.
    const information = Math.log2((often * total) / ((syllables.get(a) ?? 1) * (syllables.get(b) ?? 1)));
    associated.push([
      pairKey(a, b),
      limit(Math.floor(information + 1), 11) * 8 + limit(Math.floor(Math.log2(often)) >> 1, 7),
    ]);
  }

  const bound: [number, number][] = [];
  for (const [triple, count] of readTable(`${data}/counts/triples.tsv`)) {
    const often = Number(count);
    const [a, b, c] = triple!.split(' ') as [string, string, string];
    const left = step(often / (pairs.get(`${a} ${b}`) ?? often), [0.05, 0.15, 0.4, 0.75]);
    const right = step(often / (pairs.get(`${b} ${c}`) ?? often), [0.05, 0.15, 0.4, 0.75]);
    bound.push([
      behind(pairKey(a, b), hashOf(c)),
      (left * 5 + right) * 4 + limit(Math.floor(Math.log2(often) / 3), 3),
    ]);
  }

  // Pairs in names: as a name of their own, or as part of a longer one.
  const names = new Map<string, { whole: number; part: number }>();
  for (const [sequence, count] of readTable(`${data}/counts/capitalised.tsv`)) {
    const parts = sequence!.toLowerCase().split(' ');
    for (let i = 0; i + 1 < parts.length; i++) {
      const pair = `${parts[i]} ${parts[i + 1]}`;
      const seen = names.get(pair) ?? { whole: 0, part: 0 };
      if (parts.length === 2) seen.whole += Number(count);
      else seen.part += Number(count);
      names.set(pair, seen);
    }
  }
  const named: [number, number][] = [...names].map(([pair, { whole, part }]) => {
    const [a, b] = pair.split(' ') as [string, string];
    const often = whole + part;
    const share = step(often / Math.max(often, pairs.get(pair) ?? often), [0.2, 0.6, 0.9]);
    return [pairKey(a, b), share * 10 + (whole > part ? 5 : 0) + limit(Math.floor(Math.log2(often) / 3), 4)];
  });

  // Frequent names in lines without marks, where no capital tells them either.
  const bare = new Map<number, number>();
  for (const [pair, { whole, part }] of names) {
    if (whole + part < 100) continue;
    const [a, b] = bareOf(pair).split(' ') as [string, string];
    bare.set(two(unmarked(hashOf(a)), unmarked(hashOf(b))), whole > part ? 1 : 0);
  }

  return [
    classesOf(keys, 0, 1, capitalised),
    classesOf(keys, 1, 2, associated),
    classesOf(keys, 3, 3, bound),
    classesOf(keys, 1, 4, named),
    classesOf(keys, 1, 5, [...bare]),
  ];
}

/** One family of classes: which keys (of a column of the grams) have which class. */
function classesOf(
  keys: Keys,
  column: number,
  family: number,
  members: readonly (readonly [key: number, value: number])[],
): KeyClasses {
  const ids = members.map(([key]) => keys.idOf(key & keyMask));
  const classes = members.map(([, value]) => keys.idOf(classKey(family, value)));
  const classOf = new Int32Array(keys.length).fill(-1);
  ids.forEach((id, i) => (classOf[id] = classes[i]!));
  return { column, classOf };
}

/** Keys of grams have no bit of the lowest four (`keyMask`); those of classes have two of them. */
function classKey(family: number, value: number): number {
  return ((family * 4096 + value + 1) << 4) | 5;
}

function readTable(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** How many of the ascending `bounds` are not above `value`. */
function step(value: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => bound <= value).length;
}

function limit(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}

function pairKey(a: string, b: string): number {
  return two(hashOf(a), hashOf(b));
}
