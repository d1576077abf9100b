import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

test('tinviet/search runs in a browser and brings no lexicon along', async () => {
  const entry = fileURLToPath(new URL('../../src/search/index.ts', import.meta.url));
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
  });
  expect(
    Object.keys(metafile.inputs).filter((path) => /generated|node_modules|calendar|extract/.test(path)),
  ).toEqual([]);
  expect(outputFiles[0]!.contents.length).toBeLessThan(72_000);
});
