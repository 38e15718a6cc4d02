/** The same time a year before, at every grain. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketDays, bucketOf, spine } from './buckets.ts';
import { dayNumber, weekday } from './calendar.ts';
import { completeSeries } from './complete.ts';
import { GRAINS } from './query.ts';
import type { Query, SeriesAnswer } from './query.ts';
import { besideNow, dayYearAgo, yearAgo } from './year-ago.ts';

test.each([
  ['2025-11-03', 'day', '2024-11-03'],
  ['2024-02-29', 'day', '2023-02-28'],
  ['2025-02-28', 'month', '2024-02-28'],
  ['2025-11-03', 'week', '2024-11-04']
] as const)('%s by %s: %s', (day, grain, wanted) => {
  expect(dayYearAgo(day, grain)).toBe(wanted);
});

const answerOf = (query: Query, counts: Readonly<Record<string, number>>): SeriesAnswer => ({
  ...{ query, lexicon: 1, generatedAt: '2026-01-01T00:00:00Z' },
  series: completeSeries(
    query,
    {
      keys: [{ key: 'all', label: 'all' }],
      counts: Object.entries(counts).map(([day, articles]) => ({
        ...{ key: 'all', day, articles, mentions: articles, followers: 0 }
      })),
      samples: []
    },
    '2026-01-01'
  ),
  leftOut: { unknownProvince: 0, unknownDate: 0, coarseDate: 0 }
});
const query: Query = {
  ...{ themes: [], provinces: [], sources: [], from: '2025-01-15', to: '2025-03-10', grain: 'month' },
  ...{ measure: 'articles', split: 'none', day: 'event', map: '34' }
};

test('each bucket stands beside its own of a year before, cut as it is cut', () => {
  const then = answerOf(yearAgo(query), { '2024-01-20': 3, '2024-03-05': 4 });
  const [row] = besideNow(answerOf(query, {}), then);
  expect(row?.map((point) => [point?.bucket, point?.count, point?.partial])).toEqual([
    ['2024-01', 3, true],
    ['2024-02', 0, false],
    ['2024-03', 4, true]
  ]);
});

test('a series that the year before did not have has nothing beside it', () => {
  const then = { ...answerOf(yearAgo(query), {}), series: [] };
  expect(besideNow(answerOf(query, {}), then)).toEqual([[null, null, null]]);
});

test('no bucket is without its own a year before, at any grain', () => {
  const day = fc.integer({ min: dayNumber('2001-01-01'), max: dayNumber('2050-12-31') });
  fc.assert(
    fc.property(fc.constantFrom(...GRAINS), day, fc.nat(400), (grain, start, length) => {
      const at = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);
      const asked = { ...query, grain, from: at(start), to: at(start + length) };
      const before = yearAgo(asked);
      const known = new Set(spine(before.from, before.to, grain));
      for (const bucket of spine(asked.from, asked.to, grain))
        expect(known.has(bucketOf(dayYearAgo(bucketDays(bucket).from, grain), grain))).toBe(true);
      if (grain === 'week') expect(weekday(before.from)).toBe(weekday(asked.from));
    })
  );
});
