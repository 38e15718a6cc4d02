/** The tile map of one month or of the whole period: values, classes, addresses, totals. */
import { heatBreaks } from '../../charts/heat.ts';
import type { Breaks } from '../../charts/heat.ts';
import { tileState, tileValue } from '../../charts/tiles.ts';
import type { ProvinceCount, TileMeasure, TileState } from '../../charts/tiles.ts';
import { articlesHref, EVERY_ARTICLE } from '../../trends/article-filter.ts';
import { bucketDays } from '../../trends/buckets.ts';
import { MIN_SAMPLE } from '../../trends/complete.ts';
import { UNKNOWN } from '../../trends/crosswalk.ts';
import type { DayKind } from '../../trends/query.ts';
import type { TileSource } from './load.ts';
import { WHOLE } from './state.ts';

export interface TileFrame {
  readonly from: string;
  readonly to: string;
  readonly day: DayKind;
}

export interface TileCell extends ProvinceCount {
  readonly state: TileState;
  readonly articles: string;
}

export interface TileView {
  readonly measure: TileMeasure;
  readonly breaks: Breaks;
  /** The 34 provinces. */
  readonly cells: readonly TileCell[];
  readonly unknown: TileCell;
  /** All articles on the theme in the month, unknown provinces included. */
  readonly total: { readonly count: number; readonly articles: string };
  /** Keys of the one or two provinces that stand out, the largest first. */
  readonly top: readonly string[];
}

/** Shares when at least half of the provinces that have articles reach the minimum sample, else counts. */
export function chooseTileMeasure(provinces: readonly ProvinceCount[]): TileMeasure {
  const heard = provinces.filter(({ n }) => n > 0);
  const enough = heard.filter(({ n }) => n >= MIN_SAMPLE);
  return heard.length > 0 && enough.length * 2 >= heard.length ? 'share' : 'articles';
}

/** Breaks are those of all months together, or of the whole period alone: shades do not move with the slider. */
export function tileView(source: TileSource, month: string, frame: TileFrame): TileView {
  const whole = month === WHOLE;
  const now = countsOf(source, month);
  const scope = whole ? now : source.months.flatMap(({ bucket }) => countsOf(source, bucket));
  const measure = chooseTileMeasure(scope.filter(({ key }) => key !== UNKNOWN));
  const values = scope
    .filter(({ key }) => key !== UNKNOWN)
    .map((province) => tileValue(province, measure) ?? 0);
  const breaks = heatBreaks(values, measure === 'articles');
  const cell = (province: ProvinceCount): TileCell => ({
    ...province,
    state: tileState(province, measure, breaks),
    articles: addressOf(source.theme, month, frame, [province.key])
  });
  const cells = now.filter(({ key }) => key !== UNKNOWN).map(cell);
  return {
    ...{ measure, breaks, cells, top: topOf(cells) },
    unknown: cell(now.find(({ key }) => key === UNKNOWN) ?? { key: UNKNOWN, count: 0, n: 0 }),
    total: {
      count: now.reduce((sum, { count }) => sum + count, 0),
      articles: addressOf(source.theme, month, frame, [])
    }
  };
}

function countsOf({ months, provinces }: TileSource, month: string): ProvinceCount[] {
  const at = months.findIndex(({ bucket }) => bucket === month);
  const pick = (values: readonly number[]) =>
    month === WHOLE ? values.reduce((sum, value) => sum + value, 0) : (values[at] ?? 0);
  return provinces.map(({ key, counts, n }) => ({ key, count: pick(counts), n: pick(n) }));
}

function addressOf(theme: string, month: string, { from, to, day }: TileFrame, provinces: string[]): string {
  const days = month === WHOLE ? { from, to } : bucketDays(month);
  return articlesHref({
    ...{ ...EVERY_ARTICLE, themes: [theme], provinces, day, grain: 'month' },
    from: days.from < from ? from : days.from,
    to: days.to > to ? to : days.to
  });
}

/** The one or two highest, unless the next one is just as high: then nobody stands out. */
function topOf(cells: readonly TileCell[]): string[] {
  const ranked = cells
    .flatMap(({ key, state }) =>
      state.kind === 'value' && state.value > 0 ? [{ key, value: state.value }] : []
    )
    .toSorted((a, b) => b.value - a.value);
  const above = (n: number) => (ranked[n - 1]?.value ?? 0) > (ranked[n]?.value ?? 0);
  return above(2)
    ? ranked.slice(0, 2).map(({ key }) => key)
    : above(1)
      ? ranked.slice(0, 1).map(({ key }) => key)
      : [];
}
