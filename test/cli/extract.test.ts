import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, tinviet } from './run.js';

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinviet-cli-'));
  writeFileSync(file('bai.txt'), 'Sáng 15/2, ông Lê Văn An phát biểu.\n');
  writeFileSync(file('trong.txt'), '');
  writeFileSync(file('anh.txt'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1));
  writeFileSync(file('latin.txt'), Uint8Array.of(0x48, 0xf2, 0x61));
  mkdirSync(file('thu-muc'));
  writeFileSync(
    file('tin.ndjson'),
    [
      '{"id":"a","text":"Sáng 15/2, trời mưa.","published":"2024-02-16"}',
      '{"id":"b","text":',
      '{"id":"c"}',
      '{"id":"d","text":"Tăng 3,1%.","published":"hôm qua"}',
      '{"id":"e","text":"Giảm 2%."}',
    ].join('\n'),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Printed {
  id: string;
  entities: { type: string; text: string; start: number; end: number; value: Record<string, unknown> }[];
}

test('standard input is read when no file is named, and JSON printed where nobody looks', () => {
  const run = tinviet(['extract', '--published', '2024-02-16'], {
    input: 'Sáng 15/2, ông Lê Văn An phát biểu.',
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  const article = JSON.parse(run.stdout) as Printed;
  expect(article.entities.map(({ type, text }) => [type, text])).toEqual([
    ['date', 'Sáng 15/2'],
    ['person', 'Lê Văn An'],
  ]);
  expect(article.entities[0]!.value).toMatchObject({ edtf: '2024-02-15', part: 'MO' });
});

test.each([
  ['a missing file', 'khong-co.txt', /khong-co\.txt: there is no such file/],
  ['a folder', 'thu-muc', /thu-muc: is a folder/],
  ['a binary file', 'anh.txt', /anh\.txt: is no text/],
  ['an empty file', 'trong.txt', /trong\.txt: is empty/],
  ['a file that is no UTF-8', 'latin.txt', /latin\.txt: is no UTF-8 \(from byte 1 on\); try --encoding/],
])('%s is reported in one line, and the others are still read', (_, name, message) => {
  const run = tinviet(['extract', '--format', 'ndjson', file(name), file('bai.txt')]);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).toMatch(message);
  expect(run.status).toBe(1);
  expect(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Printed).id),
  ).toEqual(['bai']);
});

test.each(['1', '3'])(
  'broken lines are reported with their numbers, good ones come in order (--jobs %s)',
  (jobs) => {
    const run = tinviet(['extract', '--format', 'ndjson', '--jobs', jobs, file('tin.ndjson')]);
    expect(
      run.stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as Printed).id),
    ).toEqual(['a', 'e']);
    expect(run.stderr).toMatch(/tin\.ndjson, line 2: is no JSON/);
    expect(run.stderr).toMatch(/tin\.ndjson, line 3: has no "text"/);
    expect(run.stderr).toMatch(/tin\.ndjson, line 4: "published" is "hôm qua", which is no date/);
    expect(run.status).toBe(1);
  },
);

test.each([
  [['extract', '--published', '2024-02-30'], /--published 2024-02-30 is no date/],
  [['extract', '--published', 'mai'], /--published mai is no date/],
  [['extract', '--jobs', '0'], /--jobs 0 is no number of workers/],
  [['extract', '--encoding', 'klingon'], /--encoding klingon is not known/],
  [['extract', '--format', 'xml'], /format/],
  [['bay'], /unknown command/],
  [['lunar', 'không phải ngày'], /no date in/],
  [['lunar', '2024-02-31'], /2024-02-31/],
])('wrong usage %j ends with status 2 and says what is wrong', (call, message) => {
  const run = tinviet(call, { input: 'x' });
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(message);
  expect(run.stdout).toBe('');
});

test('several articles as JSON are one array, one is an object', () => {
  const several = JSON.parse(
    tinviet(['extract', '--format', 'json', file('bai.txt'), file('bai.txt')]).stdout,
  ) as Printed[];
  expect(several.map(({ id }) => id)).toEqual(['bai', 'bai']);
  const none = tinviet(['extract', '--format', 'json', file('trong.txt'), file('thu-muc')]);
  expect(JSON.parse(none.stdout)).toEqual([]);
});

test('HTML has the offsets of the file, and the text that the reader sees', () => {
  const html =
    '<title>Tin</title><article><h1>Mưa</h1><p>Ông Lê V&#259;n An nói: giảm <b>3,1</b>%.</p></article>';
  const run = tinviet(['extract', '--input-format', 'html'], { input: html });
  const { entities } = JSON.parse(run.stdout) as Printed;
  expect(entities.map(({ text, start, end }) => [text, html.slice(start, end)])).toEqual([
    ['Lê Văn An', 'Lê V&#259;n An'],
    ['3,1%', '3,1</b>%'],
  ]);
});

test('pretty prints the text and tables of what was found', () => {
  const run = tinviet(['extract', '--format', 'pretty', '--published', '2024-02-16', file('bai.txt')]);
  expect(run.stdout).toContain('Sáng 15/2, ông Lê Văn An phát biểu.');
  expect(run.stdout).toMatch(/Dates\n {2}Sáng 15\/2\s+2024-02-15 MO\s+thứ Năm\s+6\/1 Giáp Thìn/);
  expect(run.stdout).toMatch(/People\n {2}ông Lê Văn An/);
});

test('html marks entities and escapes the text', () => {
  const run = tinviet(['extract', '--format', 'html'], { input: 'Ông Lê Văn An <b> & 3,1%' });
  expect(run.stdout).toContain('>Lê Văn An</mark> &lt;b&gt; &amp; <mark class="percentage"');
});

test('a reader that closes the pipe early is no error', async () => {
  const line = `${JSON.stringify({ id: 'x', text: 'Sáng 15/2, ông Lê Văn An phát biểu. '.repeat(50) })}\n`;
  writeFileSync(file('nhieu.ndjson'), line.repeat(300));
  const child = spawn(process.execPath, [main, 'extract', '--format', 'ndjson', file('nhieu.ndjson')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
