/** Counting again finds what was tampered with, whichever way it is wrong. */
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/lib/server/db/database.ts';
import { recount } from '../../src/lib/server/db/recount.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { describeBoth } from './both.ts';
import { takeIn } from './reading-in.ts';

describeBoth('verify', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await takeIn(database, [
      { title: 'Một', themes: { 'great-unity-day': 2 }, event: '2025-11-18', url: 'https://bao.example/1' },
      { title: 'Hai', themes: { 'great-unity-day': 1 }, event: '2025-11-18', url: 'https://bao.example/2' }
    ]);
    expect(await verify(database)).toEqual({ differences: [] });
  });

  test.each([
    [
      'rollup_tag',
      `update rollup_tag set mentions = mentions + 1 where day_kind = 'event'`,
      '2 / 4 / 0',
      '2 / 3 / 0'
    ],
    ['rollup_tag', `delete from rollup_tag where day_kind = 'event'`, null, '2 / 3 / 0'],
    ['rollup_article', `update rollup_article set articles = 1 where day_kind = 'event'`, '1 / 0', '2 / 0'],
    ['rollup_article', `update rollup_article set followers = 1 where day_kind = 'event'`, '2 / 1', '2 / 0'],
    [
      'rollup_article',
      `insert into rollup_article values ('event', '2020-01-01', 'day', '', '', 'bao-thu', '{}', 1)`,
      '1 / 0',
      null
    ],
    ['tags', `update tag set mentions = 9 where mentions = 2`, '9', '2'],
    [
      'stories',
      `update article set follows = true, likeness = 1 where title = 'Một'`,
      expect.any(String),
      null
    ],
    [
      'addresses',
      `delete from address where ctid = (select min(ctid) from address)`,
      null,
      expect.any(String)
    ]
  ])('%s: %s', async (check, tampering, kept, counted) => {
    await expect(
      database.db.transaction(async (tx) => {
        await tx.execute(sql.raw(tampering));
        throw await recount(tx, check as 'tags', 10);
      })
    ).rejects.toEqual([{ check, key: expect.any(String), kept, counted }]);
  });

  test('what was rolled back left nothing behind', async () => {
    expect(await verify(database)).toEqual({ differences: [] });
  });
});
