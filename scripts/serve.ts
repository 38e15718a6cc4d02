/** Opens the database, fills an unused one with the sample corpus, and serves the built app until told to stop. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, closeApp, type App } from '../src/lib/server/app.ts';
import { readConfig, type Config } from '../src/lib/server/config.ts';
import { settleAll } from '../src/lib/server/settle.ts';
import { placeStories } from '../src/lib/server/stories.ts';
import { startProgress } from './commands/progress.ts';
import { loadSampleIntoUnused } from './sample/load.ts';
import { root } from './setup.js';

/** Largest upload the import page takes: 200 MB of files plus their form's wrapping. */
const BODY_LIMIT = '210M';

/** Ends the reading and placing of older articles, which goes on while the server answers. */
const leaving = new AbortController();
let catchingUp: Promise<void> = Promise.resolve();

/** Until everything is open every request is told to come back: a taken port must show before any work. */
let handle = comeBack;
const { host, port } = readSettings();
const server = createServer((request, response) => handle(request, response));
server.on('error', (error: NodeJS.ErrnoException) => void refuse(portError(error)));
server.listen(port, host);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

await once(server, 'listening');
const opened = await app().catch(refuse);
await loadSample(opened).catch(refuse);
handle = await loadHandler();
console.log(`Nhịp: http://${host.includes(':') ? `[${host}]` : host}:${port}  (Ctrl-C để dừng · to stop)`);
catchingUp = rereadOlder(opened).then(() => placeOlder(opened));

/**
 * The built app. adapter-node reads its settings when it is loaded; without an ORIGIN it believes every request
 * came by https and refuses plain forms, so a direct connection is told apart by a header.
 */
async function loadHandler(): Promise<typeof comeBack> {
  process.env.BODY_SIZE_LIMIT ??= BODY_LIMIT;
  const behindProxy = Boolean(process.env.ORIGIN);
  if (!behindProxy) {
    delete process.env.ORIGIN;
    process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
  }
  const built = pathToFileURL(join(root, 'build', 'handler.js')).href;
  const { handler } = (await import(built)) as { handler: typeof comeBack };
  return (request, response) => {
    if (!behindProxy) request.headers['x-forwarded-proto'] ??= 'http';
    handler(request, response);
  };
}

function comeBack(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'retry-after': '5', 'content-type': 'text/plain; charset=utf-8' });
  response.end('Nhịp đang mở, tải lại sau vài giây. · Nhịp is starting, reload in a few seconds.\n');
}

function readSettings(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** Answers what is under way, closes the database, then ends. */
function stop(): void {
  leaving.abort();
  server.close(() => void catchingUp.then(closeApp).then(() => process.exit(0)));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 3000).unref();
}

function portError(error: NodeJS.ErrnoException): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(
      `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác: PORT=${port + 1} npm start\n` +
        `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`
    );
  if (error.code === 'EACCES')
    return new Error(
      `Không được phép mở cổng ${port}. Chọn cổng từ 1024 trở lên.\nNot allowed to open port ${port}.`
    );
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Error(
      `Máy này không có địa chỉ ${host}. Sửa HOST.\nThis machine has no address ${host}; mend HOST.`
    );
  return error;
}

async function loadSample({ database, reading }: App): Promise<void> {
  const progress = startProgress(process.stderr, () => performance.now());
  const report = await loadSampleIntoUnused(
    { database, reader: await reading.now() },
    () => new Date(),
    ({ added, items }) =>
      progress.tell(`Nạp bộ mẫu · loading the sample: ${added} / ${items}`, { sample: added, items })
  );
  progress.end();
  if (report?.status === 'failed') throw new Error(`${report.error}\n`);
}

/** After an update of Nhịp: what was read by older rules is read again, behind the pages. Failing, it waits for the next start. */
async function rereadOlder({ catchUp }: App): Promise<void> {
  const progress = startProgress(process.stderr, () => performance.now());
  try {
    leaving.signal.addEventListener('abort', () => void catchUp.stop());
    await catchUp.start((done, all) =>
      progress.tell(`Đọc lại theo quy tắc mới · reading again by newer rules: ${done} / ${all}`, {
        reread: done,
        of: all
      })
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  progress.end();
}

/** What an update, or a run that was broken off, left without a story. */
async function placeOlder({ database }: App): Promise<void> {
  const progress = startProgress(process.stderr, () => performance.now());
  try {
    await placeStories(database, {
      signal: leaving.signal,
      onProgress: (placed) => progress.tell(`Gom bài trùng · folding reprints: ${placed}`, { placed })
    });
    await settleAll(database, { signal: leaving.signal });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  progress.end();
}

/** Ends with the words of the error alone where it was written for people; with its stack where it was not. */
async function refuse(error: unknown): Promise<never> {
  const spoken = error instanceof Error && ('spoken' in error || /[·\n]/.test(error.message));
  console.error(spoken ? error.message : error);
  await closeApp().catch(() => {});
  process.exit(1);
}
