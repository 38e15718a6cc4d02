/** The words and numbers of the trend chart in the reader's language. */
import type { TrendWords } from '../../charts/look.ts';
import { bucketDays } from '../../trends/buckets.ts';
import { provinceLabel, UNKNOWN } from '../../trends/crosswalk.ts';
import type { Measure, Point, Query, Series } from '../../trends/query.ts';
import { formatBucket, formatDay, formatNumber, formatShare } from '../format.ts';
import type { Lang } from '../messages/index.ts';
import type { OverviewWords } from '../messages/overview.ts';
import type { ThemeName } from './load.ts';

/** Slug → names; a theme that the lexicon no longer has keeps its slug. */
export function themeNames(
  themes: readonly ThemeName[],
  lang: Lang
): (slug: string) => { name: string; short: string } {
  const named = new Map(
    themes.map(({ slug, name, short }) => [slug, { name: name[lang], short: short[lang] }])
  );
  return (slug) => named.get(slug) ?? { name: slug, short: slug };
}

export interface ChartTongue {
  readonly lang: Lang;
  readonly words: OverviewWords;
  readonly names: (slug: string) => { name: string; short: string };
  /** ISO day in Việt Nam. */
  readonly today: string;
}

export function trendWords(
  query: Query,
  points: readonly Point[],
  { lang, words, names, today }: ChartTongue
): TrendWords {
  const share = query.measure === 'share';
  const last = points.at(-1);
  const figure = (plotted: number) => formatNumber(plotted, lang, share ? 1 : 0);
  const tick = (plotted: number) => formatNumber(plotted, lang, decimals(plotted));
  return {
    ...{ lang, figure, tick },
    top: (plotted) => tick(plotted) + (share ? '%' : ''),
    name: ({ key }, short) => names(key)[short ? 'short' : 'name'],
    until: (narrow) =>
      last?.partial ? untilWords(last, query.to < today ? query.to : today, narrow, words) : null,
    hidden: words.hidden,
    day: formatDay
  };
}

/** As many as a round scale needs: its steps are whole, tenths or quarters. */
const decimals = (plotted: number): number =>
  [0, 1].find((digits) => Number(plotted.toFixed(digits)) === plotted) ?? 2;

/** "ở Sơn La", "trong số bài chưa rõ tỉnh", nothing for the whole country. */
export function placePhrase(province: string | null, { lang, words }: Pick<ChartTongue, 'lang' | 'words'>) {
  if (province === null) return '';
  return province === UNKNOWN ? words.amongPlaceless : words.inPlace(provinceLabel(province, '34', lang));
}

function untilWords(last: Point, day: string, narrow: boolean, words: OverviewWords): string | null {
  const { from, to } = bucketDays(last.bucket);
  if (day < from || day > to) return null;
  const short = formatDay(day).slice(0, 5);
  return narrow ? words.untilShort(short) : words.until(short);
}

/** A point's value: `9,0%`, `12`, or that it is hidden. */
export function valueText(point: Point, measure: Measure, lang: Lang, words: OverviewWords): string {
  if (point.value === null) return words.hidden[0] ?? '';
  return measure === 'share' ? formatShare(point.value, lang) : formatNumber(point.value, lang);
}

/** A point in words, with its sample and interval: what the slider speaks and the line under the plot says. */
export function pointText(
  series: Series,
  point: Point,
  measure: Measure,
  { lang, words, names }: ChartTongue
): string {
  const bucket = formatBucket(point.bucket, lang) + (point.partial ? `, ${words.partialPoint}` : '');
  return `${names(series.key).name}, ${bucket}: ${measured(point, measure, lang, words)}`;
}

function measured(point: Point, measure: Measure, lang: Lang, words: OverviewWords): string {
  if (measure === 'mentions') return words.mentionsIn(point.value ?? 0, point.count);
  if (measure === 'stories') return words.storiesIn(point.count);
  const counted = words.ofArticles(point.count, point.n);
  if (measure === 'articles') return counted;
  if (point.value === null || point.low === null || point.high === null) return words.hiddenPoint(point.n);
  const interval = words.interval(formatNumber(point.low * 100, lang, 1), formatShare(point.high, lang));
  return `${formatShare(point.value, lang)}, ${counted}; ${interval}`;
}
