/** Opening: from nothing to the newest schema, once and again, by one and by several. */
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Database } from '../../src/lib/server/db/database.ts';
import { rows } from '../../src/lib/server/db/database.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { getRun, saveRun } from '../../src/lib/server/db/runs.ts';
import { Account } from '../../src/lib/server/account.ts';
import { describeBoth, describePostgres } from './both.ts';
import { allRows, NOW, takeIn } from './reading-in.ts';

const migrations = (database: Database) =>
  rows<{ hash: string }>(database.db, sql`select hash from drizzle.__drizzle_migrations order by id`);

describeBoth('opening', ({ place }) => {
  test('makes every table from nothing, and changes nothing when there is nothing to do', async () => {
    const at = await place();
    const first = await openDatabase(at, { command: 'test' });
    const applied = await migrations(first);
    expect(applied.length).toBeGreaterThanOrEqual(2);
    const found = await rows<{ word: string }>(first.db, sql`select unaccent('Lê Thử') as word`);
    expect(found).toEqual([{ word: 'Le Thu' }]);
    await takeIn(first, [{ title: 'Còn nguyên sau khi mở lại', themes: { t: 1 } }]);
    const before = await allRows(first);
    await first.close();

    const second = await openDatabase(at, { command: 'test' });
    expect(await migrations(second)).toEqual(applied);
    expect(await allRows(second)).toEqual(before);
    await second.close();
  });

  test('marks runs whose process is gone, and leaves those that run', async () => {
    const at = await place();
    const database = await openDatabase(at, { command: 'test' });
    const account = new Account('00000000-0000-4000-8000-000000000001', 'bài thử', NOW);
    await saveRun(database, account.report(), []);
    await database.db.execute(sql`update run set pid = 999999999`);
    await database.close();
    const again = await openDatabase(at, { command: 'test' });
    expect(await getRun(again, account.id)).toMatchObject({
      status: 'stopped',
      finishedAt: expect.any(String)
    });
    await again.close();
  });

  test('queries of the outside wait for a transaction and do not see into it', async () => {
    const database = await openDatabase(await place(), { command: 'test' });
    const count = () => rows<{ n: number }>(database.db, sql`select count(*)::int as n from source`);
    const inside = database.db.transaction(async (tx) => {
      await tx.execute(sql`insert into source (slug, name) values ('bao-moi', 'Báo Mới')`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error('thôi');
    });
    const outside = count();
    await expect(inside).rejects.toThrow('thôi');
    expect(await outside).toEqual([{ n: 0 }]);
    expect(await count()).toEqual([{ n: 0 }]);
    await database.close();
  });

  test('a prepared statement survives its own faults', async () => {
    const database = await openDatabase(await place(), { command: 'test' });
    const statement = 'select (1 / $1::text::int)::text';
    expect(await database.prepared(statement, ['1'])).toEqual([['1']]);
    await expect(database.prepared(statement, ['0'])).rejects.toMatchObject({ code: '22012' });
    expect(await database.prepared(statement, ['1'])).toEqual([['1']]);
    await expect(database.prepared('select nonsense from nowhere', [])).rejects.toMatchObject({
      code: '42P01'
    });
    expect(await database.prepared('select $1::text', [null])).toEqual([[null]]);
    await database.close();
  });
});

describePostgres('opening by several at once', ({ place }) => {
  test('migrates once', async () => {
    const at = await place();
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase(at, { command: 'test' })));
    const [first] = opened;
    const applied = first ? await migrations(first) : [];
    expect(new Set(applied.map(({ hash }) => hash)).size).toBe(applied.length);
    await Promise.all(opened.map((database) => database.close()));
  });
});
