/** The Mann-Kendall test against trend, plain and by seasons, with ties and gaps. */
import { convolve, discordantPairs } from './kendall-null.ts';
import { upperTail } from './normal.ts';

/** One season's values by year (or the whole series), null where nothing is known. */
export type Gapped = readonly (number | null)[];

export interface MannKendall {
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  /** Variance of `s` without a trend, corrected for ties. */
  readonly variance: number;
  /** Standardised with the continuity correction; 0 where `s` or `variance` is 0. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  /** Whether `p` comes from the exact distribution; else from the normal one. */
  readonly exact: boolean;
  /** Values that are not null. */
  readonly n: number;
}

/** 33 values without ties. Beyond, the normal approximation serves as well and the exact sum takes milliseconds. */
const EXACT_UP_TO_PAIRS = (33 * 32) / 2;

/**
 * Mann (1945), Nonparametric tests against trend, Econometrica 13, 245–259; Kendall (1975), Rank Correlation
 * Methods, 4th ed., chapter 4 (variance under ties); as in Gilbert (1987), Statistical Methods for Environmental
 * Pollution Monitoring, section 16.4: S = Σ sgn(x_j − x_i), Var S = (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18.
 */
export const mannKendall = (values: Gapped): MannKendall => seasonalMannKendall([values]);

/**
 * Values are compared within their season only, so that a yearly rhythm is no trend; scores and variances add up.
 * Hirsch, Slack & Smith (1982), Techniques of trend analysis for monthly water quality data, Water Resour. Res. 18,
 * 107–121, "Seasonal Kendall test for trend": S′ = Σ S_g, Var S′ = Σ Var S_g. Seasons count as independent.
 */
export function seasonalMannKendall(seasons: readonly Gapped[]): MannKendall {
  const known = seasons.map((season) => season.filter((value) => value !== null));
  const groups = known.map(tiedGroups);
  const s = sum(known.map(score));
  const variance = sum(groups.map(varianceOf));
  const z = s === 0 || variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  const exact = sum(groups.map(untiedPairs)) <= EXACT_UP_TO_PAIRS;
  const p = exact ? exactP(s, groups) : Math.min(1, 2 * upperTail(Math.abs(z)));
  return { s, variance, z, p, exact, n: sum(known.map(({ length }) => length)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function score(values: readonly number[]): number {
  let s = 0;
  values.forEach((later, j) => {
    for (let i = 0; i < j; i++) s += Math.sign(later - (values[i] ?? later));
  });
  return s;
}

/** How many times each distinct value occurs. */
function tiedGroups(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

function varianceOf(groups: readonly number[]): number {
  const part = (n: number): number => n * (n - 1) * (2 * n + 5);
  return (part(sum(groups)) - sum(groups.map(part))) / 18;
}

function untiedPairs(groups: readonly number[]): number {
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  return pairs(sum(groups)) - sum(groups.map(pairs));
}

/** P(|S| ≥ |s|) when every order of each season's values is equally likely. */
function exactP(s: number, seasons: readonly (readonly number[])[]): number {
  const distribution = seasons.map(discordantPairs).reduce(convolve, Float64Array.of(1));
  const pairs = distribution.length - 1;
  let p = 0;
  distribution.forEach((chance, discordant) => {
    if (Math.abs(pairs - 2 * discordant) >= Math.abs(s)) p += chance;
  });
  return Math.min(1, p);
}
