import { describe, expect, test } from 'vitest';
import { mostTogether, squareOf, togetherAt } from './co-occurrence.ts';

const pair = (one: string, other: string, articles: number) => ({ one, other, articles });
const table = squareOf(
  ['a', 'b', 'c'],
  [
    pair('a', 'a', 100),
    pair('b', 'b', 40),
    pair('c', 'c', 29),
    pair('a', 'b', 30),
    pair('c', 'a', 5),
    pair('a', 'x', 9)
  ]
);

test('pairs become a square, each in both directions; pairs of other themes are left away', () => {
  expect(table).toEqual({
    themes: ['a', 'b', 'c'],
    totals: [100, 40, 29],
    both: [
      [100, 30, 5],
      [30, 40, 0],
      [5, 0, 29]
    ]
  });
});

test('no theme at all', () => expect(squareOf([], [])).toEqual({ themes: [], totals: [], both: [] }));

describe('a cell', () => {
  test.each([
    [0, 1, { count: 30, n: 100, share: 0.3 }],
    [1, 0, { count: 30, n: 40, share: 0.75 }],
    [1, 2, { count: 0, n: 40, share: 0 }],
    [2, 0, { count: 5, n: 29, share: null, low: null, high: null }],
    [7, 0, { count: 0, n: 0, share: null }]
  ])('row %i, column %i', (row, column, cell) => expect(togetherAt(table, row, column)).toMatchObject(cell));
  test('has an interval around its share', () => {
    const { low, high } = togetherAt(table, 0, 1) ?? {};
    expect(low).toBeCloseTo(0.21895, 5);
    expect(high).toBeCloseTo(0.39585, 5);
  });
  test('the diagonal is blank', () => expect(togetherAt(table, 1, 1)).toBeNull());
});

describe('the themes that fit', () => {
  const big = squareOf(
    ['a', 'b', 'c', 'd'],
    [
      pair('a', 'a', 9),
      pair('b', 'b', 90),
      pair('c', 'c', 50),
      pair('d', 'd', 20),
      pair('a', 'd', 3),
      pair('a', 'c', 1)
    ]
  );
  test.each([
    [2, undefined, ['b', 'c']],
    [3, undefined, ['b', 'c', 'd']],
    [2, 'a', ['a', 'd']],
    [3, 'a', ['a', 'c', 'd']],
    [2, 'x', ['b', 'c']],
    [9, 'a', ['a', 'b', 'c', 'd']]
  ] as const)('%i with %s', (most, first, themes) => {
    const kept = mostTogether(big, most, first);
    expect(kept.themes).toEqual(themes);
    expect(kept.totals).toEqual(kept.both.map((row, at) => row[at]));
  });
});
