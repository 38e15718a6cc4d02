/** Silences are read from the rollups by the query's kind of day, grain and provinces. */
import { beforeAll, expect, test } from 'vitest';
import { UNNAMED_SOURCE } from '../../src/lib/corpus/source.ts';
import { coverageOf } from '../../src/lib/server/db/coverage.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import type { Query } from '../../src/lib/trends/query.ts';
import { describeBoth } from './both.ts';
import { takeIn } from './reading-in.ts';
import type { Wish } from './small-reading.ts';

const query: Query = {
  themes: ['social-welfare'],
  provinces: [],
  sources: [],
  from: '2025-05-01',
  to: '2025-07-31',
  grain: 'month',
  measure: 'articles',
  split: 'theme',
  day: 'event',
  map: '34'
};
const NOW = new Date('2025-07-20T00:00:00Z');

/** Two papers of the same five months; June is missing in one, and known only to the year in the other. */
const wishes: Wish[] = [1, 2, 3, 4, 5].flatMap((month) => [
  { title: `Một ${month}`, source: 'Báo Một', event: `2025-0${month}-10`, province: 'hue' },
  { title: `Hai ${month}`, source: 'Báo Hai', event: `2025-0${month}`, published: '2025-01-01' }
]);
/** Files of no named paper, in the same months: a place where files land is never silent. */
const files: Wish[] = [1, 2, 3, 4, 5].map((month) => ({
  ...{ title: `Tệp ${month}`, source: UNNAMED_SOURCE.name, event: `2025-0${month}-12`, province: 'hue' }
}));
const june: Wish[] = [{ title: 'Hai 6', source: 'Báo Hai', event: '2025-06-01', province: 'ha-noi' }];

describeBoth('coverage', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await takeIn(database, [...wishes, ...files, ...june]);
  });

  const silences = async (changes: Partial<Query>) =>
    (await coverageOf(database, { ...query, ...changes }, NOW)).map(({ bucket, silent, usual }) => [
      bucket,
      silent.join(),
      usual
    ]);

  test('themes do not matter; the month under way is never silent', async () => {
    expect(await silences({})).toEqual([
      ['2025-05', '', 2],
      ['2025-06', 'Báo Một', 2],
      ['2025-07', '', 2]
    ]);
  });

  test('only in the chosen provinces', async () => {
    expect((await silences({ provinces: ['ha-noi'] }))[1]).toEqual(['2025-06', '', 0]);
    expect((await silences({ provinces: ['hue'] }))[1]).toEqual(['2025-06', 'Báo Một', 1]);
  });

  test('by publication day nobody here has a habit', async () => {
    expect((await silences({ day: 'published' }))[1]).toEqual(['2025-06', '', 0]);
  });

  test('dates too coarse for the grain make no habit', async () => {
    const weeks = await coverageOf(database, { ...query, grain: 'week' }, NOW);
    expect(weeks.every(({ usual }) => usual === 0)).toBe(true);
  });
});
