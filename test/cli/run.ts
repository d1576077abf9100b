import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Runs the command from its sources, as a process of its own. */
export function tinviet(
  call: readonly string[],
  { input = '', cwd }: { input?: string | Uint8Array; cwd?: string } = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--import', 'tsx', main, ...call], {
    encoding: 'utf8',
    input: input as string,
    env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' },
    ...(cwd === undefined ? {} : { cwd }),
  });
}
