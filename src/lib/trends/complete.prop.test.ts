/** Sums hold whatever the rows are: over grains, over the borders, over rows grouped or single. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROVINCES_34, oldProvinces } from '../lexicon/provinces.ts';
import { addDays } from '../corpus/civil-date.ts';
import { completeSeries, provinceSeries } from './complete.ts';
import type { CountRow, Rollup } from './complete.ts';
import { provinceKey } from './crosswalk.ts';
import { GRAINS } from './query.ts';
import type { BorderSet, Grain, Measure, Query, Series } from './query.ts';

const FROM = '2024-11-17';
const TO = addDays(FROM, 450);
const total = (series: readonly Series[]) =>
  series.flatMap(({ points }) => points).reduce((sum, { count }) => sum + count, 0);
const query = (grain: Grain, map: BorderSet = '34', measure: Measure = 'articles'): Query => ({
  ...{ themes: [], provinces: [], sources: [], from: FROM, to: TO, grain, map },
  ...{ measure, split: 'province' as const, day: 'event' as const }
});

const aPlace = fc.constantFrom(...PROVINCES_34).chain(({ slug }) =>
  fc.record({
    province: fc.constantFrom(slug, null),
    was: fc.constantFrom(null, ...oldProvinces(slug).map((old) => old.slug))
  })
);
const rows = fc.array(
  fc.record({ place: aPlace, day: fc.nat(450).map((n) => addDays(FROM, n)), articles: fc.nat(9) }),
  {
    maxLength: 40
  }
);

const rollup = (
  placed: readonly {
    place: { province: string | null; was: string | null };
    day: string;
    articles: number;
  }[],
  asked: Query
): Rollup => {
  const counts: CountRow[] = placed.map(({ place, day, articles }) => ({
    ...{ key: provinceKey(place, asked.map), day, articles, mentions: articles, followers: articles >> 1 }
  }));
  return { keys: provinceSeries(asked), counts, samples: counts };
};

test('every grain and both border sets hold every article once', () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(...GRAINS),
      fc.constantFrom<BorderSet>('34', '63'),
      fc.constantFrom<Measure>('articles', 'stories'),
      (placed, grain, map, measure) => {
        const asked = query(grain, map, measure);
        const counted = (articles: number) => articles - (measure === 'stories' ? articles >> 1 : 0);
        const expected = placed.reduce((sum, { articles }) => sum + counted(articles), 0);
        expect(total(completeSeries(asked, rollup(placed, asked), TO))).toBe(expected);
      }
    ),
    { numRuns: 60 }
  );
});

test('a present province equals the sum of its former parts', () => {
  fc.assert(
    fc.property(rows, (placed) => {
      const now = completeSeries(query('year', '34'), rollup(placed, query('year', '34')), TO);
      const then = completeSeries(query('year', '63'), rollup(placed, query('year', '63')), TO);
      for (const series of now) {
        const parts = new Set([`${series.key}.unknown`, ...oldProvinces(series.key).map(({ slug }) => slug)]);
        if (series.key !== 'unknown')
          expect(total(then.filter(({ key }) => parts.has(key)))).toBe(total([series]));
      }
    }),
    { numRuns: 60 }
  );
});

test('the days of a month add up to the month', () => {
  fc.assert(
    fc.property(rows, (placed) => {
      const days = completeSeries(query('day'), rollup(placed, query('day')), TO);
      const months = completeSeries(query('month'), rollup(placed, query('month')), TO);
      months.forEach(({ points }, at) => {
        for (const { bucket, count } of points) {
          const inside = days[at]?.points.filter((day) => day.bucket.startsWith(bucket)) ?? [];
          expect(inside.reduce((sum, day) => sum + day.count, 0)).toBe(count);
        }
      });
    }),
    { numRuns: 20 }
  );
});
