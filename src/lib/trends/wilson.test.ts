/** The Wilson interval against published figures and its own limits. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

/** Newcombe (1998), Stat. Med. 17, 857–872, table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718]
])('%i of %i', (count, n, low, high) => {
  expect(wilson(count, n)?.low).toBeCloseTo(low, 4);
  expect(wilson(count, n)?.high).toBeCloseTo(high, 4);
});

test('an empty sample has no interval', () => expect(wilson(0, 0)).toBeNull());

test('the interval lies in 0 … 1 around the share and narrows with the sample', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (n, k) => {
      const count = Math.min(k, n);
      const small = wilson(count, n) ?? { low: NaN, high: NaN };
      const large = wilson(count * 4, n * 4) ?? { low: NaN, high: NaN };
      expect(small.low).toBeGreaterThanOrEqual(0);
      expect(small.high).toBeLessThanOrEqual(1);
      expect(small.low).toBeLessThanOrEqual(count / n);
      expect(small.high).toBeGreaterThanOrEqual(count / n);
      expect(large.high - large.low).toBeLessThan(small.high - small.low);
    })
  );
});
