import { describe, expect, test } from 'vitest';
import { spine } from '../trends/buckets.ts';
import type { Grain } from '../trends/query.ts';
import { columnsOf, latestFull, windowOf } from './columns.ts';

/** "1 2025|2|3": bars before a cut are doubled, a merger inside stands in brackets. */
function drawn(grain: Grain, from: string, to: string): string {
  return columnsOf(spine(from, to, grain), grain)
    .map(({ name, under, cut, within }) =>
      [cut ? '‖' : '', name, under ? ` ${under}` : '', within === null ? '' : ` [${within.toFixed(1)}]`].join(
        ''
      )
    )
    .join('|');
}

describe('heads of columns', () => {
  test.each([
    ['month', '2024-12-05', '2025-02-01', '12 2024|1 2025|2'],
    ['month', '2025-05-01', '2025-08-01', '5 2025|6|‖7|8'],
    ['month', '2025-07-01', '2025-08-01', '7 2025|8'],
    ['quarter', '2025-04-01', '2026-02-01', 'II 2025|‖III|IV|I 2026'],
    ['year', '2024-01-01', '2026-02-01', '2024|2025 [0.5]|2026'],
    ['week', '2025-06-23', '2025-07-10', '26 2025|‖27|28'],
    ['week', '2024-12-23', '2025-01-10', '52 2024|1 2025|2'],
    ['day', '2025-06-29', '2025-07-02', '29 6/2025|30|‖1 7/2025|2'],
    ['day', '2025-01-31', '2025-02-02', '31|1 2/2025|2'],
    ['day', '2025-01-31', '2025-01-31', '31 1/2025']
  ] as const)('by %s from %s to %s', (grain, from, to, heads) => {
    expect(drawn(grain, from, to)).toBe(heads);
  });
});

describe('columns drawn at once', () => {
  test.each([
    [23, 35, 22, { from: 0, to: 23 }],
    [142, 35, 0, { from: 0, to: 142 }],
    [143, 35, 142, { from: 1, to: 143 }],
    [143, 35, 1, { from: 1, to: 143 }],
    [143, 35, 0, { from: 0, to: 1 }],
    [1200, 1, 0, { from: 0, to: 1200 }],
    [1200, 500, 1199, { from: 1176, to: 1200 }],
    [1200, 500, 600, { from: 600, to: 624 }],
    [100, 500, -5, { from: 0, to: 4 }],
    [100, 500, 500, { from: 76, to: 100 }],
    [0, 0, 0, { from: 0, to: 0 }]
  ])('%i columns of %i rows around %i', (columns, rows, at, expected) => {
    expect(windowOf(columns, rows, at)).toMatchObject(expected);
  });
});

test.each([
  [[false, false, true], 1],
  [[true, false], 1],
  [[true], 0],
  [[], 0]
])('the latest full bucket of %j', (partials, at) => {
  expect(latestFull(partials.map((partial) => ({ partial })))).toBe(at);
});
