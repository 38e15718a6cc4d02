/** Adjusts p-values for how many tests were made at once. */

/**
 * Adjusted values in the given order: telling every test whose adjusted value is at most α keeps the expected
 * part of false ones among the told at most α.
 * Benjamini & Hochberg (1995), Controlling the false discovery rate, J. R. Stat. Soc. B 57, 289–300, section 3,
 * formula 1, as step-up minima.
 */
export function benjaminiHochberg(values: readonly number[]): number[] {
  const adjusted = values.map(() => 1);
  const largestFirst = values.map((p, at) => ({ p, at })).sort((a, b) => b.p - a.p);
  let least = 1;
  largestFirst.forEach(({ p, at }, passed) => {
    const rank = values.length - passed;
    least = Math.min(least, (p * values.length) / rank);
    adjusted[at] = least;
  });
  return adjusted;
}
