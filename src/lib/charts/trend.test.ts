/** A series answer as chart config: scale from zero, dashed unfinished end, broken where suppressed. */
import { describe, expect, test } from 'vitest';
import type { Point, SeriesAnswer } from '../trends/query.ts';
import { readPalette } from './palette.ts';
import { trendConfig } from './trend.ts';
import type { TrendWords } from './look.ts';

const point = (bucket: string, value: number | null, partial = false): Point => ({
  ...{ bucket, value, count: 3, n: 40, low: value, high: value, partial, articles: '/articles' }
});
const answer = (
  series: readonly (number | null)[][],
  measure: 'share' | 'articles' = 'share'
): SeriesAnswer => ({
  query: {
    ...{
      themes: [],
      provinces: [],
      sources: [],
      from: '2025-05-01',
      to: '2025-08-20',
      grain: 'month',
      measure
    },
    ...{ split: 'theme', day: 'event', map: '34' }
  },
  lexicon: 1,
  generatedAt: '2025-08-20T03:00:00Z',
  series: series.map((values, k) => ({
    key: `theme-${k}`,
    label: `Chủ đề ${k}`,
    points: values.map((value, i) => point(`2025-0${5 + i}`, value, i === values.length - 1))
  })),
  leftOut: { unknownProvince: 0, unknownDate: 0, coarseDate: 0 }
});
const words: TrendWords = {
  ...{ lang: 'vi', figure: String, top: (v) => `${v}%`, tick: String, name: ({ label }) => label },
  ...{ until: () => 'đến 20/08', hidden: ['ẩn'], day: (iso) => iso }
};
const palette = readPalette((token) => (token === 'band-alpha' ? '.14' : `#${token}`));
const draw = (series: (number | null)[][], measure?: 'share' | 'articles') =>
  trendConfig(answer(series, measure), { palette, narrow: false, words });
type Dash = (segment: { p0DataIndex: number; p1DataIndex: number }) => number[] | undefined;

test('shares are plotted in per cent, on an axis from zero with the unit on top', () => {
  const { data, options } = draw([[0.1, 0.2, 0.3, 0.05]]);
  expect(data.datasets[0]?.data).toEqual([10, 20, 30, 5]);
  const y = options.scales?.['y'];
  expect([y?.min, y?.max]).toEqual([0, 30]);
  const callback = y?.ticks?.callback as (value: number) => string;
  expect([callback(30), callback(10)]).toEqual(['30%', '10']);
});

test('a share alone leaves room for its interval', () => {
  const wide = answer([[0.1, 0.2, 0.3, 0.05]]);
  const series = wide.series.map((one) => ({
    ...one,
    points: one.points.map((at) => ({ ...at, high: 0.44 }))
  }));
  const { options } = trendConfig({ ...wide, series }, { palette, narrow: false, words });
  expect(options.scales?.['y']?.max).toBe(50);
});

test('the year before is a grey line behind, and the axis holds it', () => {
  const look = { palette, narrow: false, words, extras: { before: [0.5, null, 0.1, 0.2] } };
  const { data, options } = trendConfig(answer([[0.1, 0.2, 0.3, 0.05]]), look);
  expect(data.datasets[1]).toMatchObject({ data: [50, null, 10, 20], borderColor: '#s0', order: 1 });
  expect(options.scales?.['y']?.max).toBeGreaterThanOrEqual(50);
  expect(draw([[0.1, 0.2, 0.3, 0.05]]).data.datasets).toHaveLength(1);
});

test('a single bucket stands in the middle, not on the axis', () => {
  expect(draw([[1]], 'articles').options.scales?.['x']).toMatchObject({ offset: true });
  expect(draw([[1, 2]], 'articles').options.scales?.['x']).toMatchObject({ offset: false });
});

test('counts are plotted as they are', () => {
  expect(draw([[1, 2, 3, 0]], 'articles').data.datasets[0]?.data).toEqual([1, 2, 3, 0]);
});

test('the line to the unfinished bucket is dashed, the others are not', () => {
  const dash = (draw([[0.1, 0.2, 0.3, 0.05]]).data.datasets[0]?.segment as unknown as { borderDash: Dash })
    .borderDash;
  expect(dash({ p0DataIndex: 2, p1DataIndex: 3 })).toEqual([3, 3]);
  expect(dash({ p0DataIndex: 1, p1DataIndex: 2 })).toBeUndefined();
});

describe('markers', () => {
  const radii = (values: (number | null)[]) => draw([values]).data.datasets[0]?.pointRadius as number[];
  test('stand at the end only', () => expect(radii([0.1, 0.2, 0.3, 0.05])).toEqual([0, 0, 0, 4.5]));
  test('move to the last value when the end is suppressed, and show a value between two gaps', () =>
    expect(radii([0.1, null, 0.3, null])).toEqual([2.5, 0, 4.5, 0]));
});

test('each series has its own colour and shape, in order, and the seventh is refused', () => {
  const six = draw(Array.from({ length: 6 }, () => [0.1, 0.1, 0.1, 0.1])).data.datasets;
  expect(six.map(({ borderColor }) => borderColor)).toEqual(['#s1', '#s2', '#s3', '#s4', '#s5', '#s6']);
  expect(new Set(six.map(({ pointStyle, pointRotation }) => `${pointStyle} ${pointRotation}`)).size).toBe(6);
  expect(() => draw(Array.from({ length: 7 }, () => [0.1]))).toThrow(RangeError);
});

test('nothing moves, nothing has a legend box, events stay with the wrapper', () => {
  const { options } = draw([[0.1]]);
  expect(options).toMatchObject({ animation: false, maintainAspectRatio: false, events: [] });
});

test('an answer without any series still draws its frame', () => {
  expect(draw([]).data).toEqual({ labels: [], datasets: [] });
});
