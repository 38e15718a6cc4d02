/** Pettitt's test against his own data, its definition by pairs, and its limits. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pettitt } from './pettitt.ts';

/** Pettitt (1979), table 1, as printed in the R package wql (pett): K = 232, p = 0.0146, change after 17. */
const PETTITT_TABLE_1 = [
  -1.05, 0.96, 1.22, 0.58, -0.98, -0.03, -1.54, -0.71, -0.35, 0.66, 0.44, 0.91, -0.02, -1.42, 1.26, -1.02,
  -0.81, 1.66, 1.05, 0.97, 2.14, 1.22, -0.24, 1.6, 0.72, -0.12, 0.44, 0.03, 0.66, 0.56, 1.37, 1.66, 0.1, 0.8,
  1.29, 0.49, -0.07, 1.18, 3.29, 1.84
];

test('his simulated series of forty', () => {
  const found = pettitt(PETTITT_TABLE_1);
  expect(found).toMatchObject({ k: 232, before: 17, direction: 1 });
  expect(found.p).toBeCloseTo(0.0146, 4);
  expect(found.p).toBeCloseTo(2 * Math.exp((-6 * 232 ** 2) / (40 ** 3 + 40 ** 2)), 12);
});

/** R package trend (pettitt.test) on this vector prints U* = 17 and, before it was capped at 1, p = 1.109. */
test('a series without a change', () => {
  const vector = [-0.2, -0.2, -1.8, -0.3, 1.5, -0.2, -0.2, 1.2, -1, 1.2, -1, -0.5, 1.1, -1.2];
  expect(pettitt(vector)).toMatchObject({ k: 17, p: 1 });
});

const series = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 40 });

test('the same by the signs of all pairs, as the statistic is defined', () => {
  fc.assert(
    fc.property(series, (values) => {
      const bySigns = values.map((_, t) => {
        const [early, late] = [values.slice(0, t + 1), values.slice(t + 1)];
        return early
          .flatMap((x) => late.map((y) => Math.sign(x - y)))
          .reduce<number>((sum, sign) => sum + sign, 0);
      });
      const { k, before, direction } = pettitt(values);
      expect(k).toBe(Math.max(0, ...bySigns.map(Math.abs)));
      expect(before).toBe(k > 0 ? bySigns.findIndex((u) => Math.abs(u) === k) + 1 : 0);
      if (k > 0) expect(bySigns[before - 1]).toBe(-direction * k);
    })
  );
});

test('turning values round turns the direction, turning time round keeps p', () => {
  fc.assert(
    fc.property(series, (values) => {
      const told = pettitt(values);
      const negated = pettitt(values.map((value) => 12 - value));
      expect(negated).toEqual({ ...told, direction: 0 - told.direction });
      expect(pettitt([...values].reverse())).toMatchObject({ k: told.k, p: told.p });
      expect(told.p).toBeGreaterThanOrEqual(0);
      expect(told.p).toBeLessThanOrEqual(1);
    })
  );
});

test.each([[[]], [[3]], [[3, 3, 3, 3]]])('%j has no change', (values) => {
  expect(pettitt(values)).toEqual({ k: 0, p: 1, before: 0, direction: 0 });
});
