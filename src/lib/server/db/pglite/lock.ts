/**
 * The lock of an embedded database. PGlite has none: a second process would open the same files and lose
 * rows silently. A lock whose process is gone is taken over; the heartbeat decides for another machine's.
 */
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseBusy } from '../../spoken.ts';
import { isAlive, startOf } from '../process-alive.ts';

export interface LockHolder {
  readonly pid: number;
  /** For people: "nhip ingest", "server". */
  readonly command: string;
  /** ISO instant. */
  readonly since: string;
  readonly host: string;
  /** True when it holds the database until it is stopped: waiting for it would never end. */
  readonly serves: boolean;
  /** Start of the process as the kernel counts it; tells a later process of the same pid apart. */
  readonly start: string | null;
}

export interface LockOptions {
  readonly command: string;
  readonly serves?: boolean;
  /** How long to wait for a holder that ends by itself. */
  readonly waitSeconds?: number;
  readonly now?: () => Date;
}

const HEARTBEAT_MS = 10_000;
/** A holder on another machine counts as gone after this long without heartbeat. */
const SILENT_MS = 60_000;
const RETRY_MS = 200;

/** Takes the lock of the folder; the returned function gives it back. @throws DatabaseBusy naming the holder. */
export async function lockFolder(dir: string, options: LockOptions): Promise<() => void> {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'lock.json');
  const now = options.now ?? (() => new Date());
  const until = now().getTime() + (options.waitSeconds ?? 0) * 1000;
  const mine = JSON.stringify(holder(options, now()), null, 2);
  for (;;) {
    if (create(path, mine)) return keep(path, mine);
    const other = readHolder(path);
    if (other === null) continue;
    if (isGone(path, other, now())) takeOver(path, other);
    else if (other.serves || now().getTime() >= until) throw busy(dir, other);
    else await sleep(RETRY_MS);
  }
}

function holder({ command, serves = false }: LockOptions, now: Date): LockHolder {
  return {
    pid: process.pid,
    command,
    since: now.toISOString(),
    host: hostname(),
    serves,
    start: startOf(process.pid)
  };
}

/** Written aside and linked into place: nobody ever reads half a lock, and only one link succeeds. */
function create(path: string, content: string): boolean {
  const aside = `${path}.${process.pid}.${Math.trunc(performance.now() * 1000)}`;
  writeFileSync(aside, content);
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return createWithoutLinks(path, content);
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** For file systems without hard links. */
function createWithoutLinks(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The holder, null when the lock has just gone. A lock that cannot be read belongs to nobody alive. */
function readHolder(path: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    if (!(error instanceof SyntaxError)) throw error;
    return { pid: 0, command: '?', since: '', host: hostname(), serves: false, start: null };
  }
}

function isGone(path: string, other: LockHolder, now: Date): boolean {
  if (other.host === hostname()) return !isAlive(other.pid, other.start);
  const beat = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime();
  return now.getTime() - beat > SILENT_MS;
}

/**
 * Removes a dead holder's lock. Of several that find it dead only the one that makes `lock.json.taking`
 * removes anything, and only if the lock is still the dead one: another may have taken it meanwhile.
 */
function takeOver(path: string, dead: LockHolder): void {
  const taking = `${path}.taking`;
  const left = statSync(taking, { throwIfNoEntry: false });
  if (left && Date.now() - left.mtimeMs > HEARTBEAT_MS) rmSync(taking, { force: true });
  if (!createWithoutLinks(taking, String(process.pid))) return;
  try {
    if (JSON.stringify(readHolder(path)) === JSON.stringify(dead)) rmSync(path, { force: true });
  } finally {
    rmSync(taking, { force: true });
  }
}

/** Beats while the lock is held, and gives it back at the latest when the process ends. */
function keep(path: string, mine: string): () => void {
  const beat = setInterval(() => touch(path), HEARTBEAT_MS).unref();
  const release = () => {
    clearInterval(beat);
    process.off('exit', release);
    if (readText(path) === mine) rmSync(path, { force: true });
  };
  process.on('exit', release);
  return release;
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // The folder may have been removed under us; the next query will say so.
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function busy(dir: string, { command, pid, host, since }: LockHolder): DatabaseBusy {
  const place = host === hostname() ? '' : ` (${host})`;
  return new DatabaseBusy({
    vi:
      `Kho dữ liệu ở ${dir} đang được "${command}" giữ (số tiến trình ${pid}${place}, từ ${since}). ` +
      'Dừng chương trình đó, hoặc dùng PostgreSQL qua DATABASE_URL để nhiều chương trình cùng ghi.',
    en:
      `The database in ${dir} is held by "${command}" (process ${pid}${place}, since ${since}). ` +
      'Stop that program, or use PostgreSQL through DATABASE_URL so that several can write.'
  });
}
