/** Steps are told from slopes by hand-made series and by Akaike's criterion worked out in full. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepFitsBetter } from './step-or-slope.ts';

test.each([
  ['a step', [1, 1.1, 0.9, 1, 3, 3.1, 2.9, 3], 4, true],
  ['a straight line', [1, 2, 3, 4, 5, 6, 7, 8], 4, false],
  ['a line with noise', [1.2, 1.8, 3.3, 3.9, 5.2, 5.7, 7.3, 7.8], 4, false],
  ['a level', [2, 2, 2, 2, 2, 2], 3, false]
])('%s', (_, values, before, step) => expect(stepFitsBetter(values, before)).toBe(step));

/** n ln(RSS/n) + 2k by the normal equations. */
test('the smaller of the two criteria wins', () => {
  const series = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 30 });
  fc.assert(
    fc.property(series, fc.nat(), (values, place) => {
      const n = values.length;
      const before = 1 + (place % (n - 1));
      const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
      const rest = (fit: (at: number) => number): number =>
        values.reduce((sum, value, at) => sum + (value - fit(at)) ** 2, 0);
      const [early, late] = [mean(values.slice(0, before)), mean(values.slice(before))];
      const [sx, sy] = [(n * (n - 1)) / 2, mean(values) * n];
      const sxx = ((n - 1) * n * (2 * n - 1)) / 6;
      const sxy = values.reduce((sum, value, at) => sum + value * at, 0);
      const slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
      const line = rest((at) => (sy - slope * sx) / n + slope * at);
      const step = rest((at) => (at < before ? early : late));
      const aic = (rss: number, k: number): number => n * Math.log(rss / n) + 2 * k;
      fc.pre(line > 1e-6 && step > 1e-6 && Math.abs(aic(step, 4) - aic(line, 3)) > 1e-6);
      expect(stepFitsBetter(values, before)).toBe(aic(step, 4) < aic(line, 3));
    })
  );
});
