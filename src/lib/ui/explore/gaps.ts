/** Silences of sources as gaps of a chart: one for each run of neighbouring buckets. */
import type { Gap } from '../../charts/look.ts';
import type { BucketCoverage } from '../../trends/coverage.ts';

/** @param say words for the fewest and the most sources that were silent in a run, one entry a line. */
export function silentGaps(
  buckets: readonly string[],
  silent: readonly BucketCoverage[],
  say: (fewest: number, most: number) => readonly string[]
): Gap[] {
  const counts = new Map(silent.map((one) => [one.bucket, one.silent.length]));
  const runs: { from: number; to: number; counts: number[] }[] = [];
  buckets.forEach((bucket, at) => {
    const count = counts.get(bucket) ?? 0;
    const last = runs.at(-1);
    if (count === 0) return;
    if (last?.to === at - 1) {
      last.to = at;
      last.counts.push(count);
    } else runs.push({ from: at, to: at, counts: [count] });
  });
  return runs.map(({ from, to, counts: all }) => ({
    ...{ from, to },
    words: say(Math.min(...all), Math.max(...all))
  }));
}
