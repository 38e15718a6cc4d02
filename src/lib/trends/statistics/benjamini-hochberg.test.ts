/** The adjustment against the authors' own example, a second implementation, and its order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

/** Benjamini & Hochberg (1995), their example: fifteen comparisons after a heart attack; four hold at 0.05. */
const FIFTEEN = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1
];
/** scipy 1.17.1, stats.false_discovery_control on the same values. */
const ADJUSTED = [
  0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645, 0.0765, 0.486,
  0.5811818181818181, 0.714875, 0.7532307692307693, 0.8132142857142857, 1
];

test('the example of the paper, in any order', () => {
  const adjusted = benjaminiHochberg(FIFTEEN);
  adjusted.forEach((p, at) => expect(p).toBeCloseTo(ADJUSTED[at] ?? NaN, 12));
  expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
  expect(benjaminiHochberg([...FIFTEEN].reverse())).toEqual([...adjusted].reverse());
});

test.each([
  [[], []],
  [[0.03], [0.03]],
  [
    [0.25, 0.25, 0.25],
    [0.25, 0.25, 0.25]
  ]
])('%j → %j', (raw, adjusted) => expect(benjaminiHochberg(raw)).toEqual(adjusted));

const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

test('what is told is what the step-up rule of the paper tells', () => {
  fc.assert(
    fc.property(values, fc.double({ min: 0.01, max: 0.3, noNaN: true }), (raw, alpha) => {
      const sorted = [...raw].sort((a, b) => a - b);
      const k = sorted.findLastIndex((p, at) => p * raw.length <= (at + 1) * alpha * (1 - 1e-12)) + 1;
      const told = benjaminiHochberg(raw).filter((p) => p < alpha * (1 - 1e-12)).length;
      expect(Math.abs(told - k)).toBe(0);
    })
  );
});

test('never smaller than before, never above one, and in the same order', () => {
  fc.assert(
    fc.property(values, (raw) => {
      const adjusted = benjaminiHochberg(raw);
      raw.forEach((p, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p * (1 - 1e-12));
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        raw.forEach((q, j) => p < q && expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? NaN));
      });
    })
  );
});
