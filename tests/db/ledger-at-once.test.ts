/** Two settle the ledger at once, while articles come in: what comes out is what one makes of the same articles. */
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Visit } from '../../src/lib/corpus/analysis.ts';
import { type Database, rows } from '../../src/lib/server/db/database.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { settleLedger } from '../../src/lib/server/ledger.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { describeBoth, describePostgres } from './both.ts';
import { leader, office, SPAN, visit } from './people.ts';
import { takeIn } from './reading-in.ts';
import type { Wish } from './small-reading.ts';

const NAMES = ['Lò Văn Một', 'Lò Văn Hai', 'Lò Văn Ba', 'Lò Văn Bốn'];
const held = office('Chủ tịch UBND tỉnh', { level: 'province', province: 'son-la' });

/** Every leader and every day is told by several papers; some tell the office alone, some name two. */
function aWish(n: number, paper: string): Wish {
  const day = `2025-11-0${1 + (n % 5)}`;
  const name = NAMES[n % 4] ?? '';
  const beside = n % 3 === 0 ? [NAMES[(n + 1) % 4] ?? ''] : [];
  const told: Partial<Visit> = {
    ...{ province: 'son-la', commune: n % 7 === 0 ? null : `xã Số ${n % 3}` },
    date: { value: day, precision: 'day', span: SPAN }
  };
  const { leaders: _names, ...alone } = visit([name], told);
  return {
    ...{ title: `${paper} ${n}`, source: paper, province: 'son-la', published: day },
    found:
      n % 11 === 0
        ? { unnamed: [{ ...alone, office: held }] }
        : {
            leaders: [name, ...beside].map((one) => leader(one, held)),
            visits: [visit([name, ...beside], told)]
          }
  };
}
const wishes = (paper: string) => Array.from({ length: 30 }, (_, n) => aWish(n, paper));

const settledRows = (database: Database) =>
  rows<{ line: string }>(
    database.db,
    sql`select t::text as line from visit t union all select t::text from visit_person t
      union all select t::text from visit_told t union all select t::text from person t order by 1`
  );

const markAll = (database: Database) =>
  database.db.execute(sql`insert into ledger_due (source, bearer) select source, bearer from office`);

async function expectAsAlone(database: Database): Promise<void> {
  await settleLedger(database);
  const together = await settledRows(database);
  expect(together.length).toBeGreaterThan(60);
  expect(await verify(database)).toEqual({ differences: [] });
  await markAll(database);
  await settleLedger(database);
  expect(await settledRows(database)).toEqual(together);
}

describeBoth('settling in one process', ({ open }) => {
  test('twice at once, while articles come in', async () => {
    const database = await open();
    await takeIn(database, wishes('Báo Một'));
    await markAll(database);
    await Promise.all([
      settleLedger(database),
      takeIn(database, wishes('Báo Hai')),
      settleLedger(database),
      takeIn(database, wishes('Báo Ba')).then(() => settleLedger(database))
    ]);
    await expectAsAlone(database);
  });
});

describePostgres('settling from two processes', ({ place }) => {
  test('at once, each with connections of its own', async () => {
    const at = await place();
    const one = await openDatabase(at, { command: 'test' });
    const other = await openDatabase(at, { command: 'test' });
    await takeIn(one, wishes('Báo Một'));
    await markAll(one);
    const [settled, settledToo] = await Promise.all([
      settleLedger(one),
      settleLedger(other),
      takeIn(other, wishes('Báo Hai')).then(() => settleLedger(other)),
      takeIn(one, wishes('Báo Ba')).then(() => settleLedger(one))
    ]);
    expect(settled + settledToo).toBeGreaterThan(0);
    await expectAsAlone(one);
    await Promise.all([one.close(), other.close()]);
  });
});
