/** A province's themes against the country: share, interval, and whether the difference is more than chance. */
import { MIN_SAMPLE } from '../../trends/complete.ts';
import type { SeriesAnswer } from '../../trends/query.ts';
import { benjaminiHochberg } from '../../trends/statistics/benjamini-hochberg.ts';
import { shareChange } from '../../trends/statistics/exact-change.ts';
import { wilson } from '../../trends/wilson.ts';

/** Chance below which a difference is told. */
const SURE = 0.05;

export interface ThemeProfile {
  readonly theme: string;
  readonly count: number;
  /** Fractions. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly country: number;
  readonly differs: 'more' | 'less' | null;
  /** By month, for the small line. */
  readonly counts: readonly number[];
}

export interface Profile {
  /** Articles of the province in the period. */
  readonly sample: number;
  /** Most articles first; none where the sample is too small to divide by. */
  readonly themes: readonly ThemeProfile[];
  /** How many themes were compared, those without an article included. */
  readonly compared: number;
  readonly lastPartial: boolean;
}

interface Sums {
  readonly count: number;
  readonly n: number;
}

/** Both answers are split by theme, over the same months. The province's articles are taken out of the country's. */
export function profileOf(here: SeriesAnswer, country: SeriesAnswer): Profile {
  const all = new Map(country.series.map((series) => [series.key, sumsOf(series)]));
  const own = here.series.map((series) => ({ series, ...sumsOf(series) }));
  const sample = own[0]?.n ?? 0;
  const lastPartial = here.series[0]?.points.at(-1)?.partial ?? false;
  if (sample < MIN_SAMPLE) return { sample, themes: [], compared: own.length, lastPartial };
  const chances = own.map(({ series, count, n }) => {
    const whole = all.get(series.key) ?? { count: 0, n: 0 };
    return shareChange({ count: whole.count - count, n: whole.n - n }, { count, n });
  });
  const adjusted = benjaminiHochberg(chances);
  const themes = own.flatMap(({ series, count, n }, at): ThemeProfile[] => {
    const whole = all.get(series.key);
    const interval = wilson(count, n);
    if (count === 0 || !whole || !interval) return [];
    const [share, there] = [count / n, whole.count / whole.n];
    const sure = (adjusted[at] ?? 1) < SURE;
    const differs = !sure ? null : share > there ? 'more' : 'less';
    const counts = series.points.map((point) => point.count);
    return [{ theme: series.key, count, share, ...interval, country: there, differs, counts }];
  });
  return { sample, themes: themes.toSorted((a, b) => b.count - a.count), compared: own.length, lastPartial };
}

function sumsOf({ points }: SeriesAnswer['series'][number]): Sums {
  return points.reduce((sum, { count, n }) => ({ count: sum.count + count, n: sum.n + n }), {
    count: 0,
    n: 0
  });
}
