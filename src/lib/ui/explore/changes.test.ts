/** Rises from half to half. */
import { expect, test } from 'vitest';
import type { Measure, Point, SeriesAnswer } from '../../trends/query.ts';
import { changesOf, yearChanges } from './changes.ts';

const point = (count: number, n = 100, partial = false): Point => ({
  ...{ bucket: '2025-01', value: count, count, n, low: null, high: null, partial, articles: '' }
});
const answer = (measure: Measure, rows: Record<string, Point[]>): SeriesAnswer => ({
  query: {
    ...{
      themes: [],
      provinces: [],
      sources: [],
      from: '2025-01-01',
      to: '2025-06-30',
      grain: 'month' as const
    },
    ...{ measure, split: 'province' as const, day: 'event' as const, map: '34' as const }
  },
  ...{ lexicon: 1, generatedAt: '', leftOut: { unknownProvince: 0, unknownDate: 0, coarseDate: 0 } },
  series: Object.entries(rows).map(([key, points]) => ({ key, label: key, points }))
});
const told = (given: SeriesAnswer) =>
  changesOf(given).risers.map(({ series, by, sure }) => [series.key, by, sure]);

test('the largest rise first; what falls, stays level or is unknown is no riser', () => {
  const rows = {
    hue: [point(1), point(1), point(2), point(3)],
    'son-la': [point(0), point(2), point(20), point(20)],
    'ha-noi': [point(9), point(9), point(1), point(1)],
    'ca-mau': [point(1), point(1), point(1), point(1)],
    unknown: [point(0), point(0), point(90), point(90)]
  };
  expect(told(answer('articles', rows))).toEqual([
    ['son-la', 38, true],
    ['hue', 3, false]
  ]);
});

test('the unfinished bucket and an odd first one are left out', () => {
  const rows = { hue: [point(50), point(1), point(4), point(99, 100, true)] };
  expect(told(answer('articles', rows))).toEqual([['hue', 3, false]]);
});

test('shares need their sample', () => {
  const rows = {
    hue: [point(1, 40), point(20, 40)],
    'ca-mau': [point(1, 20), point(15, 20)]
  };
  expect(told(answer('share', rows))).toEqual([['hue', 0.475, true]]);
  expect(changesOf(answer('share', rows)).tested).toBe(1);
});

test('what would be sure alone is not sure among many', () => {
  const alone = { hue: [point(0), point(7)] };
  const many = Object.fromEntries(['a', 'b', 'c', 'd'].map((key) => [key, [point(3), point(3)]]));
  expect(told(answer('articles', alone))).toEqual([['hue', 7, true]]);
  expect(told(answer('articles', { ...alone, ...many }))).toEqual([['hue', 7, false]]);
  expect(told(answer('mentions', alone))).toEqual([['hue', 7, false]]);
});

test('against the year before: every row, what is not over included, the real changes told apart', () => {
  const now = answer('articles', {
    hue: [point(20), point(25, 100, true)],
    'son-la': [point(3), point(2)],
    'lao-cai': [point(0), point(0)]
  });
  const then = answer('articles', { hue: [point(2), point(1)], 'son-la': [point(4), point(2)] });
  expect(
    yearChanges(now, then).map(({ series, before, after, by, sure }) => [
      ...[series.key, before.value, after.value],
      ...[by, sure]
    ])
  ).toEqual([
    ['hue', 3, 45, 42, true],
    ['son-la', 6, 5, -1, false]
  ]);
});

test('shares against the year before need their sample in both years', () => {
  const now = answer('share', { hue: [point(20)], 'son-la': [point(30)] });
  const then = answer('share', { hue: [point(1, 20)], 'son-la': [point(10)] });
  expect(yearChanges(now, then).map(({ series, by }) => [series.key, by.toFixed(2)])).toEqual([
    ['son-la', '0.20']
  ]);
});
