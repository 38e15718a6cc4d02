/** The sentence over Hình 1: what the drawn themes show, never more than holds for all themes. */
import { formatShare } from '../format.ts';
import type { ChartTongue } from './chart-words.ts';
import type { Overview } from './load.ts';

/** A finding about all themes is only a title when its theme is drawn; else the title says what is shown. */
export function trendTitle(
  {
    trend,
    findings,
    shown,
    inPeriod,
    hidden
  }: Pick<Overview, 'trend' | 'findings' | 'shown' | 'inPeriod' | 'hidden'>,
  { words, names, lang }: ChartTongue
): string {
  const drawn = trend.series.map(({ key }) => key);
  const name = (slug: string) => names(slug).name;
  if (inPeriod === 0) return words.nothing;
  if (drawn.length === 0) return words.noThemeInPeriod;
  if (drawn.length === 1) return oneTheme(name(drawn[0] ?? ''));
  if (hidden) return words.plainTrend(drawn.length);
  const leader = drawn.find((key) => key === findings.leader?.theme);
  const riser = drawn.find((key) => key === findings.riser?.theme);
  if (leader === undefined)
    return riser === undefined ? words.plainTrend(drawn.length) : words.risesMost(name(riser));
  if (riser === undefined) return words.leads(name(leader), findings.leader?.over.months ?? 0);
  return riser === leader
    ? words.leadsAndRisesSame(name(leader))
    : words.leadsAndRises(name(leader), name(riser));

  function oneTheme(theme: string): string {
    const change = hidden ? null : (shown.riser ?? shown.faller);
    if (!change) return words.plainTheme(theme);
    const [before, after] = [change.before, change.after].map(({ count, n }) => formatShare(count / n, lang));
    return words.changes(theme, shown.riser !== null, before ?? '', after ?? '');
  }
}
