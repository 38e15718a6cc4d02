/** Pettitt's test for one change of level at an unknown moment. */

export interface Pettitt {
  /** The largest |U|. */
  readonly k: number;
  /** Two-sided, approximate: within 0.01 for p ≤ 0.5, and on the safe side in short series. */
  readonly p: number;
  /** How many values stand before the change; the first such place where several are as good. */
  readonly before: number;
  /** The later level is higher (1), lower (−1) or there is no change (0). */
  readonly direction: number;
}

/**
 * Pettitt (1979), A non-parametric approach to the change-point problem, J. R. Stat. Soc. C 28, 126–135:
 * U_t = Σ_{i ≤ t < j} sgn(x_i − x_j), K = max |U_t|, p ≈ 2 exp(−6 K² / (n³ + n²)). Worked out from ranks, as in
 * Verstraeten et al. (2006), J. Geophys. Res. 111, D22109: U_t = 2 Σ_{i ≤ t} r_i − t (n + 1).
 */
export function pettitt(values: readonly number[]): Pettitt {
  const n = values.length;
  const rank = middleRanks(values);
  let u = 0;
  let best = { k: 0, before: 0, direction: 0 };
  values.slice(0, -1).forEach((value, t) => {
    u += 2 * (rank.get(value) ?? 0) - (n + 1);
    if (Math.abs(u) > best.k) best = { k: Math.abs(u), before: t + 1, direction: -Math.sign(u) };
  });
  const p = n < 2 ? 1 : Math.min(1, 2 * Math.exp((-6 * best.k ** 2) / (n ** 3 + n ** 2)));
  return { ...best, p };
}

/** The rank of each value from 1; equal values share the middle of their places. */
function middleRanks(values: readonly number[]): Map<number, number> {
  const sorted = [...values].sort((a, b) => a - b);
  const ranks = new Map<number, number>();
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (sorted[to] === sorted[from]) to++;
    ranks.set(sorted[from] ?? 0, (from + 1 + to) / 2);
  }
  return ranks;
}
