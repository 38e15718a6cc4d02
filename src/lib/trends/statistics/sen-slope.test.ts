/** Sen's slope against published results and a plain second implementation. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rainfall, rainfallByMonth } from './rainfall.fixture.ts';
import { seasonalSenSlope, senSlope } from './sen-slope.ts';

/**
 * pyMannKendall 1.4 (Hussain & Mahmud 2019), test_original_test and test_seasonal_test. It closes gaps: the first
 * leaves out unknown months, the second every year in which a month is unknown.
 */
test('thirty years of rainfall, by month and by year', () => {
  expect(senSlope(rainfall.filter((month) => month !== null))).toBeCloseTo(-0.0064516129032258064, 12);
  const whole = (_: unknown, year: number): boolean => rainfallByMonth.every((month) => month[year] !== null);
  const seasons = rainfallByMonth.map((month) => month.filter(whole));
  expect(seasons[0]).toHaveLength(24);
  expect(seasonalSenSlope(seasons)).toBeCloseTo(-0.16666666666666666, 12);
});

test.each([
  [[1, 3, 5, 7], 2],
  [[1, null, 5], 2],
  [[4, 1], -3],
  [[0, 0, 0, 9], 1.5],
  [[7], null],
  [[null, null], null],
  [[], null]
])('%j: %j a step', (values, slope) => expect(senSlope(values)).toBe(slope));

describe('properties', () => {
  const season = fc.array(fc.option(fc.integer({ min: -20, max: 20 })), { maxLength: 12 });

  test('the median of all slopes within a season, listed and sorted the plain way', () => {
    fc.assert(
      fc.property(fc.array(season, { maxLength: 4 }), (seasons) => {
        const slopes = seasons.flatMap((values) => {
          const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
          return known.flatMap((a) =>
            known.filter((b) => b.at > a.at).map((b) => (b.value - a.value) / (b.at - a.at))
          );
        });
        slopes.sort((a, b) => a - b);
        const half = Math.floor(slopes.length / 2);
        const odd = slopes.length % 2 === 1;
        const median = odd ? slopes[half] : ((slopes[half - 1] ?? NaN) + (slopes[half] ?? NaN)) / 2;
        const told = seasonalSenSlope(seasons);
        if (slopes.length) expect(told).toBeCloseTo(median ?? NaN, 12);
        else expect(told).toBeNull();
      })
    );
  });

  test('turning values or time round turns the slope', () => {
    fc.assert(
      fc.property(season, (values) => {
        const slope = senSlope(values);
        const turned = [senSlope(values.map((value) => value && -value)), senSlope([...values].reverse())];
        for (const other of turned) {
          if (slope === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(-slope, 12);
        }
      })
    );
  });
});
