/** What a signal is: a finding about one series with the test that carries it. */

/** Buckets from … to, both inclusive. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** What every signal tells, so that it can be believed or doubted. */
export interface Evidence {
  /** Key and label of its series. */
  readonly key: string;
  readonly label: string;
  /** Two-sided p of the test on this series alone. For a burst a bound: p is at most this. */
  readonly p: number;
  /** The same after Benjamini and Hochberg over all series of the answer; at most ALPHA. */
  readonly adjusted: number;
  /** How many series were tested for this kind of signal at once. */
  readonly tests: number;
  /** Buckets that counted: over, not cut by the period, not suppressed, with at least one article. */
  readonly buckets: number;
  /** Articles counted in them, and all articles of them. */
  readonly count: number;
  readonly n: number;
}

export interface TrendSignal extends Evidence {
  readonly kind: 'rise' | 'fall';
  readonly test: 'mann-kendall' | 'seasonal-mann-kendall';
  /** First and last bucket that counted. */
  readonly stretch: Stretch;
  /** Kendall's score and its standardised form. */
  readonly s: number;
  readonly z: number;
  /** Sen's slope: change of the measure per year (seasonal form) or per bucket. */
  readonly slope: number;
  readonly slopePer: 'year' | 'bucket';
  /** The buckets up to the last one, each above (or below) the one before, where at least three are. */
  readonly run: (Stretch & { readonly length: number }) | null;
}

export interface BreakSignal extends Evidence {
  readonly kind: 'break';
  readonly test: 'pettitt';
  /** The first bucket of the new level, to the last bucket that counted. */
  readonly stretch: Stretch;
  /** Pettitt's K. */
  readonly k: number;
  /** Means of the measure before and since; of a share, all counted articles over all articles. */
  readonly before: number;
  readonly since: number;
}

export interface BurstSignal extends Evidence {
  readonly kind: 'burst';
  readonly test: 'kleinberg';
  readonly stretch: Stretch;
  /** Kleinberg's weight, in natural logarithms. */
  readonly weight: number;
  /** Share within the burst and over all buckets that counted. */
  readonly share: number;
  readonly usual: number;
}

export type Signal = TrendSignal | BreakSignal | BurstSignal;

/** Signals are told at this level, after adjustment. */
export const ALPHA = 0.05;
/** A change by less than a fifth is nothing a reader would speak of, however sure the test is. */
export const MIN_CHANGE = 0.2;
