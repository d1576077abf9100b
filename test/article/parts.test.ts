import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { gapOf, spanOf, type Part } from '../../src/document.js';
import { divideAtParts } from '../../src/article/divide.js';
import { findParts } from '../../src/article/parts.js';
import { holds } from '../laws/holds.js';
import { annotatedArticles } from './annotated.js';
import { layersOf } from './layers.js';

interface Case {
  readonly name: string;
  readonly source: string;
  readonly expected: readonly string[];
}

const cases = readFileSync(new URL('../../fixtures/article/parts.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((block): Case => {
    const [head, expected] = block.split('\n---\n') as [string, string];
    const lineEnd = head.indexOf('\n');
    return {
      name: head.slice(0, lineEnd),
      source: head.slice(lineEnd + 1),
      expected: expected.trim().split('\n'),
    };
  });

const articles = annotatedArticles();
const runs = Number(process.env['TINVIET_RUNS'] ?? 2000);

/** Parts in the notation of the fixture, in canonical composition and with single spaces. */
function shown(source: string): string[] {
  return findParts(layersOf(source)).map(({ kind, start, end, duplicateOf }) => {
    const text = source.slice(start, end).normalize('NFC').replaceAll(/\s+/g, ' ');
    return `${kind}${duplicateOf === undefined ? '' : ` = ${duplicateOf}`}: ${text}`;
  });
}

test.each(cases)('parts: $name', ({ source, expected }) => {
  expect(shown(source)).toEqual(expected);
});

test.each(cases)('parts in decomposed letters: $name', ({ source, expected }) => {
  expect(shown(source.normalize('NFD'))).toEqual(expected);
});

test.each(cases)('parts with other line ends and doubled spaces: $name', ({ source, expected }) => {
  expect(shown(source.replaceAll(' ', '  ').replaceAll('\n', '\r\n'))).toEqual(expected);
});

test.each([
  [
    'Lưu bài viết thành công Bão đổi hướng: Quảng Ninh cấm biển Bão số 3 mạnh lên. Tàu vào bờ.',
    'Bão đổi hướng: Quảng Ninh cấm biển',
  ],
  ['BÃO ĐỔI HƯỚNG, QUẢNG NINH CẤM BIỂN Bão số 3 mạnh lên. Tàu vào bờ.', 'Bão đổi hướng, Quảng Ninh cấm biển'],
  ['Chia sẻ Zalo Vì sao bão đổi hướng? Bão số 3 mạnh lên. Tàu vào bờ.', 'Vì sao bão đổi hướng?'],
])('a known title is found in «%s»', (source, title) => {
  const parts = findParts(layersOf(source), { title });
  const headline = parts
    .filter(({ kind }) => kind === 'headline')
    .map(({ start, end }) => source.slice(start, end));
  expect(headline.map((text) => text.toLowerCase())).toEqual([title.toLowerCase()]);
  const lead = parts.find(({ kind }) => kind === 'lead')!;
  expect(source.slice(lead.start, lead.end)).toMatch(/^Bão số 3 mạnh lên\./);
});

test('a title that stands nowhere changes nothing', () => {
  const layers = layersOf('Bão đổi hướng\nBão số 3 mạnh lên.');
  expect(findParts(layers, { title: 'Giá vàng lập đỉnh' })).toEqual(findParts(layers));
  expect(findParts(layers, { title: '…' })).toEqual(findParts(layers));
});

test('there are annotated articles', () => {
  expect(articles.length).toBeGreaterThan(15);
});

