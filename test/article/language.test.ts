import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { detectLanguage, paragraphLanguages } from '../../src/article/language.js';
import { isVietnamese } from '../../src/article/vietnamese.js';
import { holds } from '../laws/holds.js';
import { annotatedArticles } from './annotated.js';
import { layersOf } from './layers.js';

const runs = Number(process.env['TINVIET_RUNS'] ?? 2000);
const rows = readFileSync(new URL('../../fixtures/language/texts.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split('\t') as [expected: string, text: string]);

const forms: readonly (readonly [name: string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['decomposed', (text) => text.normalize('NFD')],
  ['in capitals', (text) => text.toUpperCase()],
];

/** The share of rows of a kind, in all forms, that `detectLanguage` gets right. */
function share(kind: string): number {
  const texts = rows
    .filter(([expected]) => expected === kind)
    .flatMap(([, text]) => forms.map(([, form]) => form(text)));
  const right = texts.filter((text) => {
    const { language, marked } = detectLanguage(text);
    return language === 'vi' && marked === (kind === 'vi');
  });
  return right.length / texts.length;
}

test('the table has at least 200 short texts in at least 15 other languages', () => {
  expect(rows.length).toBeGreaterThanOrEqual(200);
  const others = new Set(
    rows.map(([expected]) => expected).filter((one) => !one.startsWith('vi') && one !== 'und'),
  );
  expect(others.size).toBeGreaterThanOrEqual(15);
});

test('at least 99 % of short texts with marks are known as Vietnamese with marks', () => {
  expect(share('vi')).toBeGreaterThanOrEqual(0.99);
});

test('at least 95 % of short texts without marks are known as Vietnamese without marks', () => {
  expect(share('vi-unmarked')).toBeGreaterThanOrEqual(0.95);
});

test.each(forms)('no text of another language is Vietnamese (%s)', (_, form) => {
  const wrong = rows
    .filter(([expected, text]) => !expected.startsWith('vi') && detectLanguage(form(text)).language === 'vi')
    .map(([, text]) => text);
  expect(wrong).toEqual([]);
});

test.each([
  ['The minister said that the new law would take effect in January, after a long debate.', 'en'],
  ['Le ministre a déclaré que la nouvelle loi entrerait en vigueur en janvier.', 'fr'],
  ['Der Minister sagte, dass das neue Gesetz im Januar in Kraft treten werde.', 'de'],
  ['台风改变方向', 'zh'],
  ['台風の進路が変わる', 'ja'],
  ['태풍이 방향을 바꿨다', 'ko'],
  ['พายุเปลี่ยนทิศทาง', 'th'],
  ['Штормовое предупреждение объявлено во всех приморских районах области', 'ru'],
  ['12.345', 'und'],
  ['', 'und'],
])('«%s» is %s', (text, language) => {
  expect(detectLanguage(text).language).toBe(language);
});

test('a text that franc knows nothing of has a confidence of its own, not below 0', () => {
  const { confidence } = detectLanguage('\u3400Hà Nội İ\u{10000}\ud83d');
  expect(confidence).toBeGreaterThanOrEqual(0);
});

test('a page of two languages is told apart by its paragraphs, with offsets', () => {
  const text =
    'Bão số 3 đổi hướng\r\n\r\n  The storm changes its course in the night.\nBao so 3 doi huong vao Quang Ninh\n12';
  const found = paragraphLanguages(text).map(({ start, end, language, marked }) => [
    text.slice(start, end),
    language,
    marked,
  ]);
  expect(found).toEqual([
    ['Bão số 3 đổi hướng', 'vi', true],
    ['The storm changes its course in the night.', 'en', false],
    ['Bao so 3 doi huong vao Quang Ninh', 'vi', false],
    ['12', 'und', false],
  ]);
});

test('the long paragraphs of articles are Vietnamese, but for line-ups of foreign teams', () => {
  const long = annotatedArticles().flatMap(({ text }) =>
    paragraphLanguages(text).filter(({ start, end }) => end - start > 100),
  );
  const known = long.filter(({ language, marked }) => language === 'vi' && marked);
  expect(known.length / long.length).toBeGreaterThan(0.99);
});

test('without tables of languages: Vietnamese with marks, and what is none', () => {
  expect(isVietnamese(layersOf('Hà Nội mưa to, UBND TP họp khẩn').tokens)).toBe(true);
  expect(isVietnamese(layersOf('Ha Noi mua to').tokens)).toBe(false);
  expect(isVietnamese(layersOf('Les élèves à Hanoï révisent déjà').tokens)).toBe(false);
  expect(isVietnamese(layersOf('').tokens)).toBe(false);
});

test('what stands behind counts as long as it can change the answer', () => {
  const foreign = 'The storm changed its course '.repeat(3);
  const marked = 'Bão đổi hướng vào Quảng Ninh '.repeat(3);
  const bare = 'Bao doi huong vao Quang Ninh '.repeat(3);
  const answers = [
    foreign + marked,
    foreign.repeat(4) + marked,
    marked + foreign.repeat(4),
    marked + bare,
    bare + marked,
    bare.repeat(3) + marked,
    // Capitals that are no syllable are words of any language.
    `${'UBND TPHCM '.repeat(20)}mưa to`,
    // Four hundred words are enough.
    marked.repeat(23) + foreign.repeat(60),
    foreign.repeat(27) + marked.repeat(60),
  ].map((text) => isVietnamese(layersOf(text).tokens));
  expect(answers).toEqual([true, false, false, true, true, false, true, true, false]);
});

test('any string has a language, a confidence from 0 to 1, and paragraphs in order inside it', () => {
  const piece = constantFrom(
    'Hà Nội ',
    'Ha Noi ',
    'the ',
    '河内 ',
    '\n',
    '\r',
    '\u0301',
    '\ud83d',
    'đ',
    '12 ',
    '://',
  );
  assert(
    property(array(oneof(piece, string({ unit: 'binary' }))), (pieces) => {
      const text = pieces.join('');
      const { language, confidence } = detectLanguage(text);
      holds(/^(?:[a-z]{2}|und)$/.test(language), 'a code');
      holds(confidence >= 0 && confidence <= 1, 'a confidence');
      let at = 0;
      for (const { start, end } of paragraphLanguages(text)) {
        holds(start >= at && end > start, 'in order, not empty');
        at = end;
      }
      holds(at <= text.length, 'inside the text');
    }),
    { numRuns: runs },
  );
});
