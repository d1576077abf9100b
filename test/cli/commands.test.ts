import { tinviet } from './run.js';

test('segment joins the syllables of a word and keeps lines', () => {
  const run = tinviet(['segment'], { input: 'Thủ tướng thăm Nghệ An.\nBà con vui.' });
  expect(run.stdout).toBe('Thủ_tướng thăm Nghệ_An .\nBà_con vui .\n');
});

test('segment --format ndjson gives words with their offsets', () => {
  const run = tinviet(['segment', '--format', 'ndjson'], { input: 'Thủ tướng thăm' });
  expect(JSON.parse(run.stdout)).toEqual({
    id: 'stdin',
    words: [
      { start: 0, end: 9, text: 'Thủ tướng' },
      { start: 10, end: 14, text: 'thăm' },
    ],
  });
});

test.each([
  [[], 'hoà bình', 'hòa bình\n'],
  [['--tones', 'new'], 'hòa bình', 'hoà bình\n'],
  [['--from', 'viqr'], 'Ha` No^.i', 'Hà Nội\n'],
])('normalize %j', (flags, input, output) => {
  const run = tinviet(['normalize', ...flags], { input });
  expect(run.stderr).toBe('');
  expect(run.stdout).toBe(output);
});

test.each([['2024-02-15'], ['mùng 6 tháng giêng năm Giáp Thìn']])(
  'lunar %s gives the day in both calendars',
  (day) => {
    const run = tinviet(['lunar', day]);
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe(`2024-02-15  thứ Năm
mùng 6 tháng Giêng năm Giáp Thìn  (2024-01-06)
ngày Kỷ Dậu, tháng Bính Dần, năm Giáp Thìn; tiết Lập xuân
`);
    expect(JSON.parse(tinviet(['lunar', day, '--format', 'json']).stdout)).toMatchObject({
      gregorian: '2024-02-15',
      lunar: { year: 2024, month: 1, day: 6, leap: false },
    });
  },
);

test('help names every command and shows examples', () => {
  const run = tinviet(['--help']);
  expect(run.status).toBe(0);
  for (const command of ['extract', 'segment', 'normalize', 'lunar', 'index', 'search', 'export', 'demo']) {
    expect(run.stdout).toContain(command);
    expect(tinviet([command, '--help']).status).toBe(0);
  }
  expect(tinviet(['extract', '--help']).stdout).toContain('tinviet extract bai.txt --published 2024-02-16');
});

test('demo walks from a text to a search hit', () => {
  const run = tinviet(['demo']);
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('mùng 6 tháng Giêng năm Giáp Thìn');
  expect(run.stdout).toContain('pho chu tich cho moi');
});
