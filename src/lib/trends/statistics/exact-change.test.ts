/** Exact tests of a change against published values. */
import { describe, expect, test } from 'vitest';
import { countChange, shareChange } from './exact-change.ts';

describe('counts over equal stretches', () => {
  // Sums of binomial coefficients over powers of two.
  test.each([
    [0, 4, 2 / 16],
    [0, 7, 2 / 128],
    [1, 5, 14 / 64],
    [3, 3, 1],
    [0, 0, 1],
    [2, 10, (2 * (1 + 12 + 66)) / 4096]
  ])('%i, then %i', (before, after, p) => {
    expect(countChange(before, after)).toBeCloseTo(p, 12);
    expect(countChange(after, before)).toBeCloseTo(p, 12);
  });
});

describe('shares', () => {
  test.each([
    // Fisher 1935, the lady tasting tea with three of four cups right: 34 of 70 arrangements.
    [{ count: 1, n: 4 }, { count: 3, n: 4 }, 34 / 70],
    // R: fisher.test(matrix(c(1, 11, 9, 3), 2))$p.value, as in Wikipedia, "Fisher's exact test".
    [{ count: 1, n: 12 }, { count: 9, n: 12 }, 0.0027594561852200836],
    [{ count: 0, n: 30 }, { count: 0, n: 30 }, 1]
  ])('%j, then %j', (before, after, p) => {
    expect(shareChange(before, after)).toBeCloseTo(p, 10);
  });

  test('large samples stay finite', () => {
    const p = shareChange({ count: 900, n: 40_000 }, { count: 1100, n: 40_000 });
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(1e-4);
  });
});
