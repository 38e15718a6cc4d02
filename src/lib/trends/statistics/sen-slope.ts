/** Sen's slope: the median of the slopes of all pairs, plain and by seasons. */
import type { Gapped } from './mann-kendall.ts';
import { medianInPlace } from './median.ts';

/**
 * Change per step; null with fewer than two values.
 * Sen (1968), Estimates of the regression coefficient based on Kendall's tau, J. Am. Stat. Assoc. 63, 1379–1389;
 * as in Gilbert (1987), Statistical Methods for Environmental Pollution Monitoring, section 16.5: the median of
 * (x_j − x_i) / (j − i).
 */
export const senSlope = (values: Gapped): number | null => seasonalSenSlope([values]);

/**
 * Change per year when each season holds its values by year; only values of one season are compared.
 * Hirsch, Slack & Smith (1982), Techniques of trend analysis for monthly water quality data, Water Resour. Res. 18,
 * 107–121, "Seasonal Kendall slope estimator".
 */
export const seasonalSenSlope = (seasons: readonly Gapped[]): number | null =>
  medianInPlace(pairSlopes(seasons));

/** One typed array for all: three hundred weeks make 45,000 slopes a series. */
function pairSlopes(seasons: readonly Gapped[]): Float64Array {
  const slopes = new Float64Array(seasons.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0));
  let filled = 0;
  for (const values of seasons) {
    values.forEach((later, j) => {
      for (let i = 0; i < j && later !== null; i++) {
        const earlier = values[i] ?? null;
        if (earlier !== null) slopes[filled++] = (later - earlier) / (j - i);
      }
    });
  }
  return slopes.subarray(0, filled);
}
