import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/search/engines/sqlite.js';
import { main, tinviet } from './run.js';

let folder: string;
const path = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinviet-search-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const meeting =
  'Ba Bể gặp mặt đầu xuân\n\nSáng 15/2/2024 (tức mùng 6 tháng giêng năm Giáp Thìn), ông Nông Văn Thủy, ' +
  'Phó Chủ tịch UBND huyện Ba Bể, dự buổi gặp mặt.';
const fire = 'Cháy chợ ở huyện Mộ Đức\n\nĐêm 3/5/2023, chợ Quán Lát bốc cháy. Bà Lê Thị Hòa kể lại.';

function articles(): string {
  mkdirSync(path('bai/2023'), { recursive: true });
  writeFileSync(path('bai/ba-be.txt'), meeting);
  writeFileSync(path('bai/2023/chay.txt'), fire);
  return path('bai');
}

interface Found {
  readonly total: number;
  readonly match: string;
  readonly hits: {
    id: string;
    snippets: { text: string; start: number; highlights: { start: number; end: number; text: string }[] }[];
  }[];
  readonly facets: { people: { name: string }[] };
}

function search(...call: string[]): Found {
  const run = tinviet(['search', path('news.db'), ...call, '--format', 'json']);
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as Found;
}

const ids = ({ hits }: Found): string[] => hits.map(({ id }) => id);

test('a folder is indexed and its articles are found, with marks and without, and by their names and days', () => {
  const run = tinviet(['index', articles(), '--into', path('news.db'), '--published', '2024-02-16']);
  expect(run.stderr).toBe('');
  expect(run.stdout).toContain('2 new, 0 changed, 0 as they were; 2 articles');

  expect(ids(search('pho chu tich ba be'))).toEqual(['ba-be']);
  expect(ids(search('chay cho'))).toEqual(['2023/chay']);
  expect(ids(search('cháy', 'chợ'))).toEqual(['2023/chay']);
  expect(search('cháy chờ', '--match', 'all').total).toBe(0);
  expect(ids(search('Uỷ ban nhân dân huyện Ba Bể'))).toEqual(['ba-be']);
  expect(ids(search('"mùng 6 tháng Giêng"'))).toEqual(['ba-be']);
  expect(ids(search('--person', 'nong van thuy'))).toEqual(['ba-be']);
  expect(ids(search('--title', 'Phó Chủ tịch'))).toEqual(['ba-be']);
  expect(ids(search('--place', 'Mộ Đức'))).toEqual(['2023/chay']);
  expect(
    ids(search('--from', 'mùng 1 tháng giêng năm Giáp Thìn', '--to', '2024-02-29', '--dates', 'mentioned')),
  ).toEqual(['ba-be']);
  expect(ids(search('--from', '2023-05-01', '--to', '5/5/2023', '--dates', 'mentioned'))).toEqual([
    '2023/chay',
  ]);

  const { hits, facets } = search('gap mat dau xuan');
  const shown = hits[0]!.snippets.flatMap(({ highlights }) => highlights);
  expect(shown.map(({ text }) => text)).toContain('gặp mặt đầu xuân');
  for (const { start, end, text } of shown) expect(meeting.slice(start, end)).toBe(text);
  expect(facets.people.map(({ name }) => name)).toContain('Nông Văn Thủy');

  // A search without words or filters, or with a date that is none, says what to do.
  expect(tinviet(['search', path('news.db')]).stderr).toContain('say what to search for');
  expect(tinviet(['search', path('news.db'), '--from', 'xyz']).stderr).toContain('is no date');

  // Hostile queries are data.
  for (const query of ['"', `'; DROP TABLE documents; --`, 'a" OR title_marked:(b', 'x'.repeat(10_000)]) {
    expect(search(query).hits).toEqual([]);
  }
  expect(ids(search('cháy chợ'))).toEqual(['2023/chay']);
});

test('what is in the index is passed over, what changed is read again, what is gone is taken out if asked', () => {
  const source = articles();
  const index = (...flags: string[]): string =>
    tinviet(['index', source, '--into', path('news.db'), ...flags]).stdout;
  index();
  expect(index()).toContain('0 new, 0 changed, 2 as they were');
  writeFileSync(path('bai/ba-be.txt'), `${meeting} Trời mưa.`);
  expect(index()).toContain('0 new, 1 changed, 1 as they were');
  expect(ids(search('trời mưa'))).toEqual(['ba-be']);
  rmSync(path('bai/2023'), { recursive: true });
  expect(index('--prune')).toContain('1 taken out; 1 articles');
  expect(search('cháy chợ', '--match', 'all').total).toBe(0);
});

