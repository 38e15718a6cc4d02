/** Finds or starts a real PostgreSQL for the tests; on a Debian machine of root's it installs one. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';

export interface PostgresServer {
  /** Address of a database on it. */
  url(database: string): string;
  stop(): Promise<void>;
}

/** In this order: DATABASE_URL_TEST, a server on 127.0.0.1:5432, installed binaries, Debian's package. */
export async function findPostgres(): Promise<PostgresServer> {
  return (await running()) ?? startOwn(findBinaries() ?? installBinaries());
}

async function running(): Promise<PostgresServer | null> {
  const given = process.env.DATABASE_URL_TEST;
  const user = encodeURIComponent(process.env.PGUSER ?? userInfo().username);
  const base = given ?? `postgres://${user}@127.0.0.1:5432/postgres`;
  const answers = await canCreate(base);
  if (given && !answers)
    throw new Error('DATABASE_URL_TEST: no server answers there, or it lets no database be made');
  return answers ? { url: (database) => withDatabase(base, database), stop: async () => {} } : null;
}

function withDatabase(base: string, database: string): string {
  const url = new URL(base);
  url.pathname = `/${database}`;
  return url.href;
}

async function canCreate(base: string): Promise<boolean> {
  const client = postgres(base, { max: 1, connect_timeout: 3, onnotice: () => {} });
  try {
    const [role] =
      await client`select rolcreatedb or rolsuper as may from pg_roles where rolname = current_user`;
    return role?.may === true;
  } catch {
    return false;
  } finally {
    await client.end({ timeout: 1 });
  }
}

/** Folder with initdb and postgres; the newest of those Debian keeps side by side. */
function findBinaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const onPath = (process.env.PATH ?? '').split(':');
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...onPath];
  return (
    folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null
  );
}

function installBinaries(): string {
  const why =
    'The database tests need a real PostgreSQL: set DATABASE_URL_TEST, or skip its half with NHIP_SKIP_POSTGRES=1.';
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) throw new Error(why);
  console.error('Cài PostgreSQL để kiểm thử (một lần) · installing PostgreSQL for the tests (once) …');
  const options = {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  } as const;
  execFileSync('apt-get', ['update'], { ...options, stdio: [...options.stdio] });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], {
    ...options,
    stdio: [...options.stdio]
  });
  const found = findBinaries();
  if (!found) throw new Error(why);
  return found;
}

/** A server in a temporary folder, run by somebody else than root, who may not run one. */
async function startOwn(binaries: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nhip-postgres-'));
  const as = unprivileged();
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid ?? as.uid);
  const options = { ...as, cwd: folder, stdio: 'ignore' } as const;
  const cluster = join(folder, 'cluster');
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', cluster, '-U', 'nhip', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
    options
  );
  const port = await freePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off'
  ];
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])],
    options
  );
  const base = `postgres://nhip@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null) server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', () => server.kill('SIGINT'));
  for (let waited = 0; !(await canCreate(base)); waited++) {
    if (waited > 150 || server.exitCode !== null) throw new Error(`PostgreSQL of ${binaries} does not start`);
    await sleep(200);
  }
  return { url: (database) => withDatabase(base, database), stop };
}

function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const number = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
