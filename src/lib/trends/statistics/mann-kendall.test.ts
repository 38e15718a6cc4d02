/** Mann-Kendall against printed examples, tables of the exact distribution and a count of every order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mannKendall, seasonalMannKendall } from './mann-kendall.ts';
import { rainfall, rainfallByMonth } from './rainfall.fixture.ts';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, at) => at);

describe('published examples', () => {
  test('EPA QA/G-9S (2006), Data Quality Assessment, p. 109: ties of four and two', () => {
    const { s, variance, z } = mannKendall([10, 10, 10, 5, 10, 20, 18, 17, 15, 24, 15]);
    expect(s).toBe(22);
    expect(variance).toBeCloseTo(155.33, 2);
    expect(z).toBeCloseTo(1.685, 3);
  });

  /** Results of pyMannKendall 1.4 (Hussain & Mahmud 2019), test_original_test and test_seasonal_test. */
  test('353 months of rainfall with gaps and ties', () => {
    const { s, variance, z, p, exact, n } = mannKendall(rainfall);
    expect({ s, exact, n }).toEqual({ s: -1959, exact: false, n: 353 });
    expect(variance).toBeCloseTo(4889800.333333333, 6);
    expect(z).toBeCloseTo(-0.8854562842589916, 12);
    expect(p).toBeCloseTo(0.37591058740506833, 12);
  });
  test('the same months compared with their own kind', () => {
    const { s, variance, z, p } = seasonalMannKendall(rainfallByMonth);
    expect(s).toBe(-399);
    expect(variance).toBeCloseTo(34702.333333333336, 8);
    expect(z).toBeCloseTo(-2.136504114534638, 12);
    expect(p).toBeCloseTo(0.03263834596177739, 12);
  });

  /** One-sided probabilities of Gilbert (1987), table A18 (after Kendall 1975, table 1), doubled. */
  test.each([
    [4, 4, 0.167],
    [4, 6, 0.042],
    [5, 6, 0.117],
    [5, 8, 0.042],
    [5, 10, 0.0083],
    [8, 12, 0.089],
    [8, 16, 0.031],
    [8, 20, 0.0071],
    [8, 22, 0.0028],
    [9, 18, 0.038],
    [9, 20, 0.022]
  ])('%d values, S = %d', (n, s, oneSided) => {
    const { p, exact } = mannKendall(orderWithScore(n, s));
    expect(exact).toBe(true);
    expect(Number((p / 2).toPrecision(2))).toBeCloseTo(Number(oneSided.toPrecision(2)), 10);
  });

  /** scipy 1.17.1, stats.kendalltau(…, method='exact'). */
  test.each([
    [[3, 1, 2, 5, 4, 6, 9, 7, 8, 10], 35, 0.0009463183421516755],
    [[2, 7, 1, 8, 3, 9, 4, 10, 12, 11, 13, 6, 15, 14, 16, 18, 17, 20, 19, 22], 154, 9.06108549128192e-9],
    [upTo(33).reverse(), -528, 2.30326712415439e-37]
  ])('%j', (values, score, expected) => {
    const { s, p } = mannKendall(values);
    expect(s).toBe(score);
    expect(Math.abs(p / expected - 1)).toBeLessThan(1e-10);
  });
});

describe('a second implementation: every order counted', () => {
  const values = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 6 });

  test('p and variance of one season, ties included', () => {
    fc.assert(
      fc.property(values, (list) => {
        const { s, p, variance } = mannKendall(list);
        const scores = orders(list).map(plainScore);
        expect(p).toBeCloseTo(
          scores.filter((other) => Math.abs(other) >= Math.abs(s)).length / scores.length,
          12
        );
        expect(variance).toBeCloseTo(scores.reduce((sum, other) => sum + other ** 2, 0) / scores.length, 9);
      }),
      { numRuns: 40 }
    );
  });

  test('p of two seasons', () => {
    const few = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(few, few, (spring, autumn) => {
        const { s, p } = seasonalMannKendall([spring, autumn]);
        const others = orders(autumn).map(plainScore);
        const sums = orders(spring).flatMap((one) => others.map((other) => plainScore(one) + other));
        expect(p).toBeCloseTo(sums.filter((sum) => Math.abs(sum) >= Math.abs(s)).length / sums.length, 12);
      }),
      { numRuns: 40 }
    );
  });
});

describe('properties', () => {
  const series = fc.array(fc.option(fc.integer({ min: -9, max: 9 })), { maxLength: 60 });

  test('turning time or values round turns the score, not the p', () => {
    fc.assert(
      fc.property(series, (values) => {
        const told = mannKendall(values);
        const back = mannKendall([...values].reverse());
        const negated = mannKendall(values.map((value) => value && -value));
        for (const turned of [back, negated]) {
          expect(turned.s).toBeCloseTo(-told.s, 12);
          expect(turned.p).toBeCloseTo(told.p, 12);
        }
        expect(told.p).toBeGreaterThan(0);
        expect(told.p).toBeLessThanOrEqual(1);
        expect(Math.sign(told.z)).toBe(Math.abs(told.s) === 1 ? 0 : Math.sign(told.s));
      })
    );
  });

  test('gaps change nothing', () => {
    fc.assert(
      fc.property(series, (values) => {
        expect(mannKendall(values)).toEqual(mannKendall(values.filter((value) => value !== null)));
      })
    );
  });

  test.each([[[]], [[5]], [[0, 0, 0, 0, 0, 0, 0, 0]]])('%j says nothing', (values) => {
    expect(mannKendall(values)).toMatchObject({ s: 0, variance: 0, z: 0, p: 1 });
  });
});

/** The numbers 0 … n − 1 in an order of the wanted score: sorted, then neighbours swapped, two points each. */
function orderWithScore(n: number, s: number): number[] {
  const order = upTo(n);
  for (let swaps = ((n * (n - 1)) / 2 - s) / 2; swaps > 0; swaps--) {
    const at = order.findIndex((value, index) => value < (order[index + 1] ?? -1));
    order.splice(at, 2, order[at + 1] ?? 0, order[at] ?? 0);
  }
  return order;
}

function orders(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, at) => orders(values.toSpliced(at, 1)).map((rest) => [value, ...rest]));
}

const plainScore = (values: readonly number[]): number =>
  values
    .flatMap((value, i) => values.slice(i + 1).map((later) => Math.sign(later - value)))
    .reduce((a, b) => a + b, 0);
