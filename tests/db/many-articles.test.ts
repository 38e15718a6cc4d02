/** Invented articles of the benchmark are rows as ingesting leaves them: counting again finds no difference. */
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { loadSampleIntoUnused } from '../../scripts/sample/load.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { row } from '../../src/lib/server/db/database.ts';
import { corpusFigures } from '../../src/lib/server/db/figures.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { addManyArticles } from '../bench/many-articles.ts';
import { describeBoth } from './both.ts';
import { NOW } from './reading-in.ts';
import { smallReading } from './small-reading.ts';

const ARTICLES = 500;

describeBoth('many articles', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await addManyArticles(database, ARTICLES);
  });

  test('verify finds no difference', async () => {
    expect(await verify(database)).toEqual({ differences: [] });
  });

  test('no run is recorded of them, and no sample is put beside them', async () => {
    const reader = smallReading();
    const said = () => undefined;
    expect(await loadSampleIntoUnused({ database, reader }, () => NOW, said)).toBeNull();
    expect((await corpusFigures(database)).articles).toBe(ARTICLES);
  });

  test('the same ones every time: a few have no province, no full date, or follow another', async () => {
    const part = (condition: string) => sql.raw(`count(*) filter (where ${condition})::int`);
    const counted = await row<Record<string, number>>(
      database.db,
      sql`select count(*)::int as articles, ${part(`province = ''`)} as placeless, ${part(`event_grain <> 'day'`)} as coarse,
        ${part('follows')} as followers, ${part(`province_was <> ''`)} as former from article`
    );
    expect(counted).toEqual({ articles: ARTICLES, placeless: 20, coarse: 24, followers: 62, former: 406 });
    const seventh = sql`select source, published_day as day, province from article where name = '7.txt'`;
    expect(await row(database.db, seventh)).toEqual({
      source: 'bao-can-tho',
      day: '2020-02-06',
      province: 'ho-chi-minh'
    });
  });
});
