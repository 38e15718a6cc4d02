/** The promise of every figure: the number of a point is the number of articles behind its address. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { listArticles } from '../../src/lib/server/db/articles.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { answerSeries } from '../../src/lib/server/db/series.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { EVERY_ARTICLE, parseArticleFilter } from '../../src/lib/trends/article-filter.ts';
import type { ArticleFilter, Query, SeriesAnswer } from '../../src/lib/trends/query.ts';
import type { WishedPlace } from './arbitrary.ts';
import { dayWithin, queryOf, stems, wishOf } from './arbitrary.ts';
import { describeBoth } from './both.ts';
import { NOW, takeIn } from './reading-in.ts';

const THEMES = ['digital-transformation', 'drug-free-areas', 'congress-preparation', 'withdrawn-theme'];
const PLACES: readonly WishedPlace[] = [
  { province: 'lao-cai', was: 'yen-bai' },
  { province: 'lao-cai', was: 'lao-cai' },
  { province: 'lao-cai' },
  { province: 'ha-noi' },
  { province: 'ha-noi', was: 'ha-noi' },
  {}
];

const days = dayWithin('2024-12-20', '2025-03-10');
const wish = wishOf({ themes: THEMES, places: PLACES, stems: stems(12), days, addresses: 60 });
const query = queryOf({
  ...{ themes: THEMES, mostThemes: 2, from: days, to: days },
  provinces: [[], ['lao-cai'], ['lao-cai', 'ha-noi', 'unknown']],
  sources: [[], [], ['bao-hai'], ['bao-mot', 'bao-hai']]
});

describeBoth('series', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await takeIn(database, fc.sample(wish, { numRuns: 150, seed: 63_34 }));
  });

  const count = async (filter: ArticleFilter) =>
    (await listArticles(database, filter, { limit: 1, offset: 0 })).total;

  test('the corpus of this test has revisions and reprints, and its rollups are right', async () => {
    expect(await verify(database)).toEqual({ differences: [] });
    expect(await count(EVERY_ARTICLE)).toBeLessThan(150);
    expect(await count({ ...EVERY_ARTICLE, firstOnly: true })).toBeLessThan(await count(EVERY_ARTICLE));
  });

  test('every point counts exactly the articles behind it', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const answer = await answerSeries(database, asked, NOW);
        const points = answer.series.flatMap((series) => series.points);
        for (const point of pick(points)) {
          expect([point.articles, await count(filterOf(point.articles))]).toEqual([
            point.articles,
            point.count
          ]);
        }
      }),
      { numRuns: 25 }
    );
  }, 240_000);

  test('what is left out is counted as the list counts it', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const { leftOut } = await answerSeries(database, asked, NOW);
        const { themes, provinces, sources, map, from, to, day, grain } = asked;
        const narrow = { themes, provinces, sources, map, from, to, day, grain };
        const filter: ArticleFilter = { ...EVERY_ARTICLE, ...narrow };
        expect(leftOut.unknownDate).toBe(await count({ ...filter, leftOut: 'no-date' }));
        expect(leftOut.coarseDate).toBe(await count({ ...filter, leftOut: 'coarse-date' }));
        expect(leftOut.unknownProvince).toBe(await count({ ...filter, provinces: ['unknown'] }));
      }),
      { numRuns: 25 }
    );
  }, 240_000);

  test.each(['mentions', 'stories'] as const)(
    '%s: days add up to months, and old provinces to present ones',
    async (measure) => {
      const base: Query = {
        ...{ themes: [], provinces: [], sources: [], from: '2025-01-01', to: '2025-02-28', measure },
        ...{ grain: 'month', split: 'province', day: 'published', map: '34' }
      };
      const answers = await Promise.all([
        answerSeries(database, base, NOW),
        answerSeries(database, { ...base, grain: 'day' }, NOW),
        answerSeries(database, { ...base, map: '63' }, NOW),
        answerSeries(database, { ...base, split: 'none' }, NOW),
        answerSeries(database, { ...base, split: 'source' }, NOW)
      ]);
      const sums = answers.map(total);
      expect(sums[0]).toBeGreaterThan(0);
      expect(new Set(sums).size).toBe(1);
    }
  );

  test('mentions of themes add up to mentions of all', async () => {
    const base: Query = {
      ...{
        themes: THEMES.slice(0, 2),
        provinces: [],
        sources: [],
        from: '2025-01-01',
        to: '2025-12-31',
        measure: 'mentions'
      },
      ...{ grain: 'year', split: 'theme', day: 'event', map: '34' }
    };
    const [split, whole] = await Promise.all([
      answerSeries(database, base, NOW),
      answerSeries(database, { ...base, split: 'none' }, NOW)
    ]);
    expect(total(split)).toBe(total(whole));
    const counted = (answer: SeriesAnswer) =>
      answer.series.flatMap((s) => s.points).reduce((n, p) => n + p.count, 0);
    expect(counted(whole), 'an article with both themes counts once').toBeLessThan(counted(split));
  });
});

/** All points that count something, and some of the empty ones. */
function pick<T extends { readonly count: number }>(points: readonly T[]): T[] {
  const full = points.filter(({ count }) => count > 0);
  return [...full.slice(0, 25), ...points.filter(({ count }) => count === 0).slice(0, 3)];
}

function filterOf(address: string): ArticleFilter {
  const parsed = parseArticleFilter(new URL(address, 'http://nhip.example').searchParams);
  if (!parsed.ok) throw new Error(`${address}: ${JSON.stringify(parsed.problems)}`);
  return parsed.filter;
}

const total = (answer: SeriesAnswer): number =>
  answer.series.flatMap(({ points }) => points).reduce((sum, { value }) => sum + (value ?? 0), 0);
