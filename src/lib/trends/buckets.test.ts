/** Buckets of known days, above all the ISO weeks around New Year. */
import { describe, expect, test } from 'vitest';
import { bucketDays, bucketOf, countBuckets, nextBucket, precisionsFor, spine } from './buckets.ts';
import type { Grain } from './query.ts';

describe('bucketOf and bucketDays', () => {
  test.each<[string, Grain, string, string, string]>([
    ['2025-11-03', 'day', '2025-11-03', '2025-11-03', '2025-11-03'],
    ['2025-11-03', 'week', '2025-W45', '2025-11-03', '2025-11-09'],
    ['2024-12-30', 'week', '2025-W01', '2024-12-30', '2025-01-05'],
    ['2021-01-03', 'week', '2020-W53', '2020-12-28', '2021-01-03'],
    ['2025-11-30', 'month', '2025-11', '2025-11-01', '2025-11-30'],
    ['2024-02-29', 'month', '2024-02', '2024-02-01', '2024-02-29'],
    ['2025-10-01', 'quarter', '2025-Q4', '2025-10-01', '2025-12-31'],
    ['2025-03-31', 'quarter', '2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-07-01', 'year', '2025', '2025-01-01', '2025-12-31']
  ])('%s by %s is %s: %s to %s', (day, grain, bucket, from, to) => {
    expect(bucketOf(day, grain)).toBe(bucket);
    expect(bucketDays(bucket)).toEqual({ from, to });
  });

  test.each(['2025-W54', '2025-W00', '2025-13', '2025-Q5', '2025-02-30', 'x', ''])(
    '%s is no bucket',
    (bucket) => expect(() => bucketDays(bucket)).toThrow(RangeError)
  );
});

test('2025 has no week 53, so the week after its 52nd is the first of 2026', () => {
  expect(nextBucket('2025-W52', 'week')).toBe('2026-W01');
  expect(() => bucketDays('2025-W53')).toThrow(RangeError);
});

test('a period cut inside two months touches both, and a reversed one nothing', () => {
  expect(spine('2025-06-30', '2025-07-01', 'month')).toEqual(['2025-06', '2025-07']);
  expect(spine('2025-07-01', '2025-06-30', 'month')).toEqual([]);
  expect(countBuckets('2025-06-29', '2025-06-30', 'week')).toBe(2);
});

test('an article known to the month counts in months, not in weeks', () => {
  expect(precisionsFor('month')).toContain('month');
  expect(precisionsFor('week')).toEqual(['day']);
  expect(precisionsFor('quarter')).not.toContain('year');
});
