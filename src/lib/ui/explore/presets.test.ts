/** Ready periods. */
import { expect, test } from 'vitest';
import { fittingPeriod, presetDays } from './presets.ts';

const corpus = { firstDay: '2024-11-30', lastDay: '2026-11-20' };

test.each([
  ['merger', corpus, { from: '2025-07-01', to: '2026-11-21' }],
  ['merger', { firstDay: '2020-01-01', lastDay: '2021-01-01' }, null],
  ['year', corpus, { from: '2025-12-01', to: '2026-11-21' }],
  ['corpus', corpus, { from: '2024-11-30', to: '2026-11-21' }],
  ['corpus', { firstDay: '2024-11-30', lastDay: '2026-12-31' }, { from: '2024-11-30', to: '2026-12-31' }],
  ['corpus', { firstDay: null, lastDay: null }, null]
] as const)('%s of %j', (preset, size, days) => {
  expect(presetDays(preset, size, '2026-11-21')).toEqual(days);
});

test('twelve months in December begin with January', () => {
  expect(presetDays('year', corpus, '2026-12-24')?.from).toBe('2026-01-01');
});

test.each([
  ['2025-01-01', 'day', 'day'],
  ['1957-06-14', 'day', 'month'],
  ['1957-06-14', 'week', 'month'],
  ['1957-06-14', 'quarter', 'quarter'],
  ['1900-01-01', 'month', 'quarter']
] as const)('from %s by %s: by %s, as many buckets as an answer holds', (from, grain, wanted) => {
  expect(fittingPeriod({ from, to: '2026-11-22' }, grain)).toEqual({ from, to: '2026-11-22', grain: wanted });
});
