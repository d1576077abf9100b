import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

// The package as users get it: packed, installed into an empty folder, called from there.
const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
let packed: { filename: string; unpackedSize: number; files: { path: string }[] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinviet-package-'));
  const report = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const parsed = JSON.parse(report) as (typeof packed)[] | Record<string, typeof packed>;
  packed = (Array.isArray(parsed) ? parsed[0] : Object.values(parsed)[0])!;
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)],
    { cwd: folder, stdio: 'pipe' },
  );
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function node(script: string, type: 'module' | 'commonjs'): SpawnSyncReturns<string> {
  return spawnSync('node', ['--no-warnings', `--input-type=${type}`, '-e', script], {
    cwd: folder,
    encoding: 'utf8',
  });
}

function tinviet(arguments_: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(join(folder, 'node_modules', '.bin', 'tinviet'), arguments_, {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
}

const call = `analyze('Sáng 15/2/2024, ông Lê Văn An phát biểu.', { published: '2024-02-16' }).entities.map((entity) => entity.text)`;

test('import gives what the documentation names', () => {
  const run = node(`import { analyze } from 'tinviet'; console.log(JSON.stringify(${call}))`, 'module');
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toContain('Sáng 15/2/2024');
});

test('require gives the same', () => {
  const run = node(
    `const { analyze } = require('tinviet'); console.log(JSON.stringify(${call}))`,
    'commonjs',
  );
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toContain('Sáng 15/2/2024');
});

test.each([
  'tinviet',
  'tinviet/normalize',
  'tinviet/segment',
  'tinviet/dates',
  'tinviet/calendar',
  'tinviet/search',
  'tinviet/html',
  'tinviet/language',
  'tinviet/vntk',
])('the subpath %s can be imported', (subpath) => {
  const run = node(`import * as all from '${subpath}'; console.log(Object.keys(all).length)`, 'module');
  expect(run.stderr).toBe('');
  expect(Number(run.stdout)).toBeGreaterThan(0);
});

test('a browser build holds everything it needs', async () => {
  const result = await build({
    stdin: { contents: `import { analyze } from 'tinviet'; globalThis.found = ${call};`, resolveDir: folder },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
  });
  const browser: { found?: string[]; atob: typeof atob; TextDecoder: typeof TextDecoder } = {
    atob,
    TextDecoder,
  };
  runInNewContext(result.outputFiles[0]!.text, Object.assign(browser, { globalThis: browser }));
  expect(browser.found).toContain('Sáng 15/2/2024');
});

test('the command runs on standard input', () => {
  const run = tinviet(
    ['extract', '--published', '2024-02-16', '--format', 'ndjson'],
    'Sáng 15/2, ông Lê Văn An phát biểu.',
  );
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  const article = JSON.parse(run.stdout) as { entities: { type: string; text: string }[] };
  expect(article.entities.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Sáng 15/2', 'Lê Văn An']),
  );
});

describe.each(['README.md', 'README.vi.md'])('the examples of %s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');
  const examples = [...text.matchAll(/```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
    ([, script, printed]) => ({ script: script!, printed: printed! }),
  );

  test('are there', () => {
    expect(examples.length).toBeGreaterThan(4);
  });

  test.each(examples)('print what stands below them: $printed', ({ script, printed }) => {
    const run = node(script, 'module');
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe(printed);
  });
});

test('the package is small and holds no sources, tests or data of others', () => {
  expect(packed.unpackedSize).toBeLessThan(4_000_000);
  expect(
    packed.files
      .map(({ path }) => path)
      .filter((path) => !/^(?:dist\/|package\.json|README|LICENSE|NOTICE)/.test(path)),
  ).toEqual([]);
  expect(statSync(join(folder, 'node_modules', 'tinviet', 'dist', 'cli', 'main.js')).mode & 0o111).not.toBe(
    0,
  );
  const manifest = JSON.parse(
    readFileSync(join(folder, 'node_modules', 'tinviet', 'package.json'), 'utf8'),
  ) as object;
  expect(manifest).toMatchObject({ type: 'module', sideEffects: false, license: 'MIT' });
});
