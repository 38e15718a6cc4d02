/** Words under the time axis. */
import { expect, test } from 'vitest';
import { spine } from '../trends/buckets.ts';
import { axisTicks } from './axis.ts';
import type { Tick } from './axis.ts';

/** Only the labelled buckets, as `bucket: label`. */
const shown = (buckets: string[], ticks: Tick[]) =>
  buckets.flatMap((bucket, i) => (ticks[i] ? [`${bucket}: ${[ticks[i]].flat().join('/')}`] : []));

test('two years of months: quarters, the year once, the unfinished end', () => {
  const months = spine('2025-01-01', '2026-11-21', 'month');
  expect(shown(months, axisTicks(months, 'month', { narrow: false, until: 'đến 21/11' }))).toEqual([
    ...['2025-01: 1/2025', '2025-04: 4', '2025-07: 7', '2025-10: 10'],
    ...['2026-01: 1/2026', '2026-04: 4', '2026-07: 7', '2026-11: 11/đến 21/11']
  ]);
});

test('a first bucket between two quarters is named unless the next label is too near', () => {
  const near = spine('2024-12-01', '2025-12-31', 'month');
  expect(axisTicks(near, 'month', { narrow: true, until: null })[0]).toBe('');
  const far = spine('2025-02-01', '2026-12-31', 'month');
  expect(axisTicks(far, 'month', { narrow: false, until: null }).slice(0, 3)).toEqual([
    ['2', '2025'],
    '',
    '4'
  ]);
});

test('two years side by side leave no room for both: the first label goes without', () => {
  const months = spine('2024-08-01', '2026-07-31', 'month');
  const narrow = { narrow: true, until: null };
  expect(shown(months, axisTicks(months, 'month', narrow)).slice(0, 3)).toEqual([
    ...['2024-10: 10', '2025-01: 1/2025', '2025-04: 4']
  ]);
  expect(shown(months, axisTicks(months, 'month', { ...narrow, narrow: false }))).toContain(
    '2025-01: 1/2025'
  );
});

test('half a year has room for every month', () => {
  const months = spine('2025-01-01', '2025-06-30', 'month');
  expect(axisTicks(months, 'month', { narrow: false, until: null })).toEqual([
    ['1', '2025'],
    '2',
    '3',
    '4',
    '5',
    '6'
  ]);
});

test('twenty years of months: years alone, on a phone every fifth', () => {
  const months = spine('2006-01-01', '2025-12-31', 'month');
  expect(shown(months, axisTicks(months, 'month', { narrow: false, until: null }))[1]).toBe('2008-01: 2008');
  expect(shown(months, axisTicks(months, 'month', { narrow: true, until: null }))[1]).toBe('2010-01: 2010');
});

test('quarters carry their numerals, years their figures', () => {
  const quarters = spine('2024-01-01', '2025-12-31', 'quarter');
  expect(axisTicks(quarters, 'quarter', { narrow: false, until: null })).toEqual([
    ...[['I', '2024'], 'II', 'III', 'IV', ['I', '2025'], 'II', 'III', 'IV']
  ]);
  const years = spine('2020-01-01', '2025-12-31', 'year');
  expect(axisTicks(years, 'year', { narrow: true, until: null })).toEqual([
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
    '2025'
  ]);
});

test('days are named where a month opens', () => {
  const days = spine('2025-01-01', '2025-03-31', 'day');
  const ticks = axisTicks(days, 'day', { narrow: false, until: null });
  expect(shown(days, ticks)).toEqual(['2025-01-01: 1/2025', '2025-02-01: 2', '2025-03-01: 3']);
});

test('few buckets keep all their labels beside the words of the last one', () => {
  const quarters = spine('2025-01-01', '2026-05-02', 'quarter');
  expect(axisTicks(quarters, 'quarter', { narrow: false, until: 'đến 02/05' })).toEqual([
    ...[['I', '2025'], 'II', 'III', 'IV', ['I', '2026'], ['II', 'đến 02/05']]
  ]);
});

test('one bucket alone', () => {
  expect(axisTicks(['2025-11'], 'month', { narrow: true, until: 'đến 21/11' })).toEqual([
    ['11', 'đến 21/11']
  ]);
  expect(axisTicks([], 'month', { narrow: true, until: null })).toEqual([]);
});