test('a broken file is reported and passed over', () => {
  const source = articles();
  writeFileSync(path('bai/hong.txt'), Buffer.from([0x43, 0xff, 0xfe, 0x00, 0x20]));
  writeFileSync(
    path('bai/tin.ndjson'),
    `{"id":"a","text":"Trời nắng."}\n{"id":\n{"id":"a","text":"Trời mưa."}\n`,
  );
  const run = tinviet(['index', source, '--into', path('news.db')]);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('3 new');
  expect(run.stderr).toContain('hong.txt');
  expect(run.stderr).toContain('tin.ndjson, line 2');
  expect(run.stderr).toContain('an article with the id a came before');
});

test('nothing is lost or spoilt when the program is killed while it writes', async () => {
  const count = 250;
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      id: `tin-${i}`,
      text: `Tin số ${i}. Mưa lớn ở huyện Mộ Đức ngày ${1 + (i % 28)}/3/2024.`,
      published: '2024-03-30',
    }),
  );
  writeFileSync(path('tin.ndjson'), lines.join('\n'));
  const command = ['index', path('tin.ndjson'), '--into', path('news.db')];
  let killed = 0;
  for (let round = 0; round < 3; round++) {
    const child = spawn(process.execPath, [main, ...command], { stdio: 'ignore' });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('exit', (_, signal) => resolve(signal));
    });
    // Killed while a transaction is open (its journal is there), or when the first one is through.
    await until(() => existsSync(path('news.db-journal')) || child.exitCode !== null);
    child.kill('SIGKILL');
    if ((await ended) === 'SIGKILL') killed++;
    const run = tinviet(['search', path('news.db'), 'mưa lớn', '--format', 'json']);
    if (run.status === 0) expect((JSON.parse(run.stdout) as Found).total % 100).toBe(0);
  }
  expect(killed).toBeGreaterThan(0);
  const run = tinviet(command);
  expect(run.stderr).toBe('');
  expect(run.stdout).toContain(`; ${count} articles`);
  expect(existsSync(path('news.db.writer'))).toBe(false);
  expect(search('mua lon').total).toBe(count);
  const database = await openSqlite(path('news.db'));
  expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  database.exec(`INSERT INTO terms (terms) VALUES ('integrity-check')`);
  database.close();
}, 120_000);

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
  }
}

test('an index that another process writes is not written to, that of one that died is', () => {
  writeFileSync(path('news.db.writer'), String(process.pid));
  const run = tinviet(['index', articles(), '--into', path('news.db')]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(`being written by process ${process.pid}`);
  writeFileSync(path('news.db.writer'), '999999999');
  mkdirSync(path('news.db.lock'));
  expect(tinviet(['index', articles(), '--into', path('news.db')]).status).toBe(0);
});

test.each([
  [['search', 'there-is-none.db', 'x'], 'there is no such index'],
  [['index', 'x'], '--into'],
  [['export', 'x'], '--for'],
  [['export', 'x', '--for', 'paper'], 'opensearch'],
])('%j is wrong usage', (call, message) => {
  const run = tinviet(call);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(message);
});

test('a file that is no index of ours is neither read nor written', () => {
  writeFileSync(path('news.db'), 'Đây là một bài báo, không phải chỉ mục.'.repeat(50));
  const before = readFileSync(path('news.db'));
  expect(tinviet(['search', path('news.db'), 'x']).status).toBe(2);
  expect(tinviet(['index', articles(), '--into', path('news.db')]).status).toBe(2);
  expect(readFileSync(path('news.db')).equals(before)).toBe(true);
});

test.each(['opensearch'])('export --for %s gives the bulk format, line by line', (engine) => {
  const run = tinviet(['export', articles(), '--for', engine]);
  const lines = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toEqual({ index: { _index: 'tinviet', _id: '2023/chay' } });
  expect(lines[1]).toMatchObject({ id: '2023/chay', text: fire });
});

test.each(['solr', 'typesense'])(
  'export --for %s gives an object a line and what the engine is set up with',
  (engine) => {
    const run = tinviet(['export', articles(), '--for', engine]);
    expect(
      run.stdout
        .trimEnd()
        .split('\n')
        .map((line) => typeof JSON.parse(line)),
    ).toEqual(['object', 'object']);
    expect(typeof JSON.parse(tinviet(['export', '--for', engine, '--setup']).stdout)).toBe('object');
  },
);

test('export --for postgres is input of psql', () => {
  const lines = tinviet(['export', articles(), '--for', 'postgres']).stdout.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^COPY articles \(id, hash, .*\) FROM STDIN;$/);
  expect(lines.at(-1)).toBe('\\.');
  expect(lines).toHaveLength(4);
  expect(tinviet(['export', '--for', 'postgres', '--setup']).stdout).toContain('CREATE TABLE');
});
