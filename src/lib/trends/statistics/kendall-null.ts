/** The exact distribution of Kendall's score when every order of the values is equally likely, ties included. */

/**
 * Probabilities of 0, 1, 2 … discordant pairs among values that fall into tied groups of these sizes (all 1:
 * no ties). The score is then pairs − 2 · discordant, where pairs = the array's length − 1 are the untied ones.
 * Kendall (1975), Rank Correlation Methods, 4th ed., chapter 5 (without ties: a sum of uniform counts); with ties
 * the groups join one by one, each by the count of Mann & Whitney (1947), On a test of whether one of two random
 * variables is stochastically larger than the other, Ann. Math. Stat. 18, 50–60, section 2.
 */
export function discordantPairs(groups: readonly number[]): Float64Array {
  let joined = 0;
  let distribution = Float64Array.of(1);
  for (const size of groups) {
    distribution = convolve(distribution, betweenGroups(joined, size));
    joined += size;
  }
  return distribution;
}

/** Distribution of the sum of two independent counts. */
export function convolve(left: Float64Array, right: Float64Array): Float64Array<ArrayBuffer> {
  const sum = new Float64Array(left.length + right.length - 1);
  left.forEach((p, i) => {
    for (let j = 0; j < right.length; j++) sum[i + j] = (sum[i + j] ?? 0) + p * (right[j] ?? 0);
  });
  return sum;
}

/**
 * Discordant pairs between two groups of `many` and `few` values. The last of them all belongs to the first group
 * with chance many/(many + few) and is then discordant with every value of the second, or to the second group and
 * adds nothing: the recurrence of Mann and Whitney, in probabilities so that nothing overflows.
 */
function betweenGroups(many: number, few: number): Float64Array<ArrayBuffer> {
  if (few === 1) return new Float64Array(many + 1).fill(1 / (many + 1)); // any place among the others
  let row = Array.from({ length: many + 1 }, () => Float64Array.of(1));
  for (let b = 1; b <= few; b++) {
    const next = [Float64Array.of(1)];
    for (let a = 1; a <= many; a++) next.push(mix(next[a - 1], b, row[a], a, b));
    row = next;
  }
  return row[many] ?? Float64Array.of(1);
}

/** a/(a+b) of the first distribution, moved by `shift`, and b/(a+b) of the second. */
function mix(
  first: Float64Array | undefined,
  shift: number,
  second: Float64Array | undefined,
  a: number,
  b: number
): Float64Array<ArrayBuffer> {
  const mixed = new Float64Array(a * b + 1);
  first?.forEach((p, u) => (mixed[u + shift] = (p * a) / (a + b)));
  second?.forEach((p, u) => (mixed[u] = (mixed[u] ?? 0) + (p * b) / (a + b)));
  return mixed;
}
