/** Transactions on a PostgreSQL server: side by side, from the first use on, and never half over a new connection. */
import { type SQL, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { row, rows } from '../../src/lib/server/db/database.ts';
import { describePostgres } from './both.ts';

const refused = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'answered',
    (error: unknown) => String(error)
  );

describePostgres('transactions', ({ open }) => {
  test('the first thing asked of a database may be one', async () => {
    const database = await open();
    const one = await database.db.transaction((tx) => row<{ n: number }>(tx, sql`select 1 as n`));
    expect(one).toEqual({ n: 1 });
  });

  test('four run at once, and a fifth waits for its turn', async () => {
    const database = await open();
    const seen = await Promise.all(
      Array.from({ length: 5 }, () =>
        database.db.transaction((tx) =>
          row<{ from: number; to: number }>(
            tx,
            sql`select extract(epoch from now()) * 1000 as from, pg_sleep(0.2),
              extract(epoch from clock_timestamp()) * 1000 as to`
          )
        )
      )
    );
    const together = seen.filter(({ from }) => from < Math.min(...seen.map(({ to }) => to)));
    expect(together).toHaveLength(4);
  });

  test('a connection that is cut between two statements takes the whole transaction with it', async () => {
    const database = await open();
    await database.db.execute(sql`create table kept (n int)`);
    const broken = database.db.transaction(async (tx) => {
      await tx.execute(sql`insert into kept values (1)`);
      const { pid } = await row<{ pid: number }>(tx, sql`select pg_backend_pid() as pid`);
      await database.db.execute(sql`select pg_terminate_backend(${pid})`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await tx.execute(sql`insert into kept values (2)`);
    });
    await expect(broken).rejects.toThrow();
    expect(await rows(database.db, sql`select n from kept`)).toEqual([]);
    await database.db.transaction((tx) => tx.execute(sql`insert into kept values (3)`));
    expect(await rows(database.db, sql`select n from kept`)).toEqual([{ n: 3 }]);
  });

  test.each(['statement', 'transaction'] as const)(
    'a %s asked after its database went in the middle of one is refused, not waited for',
    async (way) => {
      const [gone, admin] = [await open(), await open()];
      const ask = (query: SQL) =>
        way === 'statement' ? gone.db.execute(query) : gone.db.transaction((tx) => tx.execute(query));
      const { name } = await row<{ name: string }>(gone.db, sql`select current_database() as name`);
      const cut = Promise.all(Array.from({ length: 6 }, () => refused(ask(sql`select pg_sleep(60)`))));
      await new Promise((resolve) => setTimeout(resolve, 300));
      await admin.db.execute(sql.raw(`drop database ${name} with (force)`));
      await cut;
      expect(await refused(ask(sql`select 1`))).toMatch(/Chưa có kho dữ liệu/);
    }
  );

  test('what is thrown inside rolls back', async () => {
    const database = await open();
    await database.db.execute(sql`create table kept (n int)`);
    const thrown = database.db.transaction(async (tx) => {
      await tx.execute(sql`insert into kept values (1)`);
      throw new RangeError('changed my mind');
    });
    await expect(thrown).rejects.toThrow(RangeError);
    expect(await rows(database.db, sql`select n from kept`)).toEqual([]);
  });
});
