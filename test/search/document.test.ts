import { createHash } from 'node:crypto';
import { everySyllable } from '../../src/text/syllable.js';
import { foldLetters } from '../../src/normalize/fold.js';
import {
  contentHash,
  foldTerm,
  highlight,
  packTerms,
  analyzeQuery,
  searchDocumentSchema,
  snippets,
  toSearchDocument,
  unpackTerms,
} from '../../src/search/index.js';
import { spellOut } from '../../src/search/engines/letters.js';
import { sha256 } from '../../src/search/hash.js';
import { splitsOf } from '../../src/search/split-glued.js';
import { articleOf, dayValue } from './articles.js';
import { problemsOf } from './json-schema.js';

const source =
  'Chợ Đồn trồng rừng\n\nSáng 15/2/2024, ông Đặng Đình Phong, Phó Chủ tịch UBND huyện Chợ Đồn, dự lễ. ' +
  'Ông Phong cho biết chợ sẽ mở lại.';
const article = articleOf(source, {
  id: 'cho-don',
  published: '2024-02-16',
  people: [{ name: 'Đặng Đình Phong', roles: ['Phó Chủ tịch'], mentions: ['Đặng Đình Phong', 'Ông Phong'] }],
  organizations: ['UBND huyện Chợ Đồn'],
  places: [{ name: 'huyện Chợ Đồn', successors: ['xã Chợ Đồn'] }],
  dates: { '15/2/2024': dayValue('2024-02-15') },
});

test('a document has the facets of its article, each name once', () => {
  expect(toSearchDocument(article)).toMatchObject({
    id: 'cho-don',
    published: '2024-02-16',
    text: source,
    facets: {
      people: [{ name: 'Đặng Đình Phong', roles: [{ role: 'Phó Chủ tịch' }], mentions: 2 }],
      organizations: [{ name: 'UBND huyện Chợ Đồn', mentions: 1 }],
      places: [{ name: 'huyện Chợ Đồn', successors: ['xã Chợ Đồn'], mentions: 1 }],
      dates: [{ text: '15/2/2024', edtf: '2024-02-15', from: '2024-02-15', to: '2024-02-15' }],
      percentages: [],
    },
  });
});

test('a document is valid by its JSON Schema, and what is no document is not', () => {
  const document: unknown = JSON.parse(JSON.stringify(toSearchDocument(article)));
  expect(problemsOf(searchDocumentSchema, document)).toEqual([]);
  expect(problemsOf(searchDocumentSchema, { ...(document as object), id: 3 })).toEqual(['/id: no string']);
  expect(problemsOf(searchDocumentSchema, { ...(document as object), extra: 1 })).toEqual([
    '/: extra is not known',
  ]);
  expect(problemsOf(searchDocumentSchema, {})).toHaveLength(8);
});

test('the hash is that of what the article was made from, and can be had without analysis', () => {
  const { hash } = toSearchDocument(article);
  expect(hash).toBe(contentHash({ id: 'cho-don', published: '2024-02-16', source }));
  expect(hash).not.toBe(contentHash({ id: 'cho-don', published: '2024-02-17', source }));
  expect(toSearchDocument({ ...article, entities: [], people: [] }).hash).toBe(hash);
});

test('an article without id is named by its hash, one without title by its first sentence', () => {
  const { id, hash } = toSearchDocument(articleOf('Một bài.'));
  expect(id).toBe(hash.slice(0, 32));
  expect(
    toSearchDocument({ ...articleOf('Một bài. Hai.'), sentences: [{ start: 0, end: 8, from: 0, to: 3 }] })
      .title,
  ).toBe('Một bài.');
  expect(toSearchDocument(articleOf('x', { title: ' Tên\nbài ' })).title).toBe('Tên bài');
});

test.each(['', 'abc', 'hòa bình', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), '😀'.repeat(1000)])(
  'SHA-256 is that of everybody else: %#',
  (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  },
);

test('terms are folded as texts are, for every syllable', () => {
  for (const syllable of everySyllable('old')) {
    if (foldTerm(syllable) !== foldLetters.rewrite(syllable).text) throw new Error(syllable);
  }
  expect(['đường', 'straße', 'łódź', 'são', 'москва', '北京'].map(foldTerm)).toEqual([
    'duong',
    'strasse',
    'lodz',
    'sao',
    'москва',
    '北京',
  ]);
});

