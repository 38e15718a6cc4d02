/** What the overview shows when its address does not say: period, themes, measure, tile theme and month. */
import { bucketDays, bucketOf } from '../../trends/buckets.ts';
import { addDays } from '../../corpus/civil-date.ts';
import { MIN_SAMPLE } from '../../trends/complete.ts';
import { twoYearsBefore } from '../../trends/parse.ts';
import type { Grain, Measure, Point, Series } from '../../trends/query.ts';
import { MAX_THEMES, TREND_GRAINS, WHOLE } from './state.ts';

/** An archive whose last event is older than this is shown where it ends, not where today is. */
const FRESH_DAYS = 62;
/** Articles on a theme in one month below which 34 tiles would be nearly empty: the whole period then. */
const MIN_TILE_ARTICLES = 68;

/**
 * The period to show: 24 months to today, or to the end of the corpus when that lies further back,
 * and no earlier than the corpus begins.
 */
export function choosePeriod(
  corpus: { readonly firstDay: string | null; readonly lastDay: string | null },
  today: string
): { from: string; to: string } {
  const { firstDay, lastDay } = corpus;
  const stale = lastDay !== null && lastDay < addDays(today, -FRESH_DAYS);
  const to = stale ? bucketDays(lastDay.slice(0, 7)).to : today;
  const from = twoYearsBefore(to);
  const start = firstDay && `${firstDay.slice(0, 7)}-01`;
  return { from: start && start > from && start <= to ? start : from, to };
}

/** Articles of a series over all its buckets. */
export const totalOf = ({ points }: Series): number => points.reduce((sum, { count }) => sum + count, 0);

/** Three themes with the most articles and the three others that moved most; the largest first. */
export function chooseThemes(series: readonly Series[]): string[] {
  const bySize = series.filter((one) => totalOf(one) > 0).toSorted((a, b) => totalOf(b) - totalOf(a));
  const largest = bySize.slice(0, MAX_THEMES / 2);
  const movers = bySize
    .slice(MAX_THEMES / 2)
    .toSorted((a, b) => swing(b) - swing(a))
    .slice(0, MAX_THEMES - largest.length);
  const chosen = new Set([...largest, ...movers].map(({ key }) => key));
  return bySize.flatMap(({ key }) => (chosen.has(key) ? [key] : []));
}

/** Highest less lowest finished bucket. */
function swing({ points }: Series): number {
  const counts = points.filter(({ partial }) => !partial).map(({ count }) => count);
  return counts.length ? Math.max(...counts) - Math.min(...counts) : 0;
}

/** Shares, unless most finished buckets are below the minimum sample and would be hidden. */
export function chooseMeasure(points: readonly Point[]): Measure {
  const finished = points.filter(({ partial }) => !partial);
  const shown = finished.filter(({ n }) => n >= MIN_SAMPLE);
  return shown.length * 2 > finished.length ? 'share' : 'articles';
}

/** The finest coarser grain at which a share can be seen; null when none has a bucket of enough articles. */
export function revealingGrain(months: readonly Point[], grain: Grain): Grain | null {
  const coarser = TREND_GRAINS.slice(TREND_GRAINS.indexOf(grain) + 1);
  return coarser.find((one) => largestSample(months, one) >= MIN_SAMPLE) ?? null;
}

function largestSample(months: readonly Point[], grain: Grain): number {
  const sums = new Map<string, number>();
  for (const { bucket, n } of months) {
    const into = bucketOf(bucketDays(bucket).from, grain);
    sums.set(into, (sums.get(into) ?? 0) + n);
  }
  return Math.max(0, ...sums.values());
}

/** The last finished month if it fills the map, otherwise the whole period. */
export function chooseMonth(points: readonly Pick<Point, 'partial' | 'bucket' | 'count'>[]): string {
  const last = points.findLast(({ partial }) => !partial);
  return last && last.count >= MIN_TILE_ARTICLES ? last.bucket : WHOLE;
}
