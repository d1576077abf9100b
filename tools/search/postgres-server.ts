import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of PostgreSQL that was started for one run, on a socket in a folder of its own. */
export interface PostgresServer {
  /** Folder of the socket: `host` for a client. */
  readonly host: string;
  readonly user: string;
  stop(): Promise<void>;
}

const installed = '/usr/lib/postgresql';

/** The folder with `initdb` and `postgres` of the newest version installed from Debian; undefined without one. */
export function postgresPrograms(): string | undefined {
  if (!existsSync(installed)) return undefined;
  const versions = readdirSync(installed).sort((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => join(installed, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'postgres')));
}

/** PostgreSQL does not run as root, so root runs it as this user. */
const servant = 'postgres';

/** Starts a server with an empty database; @throws Error when PostgreSQL is not installed. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error(`PostgreSQL is not installed under ${installed}`);
  const folder = mkdtempSync(join(tmpdir(), 'tinviet-postgres-'));
  const owner = process.getuid?.() === 0 ? ids(servant) : undefined;
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const as = owner ?? {};
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'tinviet', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...as, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=5'],
    { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => {
    server.on('exit', () => resolve());
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8');
      if (said.includes('ready to accept connections')) resolve();
    });
    server.on('exit', () => reject(new Error(`postgres: ${said}`)));
  });
  return {
    host: folder,
    user: 'tinviet',
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ids(user: string): { uid: number; gid: number } {
  const id = (flag: string): number => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}
