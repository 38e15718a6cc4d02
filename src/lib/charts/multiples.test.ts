import { describe, expect, test } from 'vitest';
import type { Query } from '../trends/query.ts';
import { BOX, multiplesOf, roundHalf, wholeBehind } from './multiples.ts';
import { invented } from './invented-answer.fixture.ts';

const FOUR = { from: '2025-05-01', to: '2025-08-31' };
const share = { ...FOUR, measure: 'share' } as const;

describe('the round half of a scale', () => {
  test.each([
    [0, true, 1],
    [0.4, true, 1],
    [1.5, true, 2],
    [1.5, false, 1.5],
    [10.15, false, 12],
    [11, true, 12],
    [8.1, true, 10],
    [0.07, false, 0.08],
    [1210, true, 1500]
  ])('%d, whole: %s → %d', (value, whole, half) => expect(roundHalf(value, whole)).toBe(half));
});

describe('a small line', () => {
  const lineOf = (
    months: readonly (readonly [number, number])[],
    changes: Partial<Query> = {},
    today?: string
  ) =>
    multiplesOf(invented({ hue: months, 'ha-noi': [] }, { ...share, ...changes }, today), 'given')
      .multiples[0];

  test('runs from edge to edge and ends in a dot', () => {
    const line = lineOf([
      [0, 100],
      [10, 100],
      [20, 100],
      [20, 100]
    ])?.line;
    expect(line?.solid).toBe('M3 45L47.7 24.5L92.3 4L137 4');
    expect(line).toMatchObject({ dashed: '', dots: 'M137 4h.01' });
  });

  test('is broken where a share is suppressed, and says where', () => {
    const one = lineOf([
      [10, 100],
      [2, 20],
      [20, 100],
      [20, 100]
    ]);
    expect(one?.line.solid.match(/M/g)).toHaveLength(1);
    expect(one?.line.dots, 'the point that stands alone, and the end').toBe('M3 24.5h.01M137 4h.01');
    expect(one?.hidden).toEqual([{ left: 18.1, width: 31.9 }]);
  });

  test('is dashed to an unfinished bucket; the dot stays at the full one before', () => {
    const one = lineOf(
      [
        [10, 100],
        [10, 100],
        [20, 100],
        [5, 40]
      ],
      {},
      '2025-08-21'
    );
    expect(one?.line.dashed).toMatch(/^M92\.3 4L137 /);
    expect(one?.line.dots).toBe('M92.3 4h.01');
    expect(one?.point?.bucket).toBe('2025-07');
  });

  test('is dashed from a first bucket that the question cuts', () => {
    const one = lineOf(
      [
        [10, 100],
        [10, 100],
        [20, 100],
        [20, 100]
      ],
      { from: '2025-05-10' }
    );
    expect(one?.line.dashed).toMatch(/^M3 .*L47\.7 /);
    expect(one?.line.solid).toMatch(/^M47\.7 /);
  });

  test.each([
    [
      [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0]
      ],
      'void',
      true
    ],
    [
      [
        [1, 50],
        [0, 0],
        [0, 0],
        [0, 0]
      ],
      'void',
      false
    ],
    [
      [
        [1, 50],
        [1, 50],
        [1, 50],
        [1, 20]
      ],
      'hidden',
      false
    ],
    [
      [
        [1, 50],
        [1, 50],
        [1, 50],
        [0, 50]
      ],
      'value',
      false
    ]
  ] as const)('%j: beside the name %s, silent %s', (months, state, silent) => {
    expect(lineOf(months)).toMatchObject({ state, silent });
  });

  test('a single bucket is a dot in the middle', () => {
    const one = multiplesOf(
      invented({ hue: [[5, 50]] }, { ...share, from: '2025-05-01', to: '2025-05-31' }),
      'given'
    );
    expect(one.multiples[0]?.line).toMatchObject({ solid: '', dots: 'M70 4h.01' });
  });
});

describe('what all of them share', () => {
  test('scale, half, merger between June and July', () => {
    const all = multiplesOf(
      invented(
        {
          hue: [[5, 50]],
          'ha-noi': [
            [0, 50],
            [1, 50],
            [21, 100],
            [1, 50]
          ]
        },
        share
      ),
      'given'
    );
    expect(all).toMatchObject({ half: 12, max: 24, mergerX: BOX.width / 2 });
  });
  test('no merger before 2025-07-01', () => {
    expect(multiplesOf(invented({ hue: [] }, { to: '2025-06-30' }), 'given').mergerX).toBeNull();
  });
  test('an answer without series or values', () => {
    expect(multiplesOf(invented({}), 'high')).toMatchObject({ multiples: [], half: 1, at: 0 });
  });
});

describe('the line behind', () => {
  const months = { hue: [[5, 50]], 'ha-noi': [[25, 150]], unknown: [[6, 100]] } as const;
  const one = { from: '2025-01-01', to: '2025-01-31' };
  test.each([
    ['share', {}, 12],
    ['articles', {}, 15],
    ['mentions', {}, 30],
    ['share', { provinces: ['hue'] }, null],
    ['share', { split: 'theme' }, null],
    ['articles', { split: 'source' }, 15]
  ] as const)('%s %j: %s', (measure, changes, first) => {
    expect(wholeBehind(invented(months, { ...one, measure, ...changes }))?.[0] ?? null).toBe(first);
  });
  test('is broken where all together are too few', () => {
    expect(wholeBehind(invented({ hue: [[1, 20]] }, { ...one, measure: 'share' }))).toEqual([null]);
  });
});
