import { describe, expect, test } from 'vitest';
import type { Point, Query, SeriesAnswer } from './query.ts';
import { rankingOf } from './ranking.ts';
import { wilson } from './wilson.ts';

const QUERY: Query = {
  ...{ themes: [], provinces: [], sources: [], from: '2025-01-01', to: '2025-12-31', grain: 'quarter' },
  ...{ measure: 'articles', split: 'province', day: 'event', map: '34' }
};

type Value = number | null | readonly [count: number, n: number];

/** Values by key and quarter; pairs are shares with their interval. */
function answer(values: Readonly<Record<string, readonly Value[]>>, lastPartial = false): SeriesAnswer {
  const series = Object.entries(values).map(([key, row]) => ({
    key,
    label: key,
    points: row.map((value, at): Point => {
      const bucket = {
        bucket: `2025-Q${at + 1}`,
        partial: lastPartial && at === row.length - 1,
        articles: ''
      };
      if (value === null || typeof value === 'number')
        return { ...bucket, value, count: value ?? 0, n: 100, low: null, high: null };
      const [count, n] = value;
      return { ...bucket, count, n, value: count / n, ...(wilson(count, n) ?? { low: null, high: null }) };
    })
  }));
  const share = Object.values(values).some((row) =>
    row.some((value) => typeof value === 'object' && value !== null)
  );
  return {
    ...{ query: { ...QUERY, measure: share ? 'share' : 'articles' }, lexicon: 1, generatedAt: '', series },
    leftOut: { unknownProvince: 0, unknownDate: 0, coarseDate: 0 }
  };
}

/** "a1 b2 c2": keys with their rank at the deciding bucket. */
const order = (made: SeriesAnswer, most?: number) =>
  rankingOf(made, most)
    .lines.map(({ series, ranks }) => `${series.key}${ranks.at(-1)}`)
    .join(' ');

describe('ranks', () => {
  test.each([
    [{ a: [1], b: [3], c: [2] }, 'b1 c2 a3'],
    [{ a: [2], b: [3], c: [2], d: [1] }, 'b1 a2 c2 d4'],
    [{ a: [2], b: [0], c: [null], d: [1] }, 'a1 d2'],
    [{ unknown: [9], 'lao-cai.unknown': [8], a: [1] }, 'a1'],
    [{ a: [0] }, ''],
    [{}, '']
  ])('%j → %s', (values, expected) => expect(order(answer(values))).toBe(expected));

  test('of every bucket are kept, also those beyond what is shown', () => {
    const { lines } = rankingOf(answer({ a: [1, 9], b: [5, 8], c: [4, 1], d: [null, 0] }), 2);
    expect(lines.map(({ ranks }) => ranks)).toEqual([
      [3, 1],
      [1, 2]
    ]);
  });
});

describe('ties', () => {
  test('that fit are named', () => {
    expect(rankingOf(answer({ a: [2], b: [2], c: [1] })).ties).toEqual([{ rank: 1, count: 2 }]);
  });
  test('that do not fit among the ranks are left out, and said', () => {
    const made = answer({ a: [5], b: [4], c: [1], d: [1], e: [1] });
    expect(order(made, 3)).toBe('a1 b2');
    expect(rankingOf(made, 3)).toMatchObject({ ties: [], cutTie: { rank: 3, count: 3 } });
    expect(rankingOf(made, 5)).toMatchObject({ ties: [{ rank: 3, count: 3 }], cutTie: null });
  });
});

describe('the bucket that decides', () => {
  test.each([
    ['a full last one', { a: [1, 2], b: [2, 1] }, false, 1],
    ['an unfinished one that ranks as many', { a: [1, 2], b: [2, 1] }, true, 1],
    ['not an unfinished one that ranks fewer', { a: [1, 2], b: [2, null] }, true, 0],
    ['an unfinished one where there is no other', { a: [2], b: [null] }, true, 0]
  ] as const)('%s', (_, values, partial, at) => {
    const ranking = rankingOf(answer(values, partial));
    expect(ranking.at).toBe(at);
    expect(ranking.buckets).toHaveLength(at + 1);
  });
});

describe('lines with a name in colour', () => {
  test.each([
    [{ a: [9, 9], b: [8, 8], c: [7, 7], d: [1, 6], e: [6, 5] }, 'a b d'],
    [{ a: [9, 9], b: [8, 8], c: [7, 7], d: [6, 6] }, 'a b c'],
    [{ a: [9, 9], b: [8, 8] }, 'a b'],
    [{ a: [null, 9], b: [9, 8], c: [8, 7], d: [null, 6] }, 'a b d']
  ] as const)('%j → %s', (values, names) => {
    const named = rankingOf(answer(values)).lines.filter((line) => line.named !== null);
    expect(named.map(({ series }) => series.key).join(' ')).toBe(names);
    expect(named.map((line) => line.named)).toEqual(named.map((_, k) => k));
  });
});

describe('ranks that cannot be told apart', () => {
  test.each([
    ['clearly apart', { a: [[500, 1000]], b: [[100, 1000]] }, []],
    ['two near each other', { a: [[500, 1000]], b: [[101, 1000]], c: [[100, 1000]] }, [[2, 3]]],
    [
      'a chain: neighbours overlap, the ends do not',
      { a: [[140, 1000]], b: [[115, 1000]], c: [[93, 1000]] },
      [
        [1, 2],
        [2, 3]
      ]
    ],
    ['a run of three', { a: [[105, 1000]], b: [[101, 1000]], c: [[100, 1000]] }, [[1, 2, 3]]],
    [
      'a small sample overlaps beyond a large one',
      { a: [[200, 1000]], b: [[15000, 100000]], c: [[4, 30]] },
      [
        [2, 3],
        [1, 3]
      ]
    ],
    ['equal values are a tie, no pair of ranks', { a: [[100, 1000]], b: [[100, 1000]] }, []],
    ['counts have no interval', { a: [10], b: [9] }, []]
  ] as const)('%s', (_, values, alike) => {
    expect(rankingOf(answer(values)).alike).toEqual(alike);
  });
});
