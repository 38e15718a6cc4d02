/** Whole series out of sparse rows: zeros, the unfinished end, suppression, and addresses that cut the same. */
import { describe, expect, test } from 'vitest';
import { MIN_SAMPLE, asShares, completeSeries, provinceSeries } from './complete.ts';
import type { Rollup } from './complete.ts';
import type { Query, SeriesAnswer } from './query.ts';

const query: Query = {
  ...{
    themes: [],
    provinces: [],
    sources: [],
    from: '2025-06-16',
    to: '2025-09-30',
    grain: 'month' as const
  },
  ...{ measure: 'articles' as const, split: 'theme' as const, day: 'event' as const, map: '34' as const }
};
const rollup: Rollup = {
  keys: [
    { key: 'social-welfare', label: 'An sinh xã hội' },
    { key: 'security-order', label: 'An ninh trật tự' }
  ],
  counts: [
    { key: 'social-welfare', day: '2025-07-02', articles: 3, mentions: 7, followers: 1 },
    { key: 'social-welfare', day: '2025-07-31', articles: 2, mentions: 2, followers: 0 },
    { key: 'social-welfare', day: '2025-08-01', articles: 1, mentions: 1, followers: 1 }
  ],
  samples: [
    { key: 'all', day: '2025-07-02', articles: MIN_SAMPLE + 10 },
    { key: 'all', day: '2025-08-01', articles: MIN_SAMPLE - 1 }
  ]
};
const points = (over: Partial<Query> = {}, today = '2026-01-01') =>
  completeSeries({ ...query, ...over }, rollup, today)[0]?.points ?? [];

test('every bucket is there, the empty ones as zero', () => {
  expect(points().map(({ bucket, value, n }) => [bucket, value, n])).toEqual([
    ['2025-06', 0, 0],
    ['2025-07', 5, 40],
    ['2025-08', 1, 29],
    ['2025-09', 0, 0]
  ]);
});

test('a theme without any row is a series of zeros', () => {
  const quiet = completeSeries(query, rollup, '2026-01-01')[1];
  expect(quiet?.points.map(({ value }) => value)).toEqual([0, 0, 0, 0]);
});

test('the cut bucket and the running one are partial', () => {
  expect(points({}, '2025-09-30').map(({ partial }) => partial)).toEqual([true, false, false, true]);
  expect(points({}, '2025-10-01').map(({ partial }) => partial)).toEqual([true, false, false, false]);
});

test('mentions count mentions, with the articles beside them', () => {
  expect(points({ measure: 'mentions' })[1]).toMatchObject({ value: 9, count: 5 });
});

test('stories leave out who follows another; the sample and the share stay those of articles', () => {
  const stories = points({ measure: 'stories' });
  expect(stories.map(({ value, count, n }) => [value, count, n])).toEqual([
    [0, 0, 0],
    [4, 4, 40],
    [0, 0, 29],
    [0, 0, 0]
  ]);
  expect(stories[1]?.articles).toContain('&stories=first');
  expect(points({ measure: 'share' })[1]?.count).toBe(5);
});

describe('shares', () => {
  test('divide by all articles, with an interval around', () => {
    const july = points({ measure: 'share' })[1];
    expect(july?.value).toBe(5 / 40);
    expect(july?.low).toBeLessThan(5 / 40);
    expect(july?.high).toBeGreaterThan(5 / 40);
  });

  test.each([
    [2, '29 articles, one too few'],
    [3, 'no article at all: nothing to divide by']
  ])('bucket %i is suppressed: %s', (at) => {
    expect(points({ measure: 'share' })[at]).toMatchObject({ value: null, low: null, high: null });
  });
});

describe('addresses', () => {
  test('name the theme and the part of the bucket inside the period', () => {
    expect(points().map(({ articles }) => articles.replace('/articles?theme=social-welfare&', ''))).toEqual([
      'from=2025-06-16&to=2025-06-30&grain=month',
      'from=2025-07-01&to=2025-07-31&grain=month',
      'from=2025-08-01&to=2025-08-31&grain=month',
      'from=2025-09-01&to=2025-09-30&grain=month'
    ]);
  });

  test('split by province they keep the themes and the borders', () => {
    const split = { ...query, split: 'province' as const, map: '63' as const, themes: ['security-order'] };
    const [first] = completeSeries(
      split,
      { ...rollup, keys: [{ key: 'yen-bai', label: 'Yên Bái' }], counts: [] },
      '2026-01-01'
    );
    expect(first?.points[1]?.articles).toBe(
      '/articles?theme=security-order&province=yen-bai&from=2025-07-01&to=2025-07-31&grain=month&map=63'
    );
  });
});

test('split by province, each divides by its own sample, and empty "part unknown" series go', () => {
  const split = { ...query, split: 'province' as const, map: '63' as const, measure: 'share' as const };
  const series = completeSeries(
    split,
    {
      keys: provinceSeries(split),
      counts: [{ key: 'lao-cai.unknown', day: '2025-07-05', articles: 9, mentions: 9, followers: 0 }],
      samples: [
        { key: 'lao-cai.unknown', day: '2025-07-05', articles: 36 },
        { key: 'yen-bai', day: '2025-07-05', articles: 36 }
      ]
    },
    '2026-01-01'
  );
  const july = (key: string) => series.find((one) => one.key === key)?.points[1]?.value;
  expect(series).toHaveLength(63 + 1 + 1);
  expect([july('lao-cai.unknown'), july('yen-bai'), july('unknown')]).toEqual([0.25, 0, null]);
});

test('a row of a series that is not asked for is an error, not a loss', () => {
  const counts = [{ key: 'stray', day: '2025-07-01', articles: 1, mentions: 1, followers: 1 }];
  expect(() => completeSeries(query, { ...rollup, counts }, '2026-01-01')).toThrow(/stray/);
});

test.each(['articles', 'mentions', 'share'] as const)(
  '%s turned into shares are the shares asked for',
  (measure) => {
    const answer = (asked: Query): SeriesAnswer => ({
      ...{
        query: asked,
        lexicon: 1,
        generatedAt: '',
        leftOut: { unknownProvince: 0, unknownDate: 0, coarseDate: 0 }
      },
      series: completeSeries(asked, rollup, '2025-09-30')
    });
    expect(asShares(answer({ ...query, measure }))).toEqual(answer({ ...query, measure: 'share' }));
  }
);
