/** The normal tail against erfc(z/√2)/2 worked out to 30 digits (mpmath) and its own symmetry. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { upperTail } from './normal.ts';

test.each([
  [0, 0.5],
  [0.3, 0.3820885778110474],
  [1, 0.15865525393145705],
  [1.96, 0.024997895148220435],
  [2.999, 0.0013543365337271062],
  [3, 0.0013498980316300946],
  [3.001, 0.0013454728250849664],
  [4, 3.1671241833119924e-5],
  [6, 9.86587645037698e-10],
  [9, 1.1285884059538405e-19],
  [37, 5.725571222524577e-300],
  [-1, 0.8413447460685429],
  [-4, 0.9999683287581669]
])('beyond %d lies %d', (z, tail) => expect(Math.abs(upperTail(z) / tail - 1)).toBeLessThan(1e-12));

test('both tails make one, and the tail falls', () => {
  const z = fc.double({ min: -30, max: 30, noNaN: true });
  fc.assert(
    fc.property(z, z, (a, b) => {
      expect(upperTail(a) + upperTail(-a)).toBeCloseTo(1, 14);
      expect(upperTail(Math.min(a, b))).toBeGreaterThanOrEqual(upperTail(Math.max(a, b)) * (1 - 1e-12));
    })
  );
});