test.each(articles)('no marked entity of $file lies in residue', ({ text, marks }) => {
  const residue = findParts(layersOf(text)).filter(({ kind }) => kind === 'residue');
  const swallowed = marks.filter((mark) =>
    residue.some(({ start, end }) => mark.start < end && mark.end > start),
  );
  expect(swallowed.map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

test.each(articles)('no part of $file cuts a marked entity', ({ text, marks }) => {
  const parts = findParts(layersOf(text));
  const cut = marks.filter((mark) => !parts.some(({ start, end }) => mark.start >= start && mark.end <= end));
  expect(cut.map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

const seed = articles.filter(({ file }) => file.startsWith('seed'));
const printings: readonly (readonly [name: string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['decomposed', (text) => text.normalize('NFD')],
  ['with other line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['with doubled spaces', (text) => text.replaceAll(' ', '  ')],
];

test.each(seed.flatMap(({ text }) => printings.map(([name, print]) => [name, print(text)] as const)))(
  'the article the project began with, %s: clocks, source tag, caption printed twice, end mark, link word',
  (_, source) => {
    const parts = findParts(layersOf(source));
    const textsOf = (kind: string): string[] =>
      parts
        .filter((part) => part.kind === kind)
        .map(({ start, end }) => source.slice(start, end).normalize('NFC').replaceAll(/\s+/g, ' '));
    expect(textsOf('headline')).toHaveLength(1);
    expect(textsOf('residue')).toEqual(['0:00 / 0:00', '0:00', './.', 'Xem thêm']);
    expect(textsOf('dateline')).toEqual(['BBK -']);
    const captions = parts.filter(({ kind }) => kind === 'caption');
    expect(captions).toHaveLength(2);
    expect(captions[1]!.duplicateOf).toBe(parts.indexOf(captions[0]!));
    expect(parts.filter(({ duplicateOf }) => duplicateOf !== undefined)).toHaveLength(1);
  },
);

test('sentences, divided at parts as well, cut hardly any marked entity', () => {
  let cut = 0;
  let all = 0;
  for (const { text, marks } of articles) {
    const layers = layersOf(text);
    const { first, length } = divideAtParts(layers.sentences, findParts(layers));
    const spans = Array.from({ length }, (_, i) => spanOf(layers.tokens, first[i]!, first[i + 1]!));
    all += marks.length;
    for (const mark of marks)
      if (!spans.some(({ start, end }) => mark.start >= start && mark.end <= end)) cut++;
  }
  expect(cut / all).toBeLessThan(0.0005);
});

/** Pieces of articles, so that generated texts reach the rules. */
const piece = constantFrom(
  'Chia sẻ',
  'Lưu bài',
  '0:00 / 0:00',
  'Xem thêm:',
  'Tin liên quan',
  'Trang chủ > Thế giới',
  'TTO - ',
  '(TTXVN)',
  'Thứ Sáu, 16/02/2024, 08:15 (GMT+7)',
  'Ảnh: ',
  'Ảnh:',
  'Minh Hiển',
  'ông Bình nói.',
  'Đôi bò số 7 về đích trước bảy giây.',
  './.',
  '>>',
  'Nữ miền Bắc',
  '\n',
  '\n\n',
  ' ',
  '(',
  ')',
  '"',
  '\ud83d',
  '\u0301',
);
const article = array(oneof({ weight: 8, arbitrary: piece }, string({ unit: 'binary' })), {
  maxLength: 40,
});

test('parts are in order, cover every token, stay on their line, and name only earlier parts', () => {
  assert(
    property(article, (pieces) => {
      const layers = layersOf(pieces.join(''));
      const parts = findParts(layers);
      checkCover(parts, layers.tokens.length);
      parts.forEach(({ from, to, duplicateOf }, index) => {
        for (let at = from + 1; at < to; at++) holds(layers.tokens.before[at]! < gapOf.line, 'one line');
        holds(duplicateOf === undefined || duplicateOf < index, 'an earlier part');
      });
    }),
    { numRuns: runs },
  );
});

function checkCover(parts: readonly Part[], tokens: number): void {
  let at = 0;
  for (const { from, to } of parts) {
    holds(from === at && to > from, 'in order, not empty');
    at = to;
  }
  holds(at === tokens, 'all tokens');
}
