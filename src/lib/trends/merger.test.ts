import { expect, test } from 'vitest';
import { spine } from './buckets.ts';
import { mergerPlace } from './merger.ts';

test.each([
  ['month', '2025-05-01', '2025-08-31', { index: 2, inside: 0 }],
  ['quarter', '2025-01-01', '2025-12-31', { index: 2, inside: 0 }],
  ['day', '2025-07-01', '2025-07-02', { index: 0, inside: 0 }],
  ['week', '2025-06-23', '2025-07-13', { index: 1, inside: 1 / 7 }],
  ['year', '2024-01-01', '2026-12-31', { index: 1, inside: 181 / 365 }],
  ['month', '2025-07-01', '2025-08-31', { index: 0, inside: 0 }],
  ['month', '2025-08-01', '2025-12-31', null],
  ['month', '2024-01-01', '2025-06-30', null]
] as const)('by %s from %s to %s', (grain, from, to, place) => {
  expect(mergerPlace(spine(from, to, grain))).toEqual(place);
});

test('no bucket at all', () => expect(mergerPlace([])).toBeNull());
