import { terms, type Term } from '../../src/search/index.js';
import { articleOf, dayValue } from './articles.js';

function shown(list: readonly Term[]): string[] {
  return list.map(
    ({ text, position, positionLength, kind }) => `${position}+${positionLength} ${text} ${kind}`,
  );
}

test('syllables have positions one behind the other, a word stands at its first one with their number', () => {
  const article = articleOf('Chợ Đồn trồng rừng.', { words: ['Chợ Đồn', 'trồng rừng'] });
  expect(shown(terms(article))).toEqual([
    '0+1 chợ unit',
    '0+2 chợ_đồn word',
    '1+1 đồn unit',
    '2+1 trồng unit',
    '2+2 trồng_rừng word',
    '3+1 rừng unit',
  ]);
});

test('every term has its spelling without marks beside it, with d for đ', () => {
  const article = articleOf('Đồn Biên phòng', { words: ['Biên phòng'] });
  expect(terms(article).map(({ folded }) => folded)).toEqual(['don', 'bien', 'bien_phong', 'phong']);
});

test.each([
  'Hòa Bình, thủy điện',
  'Hoà Bình, thuỷ điện',
  'Ho\u0300a Bi\u0300nh, thu\u0309y d\u0323ie\u0323\u0302n'.replace('d\u0323i', 'đi'),
])('spans are slices of the source, the terms one spelling: %s', (source) => {
  const list = terms(articleOf(source));
  expect(list.map(({ text }) => text)).toEqual(['hòa', 'bình', 'thủy', 'điện']);
  expect(list.map(({ start, end }) => source.slice(start, end).normalize('NFC').length)).toEqual([
    3, 4, 4, 4,
  ]);
  expect(source.slice(list[3]!.start, list[3]!.end).normalize('NFC')).toBe('điện');
});

test('what is written out has the abbreviation as a term as long as itself, and the other way round', () => {
  expect(shown(terms(articleOf('Ủy ban nhân dân xã')))).toEqual(
    expect.arrayContaining(['0+4 ubnd abbreviation', '4+1 xã unit']),
  );
  expect(shown(terms(articleOf('UBND xã')))).toEqual(
    expect.arrayContaining(['0+1 ubnd unit', '0+1 ủy_ban_nhân_dân expansion', '1+1 xã unit']),
  );
});

test('an abbreviation that the article explains is one, another in brackets is none', () => {
  const list = terms(articleOf('Câu lạc bộ Yêu rừng (CLBYR) họp. CLBYR bàn việc (QĐ).'));
  expect(
    list.filter(({ kind, text }) => kind === 'expansion' && text === 'câu_lạc_bộ_yêu_rừng'),
  ).toHaveLength(2);
  expect(list.filter(({ kind, text }) => kind === 'abbreviation' && text === 'clbyr')).toHaveLength(1);
  expect(list.some(({ text }) => text.startsWith('bàn_việc'))).toBe(false);
});

test.each([
  ['15/2/2024', ['15', '2', '2024'], '15/2/2024'],
  ['15.02.2024', ['15', '2', '2024'], undefined],
  ['COVID-19', ['covid', '19'], 'covid-19'],
  ['NĐ-CP', ['nđ', 'cp'], 'nđ-cp'],
  ['3,1%', ['3,1', '%'], '3,1%'],
  ['1.200,5', ['1200,5'], undefined],
  ['G7', ['g', '7'], 'g7'],
  ['tuoitre.vn', ['tuoitre', 'vn'], 'tuoitre.vn'],
])('%s is the units %j and, where it was printed as one, a joined term', (source, units, joined) => {
  const list = terms(articleOf(source));
  expect(list.filter(({ kind }) => kind === 'unit').map(({ text }) => text)).toEqual(units);
  const whole = list.find(({ kind }) => kind === 'joined');
  if (joined !== undefined)
    expect(whole).toMatchObject({ text: joined, start: 0, end: source.length, position: 0 });
});

test('a person is found by the full name wherever a part of it stands', () => {
  const article = articleOf('Ông Nguyễn Đức Hiệp nói. Ông Hiệp cười.', {
    people: [{ name: 'Nguyễn Đức Hiệp', mentions: ['Nguyễn Đức Hiệp', 'Ông Hiệp'] }],
  });
  expect(shown(terms(article)).filter((line) => line.endsWith('person'))).toEqual([
    '1+3 nguyễn_đức_hiệp person',
    '5+2 nguyễn_đức_hiệp person',
  ]);
});

test('a place of before July 2025 is found by the units it went into', () => {
  const article = articleOf('Họp ở xã Bằng Lãng.', {
    places: [{ name: 'xã Bằng Lãng', successors: ['xã Chợ Đồn'] }],
  });
  expect(
    terms(article)
      .filter(({ kind }) => kind === 'place')
      .map(({ folded }) => folded),
  ).toEqual(['xa_bang_lang', 'xa_cho_don']);
});

test('a day is a term with the month, year, decade and century that hold it', () => {
  const article = articleOf('Sáng 15/2/2024 họp.', { dates: { '15/2/2024': dayValue('2024-02-15') } });
  expect(
    terms(article)
      .filter(({ kind }) => kind === 'date')
      .map(({ text }) => text),
  ).toEqual(['2024-02-15', '2024-02', '2024', '202', '20', '--02-15']);
});

test('no phrase goes over the border of a paragraph', () => {
  const positions = terms(articleOf('Một hai\n\nba')).map(({ position }) => position);
  expect(positions).toEqual([0, 1, 3]);
});

test('residue has no terms unless asked for', () => {
  const article = articleOf('Xem thêm: Bão. Trời nắng.', { residue: ['Xem thêm: Bão.'] });
  expect(terms(article).map(({ text }) => text)).toEqual(['trời', 'nắng']);
  expect(terms(article, { residue: true }).map(({ text }) => text)).toContain('bão');
});

test('stop words get no term, and the others keep their positions', () => {
  const list = terms(articleOf('nhà của tôi'), { stopWords: new Set(['của']) });
  expect(shown(list)).toEqual(['0+1 nhà unit', '2+1 tôi unit']);
});

test('any string has terms, in order, inside the source', () => {
  for (const source of [
    '',
    ' \n',
    '💥',
    '\ud800',
    'a\0b',
    '((((',
    'Ａ１',
    'ﷺ',
    'x'.repeat(5000),
    '1.2.3.4.5',
    'İstanbul',
  ]) {
    const list = terms(articleOf(source));
    for (const [i, { start, end, position }] of list.entries()) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(source.length);
      expect(start).toBeLessThan(end);
      if (i > 0) expect(position).toBeGreaterThanOrEqual(list[i - 1]!.position);
    }
  }
});
