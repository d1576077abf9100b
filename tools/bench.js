/**
 * Runs a benchmark as users run the package, bundled: `npm run bench -- analyze`. (Run by tsx the same code is several
 * times slower, since it keeps the names of all functions.)
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [name = 'analyze', ...flags] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
// Beside the sources, so that it finds the fixtures where they do.
const outfile = `${root}/bench/.${name}.mjs`;
await build({
  entryPoints: [`${root}/bench/${name}.ts`],
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  outfile,
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...flags], { stdio: 'inherit' }).status ?? 1;
