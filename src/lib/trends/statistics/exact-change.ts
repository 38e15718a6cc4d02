/** Exact two-sided tests of a change between two stretches: of a count over equal time, of a share. */

/**
 * Two counts over stretches of equal length: given their sum, equal rates put each unit into either half with
 * probability ½ (exact binomial test).
 */
export function countChange(before: number, after: number): number {
  const n = before + after;
  const chance = (k: number) => Math.exp(logChoose(n, k) - n * Math.LN2);
  return sumOfRarer(after, 0, n, chance);
}

/** Two counts among two samples: Fisher's exact test of the 2 × 2 table, given its margins. */
export function shareChange(
  before: { readonly count: number; readonly n: number },
  after: { readonly count: number; readonly n: number }
): number {
  const both = before.count + after.count;
  const all = logChoose(before.n + after.n, both);
  const chance = (k: number) => Math.exp(logChoose(after.n, k) + logChoose(before.n, both - k) - all);
  return sumOfRarer(after.count, Math.max(0, both - before.n), Math.min(both, after.n), chance);
}

/** Equal chances differ in their last digits when they are worked out in another order. */
const SAME = 1 + 1e-7;

/** All outcomes that are no more likely than the one observed. */
function sumOfRarer(observed: number, least: number, most: number, chance: (k: number) => number): number {
  const bound = chance(observed) * SAME;
  let sum = 0;
  for (let k = least; k <= most; k += 1) {
    const own = chance(k);
    if (own <= bound) sum += own;
  }
  return Math.min(1, sum);
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

const LOGS: number[] = [0];

/** Sums of logarithms, kept: exact enough for 1e-10, and the same numbers come again and again. */
function logFactorial(n: number): number {
  for (let k = LOGS.length; k <= n; k += 1) LOGS.push((LOGS[k - 1] ?? 0) + Math.log(k));
  return LOGS[n] ?? 0;
}
