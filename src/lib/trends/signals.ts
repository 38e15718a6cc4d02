/** Finds what can be said of an answer's series in plain words: trends, breaks and bursts that hold after correction. */
import type { Grain, Measure, Series } from './query.ts';
import { ALPHA } from './signal.ts';
import type { BreakSignal, BurstSignal, Signal, TrendSignal } from './signal.ts';
import { breakSignal, testBreak } from './signals-break.ts';
import { burstSignal, testBursts } from './signals-burst.ts';
import { isTestable, observe } from './signals-observed.ts';
import type { ObservedSeries } from './signals-observed.ts';
import { testTrend, trendSignal } from './signals-trend.ts';
import { benjaminiHochberg } from './statistics/benjamini-hochberg.ts';
import { stepFitsBetter } from './statistics/step-or-slope.ts';

/**
 * Signals of all series of one answer, surest first. None is better than a weak one: each kind of test is corrected
 * over all series that could be tested, and only what stays at or below ALPHA and is large enough to see is told.
 */
export function findSignals(
  series: readonly Series[],
  { grain, measure }: { readonly grain: Grain; readonly measure: Measure }
): Signal[] {
  const tested = series.map((one) => observe(one, grain)).filter(isTestable);
  // Days of one event follow each other, so neighbouring days are not the independent values these two tests need.
  const steady = grain === 'day' ? [] : tested;
  const trends = holding(steady, testTrend, trendSignal);
  const breaks = holding(steady, testBreak, (one, found, adjusted, tests) =>
    breakSignal(one, found, adjusted, tests, measure)
  );
  const burst = holding(tested, testBursts, burstSignal);
  return tested
    .flatMap((one) => together(one, trends.get(one), breaks.get(one), burst.get(one)))
    .sort((a, b) => a.adjusted - b.adjusted);
}

/** Tests every series, corrects for their number, and keeps the signals that hold. */
function holding<Test extends { readonly p: number }, Found extends Signal>(
  series: readonly ObservedSeries[],
  test: (one: ObservedSeries) => Test,
  tell: (one: ObservedSeries, found: Test, adjusted: number, tests: number) => Found | null
): Map<ObservedSeries, Found> {
  const results = series.map(test);
  const adjusted = benjaminiHochberg(results.map(({ p }) => p));
  const told = new Map<ObservedSeries, Found>();
  series.forEach((one, at) => {
    const [result, p = 1] = [results[at], adjusted[at]];
    const signal = result && p <= ALPHA ? tell(one, result, p, series.length) : null;
    if (signal) told.set(one, signal);
  });
  return told;
}

/**
 * What is told of one series. A rise and a break are two pictures of the same change, and each test also answers to
 * the other's picture, so their p-values do not decide: the picture that fits the values better is kept (two levels
 * against a line, by Akaike's criterion). A burst at the end to which that picture already points is the same fact
 * again and is left out.
 */
function together(
  one: ObservedSeries,
  trend: TrendSignal | undefined,
  level: BreakSignal | undefined,
  burst: BurstSignal | undefined
): Signal[] {
  const change = trend && level ? (isStep(one, level) ? level : trend) : (trend ?? level);
  const told = burst && change && isSameFact(one, change, burst) ? undefined : burst;
  return [change, told].filter((signal) => signal !== undefined);
}

const isStep = ({ points }: ObservedSeries, { stretch }: BreakSignal): boolean =>
  stepFitsBetter(
    points.map(({ value }) => value),
    points.findIndex(({ bucket }) => bucket === stretch.from)
  );

function isSameFact(
  { points }: ObservedSeries,
  change: TrendSignal | BreakSignal,
  burst: BurstSignal
): boolean {
  const upward = change.kind === 'break' ? change.since > change.before : change.kind === 'rise';
  return upward ? burst.stretch.to === points.at(-1)?.bucket : burst.stretch.from === points[0]?.bucket;
}
