import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DatabaseBusy } from '../../spoken.ts';
import { startOf } from '../process-alive.ts';
import type { LockHolder } from './lock.ts';
import { lockFolder } from './lock.ts';

const base = mkdtempSync(join(tmpdir(), 'nhip-lock-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const folder = () => mkdtempSync(join(base, 'x'));
const lockIn = (dir: string) => join(dir, 'lock.json');

/** A lock as another program would have left it. */
function leave(dir: string, changes: Partial<LockHolder>): void {
  const holder: LockHolder = {
    ...{ pid: process.pid, command: 'nhip ingest', since: '2026-01-01T00:00:00.000Z', host: hostname() },
    ...{ serves: false, start: startOf(process.pid) },
    ...changes
  };
  writeFileSync(lockIn(dir), JSON.stringify(holder));
}

/** No process has this one: Linux ends at 4,194,304. */
const NOBODY = 999_999_999;

describe('lockFolder', () => {
  test('is held until it is given back', async () => {
    const dir = folder();
    const release = await lockFolder(dir, { command: 'nhip verify' });
    const held = JSON.parse(readFileSync(lockIn(dir), 'utf8'));
    expect(held).toMatchObject({ pid: process.pid, command: 'nhip verify', host: hostname(), serves: false });
    const refused = await lockFolder(dir, { command: 'khác' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseBusy);
    expect((refused as Error).message).toContain(`"nhip verify" giữ (số tiến trình ${process.pid}`);
    release();
    expect(existsSync(lockIn(dir))).toBe(false);
    (await lockFolder(dir, { command: 'khác' }))();
  });

  test('makes the folder', async () => {
    const dir = join(folder(), 'a', 'b');
    (await lockFolder(dir, { command: 'x' }))();
    expect(existsSync(dir)).toBe(true);
  });

  test.each<[string, Partial<LockHolder>]>([
    ['a process that is gone', { pid: NOBODY }],
    ['an earlier process of the same number', { start: 'another-boot:1' }],
    ['no process', { pid: 0 }]
  ])('takes over from %s', async (_who, changes) => {
    const dir = folder();
    leave(dir, changes);
    const release = await lockFolder(dir, { command: 'mới' });
    expect(JSON.parse(readFileSync(lockIn(dir), 'utf8')).command).toBe('mới');
    release();
  });

  test('a lock cut short in the writing belongs to nobody', async () => {
    const dir = folder();
    writeFileSync(lockIn(dir), '{"pid": 12');
    (await lockFolder(dir, { command: 'mới' }))();
  });

  test('a holder on another machine is believed as long as it beats', async () => {
    const dir = folder();
    leave(dir, { host: 'máy-khác', pid: NOBODY });
    await expect(lockFolder(dir, { command: 'x' })).rejects.toThrow('máy-khác');
    const longAgo = new Date(Date.now() - 120_000);
    utimesSync(lockIn(dir), longAgo, longAgo);
    (await lockFolder(dir, { command: 'x' }))();
  });

  test('a command is waited for, a server is not', async () => {
    const dir = folder();
    const release = await lockFolder(dir, { command: 'nhip ingest' });
    setTimeout(release, 300);
    (await lockFolder(dir, { command: 'x', waitSeconds: 20 }))();
    leave(dir, { serves: true, command: 'npm start' });
    const asked = performance.now();
    await expect(lockFolder(dir, { command: 'x', waitSeconds: 20 })).rejects.toThrow('npm start');
    expect(performance.now() - asked).toBeLessThan(5000);
  });

  test('of many that find a dead lock only one gets it at a time', async () => {
    const dir = folder();
    leave(dir, { pid: NOBODY });
    let [holding, most] = [0, 0];
    const take = async () => {
      const release = await lockFolder(dir, { command: 'x', waitSeconds: 30 });
      most = Math.max(most, ++holding);
      await new Promise((resolve) => setTimeout(resolve, 2));
      holding--;
      release();
    };
    await Promise.all(Array.from({ length: 8 }, take));
    expect(most).toBe(1);
  });
});
