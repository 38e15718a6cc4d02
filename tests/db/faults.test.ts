/** What stands in the way of a database is said in words, and what was stored before stays whole. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { rows } from '../../src/lib/server/db/database.ts';
import { corpusFigures } from '../../src/lib/server/db/figures.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import type { RawItem } from '../../src/lib/corpus/article.ts';
import { ingest } from '../../src/lib/server/ingest.ts';
import { SpokenError } from '../../src/lib/server/spoken.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { describeEmbedded, describePostgres } from './both.ts';
import { startChild, writeWishes } from './children.ts';
import { allRows, options, takeIn } from './reading-in.ts';
import { wishedItem, type Wish } from './small-reading.ts';

const SECRET = 'mat-khau-bi-mat';
const root = process.getuid?.() === 0;

async function refusal(databaseUrl: string | null, dir = '/nowhere'): Promise<SpokenError> {
  const refused = await openDatabase({ databaseUrl, dir }, { command: 'test' }).catch(
    (error: unknown) => error
  );
  expect(refused).toBeInstanceOf(SpokenError);
  return refused as SpokenError;
}

describe('a server that is not there', () => {
  test('down', async () => {
    const { code, message } = await refusal(`postgres://nhip:${SECRET}@127.0.0.1:1/nhip`);
    expect(code).toBe('database-unreachable');
    expect(message).toContain('127.0.0.1:1/nhip');
    expect(message).not.toContain(SECRET);
  });

  test('a host that does not exist', async () => {
    const { code, message } = await refusal(`postgres://nhip:${SECRET}@khong-co.invalid/nhip`);
    expect(code).toBe('database-unreachable');
    expect(message).not.toContain(SECRET);
  });
});

describePostgres('a server that refuses', ({ place, open }) => {
  test('a database that was not made', async () => {
    const url = new URL((await place()).databaseUrl ?? '');
    url.pathname = '/nhip_khong_co';
    const { code, message } = await refusal(url.href);
    expect(code).toBe('database-missing');
    expect(message).toContain('createdb');
  });

  test('a user that is not there', async () => {
    const url = new URL((await place()).databaseUrl ?? '');
    url.username = 'nguoi_la';
    url.password = SECRET;
    const { code, message } = await refusal(url.href);
    expect(code).toBe('database-refused');
    expect(message).not.toContain(SECRET);
  });

  test('connections cut in the middle: the run goes on over new ones', async () => {
    const database = await open();
    const wishes = Array.from({ length: 400 }, (_, n): Wish => ({ title: `Mất nối ${n}` }));
    const cut = sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`;
    let seen = 0;
    const now = () => {
      if (++seen % 150 === 0) void database.db.execute(cut).catch(() => {});
      return new Date('2026-01-01');
    };
    expect(await takeIn(database, wishes, { now })).toMatchObject({
      status: 'done',
      items: 400,
      rejected: 0
    });
    expect(await verify(database)).toEqual({ differences: [] });
    expect((await corpusFigures(database)).articles).toBe(400);
  });

  test('a database that is gone for good fails the run in words', async () => {
    const [gone, admin] = [await open(), await open()];
    const [{ name } = { name: '' }] = await rows<{ name: string }>(
      gone.db,
      sql`select current_database() as name`
    );
    const dropped = admin.db.execute(sql.raw(`drop database ${name} with (force)`));
    const report = await ingest(gone, wishesUntil(dropped), options());
    expect(report.status).toBe('failed');
    expect(report.error).toMatch(/Chưa có kho dữ liệu.*Đã lưu trọn/);
  });
});

describeEmbedded('a folder that refuses', ({ place }) => {
  test('no right to write there', async () => {
    const at = await place();
    const wishes = join(mkdtempSync(join(tmpdir(), 'nhip-wishes-')), 'wishes.json');
    writeWishes(wishes, 1);
    chmodSync(join(wishes, '..'), 0o755);
    chmodSync(at.dir, 0o555);
    // root may write anywhere: ask as somebody else.
    const child = startChild(at, wishes, root ? { uid: 65534 } : {});
    expect(await child.ended).toBe(1);
    expect(child.told.at(-1)).toMatchObject({ code: 'folder-denied' });
    expect(child.told.at(-1)?.error).toContain(at.dir);
    chmodSync(at.dir, 0o755);
    rmSync(join(wishes, '..'), { recursive: true });
  });

  test('a file where the folder should be', async () => {
    const { dir } = await place();
    writeFileSync(join(dir, 'nhip'), '');
    expect((await refusal(null, join(dir, 'nhip'))).code).toBe('folder-denied');
  });

  test('what a killed first start left behind is made anew', async () => {
    const at = await place();
    mkdirSync(join(at.dir, 'database.new'));
    writeFileSync(join(at.dir, 'database.new', 'PG_VERSION'), '1');
    const database = await openDatabase(at, { command: 'test' });
    expect(await takeIn(database, [{ title: 'Sau lần hỏng' }])).toMatchObject({ added: 1 });
    await database.close();
    expect(existsSync(join(at.dir, 'database.new'))).toBe(false);
  });
});

describe('a full disk', () => {
  const mounted: string[] = [];
  afterAll(() => {
    for (const folder of mounted) {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    }
  });

  /** A disk of so many megabytes, or null with the reason where none can be mounted. */
  function smallDisk(megabytes: number): string | null {
    if (!root) return null;
    const folder = mkdtempSync(join(tmpdir(), 'nhip-disk-'));
    const { status } = spawnSync('mount', [
      '-t',
      'tmpfs',
      '-o',
      `size=${megabytes}m,mode=0777`,
      'tmpfs',
      folder
    ]);
    if (status !== 0) return null;
    mounted.push(folder);
    return folder;
  }

  const heavy = (from: number, count: number) =>
    Array.from({ length: count }, (_, n): Wish => ({
      title: `Nặng ${from + n} ${noise(40_000)}`,
      themes: { t: 1 }
    }));

  test('fails the run in words; with room again the same database goes on', async ({ skip }) => {
    const dir = smallDisk(110);
    if (!dir) return skip('only root may mount a small disk');
    const ballast = join(dir, 'ballast');
    writeFileSync(ballast, Buffer.alloc(8_000_000));
    const database = await openDatabase({ databaseUrl: null, dir }, { command: 'test' });
    const report = await takeIn(database, heavy(0, 2000));
    expect(report).toMatchObject({ status: 'failed', items: expect.any(Number) });
    expect(report.error).toMatch(/đã đầy/);
    await database.close();

    rmSync(ballast);
    const again = await openDatabase({ databaseUrl: null, dir }, { command: 'test' });
    expect(await verify(again)).toEqual({ differences: [] });
    expect((await allRows(again)).article?.length).toBeGreaterThanOrEqual(report.added);
    expect(await takeIn(again, [{ title: 'Có chỗ rồi' }])).toMatchObject({ status: 'done', added: 1 });
    await again.close();
  }, 180_000);

  describePostgres('of the server', ({ place, open }) => {
    test('fails the run in words; what was stored is whole', async ({ skip }) => {
      const admin = await open();
      const [{ at: files } = { at: '' }] = await rows<{ at: string }>(
        admin.db,
        sql`select current_setting('data_directory', true) as at`
      ).catch(() => []);
      const owner = spawnSync('stat', ['-c', '%u:%g', files || '/nowhere'], {
        encoding: 'utf8'
      }).stdout.trim();
      const folder = owner ? smallDisk(24) : null;
      if (!folder)
        return skip('needs a superuser on a server of this machine, and the right to mount a small disk');
      execFileSync('chown', [owner, folder]);
      const at = await place();
      const name = new URL(at.databaseUrl ?? '').pathname.slice(1);
      const space = `full_${name}`;
      await admin.db.execute(sql.raw(`create tablespace ${space} location '${folder}'`));
      await admin.db.execute(sql.raw(`alter database ${name} set tablespace ${space}`));
      try {
        const database = await openDatabase(at, { command: 'test' });
        const report = await takeIn(database, heavy(0, 1500));
        const counted = await verify(database);
        const { articles } = await corpusFigures(database);
        await database.close();
        expect(report.status).toBe('failed');
        expect(report.error).toMatch(/đã đầy/);
        expect(counted).toEqual({ differences: [] });
        expect(articles).toBeGreaterThanOrEqual(report.added);
      } finally {
        await admin.db.execute(sql.raw(`drop database ${name} with (force)`));
        await admin.db.execute(sql.raw(`drop tablespace ${space}`));
      }
    }, 180_000);
  });
});

/** Articles as long as the promise is open, and some more. */
async function* wishesUntil(end: PromiseLike<unknown>): AsyncGenerator<RawItem> {
  let left = Infinity;
  void end.then(() => (left = 100));
  for (let n = 0; left > 0; n++, left--) {
    yield wishedItem({ title: `Mất kho ${n}` });
    await sleep(1);
  }
}

/** Letters that do not compress, always the same ones. */
function noise(length: number): string {
  let state = 12345;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 20000));
  }).join('');
}
