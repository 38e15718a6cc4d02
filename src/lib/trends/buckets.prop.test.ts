/** What holds for every period: no gap, no overlap, each day in its own bucket. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketDays, bucketOf, countBuckets, nextBucket, spine } from './buckets.ts';
import { addDays } from '../corpus/civil-date.ts';
import { dayAt } from './calendar.ts';
import { GRAINS } from './query.ts';

const aDay = fc.integer({ min: -10_000, max: 40_000 }).map(dayAt);
const aGrain = fc.constantFrom(...GRAINS);
const aPeriod = fc
  .tuple(aDay, fc.integer({ min: 0, max: 900 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));

test('a day lies in the days of its bucket, and so do both ends of it', () => {
  fc.assert(
    fc.property(aDay, aGrain, (day, grain) => {
      const bucket = bucketOf(day, grain);
      const { from, to } = bucketDays(bucket);
      expect(from <= day && day <= to).toBe(true);
      expect([bucketOf(from, grain), bucketOf(to, grain)]).toEqual([bucket, bucket]);
      expect(bucketOf(addDays(from, -1), grain)).not.toBe(bucket);
      expect(bucketOf(addDays(to, 1), grain)).toBe(nextBucket(bucket, grain));
    })
  );
});

test('a spine covers its period without gap or repetition', () => {
  fc.assert(
    fc.property(aPeriod, aGrain, ({ from, to }, grain) => {
      const buckets = spine(from, to, grain);
      expect(buckets[0]).toBe(bucketOf(from, grain));
      expect(buckets.at(-1)).toBe(bucketOf(to, grain));
      expect(countBuckets(from, to, grain)).toBe(buckets.length);
      for (let i = 1; i < buckets.length; i++)
        expect(bucketDays(buckets[i] ?? '').from).toBe(addDays(bucketDays(buckets[i - 1] ?? '').to, 1));
    })
  );
});
