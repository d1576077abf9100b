import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command (see test/global-setup.js). */
export const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Runs the command as a process of its own. */
export function tinviet(
  call: readonly string[],
  { input = '', cwd }: { input?: string; cwd?: string } = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [main, ...call], {
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' },
    ...(cwd === undefined ? {} : { cwd }),
  });
}
