import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import * as tinviet from '../src/index.js';

test('tinviet exports these names and no other', () => {
  expect(Object.keys(tinviet).sort()).toEqual([
    'analyze',
    'articleToJson',
    'createSegmenter',
    'extractDates',
    'fold',
    'gregorianFromLunar',
    'lunarFromGregorian',
    'normalize',
    'pipeline',
    'segment',
    'toSearchDocument',
    'toSource',
    'toTarget',
  ]);
});

/** Bytes of a minified browser bundle of one import. */
async function bundleSize(contents: string): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../dist', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return result.outputFiles[0]!.contents.length;
}

test.each([
  ['normalize', "export { normalize } from './normalize/index.js'", 60_000],
  ['the calendar', "export * from './calendar/index.js'", 60_000],
  ['dates', "export { extractDates } from './dates.js'", 260_000],
  ['normalize out of everything', "export { normalize } from './index.js'", 60_000],
])('a bundle of %s brings no lexicon or model along', async (_, contents, most) => {
  expect(await bundleSize(contents)).toBeLessThan(most);
});
