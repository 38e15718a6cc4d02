/** Themes that go together: every cell is the number of articles behind its address, every total that of the series. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { listArticles } from '../../src/lib/server/db/articles.ts';
import { coOccurrence } from '../../src/lib/server/db/co-occurrence.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { currentLexicon } from '../../src/lib/server/db/lexicon.ts';
import { answerSeries } from '../../src/lib/server/db/series.ts';
import { articlesHref, parseArticleFilter } from '../../src/lib/trends/article-filter.ts';
import type { Query } from '../../src/lib/trends/query.ts';
import { filterAt } from '../../src/lib/ui/explore/point.ts';
import { WHOLE, togetherKey } from '../../src/lib/ui/explore/state.ts';
import { describeBoth } from './both.ts';
import { NOW, takeIn } from './reading-in.ts';
import type { Wish } from './small-reading.ts';

const THEMES = ['digital-transformation', 'drug-free-areas', 'congress-preparation', 'land-data-cleanup'];

const written = fc.constantFrom('2025-01-15', '2025-02-03', '2025-02-28', '2025-02', '2025', 'XXXX-02-03');
const wish: fc.Arbitrary<Wish> = fc
  .record(
    {
      title: fc.uuid(),
      themes: fc.dictionary(fc.constantFrom(...THEMES), fc.integer({ min: 1, max: 3 })),
      place: fc.constantFrom({ province: 'lao-cai', was: 'yen-bai' }, { province: 'lao-cai' }, {}),
      event: written,
      published: fc.constantFrom('2025-01-20', '2025-02-10'),
      source: fc.constantFrom('Báo Một', 'Báo Hai'),
      url: fc.integer({ min: 1, max: 60 }).map((n) => `https://bao.example/${n}`)
    },
    { requiredKeys: ['title', 'themes', 'place', 'source'] }
  )
  .map(({ place, ...rest }) => ({ ...rest, ...place }) as Wish);

const BASE: Query = {
  ...{ themes: THEMES, provinces: [], sources: [], from: '2025-01-01', to: '2025-12-31', grain: 'month' },
  ...{ measure: 'articles', split: 'theme', day: 'event', map: '34' }
};

const QUERIES: readonly Partial<Query>[] = [
  {},
  { grain: 'day', to: '2025-02-20' },
  { grain: 'year' },
  { day: 'published', provinces: ['lao-cai'] },
  { map: '63', provinces: ['yen-bai', 'lao-cai.unknown', 'unknown'] },
  { measure: 'stories' },
  { measure: 'share', themes: THEMES.slice(1, 3) },
  { from: '2020-01-01', to: '2020-12-31' }
];

describeBoth('themes that go together', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await takeIn(database, fc.sample(wish, { numRuns: 150, seed: 2025 }));
  });

  const count = async (address: string): Promise<number> => {
    const parsed = parseArticleFilter(new URL(address, 'http://nhip.example').searchParams);
    if (!parsed.ok) throw new Error(`${address}: ${JSON.stringify(parsed.problems)}`);
    return (await listArticles(database, parsed.filter, { limit: 1, offset: 0 })).total;
  };

  test.each(QUERIES)('%j: cells are their articles, totals are those of the series', async (changes) => {
    const query = { ...BASE, ...changes };
    const { themes, totals, both } = await coOccurrence(database, query);
    expect(themes).toEqual(query.themes);
    for (const [r, row] of themes.entries())
      for (const [c, column] of themes.entries()) {
        const address = articlesHref(filterAt(query, { at: WHOLE, key: togetherKey(row, column) }));
        expect([address, both[r]?.[c]]).toEqual([address, await count(address)]);
      }
    const { series } = await answerSeries(database, { ...query, split: 'theme' }, NOW);
    expect(totals).toEqual(series.map(({ points }) => points.reduce((sum, point) => sum + point.count, 0)));
  });

  test('pairs are counted at all, and a pair is never more than either of its themes', async () => {
    const { totals, both } = await coOccurrence(database, BASE);
    const cells = both
      .flatMap((row, r) => row.map((articles, c) => ({ articles, r, c })))
      .filter(({ r, c }) => r !== c);
    expect(cells.some(({ articles }) => articles > 0)).toBe(true);
    for (const { articles, r, c } of cells)
      expect(articles).toBeLessThanOrEqual(Math.min(totals[r] ?? 0, totals[c] ?? 0));
  });

  test('a question about one theme or none is answered for all themes of the lexicon', async () => {
    const all = (await currentLexicon(database)).themes.map(({ slug }) => slug);
    expect((await coOccurrence(database, { ...BASE, themes: [] })).themes).toEqual(all);
    expect((await coOccurrence(database, { ...BASE, themes: ['drug-free-areas'] })).themes).toEqual(all);
  });
});
