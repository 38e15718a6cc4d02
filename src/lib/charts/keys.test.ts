/** Keys and pointer over a chart. */
import { describe, expect, test } from 'vitest';
import type { Point } from '../trends/query.ts';
import { firstChoice, moveChoice, nearestSeries } from './keys.ts';

describe('moveChoice', () => {
  const extent = { series: 3, buckets: 24 };
  test.each([
    ['ArrowLeft', { series: 1, at: 4 }],
    ['ArrowRight', { series: 1, at: 6 }],
    ['PageDown', { series: 1, at: 0 }],
    ['PageUp', { series: 1, at: 17 }],
    ['Home', { series: 1, at: 0 }],
    ['End', { series: 1, at: 23 }],
    ['ArrowUp', { series: 0, at: 5 }],
    ['ArrowDown', { series: 2, at: 5 }],
    ['Enter', null],
    ['a', null],
    ['toString', null]
  ])('%s', (key, expected) => expect(moveChoice(key, { series: 1, at: 5 }, extent)).toEqual(expected));

  test('stays inside at both ends', () => {
    expect(moveChoice('ArrowLeft', { series: 0, at: 0 }, extent)).toEqual({ series: 0, at: 0 });
    expect(moveChoice('ArrowDown', { series: 2, at: 23 }, extent)).toEqual({ series: 2, at: 23 });
  });
});

describe('firstChoice', () => {
  const point = (over: Partial<Point>): Point => ({
    ...{ bucket: '2025-11', value: 1, count: 1, n: 40, low: null, high: null, partial: false, articles: '' },
    ...over
  });
  const at = (points: Point[]) => firstChoice([{ key: 'a', label: 'A', points }]).at;

  test('is the last finished bucket that has a value', () => {
    expect(at([point({}), point({}), point({ value: null }), point({ partial: true })])).toBe(1);
  });
  test('is the last one when none is finished, and the first of nothing', () => {
    expect(at([point({ partial: true }), point({ partial: true })])).toBe(1);
    expect(firstChoice([])).toEqual({ series: 0, at: 0 });
  });
});

test.each([
  [[100, 50, null], 60, 1],
  [[null, null], 60, null],
  [[10], 400, 0]
])('nearest of %j to %i', (heights, y, expected) => expect(nearestSeries(heights, y)).toBe(expected));