test('what is spelled out in plain letters is different for every syllable', () => {
  const seen = new Map<string, string>();
  for (const syllable of everySyllable('old')) {
    const spelled = spellOut(syllable);
    expect(spelled).toMatch(/^[a-z]+$/);
    // `oo` and `aa` are letters of their own in a few syllables (`xoong`), which Telex cannot tell from ô and â.
    if (foldTerm(syllable).includes('oo')) continue;
    const other = seen.get(spelled);
    if (other !== undefined) throw new Error(`${syllable} and ${other} are both ${spelled}`);
    seen.set(spelled, syllable);
  }
  expect(spellOut('chợ_đồn')).toBe('chowj_ddoonf');
});

test.each([
  ['chodon', 'folded', 'cho don'],
  ['danang', 'folded', 'da nang'],
  ['chủtịch', 'marked', 'chủ tịch'],
])('%s is read as syllables', (glued, spelling, divided) => {
  expect(splitsOf(glued, spelling as 'folded').map((way) => way.join(' '))).toContain(divided);
});

test.each(['don', 'tuyen', 'brexit', 'x'.repeat(1000), ''])('%s is not divided', (letters) => {
  expect(splitsOf(letters, 'folded')).toEqual([]);
});

test('packed terms are the terms again, without words', () => {
  for (const one of [article, articleOf('H&ocirc;m nay', { words: ['H&ocirc;m'] }), articleOf('')]) {
    const document = toSearchDocument(one);
    const kinds = new Set(['word', 'joined']);
    expect(new Set(unpackTerms({ ...document, terms: packTerms(document) }))).toEqual(
      new Set(document.terms.filter(({ kind }) => !kinds.has(kind))),
    );
  }
});

describe('highlights', () => {
  const document = toSearchDocument(article);
  const marked = (query: string): string[] =>
    highlight(document, analyzeQuery(query)).map(({ text }) => text);

  test.each([
    ['pho chu tich', ['Phó Chủ tịch']],
    ['chợ đồn', ['Chợ Đồn', 'Chợ Đồn']],
    ['ủy ban nhân dân huyện', ['UBND huyện']],
    ['"phó chủ tịch ủy ban nhân dân huyện"', ['Phó Chủ tịch UBND huyện']],
    ['mở chợ', ['Chợ', 'Chợ', 'chợ', 'mở']],
    ['không có', []],
    ['dự', ['dự']],
  ])('%s marks %j', (query, found) => {
    expect(marked(query)).toEqual(found);
  });

  test.each(['hoà bình', 'Ho\u0300a  bi\u0300nh', 'HÒA\u00a0BÌNH'])(
    'are slices of the source: %s',
    (text) => {
      const other = toSearchDocument(articleOf(`Vì ${text} thế giới`));
      const spans = highlight(other, analyzeQuery('hòa bình'));
      expect(spans.map(({ start, end }) => other.text.slice(start, end))).toEqual([text]);
      expect(spans.map((span) => span.text)).toEqual([text]);
    },
  );

  test('are in order and do not overlap', () => {
    const spans = highlight(document, analyzeQuery('chợ đồn "đồn trồng" trồng rừng phong đình'));
    for (const [i, { start, end, text }] of spans.entries()) {
      expect(document.text.slice(start, end)).toBe(text);
      if (i > 0) expect(start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
    }
  });

  test('a date is marked where it stands, in whatever calendar it was asked for', () => {
    const query = analyzeQuery('mùng 6 tháng giêng', {
      dates: (text) => [
        {
          type: 'date',
          start: 0,
          end: text.length,
          from: 0,
          to: 0,
          text,
          rule: 'test',
          value: dayValue('2024-02-15'),
        },
      ],
    });
    expect(highlight(document, query).map(({ text }) => text)).toEqual(['15/2/2024']);
  });

  test('snippets are slices around the matches, the best ones, in order', () => {
    const long = toSearchDocument(
      articleOf(`${'Mưa rơi đều trên phố. '.repeat(40)}Chợ Đồn đón khách. ${'Nắng lên. '.repeat(60)}`),
    );
    const found = snippets(long, analyzeQuery('chợ đồn'), { length: 80 });
    expect(found).toHaveLength(1);
    expect(found[0]!.text).toContain('Chợ Đồn');
    expect(found[0]!.text.length).toBeLessThanOrEqual(80);
    expect(long.text.slice(found[0]!.start, found[0]!.end)).toBe(found[0]!.text);
    expect(snippets(long, analyzeQuery('xyz'), { length: 30 })[0]!.start).toBe(0);
  });
});
