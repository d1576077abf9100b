import { analyzeQuery, toSearchDocument, type SearchDocument } from '../../src/search/index.js';
import type { DateEntity } from '../../src/document.js';
import {
  lucene,
  minisearch,
  orama,
  pgliteEngine,
  postgresEngineOfServer,
  preAnalyzed,
  sqlite,
  type Engine,
  type RunningEngine,
} from '../../tools/search/engines.js';
import { luceneClassPath } from '../../tools/search/lucene.js';
import { postgresPrograms } from '../../tools/search/postgres-server.js';
import { articleOf, dayValue } from './articles.js';

const documents: readonly SearchDocument[] = [
  articleOf('Phó Chủ tịch UBND huyện Chợ Đồn dự lễ trồng rừng sáng 15/2/2024 (mùng 6 tháng giêng).', {
    id: 'don',
    dates: {
      '15/2/2024': dayValue('2024-02-15'),
      'mùng 6 tháng giêng': dayValue('2024-02-15', '2024-01-06'),
    },
    words: ['Chủ tịch', 'Chợ Đồn', 'trồng rừng'],
    people: [{ name: 'Nông Văn Đồn', mentions: ['Phó Chủ tịch'] }],
  }),
  articleOf('Nhận đơn ở chợ: ủy ban nhân dân huyện tiếp dân.', {
    id: 'don-tu',
    words: ['ủy ban', 'nhân dân'],
  }),
  articleOf('Hoà bình, thuỷ sản và kỹ thuật số.', { id: 'hoa', words: ['Hoà bình', 'thuỷ sản', 'kỹ thuật'] }),
  articleOf('Hoa quả Hóa Thượng, giá 1.200 đồng, tăng 3,1%.', { id: 'qua' }),
  articleOf('Dịch COVID-19 ở TP.HCM theo Nghị định 15/2024/NĐ-CP.\n\nTrồng\n\nrừng.', { id: 'dich' }),
  articleOf('Xã Bằng Lãng họp.', {
    id: 'xa',
    places: [{ name: 'Xã Bằng Lãng', successors: ['xã Yên Thịnh'] }],
    dates: {},
  }),
  articleOf('Thư viện mở cửa tháng 2/2024.', {
    id: 'thang',
    dates: { 'tháng 2/2024': { ...dayValue('2024-02-01'), edtf: '2024-02', to: '2024-02-29' } },
  }),
].map((article) => toSearchDocument(article));

const february: DateEntity['value'] = {
  ...dayValue('2024-02-01'),
  to: '2024-02-29',
  certain: ['year', 'month'],
};

function queryOf(text: string) {
  const dates: Record<string, DateEntity['value']> = {
    'ngày 15/2/2024': dayValue('2024-02-15'),
    'tháng hai năm 2024': february,
  };
  return analyzeQuery(text, {
    dates: (read) =>
      Object.entries(dates).flatMap(([printed, value]) => {
        const start = read.indexOf(printed);
        if (start < 0) return [];
        const span = { start, end: start + printed.length, from: 0, to: 0, text: printed, rule: 'test' };
        return [{ type: 'date' as const, ...span, value }];
      }),
  });
}

const cases: readonly (readonly [why: string, query: string, found: readonly string[]])[] = [
  ['without marks both are found', 'don', ['don', 'don-tu']],
  ['with marks the same marks only', 'đồn', ['don']],
  ['with marks the same marks only', 'đơn', ['don-tu']],
  ['tones in the old place', 'hòa bình', ['hoa']],
  ['tones in the new place', 'hoà bình', ['hoa']],
  ['a mark decides', 'hoa quả', ['qua']],
  ['i for y', 'kĩ thuật', ['hoa']],
  ['an abbreviation finds both', 'UBND huyện', ['don', 'don-tu']],
  ['what it stands for finds both', 'ủy ban nhân dân huyện', ['don', 'don-tu']],
  ['without marks as well', 'uy ban nhan dan', ['don', 'don-tu']],
  ['a phrase', '"Phó Chủ tịch UBND"', ['don']],
  ['a phrase written out', '"Phó Chủ tịch ủy ban nhân dân huyện Chợ Đồn"', ['don']],
  ['a phrase in another order', '"Đồn Chợ"', []],
  ['no phrase over paragraphs', '"trồng rừng"', ['don']],
  ['words without space', 'trongrung', ['don']],
  ['printed tokens', 'covid 19', ['dich']],
  ['printed tokens', 'Covid19', ['dich']],
  ['printed tokens', 'NĐ-CP', ['dich']],
  ['an abbreviation in pieces', 'thành phố Hồ Chí Minh', ['dich']],
  ['a number with a dot', '1200 đồng', ['qua']],
  ['a percentage', '3,1%', ['qua']],
  ['a unit of after the reform', 'xã Yên Thịnh', ['xa']],
  ['a day in the solar calendar', 'ngày 15/2/2024', ['don']],
  ['a month finds its days', 'tháng hai năm 2024', ['don', 'thang']],
  ['nothing', 'không có gì cả', []],
];

const hostile: readonly string[] = [
  '',
  '*',
  '"',
  '""',
  `'`,
  `'; DROP TABLE articles; --`,
  `' | 'x`,
  '\\',
  '<-> & | !',
  'title_marked:x OR body_folded:*',
  '{!lucene}*:*',
  'NEAR(a b)',
  '((((((((',
  'a AND OR NOT',
  '\0',
  '\ud800',
  '%_%',
  '$1 $2',
  '{"match_all":{}}',
  'x'.repeat(10_000),
  'a" '.repeat(3_300),
  'đồn '.repeat(2_500),
];

const engines: readonly (readonly [engine: Engine, missing?: string])[] = [
  [sqlite],
  [minisearch],
  [orama],
  [pgliteEngine],
  [
    postgresEngineOfServer,
    postgresPrograms() === undefined ? 'PostgreSQL is not installed (apt-get install postgresql)' : undefined,
  ],
  [
    lucene,
    luceneClassPath() === undefined ? 'apt-get install liblucene8-java default-jdk-headless' : undefined,
  ],
  [
    preAnalyzed,
    luceneClassPath() === undefined ? 'apt-get install liblucene8-java default-jdk-headless' : undefined,
  ],
].map(([engine, missing]) => [engine, missing] as [Engine, string?]);

for (const [engine, missing] of engines) {
  const suite = missing === undefined ? describe : describe.skip;
  suite(missing === undefined ? engine.name : `${engine.name}: ${missing}`, () => {
    let running: RunningEngine;
    /** Answers to the cases, then to the hostile queries. */
    let answers: readonly (readonly string[])[];

    beforeAll(async () => {
      running = await engine.ours(documents);
      const queries = [...cases.map(([, query]) => query), ...hostile].map(queryOf);
      if (running.searchAll !== undefined) answers = await running.searchAll(queries, 'all');
      else {
        const found = [];
        for (const query of queries) found.push(await running.search(query, 'all'));
        answers = found;
      }
    }, 60_000);
    afterAll(() => running.close());

    test.each(cases.map(([why, query, found], i) => [why, query, found, i] as const))(
      '%s: %s',
      (_why, _query, found, i) => {
        expect([...answers[i]!].sort()).toEqual([...found].sort());
      },
    );

    test('hostile queries are data, never syntax', () => {
      const found = answers.slice(cases.length);
      expect(found).toHaveLength(hostile.length);
      expect(found.map((ids, i) => [hostile[i]!.slice(0, 30), ids.length])).toEqual(
        hostile.map((query) => [query.slice(0, 30), query.startsWith('đồn') ? 1 : 0]),
      );
    });
  });
}
