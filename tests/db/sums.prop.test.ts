/** Sums of months are what the articles add up to at every moment, however far behind they are. */
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { coOccurrence } from '../../src/lib/server/db/co-occurrence.ts';
import { coverageOf } from '../../src/lib/server/db/coverage.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { row } from '../../src/lib/server/db/database.ts';
import { corpusFigures } from '../../src/lib/server/db/figures.ts';
import { refreshSums } from '../../src/lib/server/db/marks.ts';
import { answerSeries } from '../../src/lib/server/db/series.ts';
import { listSources } from '../../src/lib/server/db/sources.ts';
import { listThemes } from '../../src/lib/server/db/theme-list.ts';
import { retag } from '../../src/lib/server/retag.ts';
import { placeStories } from '../../src/lib/server/stories.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { localDay } from '../../src/lib/trends/calendar.ts';
import type { Query } from '../../src/lib/trends/query.ts';
import type { WishedPlace } from './arbitrary.ts';
import { dayWithin, queryOf, stems, wishOf } from './arbitrary.ts';
import { describeBoth } from './both.ts';
import {
  countingArticles,
  coverageByHand,
  figuresByHand,
  leftOutByHand,
  seriesByHand,
  togetherByHand
} from './counted-by-hand.ts';
import { emptyCorpus, NOW, options, takeIn } from './reading-in.ts';
import type { Wish } from './small-reading.ts';
import { smallReading, wishedItems } from './small-reading.ts';
import { ingest } from '../../src/lib/server/ingest.ts';

const THEMES = ['digital-transformation', 'drug-free-areas', 'old-theme'];
const PLACES: readonly WishedPlace[] = [
  { province: 'lao-cai', was: 'yen-bai' },
  { province: 'lao-cai' },
  { province: 'ha-noi' },
  {}
];
const days = dayWithin('2024-12-20', '2025-04-10');
const wish = wishOf({ themes: THEMES, places: PLACES, stems: stems(2), days, addresses: 12 });

/** What happens between two looks. */
type Step =
  | { readonly do: 'file' | 'file and settle'; readonly wishes: readonly Wish[] }
  | { readonly do: 'retag'; readonly as: string }
  | { readonly do: 'place' | 'settle' | 'settle twice at once' | 'settle and fail' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('file' as const, 'file and settle' as const),
    wishes: fc.array(wish, { minLength: 3, maxLength: 12 })
  }),
  fc.record({ do: fc.constant('retag' as const), as: fc.constantFrom('old-theme', 'new-theme') }),
  fc.record({
    do: fc.constantFrom(
      'place' as const,
      'settle' as const,
      'settle twice at once' as const,
      'settle and fail' as const
    )
  })
);

const query = queryOf({
  ...{ themes: [...THEMES, 'new-theme'], mostThemes: 3 },
  provinces: [[], [], ['lao-cai'], ['unknown', 'ha-noi']],
  sources: [[], [], ['bao-mot']],
  from: fc.oneof(days, fc.constantFrom('2025-01-01', '2025-02-01')),
  to: fc.oneof(days, fc.constantFrom('2025-02-28', '2025-03-31'))
});

