/** Value axes: from zero, three to six lines, round figures, never below the largest value. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundScale } from './scale.ts';

test.each([
  [26, false, 30, 10],
  [11.6, false, 12.5, 2.5],
  [0.9, false, 1, 0.2],
  [3, true, 3, 1],
  [1, true, 2, 1],
  [0, true, 4, 1],
  [0, false, 1, 0.5],
  [12, true, 15, 5],
  [1234, true, 1250, 250]
])('%d (whole: %s) reaches %d in steps of %d', (max, whole, top, step) => {
  expect(roundScale(max, whole)).toEqual({ max: top, step });
});

test('holds the value in at most six lines, none half empty', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), fc.boolean(), (value, whole) => {
      const max = whole ? Math.ceil(value) : value;
      const scale = roundScale(max, whole);
      const lines = Math.round(scale.max / scale.step);
      expect(scale.max).toBeGreaterThanOrEqual(max * (1 - 1e-9));
      expect(scale.max - scale.step).toBeLessThan(Math.max(max, scale.step + 1e-9));
      expect(lines).toBeGreaterThanOrEqual(2);
      expect(lines).toBeLessThanOrEqual(6);
      if (whole) expect(Number.isInteger(scale.step)).toBe(true);
    })
  );
});
