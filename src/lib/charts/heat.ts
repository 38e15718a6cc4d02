/** Five heat classes with round breaks, fixed for a view, so that a tile's shade means the same in every month. */

/** Four ascending values at which the second to fifth class begin. */
export type Breaks = readonly [number, number, number, number];
/** 0 is zero itself; 1 … 5 are shades. */
export type HeatClass = 0 | 1 | 2 | 3 | 4 | 5;

/** Closer together at the top: counts have long tails, and the darkest class should stay rare. */
const QUANTILES = [0.3, 0.55, 0.75, 0.9];
const MANTISSAS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9];

/**
 * Breaks near the 30th, 55th, 75th and 90th percentile of the view's positive values, snapped to round figures.
 * @param values every value the view can show, in any order; zeros and below do not count.
 * @param whole counts: breaks are whole numbers from 2 on, so that the first class holds at least 1.
 */
export function heatBreaks(values: readonly number[], whole: boolean): Breaks {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => a - b);
  const quantile = (q: number) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 1;
  const breaks: number[] = [];
  for (const q of QUANTILES) {
    const snapped = nearestRound(quantile(q), whole);
    const last = breaks.at(-1);
    breaks.push(last === undefined || snapped > last ? snapped : roundAfter(last, whole));
  }
  return (whole ? breaks : below(sorted.at(-1) ?? 1, breaks)) as unknown as Breaks;
}

/** Moves breaks down that pushed each other beyond the highest value: no class of shares stays empty on top. */
function below(highest: number, breaks: readonly number[]): number[] {
  let limit = roundUpTo(highest);
  return breaks
    .toReversed()
    .map((start) => {
      const kept = Math.min(start, limit);
      limit = roundBefore(kept);
      return kept;
    })
    .toReversed();
}

/** The class of a value: 0 for nothing, 1 below the first break, 5 from the last break on. */
export function heatClass(value: number, breaks: Breaks): HeatClass {
  return value > 0 ? ((1 + breaks.filter((start) => value >= start).length) as HeatClass) : 0;
}

/** Round figures around a value, ascending: three decades of mantissas. */
function ladder(around: number, whole: boolean): number[] {
  const power = Math.floor(Math.log10(around));
  const rungs = [power - 1, power, power + 1].flatMap((exponent) =>
    MANTISSAS.map((mantissa) => Number((mantissa * 10 ** exponent).toPrecision(6)))
  );
  return whole ? rungs.filter((rung) => Number.isInteger(rung) && rung >= 2) : rungs;
}

function nearestRound(value: number, whole: boolean): number {
  const rungs = ladder(Math.max(value, whole ? 2 : 1e-6), whole);
  return rungs.reduce((best, rung) => (Math.abs(rung - value) < Math.abs(best - value) ? rung : best));
}

function roundAfter(value: number, whole: boolean): number {
  return ladder(value, whole).find((rung) => rung > value) ?? value * 10;
}

const roundUpTo = (value: number): number => ladder(value, false).findLast((rung) => rung <= value) ?? value;
const roundBefore = (value: number): number =>
  ladder(value, false).findLast((rung) => rung < value) ?? value / 10;
