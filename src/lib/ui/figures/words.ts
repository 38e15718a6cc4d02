/** The words of the explore page's figures for one question, in the reader's language. */
import type {
  CoOccurrenceWords,
  FigureWords,
  HeatTableWords,
  MultiplesWords,
  PeriodSliderWords,
  RankingWords
} from '../../charts/figure-words.ts';
import { ALL } from '../../trends/complete.ts';
import { provinceLabel, provinceShort, UNKNOWN } from '../../trends/crosswalk.ts';
import type { BorderSet, Point, Query, Series, SeriesAnswer } from '../../trends/query.ts';
import { formatBucket, formatDay, formatNumber, formatShare } from '../format.ts';
import type { Lang } from '../messages/index.ts';
import { t } from '../messages/index.ts';
import type { FigureTexts } from '../messages/figures.ts';
import { figures } from '../messages/figures.ts';

export interface FigureTongue {
  readonly lang: Lang;
  /** Names of a theme by its slug. */
  readonly names: (slug: string) => { readonly name: string; readonly short: string };
  /** ISO day in Việt Nam. */
  readonly today: string;
}

/** What all figures of a split answer say. */
export function figureWords(query: Query, tongue: FigureTongue): FigureWords {
  const { lang } = tongue;
  const texts = t(lang)(figures);
  const name = (series: Pick<Series, 'key' | 'label'>, short: boolean) =>
    seriesName(query, series, short, tongue);
  return {
    name,
    figure: (plotted) => formatNumber(plotted, lang, query.measure === 'share' ? 1 : 0),
    bucket: (bucket) => formatBucket(bucket, lang),
    tell: (series, point) => {
      const unfinished = point.partial ? `, ${texts.partial}` : '';
      return `${name(series, false)}, ${formatBucket(point.bucket, lang)}${unfinished}: ${measured(query, point, lang, texts)}`;
    },
    said: (point) => measured(query, point, lang, texts),
    sample: (point) => sampleText(query, point, lang),
    hidden: texts.hidden,
    none: texts.none,
    numbers: texts.numbers,
    tableNote: texts.tableNote[query.measure],
    part: texts.part,
    rows: texts.rows[query.split]
  };
}

function seriesName(
  { split, map }: Query,
  { key, label }: Pick<Series, 'key' | 'label'>,
  short: boolean,
  { lang, names }: FigureTongue
): string {
  if (split === 'theme') return names(key)[short ? 'short' : 'name'];
  if (split === 'province') return short ? shortPlace(key, map, lang) : provinceLabel(key, map, lang);
  return key === ALL ? t(lang)(figures).country : label;
}

function shortPlace(key: string, map: BorderSet, lang: Lang): string {
  if (key === UNKNOWN) return provinceLabel(key, map, lang);
  const now = key.replace(`.${UNKNOWN}`, '');
  return now === key ? provinceShort(key, map) : t(lang)(figures).partUnknown(provinceShort(now, '34'));
}

/** "9,0%, 559 trên 6.214 bài; khoảng tin cậy 95%: 8,3 – 9,7%". */
function measured({ measure }: Query, point: Point, lang: Lang, texts: FigureTexts): string {
  const { value, count, n, low, high } = point;
  if (n === 0) return texts.noArticle;
  if (measure === 'mentions') return texts.mentionsIn(value ?? 0, count);
  if (measure === 'stories') return texts.stories(count, n);
  const counted = texts.ofArticles(count, n);
  if (measure === 'articles') return counted;
  if (value === null || low === null || high === null) return texts.hiddenPoint(n);
  const interval = texts.interval(formatNumber(low * 100, lang, 1), formatShare(high, lang));
  return `${formatShare(value, lang)}, ${counted}; ${interval}`;
}

function sampleText({ measure }: Query, { count, n, low, high }: Point, lang: Lang): string {
  const counted = `${formatNumber(count, lang)}/${formatNumber(n, lang)}`;
  if (measure !== 'share' || low === null || high === null) return counted;
  return `${counted}; ${formatNumber(low * 100, lang, 1)} – ${formatNumber(high * 100, lang, 1)}`;
}

