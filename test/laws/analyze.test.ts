import * as fc from 'fast-check';
import type { Article, Entity } from '../../src/document.js';
import { analyze, articleToJson, toSearchDocument } from '../../src/index.js';
import { readGoldFolders } from '../../tools/gold.js';
import { hostileText, runs } from '../normalize/hostile.js';
import { holds } from './holds.js';

// The laws of the whole: they hold for any string, and for pieces of articles cut and glued at random.
const articles = readGoldFolders().map(({ text }) => text);

const pieceOfArticle = fc
  .tuple(fc.nat(articles.length - 1), fc.nat(4000), fc.nat(160))
  .map(([article, at, length]) => articles[article]!.slice(at, at + length));

const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: pieceOfArticle }, { weight: 1, arbitrary: hostileText }), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));

const options = fc.record({
  published: fc.constantFrom('2024-02-16', '2026-07-01T08:15', '1975-05-01'),
  residue: fc.boolean(),
});

test('analyze gives sound spans and references for every text, and the same again', () => {
  fc.assert(
    fc.property(text, options, (source, given) => {
      const article = analyze(source, given);
      checkSpans(source, article);
      checkReferences(article);
      const json = JSON.stringify(articleToJson(article, { words: true }));
      holds(
        json === JSON.stringify(articleToJson(analyze(source, given), { words: true })),
        'same input, same output',
      );
      toSearchDocument(article);
    }),
    { numRuns: Math.ceil(runs / 4) },
  );
});

test('analyze without a day of publication is as total', () => {
  fc.assert(
    fc.property(text, (source) => checkReferences(analyze(source))),
    { numRuns: Math.ceil(runs / 8) },
  );
});

function checkSpans(source: string, { entities, words, sentences, parts }: Article): void {
  for (const entity of entities) {
    holds(entity.start < entity.end && entity.end <= source.length, 'an entity is a stretch of the source');
    holds(source.slice(entity.start, entity.end) === entity.text, 'its text is what was printed');
  }
  for (const list of [words, sentences, parts]) {
    let end = 0;
    for (const span of list) {
      holds(span.start >= end && span.end > span.start, 'words, sentences and parts follow each other');
      end = span.end;
    }
  }
  let start = 0;
  for (const entity of entities) {
    holds(entity.start >= start, 'entities come in order');
    start = entity.start;
  }
  // What stands between words is nothing but spaces and characters that nobody sees.
  let at = 0;
  for (const word of words) {
    holds(
      /^[\s\p{Cf}\p{Cc}\p{Zs}\p{Mn}]*$/u.test(source.slice(at, word.start)),
      'words and gaps give the source back',
    );
    at = word.end;
  }
}

function checkReferences({ entities, people }: Article): void {
  const ids = new Set(people.map(({ id }) => id));
  holds(ids.size === people.length, 'every person has an id');
  const is = (index: number, type: Entity['type']): boolean => entities[index]?.type === type;
  for (const { mentions, titles } of people) {
    holds(mentions.length > 0 && mentions.every((index) => is(index, 'person')), 'mentions are people');
    holds(
      titles.every(({ entity }) => is(entity, 'title')),
      'titles are titles',
    );
  }
  entities.forEach((entity, index) => {
    if (entity.type === 'person') holds(ids.has(entity.value.person), 'a mention names its person');
    if (entity.type === 'title' && entity.value.person !== undefined)
      holds(ids.has(entity.value.person), 'a holder is a person');
    if (entity.type === 'date' && entity.value.sameAs !== undefined) {
      holds(is(entity.value.sameAs, 'date') && entity.value.sameAs !== index, 'sameAs is another date');
    }
  });
}

// Were the cost of any of these to grow with the square of the length, the test would not end in its time.
test.each([
  ['one long word', 'a'.repeat(500_000)],
  ['a word of one letter after the other', 'a '.repeat(200_000)],
  ['quotation marks that never close', ' "a'.repeat(100_000)],
  ['brackets that never close', '(a '.repeat(100_000)],
  ['nothing but dates', '15/2/2024 '.repeat(30_000)],
  ['nothing but numbers and marks', '1.2,3-4/5:6 '.repeat(20_000)],
  ['nothing but one name', 'Ông Lê Văn An '.repeat(20_000)],
  [
    'names that are part of each other',
    Array.from({ length: 20_000 }, (_, i) => `Lê A${i} Văn B${i % 7}`).join(', '),
  ],
  ['offices without end', 'Phó Chủ tịch UBND tỉnh, '.repeat(20_000)],
  ['lines of one word', 'Hà\n\n'.repeat(50_000)],
  ['marks without a letter', '\u0301'.repeat(200_000)],
  ['half surrogate pairs', '\ud800 '.repeat(100_000)],
])(
  '%s is read to its end',
  (_, source) => {
    checkReferences(analyze(source, { published: '2024-02-16' }));
  },
  60_000,
);