describeBoth('sums', ({ open }) => {
  let database: Database;
  beforeAll(async () => void (database = await open()));
  beforeEach(() => emptyCorpus(database));

  const marks = async () =>
    (await row<{ n: number }>(database.db, sql`select count(*)::int as n from rollup_mark`)).n;

  /** Broken off when all is read, before stories are placed and sums made. */
  async function file(wishes: readonly Wish[]): Promise<void> {
    const stopping = new AbortController();
    async function* items() {
      yield* wishedItems(wishes);
      stopping.abort();
    }
    await ingest(database, items(), options({ signal: stopping.signal }));
  }

  async function rename(as: string): Promise<void> {
    const stopping = new AbortController();
    const onProgress = () => stopping.abort();
    await retag(database, smallReading(1, { 'old-theme': as }), { signal: stopping.signal, onProgress });
  }

  async function take(one: Step): Promise<void> {
    if (one.do === 'file') await file(one.wishes);
    if (one.do === 'file and settle') await takeIn(database, one.wishes);
    if (one.do === 'retag') await rename(one.as);
    if (one.do === 'place') await placeStories(database);
    if (one.do === 'settle') await refreshSums(database);
    if (one.do === 'settle twice at once') await Promise.all([refreshSums(database), refreshSums(database)]);
    if (one.do === 'settle and fail') await refreshSums(failingAt(database, 2)).catch(() => {});
    if (one.do.startsWith('settle') && one.do !== 'settle and fail') expect(await marks()).toBe(0);
  }

  /** Every read against the articles themselves. */
  async function look(queries: readonly Query[]): Promise<void> {
    const today = localDay(NOW);
    const articles = await countingArticles(database);
    const names = new Map((await listSources(database)).map(({ slug, name }) => [slug, name]));
    expect(await corpusFigures(database)).toEqual(figuresByHand(articles));
    const listed = (await listThemes(database)).themes.filter((theme) => THEMES.includes(theme.slug));
    expect(listed.map((theme) => theme.articles)).toEqual(
      listed.map(({ slug }) => articles.filter(({ themes }) => slug in themes).length)
    );
    for (const asked of queries) {
      const { series, leftOut } = await answerSeries(database, asked, NOW);
      const keys = series.map(({ key, label }) => ({ key, label }));
      expect(series).toEqual(seriesByHand(articles, asked, { keys, today }));
      expect(leftOut).toEqual(leftOutByHand(articles, asked));
      expect(await coverageOf(database, asked, NOW)).toEqual(
        coverageByHand(articles, asked, { names, today })
      );
      if (asked.themes.length > 1)
        expect(await coOccurrence(database, asked)).toEqual(togetherByHand(articles, asked));
    }
  }

  test('whatever has happened, all reads equal a count by hand', async () => {
    const walk = fc.array(step, { minLength: 4, maxLength: 7 });
    const questions = fc.array(query, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(wish, { minLength: 15, maxLength: 25 }),
        walk,
        questions,
        async (first, steps, asked) => {
          await takeIn(database, first);
          for (const one of steps) {
            await take(one);
            await look(asked);
          }
          expect(await verify(database)).toEqual({ differences: [] });
          await emptyCorpus(database);
        }
      ),
      { numRuns: 2, endOnFailure: true }
    );
  }, 120_000);

  test('what is filed while sums are made is in the answer at once, and in the sums after the next settling', async () => {
    const wishes = fc.sample(wish, { numRuns: 30, seed: 13 });
    const asked = fc.sample(query, { numRuns: 4, seed: 13 });
    await file(wishes.slice(0, 15));
    await Promise.all([file(wishes.slice(15)), refreshSums(database), refreshSums(database)]);
    await look(asked);
    await refreshSums(database);
    expect(await marks()).toBe(0);
    await look(asked);
    expect(await verify(database)).toEqual({ differences: [] });
  });

  test('a settling that is stopped leaves the rest marked', async () => {
    await file(fc.sample(wish, { numRuns: 20, seed: 7 }));
    const before = await marks();
    let asked = 0;
    const signal = {
      get aborted() {
        return asked++ > 1;
      }
    } as AbortSignal;
    await refreshSums(database, { signal });
    expect(await marks()).toBeGreaterThan(0);
    expect(await marks()).toBeLessThan(before);
    await look(fc.sample(query, { numRuns: 3, seed: 7 }));
    expect(await verify(database)).toEqual({ differences: [] });
  });

  test.each([
    ['rollup_sum', `update rollup_sum set mentions = mentions + 1 where scope = 'province'`],
    ['rollup_sum', `delete from rollup_sum where step = 'day'`],
    ['rollup_set', `update rollup_set set placeless = placeless + 1`]
  ])('verify sees what was tampered with: %s, %s', async (check, tampering) => {
    await takeIn(database, [{ title: 'Một', themes: { 'old-theme': 1 }, event: '2025-01-02' }]);
    await database.db.execute(sql.raw(tampering));
    const { differences } = await verify(database);
    expect(new Set(differences.map((one) => one.check))).toEqual(new Set([check]));
    await database.db
      .execute(sql`insert into rollup_mark select distinct source, day_kind, date_trunc('month', day)::date,
      gen_random_uuid() from rollup_article`);
    expect(await verify(database), 'a marked month is not relied on').toEqual({ differences: [] });
    await refreshSums(database);
    expect(await verify(database)).toEqual({ differences: [] });
  });
});

/** Its transactions end as usual, but one: that is undone at its end. */
function failingAt(database: Database, nth: number): Database {
  let begun = 0;
  return {
    ...database,
    db: {
      execute: (asked) => database.db.execute(asked),
      transaction: (work, config) =>
        database.db.transaction(async (tx) => {
          const done = await work(tx);
          begun += 1;
          if (begun === nth) throw new Error('cắt ngang');
          return done;
        }, config)
    }
  };
}
