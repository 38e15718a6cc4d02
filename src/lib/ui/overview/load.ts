/** Asks for everything the overview shows and shapes it for the page; the database is an argument. */
import type { ArticleItem } from '../../corpus/stored.ts';
import { articlesHref, EVERY_ARTICLE } from '../../trends/article-filter.ts';
import { localDay } from '../../trends/calendar.ts';
import { asShares } from '../../trends/complete.ts';
import type { Grain, Measure, Query, Series, SeriesAnswer } from '../../trends/query.ts';
import { chooseMeasure, chooseMonth, choosePeriod, chooseThemes, revealingGrain, totalOf } from './choose.ts';
import { findFindings } from './findings.ts';
import type { Findings } from './findings.ts';
import type { OverviewState } from './state.ts';

export interface ThemeName {
  readonly slug: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly short: { readonly vi: string; readonly en: string };
}

export interface CorpusSize {
  readonly articles: number;
  readonly sources: number;
  readonly unknownProvince: number;
  readonly unknownEvent: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly sample: number;
}

/** What the overview needs of the server. */
export interface OverviewSource {
  readonly now: Date;
  readonly themes: readonly ThemeName[];
  readonly figures: CorpusSize;
  readonly answer: (query: Query) => Promise<SeriesAnswer>;
  readonly newest: (limit: number) => Promise<readonly ArticleItem[]>;
}

/** One theme of the picker: its articles in the period and their monthly course. */
export interface ThemeLine {
  readonly slug: string;
  readonly total: number;
  readonly counts: readonly number[];
  readonly articles: string;
}

/** Monthly counts of one theme per province, without addresses: the page writes those of the month it shows. */
export interface TileSource {
  readonly theme: string;
  readonly months: readonly { readonly bucket: string; readonly partial: boolean }[];
  readonly provinces: readonly {
    readonly key: string;
    readonly counts: readonly number[];
    readonly n: readonly number[];
  }[];
  /** `2025-11` or `all`. */
  readonly month: string;
}

export interface Overview {
  readonly state: OverviewState;
  readonly figures: CorpusSize;
  readonly themes: readonly ThemeName[];
  readonly today: string;
  readonly generatedAt: string;
  /** At most six series in the order of their colours. */
  readonly trend: SeriesAnswer;
  readonly lines: readonly ThemeLine[];
  /** Articles of the period with a date fine enough for months. */
  readonly inPeriod: number;
  /** About all themes, and about those of the figure. */
  readonly findings: Findings;
  readonly shown: Findings;
  /** Set when not one share can be shown; the grain at which one could, if any. */
  readonly hidden: { readonly coarser: Grain | null } | null;
  readonly tiles: TileSource | null;
  readonly newest: readonly Omit<ArticleItem, 'excerpt'>[];
}

const NEWEST = 12;

/** Null when there is no article at all. */
export async function loadOverview(state: OverviewState, source: OverviewSource): Promise<Overview | null> {
  if (source.figures.articles === 0) return null;
  const today = localDay(source.now);
  const period = choosePeriod(source.figures, today);
  const base = baseQuery(state, period);
  const [all, newest] = await Promise.all([source.answer(base), source.newest(NEWEST)]);
  const themes = state.themes.length ? state.themes : chooseThemes(all.series);
  const findings = findFindings(all);
  const tile = state.tile ?? findings.riser?.theme ?? themes[0];
  const samples = all.series[0]?.points ?? [];
  const measure = state.measure ?? chooseMeasure(samples);
  const [trend, tiles] = await Promise.all([
    trendOf(all, { themes, measure, grain: state.grain }, source),
    tile ? tilesOf(base, tile, state.month, source) : null
  ]);
  return {
    ...{ state, today, trend, findings, tiles },
    figures: source.figures,
    themes: source.themes.map(({ slug, name, short }) => ({ slug, name, short })),
    generatedAt: all.generatedAt,
    lines: all.series.map((series) => lineOf(series, base)).toSorted((a, b) => b.total - a.total),
    hidden: isHidden(trend) ? { coarser: revealingGrain(samples, state.grain) } : null,
    inPeriod: samples.reduce((sum, { n }) => sum + n, 0),
    shown: findFindings({ ...all, series: all.series.filter(({ key }) => themes.includes(key)) }),
    newest: newest.map(({ excerpt: _, ...item }) => item)
  };
}

/** Every theme's articles by month: choices, findings and the picker all come from this one answer. */
function baseQuery({ from, to, day, province }: OverviewState, period: { from: string; to: string }): Query {
  return {
    ...{
      themes: [],
      provinces: province ? [province] : [],
      sources: [],
      from: from ?? period.from,
      to: to ?? period.to,
      grain: 'month'
    },
    ...{ measure: 'articles', split: 'theme', day, map: '34' }
  };
}

/** All themes are asked for, so that what is left out means the same whichever of them are drawn. */
async function trendOf(
  all: SeriesAnswer,
  { themes, measure, grain }: { themes: readonly string[]; measure: Measure; grain: Query['grain'] },
  source: OverviewSource
): Promise<SeriesAnswer> {
  const asked: Query = { ...all.query, measure, grain };
  const hasIt = (measure === 'articles' || measure === 'share') && grain === all.query.grain;
  const counted = hasIt ? all : await source.answer(asked);
  const answer = measure === 'share' ? asShares(counted) : counted;
  const series = themes.flatMap((theme) => answer.series.filter(({ key }) => key === theme));
  return { ...answer, query: { ...asked, themes }, series };
}

const isHidden = ({ query, series }: SeriesAnswer): boolean =>
  query.measure === 'share' &&
  series.length > 0 &&
  series.every(({ points }) => points.every(({ value }) => value === null));

function lineOf(series: Series, { provinces, from, to, day, grain }: Query): ThemeLine {
  return {
    slug: series.key,
    total: totalOf(series),
    counts: series.points.map(({ count }) => count),
    articles: articlesHref({ ...EVERY_ARTICLE, themes: [series.key], provinces, from, to, day, grain })
  };
}

/** The map is of the whole country, whichever place the rest of the page is about. */
async function tilesOf(
  base: Query,
  theme: string,
  month: string | null,
  source: OverviewSource
): Promise<TileSource> {
  const { series } = await source.answer({ ...base, themes: [theme], provinces: [], split: 'province' });
  const months = (series[0]?.points ?? []).map(({ bucket, partial }) => ({ bucket, partial }));
  const country = months.map((month, at) => ({
    ...month,
    count: series.reduce((sum, { points }) => sum + (points[at]?.count ?? 0), 0)
  }));
  const asked = months.some(({ bucket }) => bucket === month) || month === 'all' ? month : null;
  return {
    ...{ theme, months, month: asked ?? chooseMonth(country) },
    provinces: series.map(({ key, points }) => ({
      key,
      counts: points.map(({ count }) => count),
      n: points.map(({ n }) => n)
    }))
  };
}
