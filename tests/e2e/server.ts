/** The built server, as `npm start` runs it, on a free port with a store of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, modernNode, root } from '../../scripts/setup.js';

export interface RunningServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** What the server said so far, for messages. */
  log(): string;
  stop(): Promise<void>;
}

/** Where the articles are: in a database of its own, or embedded within the folder. */
export interface Store {
  readonly databaseUrl: string | null;
  readonly dir: string;
}

const START_MS = 150_000;

/** Builds when sources have changed and starts with a copy of `sample`, or with a store that fills itself anew. */
export async function startServer(sample?: string): Promise<RunningServer> {
  build();
  const dir = await mkdtemp(join(tmpdir(), 'nhip-e2e-'));
  const forget = () => rm(dir, { recursive: true, force: true });
  try {
    if (sample) await cp(sample, dir, { recursive: true });
    const server = await serve({ databaseUrl: null, dir });
    return { ...server, stop: () => server.stop().finally(forget) };
  } catch (error) {
    await forget();
    throw error;
  }
}

/** A folder with the sample corpus as the server's first start leaves it, to be copied; the caller removes it. */
export async function prepareSample(): Promise<string> {
  build();
  const dir = await mkdtemp(join(tmpdir(), 'nhip-sample-'));
  await (await serve({ databaseUrl: null, dir })).stop();
  return dir;
}

/** Builds when sources have changed and serves a store, which stays. */
export async function serveStore(store: Store): Promise<RunningServer> {
  build();
  return serve(store);
}

async function serve(store: Store): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(modernNode(), [join('scripts', 'serve.ts')], {
    cwd: root,
    env: environmentFor(store, port),
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const url = `http://127.0.0.1:${port}`;
  const stop = () => end(child);
  await answers(url, child, () => said).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, stop, log: () => said };
}

/** This machine's own settings must not reach the server under test. */
function environmentFor({ databaseUrl, dir }: Store, port: number): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, ORIGIN: _origin, PROTOCOL_HEADER: _header, ...rest } = process.env;
  const store = { NHIP_DIR: dir, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) };
  return { ...rest, ...store, PORT: String(port), HOST: '127.0.0.1' };
}

async function answers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended (${child.exitCode}):\n${said()}`);
    const answer = await fetch(`${url}/about`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The server did not answer in ${START_MS / 1000} s:\n${said()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
