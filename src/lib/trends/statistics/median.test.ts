/** The median against sorting. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianInPlace } from './median.ts';

test('the middle of the sorted numbers', () => {
  const real = fc.double({ noNaN: true, min: -9, max: 9 }).map((x) => x + 0); // no −0
  const number = fc.oneof(fc.integer({ min: -3, max: 3 }), real);
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), (numbers) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const half = sorted.length / 2;
      const [lower = 0, upper = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
      expect(medianInPlace(Float64Array.from(numbers))).toBe(numbers.length ? (lower + upper) / 2 : null);
    })
  );
});

test('none of none', () => expect(medianInPlace(new Float64Array(0))).toBeNull());
