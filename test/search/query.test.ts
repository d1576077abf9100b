import { readFileSync } from 'node:fs';
import { analyzeQuery, mostClauses, type Clause } from '../../src/search/index.js';
import { dayValue } from './articles.js';
import type { DateEntity } from '../../src/document.js';

const cases = readFileSync(new URL('../../fixtures/search/clauses.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [query: string, clauses: string]);

function shown({ field, phrases, quoted, required }: Clause): string {
  const sign = field === 'marked' ? '=' : '~';
  const text = phrases.map((phrase) => phrase.join(' ')).join('|');
  return `${sign}${quoted ? '"' : ''}${text}${required ? '' : '?'}`;
}

test.each(cases)('%s', (query, clauses) => {
  expect(analyzeQuery(query).clauses.map(shown).join(' ')).toBe(clauses);
});

test('marks can be asked for exactly, or not at all', () => {
  expect(analyzeQuery('ma', { marks: 'exact' }).clauses[0]).toMatchObject({ field: 'marked' });
  expect(analyzeQuery('má', { marks: 'any' }).clauses[0]).toMatchObject({
    field: 'folded',
    phrases: [['ma']],
  });
});

function dateAt(text: string, printed: string, entity: Partial<DateEntity>): DateEntity[] {
  const start = text.indexOf(printed);
  if (start < 0) return [];
  return [
    {
      type: 'date',
      start,
      end: start + printed.length,
      from: 0,
      to: 0,
      text: printed,
      rule: 'test',
      value: dayValue('2024-02-15'),
      ...entity,
    },
  ];
}

test('a date is one clause with its range, whatever calendar it was typed in', () => {
  const printed = 'tháng giêng năm Giáp Thìn';
  const { clauses } = analyzeQuery(`lễ hội ${printed}`, {
    dates: (text) =>
      dateAt(text, printed, {
        value: { ...dayValue('2024-02-10'), to: '2024-03-09', certain: ['year', 'month'] },
      }),
  });
  expect(clauses).toHaveLength(3);
  expect(clauses[2]!.date?.range).toEqual({ from: '2024-02-10', to: '2024-03-09' });
  expect(clauses[2]!.date?.terms).toContain('2024-02-29');
  expect(clauses[2]!.date?.terms).toContain('2024-03-09');
  expect(clauses[2]!.phrases[0]).toEqual(['tháng', 'giêng', 'năm', 'giáp', 'thìn']);
});

test('a date typed without marks is read with the marks of date words put back', () => {
  const asked: string[] = [];
  const { clauses } = analyzeQuery('mung 6 thang gieng nam giap thin', {
    dates: (text) => {
      asked.push(text);
      return dateAt(text, 'mùng 6 tháng giêng năm giáp thìn', {});
    },
  });
  expect(asked).toHaveLength(2);
  expect(clauses).toHaveLength(1);
  expect(clauses[0]!.date?.terms).toEqual(['2024-02-15']);
});

test('a day without its year is that day of every year', () => {
  const { clauses } = analyzeQuery('15/2', {
    dates: (text) =>
      dateAt(text, '15/2', { value: { ...dayValue('2024-02-15'), certain: ['month', 'day'] } }),
  });
  expect(clauses[0]!.date?.terms).toEqual(['2024-02-15', '--02-15']);
});

test('what stands in quotation marks is a phrase and no date', () => {
  const { clauses } = analyzeQuery('"15/2"', { dates: (text) => dateAt(text, '15/2', {}) });
  expect(clauses).toMatchObject([{ quoted: true, phrases: [['15', '2']] }]);
  expect(clauses[0]!.date).toBeUndefined();
});

test('words of a query with marks are searched as words, names by their syllables', () => {
  const query = 'tình hình xuất khẩu Chợ Đồn';
  const words = (text: string) =>
    ['tình hình', 'xuất khẩu', 'Chợ Đồn'].map((word) => {
      const start = text.indexOf(word);
      return { start, end: start + word.length, from: 0, to: 0, text: word, norm: word.toLowerCase() };
    });
  expect(analyzeQuery(query, { words }).clauses.map(({ phrases }) => phrases[0]!.join(' '))).toEqual([
    'tình hình',
    'xuất khẩu',
    'chợ',
    'đồn',
  ]);
});

test('neighbours of the query are boosts of the clause they begin with', () => {
  expect(analyzeQuery('xuan ve cho').boosts.map(({ phrase, clause }) => [phrase.join(' '), clause])).toEqual([
    ['xuan ve', 0],
    ['xuan ve cho', 0],
    ['ve cho', 1],
  ]);
});

test.each([
  ['ten thousand characters', 'a" '.repeat(4000)],
  ['nothing but quotation marks', '"'.repeat(10_000)],
  ['nothing but signs', '*?:^~(){}[]!\\/-+|&'.repeat(500)],
  ['one endless word', 'nguyen'.repeat(2000)],
  ['half a character', '\ud83d \udca5'],
  ['zero characters', '\0\0a\0'],
])('%s are a query, and a short one', (_, query) => {
  const analyzed = analyzeQuery(query);
  expect(analyzed.clauses.length).toBeLessThanOrEqual(mostClauses);
  for (const { phrases } of analyzed.clauses) {
    expect(phrases.length).toBeLessThanOrEqual(24);
    for (const phrase of phrases) for (const unit of phrase) expect(unit).toMatch(/^[^\s"'\\()*]+$/u);
  }
});

test('offsets of clauses are those of the query', () => {
  const query = 'hoà bình  "Chợ\u0300 Đồn"';
  const { clauses } = analyzeQuery(query);
  expect(clauses.map(({ start, end }) => query.slice(start, end))).toEqual(['hoà', 'bình', 'Chợ\u0300 Đồn']);
});
