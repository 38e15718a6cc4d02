/** The 95 % Wilson score interval of a share. */

/** 97.5th percentile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson, E. B. (1927), J. Am. Stat. Assoc. 22, 209–212.
 * @param count successes, 0 … n. @param n sample size; null comes back for an empty sample.
 * @returns bounds as fractions within 0 … 1, always around count / n.
 */
export function wilson(count: number, n: number): { low: number; high: number } | null {
  if (n <= 0) return null;
  const share = count / n;
  const scale = 1 + (Z * Z) / n;
  const centre = share + (Z * Z) / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  return {
    low: Math.min(share, Math.max(0, (centre - half) / scale)),
    high: Math.max(share, Math.min(1, (centre + half) / scale))
  };
}
