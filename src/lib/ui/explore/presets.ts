/** Ready periods: since the merger, the last twelve months, all there is. */
import { MERGER_DAY } from '../../trends/merger.ts';
import { countBuckets } from '../../trends/buckets.ts';
import type { Days } from '../../trends/buckets.ts';
import { MAX_BUCKETS } from '../../trends/parse.ts';
import { GRAINS } from '../../trends/query.ts';
import type { Grain } from '../../trends/query.ts';
import type { CorpusSize } from '../overview/load.ts';

export const PRESETS = ['merger', 'year', 'corpus'] as const;
export type Preset = (typeof PRESETS)[number];

/** The days of a preset; null where the corpus does not reach into them. */
export function presetDays(
  preset: Preset,
  { firstDay, lastDay }: Pick<CorpusSize, 'firstDay' | 'lastDay'>,
  today: string
): Days | null {
  if (firstDay === null || lastDay === null) return null;
  const to = lastDay > today ? lastDay : today;
  if (preset === 'corpus') return { from: firstDay, to };
  if (preset === 'merger') return lastDay < MERGER_DAY ? null : { from: MERGER_DAY, to: today };
  return { from: twelveMonthsBefore(today), to: today };
}

/** The period with the grain it was asked by, or with the first coarser one of which an answer can hold all buckets. */
export function fittingPeriod(days: Days, grain: Grain): Days & { readonly grain: Grain } {
  const coarser = GRAINS.slice(GRAINS.indexOf(grain));
  const fits = coarser.find((one) => countBuckets(days.from, days.to, one) <= MAX_BUCKETS);
  return { ...days, grain: fits ?? 'year' };
}

/** First day of the month eleven months before a day's own: twelve months with it. */
function twelveMonthsBefore(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year}-01-01` : `${year - 1}-${String(month + 1).padStart(2, '0')}-01`;
}