/** Words of the heat table. */
export function heatTableWords(query: Query, tongue: FigureTongue): HeatTableWords {
  const texts = t(tongue.lang)(figures);
  const { from, below, legendZero, legendHidden, legendVoid, legendPartial, earlier, later } = texts;
  return {
    ...figureWords(query, tongue),
    ...{ from, below, legendZero, legendHidden, legendVoid, legendPartial, earlier, later },
    caption: texts.heatCaption(
      texts.measures[query.measure],
      texts.rows[query.split],
      texts.grains[query.grain]
    ),
    zero: query.measure === 'share' ? formatNumber(0, tongue.lang, 1) : texts.zeroCount
  };
}

/** Words of the small multiples. */
export function multiplesWords(query: Query, tongue: FigureTongue): MultiplesWords {
  const { lang } = tongue;
  const texts = t(lang)(figures);
  const share = query.measure === 'share';
  const withUnit = (plotted: number) =>
    formatNumber(plotted, lang, Number.isInteger(plotted) ? 0 : plotted < 0.1 ? 2 : 1) + (share ? '%' : '');
  const { measures, rows, grains } = texts;
  return {
    ...figureWords(query, tongue),
    label: texts.heatCaption(measures[query.measure], rows[query.split], grains[query.grain]),
    half: withUnit,
    silent: texts.silent,
    note: ({ max, behind, bucket, hidden }) =>
      [
        texts.multiplesNote(withUnit(max), formatBucket(bucket, lang)),
        ...(behind ? [texts[share ? 'behindShare' : 'behindMean'][query.split]] : []),
        ...(hidden ? [texts.multiplesHidden] : [])
      ].join(' ')
  };
}

/** Words of the ranking. */
export function rankingWords(query: Query, tongue: FigureTongue): RankingWords {
  const texts = t(tongue.lang)(figures);
  const grain = texts.grains[query.grain];
  const last = query.to < tongue.today ? query.to : tongue.today;
  return {
    ...figureWords(query, tongue),
    label: texts.ranks(texts.measures[query.measure], grain),
    slider: texts.rankSlider(grain),
    rank: (rank) => (rank === null ? texts.noRank : texts.rank(rank)),
    until: `(${formatDay(last).slice(0, 5)})`,
    unranked: texts.unranked,
    choose: texts.chooseRank
  };
}

/** Words of the table of themes that go together. */
export function coOccurrenceWords(
  { measure }: Query,
  { lang }: Pick<FigureTongue, 'lang'>
): CoOccurrenceWords {
  const texts = t(lang)(figures);
  const stories = measure === 'stories';
  const counted = stories ? texts.countStories : texts.articles;
  const { from, below, hidden, legendHidden } = texts;
  return {
    ...{ from, below, hidden, legendHidden },
    caption: stories ? texts.togetherStories : texts.together,
    rows: texts.rows.theme,
    total: stories ? texts.togetherTotalStories : texts.togetherTotal,
    figure: (value) => formatNumber(value, lang),
    least: '<1',
    tell: (row, column, { count, n, share, low, high }) => {
      const told = texts.togetherTell(row.name, counted(n), counted(count), column.name);
      if (share === null || low === null || high === null)
        return `${told}; ${texts.togetherHidden(row.name, counted(n))}`;
      const interval = texts.interval(formatNumber(low * 100, lang, 1), formatShare(high, lang));
      return `${told}: ${formatShare(share, lang)}; ${interval}`;
    },
    tellTotal: (row, articles) => `${row.name}: ${counted(articles)}`,
    legendZero: texts.togetherZero,
    note: texts.togetherNote
  };
}

/** Words of the slider over an answer's buckets. */
export function periodSliderWords(
  { query, series }: SeriesAnswer,
  { lang }: Pick<FigureTongue, 'lang'>
): PeriodSliderWords {
  const texts = t(lang)(figures);
  const partial = new Set(series[0]?.points.flatMap((point) => (point.partial ? [point.bucket] : [])));
  return {
    label: texts.slider[query.grain],
    bucket: (bucket) => {
      const name = formatBucket(bucket, lang);
      return partial.has(bucket) ? texts.sliderPartial(name) : name;
    }
  };
}
