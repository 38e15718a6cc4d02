/** Two at once: the same rows once, whoever comes first. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { clearSample } from '../../src/lib/server/db/sample.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { describeBoth, describeEmbedded, describePostgres } from './both.ts';
import { killAfter, startChild, writeWishes } from './children.ts';
import { leader, office } from './people.ts';
import { allRows, takeIn } from './reading-in.ts';
import type { Wish } from './small-reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhip-wishes-'));
afterAll(() => rmSync(folder, { recursive: true }));
const wishesFile = join(folder, 'wishes.json');
const WISHES = writeWishes(wishesFile, 300);

describeBoth('two ingests in one process', ({ open }) => {
  test('store every article and every revision once', async () => {
    const database = await open();
    const reports = await Promise.all([
      takeIn(database, WISHES),
      takeIn(database, WISHES),
      takeIn(database, WISHES)
    ]);
    for (const report of reports) {
      expect(report).toMatchObject({ status: 'done', items: 300, rejected: 0 });
      expect(report.added + report.revised + report.known).toBe(300);
    }
    expect(reports.reduce((sum, { added, revised }) => sum + added + revised, 0)).toBe(300);
    expect(await verify(database)).toEqual({ differences: [] });
  });

  test('different texts for the same addresses leave one current article each', async () => {
    const database = await open();
    const versions = (who: string) =>
      Array.from({ length: 60 }, (_, n): Wish => ({
        title: `${who} ${n}`,
        themes: { t: 1 },
        found: { leaders: [leader(`Lò Văn ${n % 3}`, office('Bí thư', { province: 'hue' }))] },
        event: `2025-01-0${1 + (n % 9)}`,
        url: `https://b.example/${n % 20}`
      }));
    await Promise.all(['Một', 'Hai', 'Ba'].map((who) => takeIn(database, versions(who))));
    const { article = [], address = [] } = await allRows(database);
    expect([article.length, address.length]).toEqual([180, 20]);
    expect(await verify(database)).toEqual({ differences: [] });
  });
});

describePostgres('two processes', ({ place }) => {
  test('store the same folder once', async () => {
    const at = await place();
    const children = [startChild(at, wishesFile), startChild(at, wishesFile)];
    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0]);
    const reports = children.map(({ told }) => told.at(-1)?.report);
    expect(reports.map((report) => report?.status)).toEqual(['done', 'done']);
    const stored = reports.reduce((sum, report) => sum + (report?.added ?? 0) + (report?.revised ?? 0), 0);
    expect(stored).toBe(300);
    const database = await openDatabase(at, { command: 'test' });
    expect(await verify(database)).toEqual({ differences: [] });
    await database.close();
  });

  test('a run beside a clearing of the sample stays right', async () => {
    const at = await place();
    const [one, two] = await Promise.all([1, 2].map(() => openDatabase(at, { command: 'test' })));
    if (!one || !two) throw new Error('not opened');
    const sample = { source: { name: 'Bộ mẫu', sample: true } };
    await takeIn(one, WISHES.slice(0, 50), sample);
    await Promise.all([takeIn(one, WISHES), clearSample(two)]);
    expect(await verify(two)).toEqual({ differences: [] });
    await Promise.all([one.close(), two.close()]);
  });
});

describeEmbedded('two processes', ({ place }) => {
  test('the second waits for a command, and finds everything known', async () => {
    const at = await place();
    const children = [
      startChild(at, wishesFile, { waitSeconds: 120 }),
      startChild(at, wishesFile, { waitSeconds: 120 })
    ];
    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0]);
    const stored = children.map(
      ({ told }) => (told.at(-1)?.report?.added ?? 0) + (told.at(-1)?.report?.revised ?? 0)
    );
    expect(stored.sort((a, b) => a - b)).toEqual([0, 300]);
  });

  test('without waiting it names the holder and what to do', async () => {
    const at = await place();
    const database = await openDatabase(at, { command: 'npm start', serves: true });
    const child = startChild(at, wishesFile, { waitSeconds: 120 });
    expect(await child.ended, 'a server is not waited for').toBe(1);
    expect(child.told.at(-1)).toMatchObject({ code: 'database-busy' });
    expect(child.told.at(-1)?.error).toMatch(new RegExp(`"npm start".*${process.pid}.*DATABASE_URL`));
    await database.close();
  });

  test('a killed holder does not stand in the way', async () => {
    const at = await place();
    const child = startChild(at, wishesFile);
    expect(await killAfter(child, 20)).toBe(true);
    const database = await openDatabase(at, { command: 'test' });
    expect(await verify(database)).toEqual({ differences: [] });
    await database.close();
  });
});
