/** Describes the figure of a question for every export: the page's words, the numbers, the stamp. Pure. */
import type {
  ExportedFigure,
  FigureProof,
  FigureSeries,
  FigureStamp,
  FigureTable,
  FigureView
} from '../../charts/exported-figure.ts';
import type { TrendWords } from '../../charts/look.ts';
import { plotted } from '../../charts/trend.ts';
import type { TopStory } from '../../corpus/proof.ts';
import { articlesHref } from '../../trends/article-filter.ts';
import type { BucketCoverage } from '../../trends/coverage.ts';
import type { Note } from '../../trends/notes.ts';
import type { Series, SeriesAnswer } from '../../trends/query.ts';
import { findSignals } from '../../trends/signals.ts';
import { drawnKeys, peakOf } from '../explore/choose.ts';
import { lineExtras, lineFinding, lineSubtitle, linesOf, subjectOf } from './line-figure.ts';
import { filterAt } from '../explore/point.ts';
import { sampleOf } from '../explore/sample.ts';
import { WHOLE } from '../explore/state.ts';
import { aboutThemes, fromSources, inPlaces, lineWords, type ExploreTongue } from '../explore/tongue.ts';
import { figureWords } from '../figures/words.ts';
import { formatBucket, formatDay } from '../format.ts';
import { exporting } from '../messages/export.ts';
import { t } from '../messages/index.ts';
import { totalOf } from '../overview/choose.ts';
import { noteSentences, silenceSentence } from './notes.ts';

/** All that a figure says, found by whoever asks for it. */
export interface FigureFound {
  readonly answer: SeriesAnswer;
  readonly view: FigureView;
  /** Buckets in which a source that usually speaks was silent. */
  readonly silent: readonly BucketCoverage[];
  readonly notes: readonly Note[];
  readonly story: TopStory | null;
  readonly sources: readonly { readonly slug: string; readonly name: string }[];
  /** Sample articles in the store. */
  readonly sample: number;
  /** ISO day or instant on which the themes were published. */
  readonly themesOf: string;
  /** ISO day. */
  readonly made: string;
  readonly code: string;
  /** Where the server is reached, without a slash at the end; '' where nobody knows. */
  readonly base: string;
}

export function describeFigure(found: FigureFound, tongue: ExploreTongue): ExportedFigure {
  const { answer, view } = found;
  const { query } = answer;
  const { lang } = tongue;
  const texts = t(lang)(exporting);
  const shown = view === 'heat' ? answer : linesOf(answer, drawnKeys(answer.series));
  const peak = peakOf(shown.series);
  const points = shown.series[0]?.points ?? [];
  const told = figureWords(query, tongue);
  const [signal] = findSignals(shown.series, query);
  const extras = lineExtras(shown.series, { ...found, peak }, tongue);
  return {
    ...{ lang, view },
    title: texts.title(
      subjectOf(query, tongue),
      query.provinces.length ? inPlaces(query, tongue) : tongue.words.country,
      formatDay(query.from),
      formatDay(query.to)
    ),
    takeaway: lineFinding(query, shown.series, view === 'heat' ? undefined : signal, tongue),
    subtitle: lineSubtitle(shown, found, tongue),
    stamp: stampOf(found, tongue),
    buckets: points.map(({ bucket, partial }) => ({
      ...{ key: bucket, name: formatBucket(bucket, lang), partial }
    })),
    series: shown.series.map((series) => numbersOf(series, answer, told.name)),
    unit: query.measure === 'share' ? '%' : '',
    digits: query.measure === 'share' ? 1 : 0,
    table: tableOf(answer, tongue),
    notes: noteSentences({ ...found, shown }, tongue),
    proofs: proofsOf(found, shown, tongue),
    heads: {
      ...{ numbers: texts.numbers, notes: texts.notes, evidence: texts.evidence },
      ...{ source: texts.sourceHead, code: texts.code }
    },
    picture: { answer: shown, words: pictureWords(lineWords(query, points, tongue)), extras }
  };
}

const LONGEST_LABEL = 60;

/** A name that would run out of the picture is cut; the table and the legend have all of it. */
function pictureWords(words: TrendWords): TrendWords {
  return {
    ...words,
    name: (series, short) => {
      const name = words.name(series, short);
      return name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL).toWellFormed().trimEnd()}…` : name;
    }
  };
}

/** As plotted, without the last digits of binary fractions: 25.625, not 25.624999999999996. */
function shownAs(value: number | null, share: boolean): number | null {
  const shown = plotted(value, share);
  return shown === null ? null : Number(shown.toPrecision(12));
}

function numbersOf(
  series: Series,
  { query: { measure } }: SeriesAnswer,
  name: (series: Series, short: boolean) => string
): FigureSeries {
  return {
    ...{ key: series.key, name: name(series, false), short: name(series, true) },
    values: series.points.map(({ value }) => shownAs(value, measure === 'share'))
  };
}

function stampOf(found: FigureFound, tongue: ExploreTongue): FigureStamp {
  const { answer, silent, sources, sample, code, base } = found;
  const { query, lexicon } = answer;
  const { lang, words } = tongue;
  const texts = t(lang)(exporting);
  const days = [formatDay(query.from), formatDay(query.to)] as const;
  const { unknownProvince } = answer.leftOut;
  const placeless =
    unknownProvince > 0 && query.provinces.length === 0
      ? `, ${words.among} ${words.placeless(unknownProvince)}`
      : '';
  const articles = words.articlesIn(sampleOf(answer)) + placeless;
  const source = texts.source(sources.length, articles, ...days, words.byDay[query.day]);
  const filters = [
    ...(query.themes.length ? [texts.theme(aboutThemes(query, tongue))] : []),
    ...(query.provinces.length ? [texts.place(inPlaces(query, tongue))] : []),
    ...(query.sources.length ? [texts.papers(fromSources(query, found.sources, tongue))] : [])
  ];
  return {
    source: sample > 0 ? `${source} ${texts.sample}` : source,
    silence: silenceSentence(silent, tongue),
    filters: texts.filters(filters.join('; ') || texts.none),
    borders: texts.borders[query.map],
    themes: texts.themes(lexicon, formatDay(found.themesOf.slice(0, 10))),
    made: texts.made(formatDay(found.made)),
    madeOn: found.made,
    code,
    link: `${base}/v/${code}`
  };
}

/** Buckets down, series across; the sample of all of them last where they share one. */
function tableOf(answer: SeriesAnswer, tongue: ExploreTongue): FigureTable {
  const { query, series } = answer;
  const { lang, words } = tongue;
  const texts = t(lang)(exporting);
  const { name } = figureWords(query, tongue);
  const shared = query.split === 'theme' || query.split === 'none';
  const first = series[0]?.points ?? [];
  return {
    hidden: texts.hidden,
    keys: ['', ...series.map(({ key }) => key), ''],
    head: [
      words.bucketHead[query.grain],
      ...series.map((one) => name(one, false)),
      ...(shared && first.length > 0 ? [texts.total] : [])
    ],
    rows: first.map((point, at) => {
      const bucket = formatBucket(point.bucket, lang);
      return [
        point.partial ? texts.partial(bucket) : bucket,
        ...series.map(({ points }) => shownAs(points[at]?.value ?? null, query.measure === 'share')),
        ...(shared ? [point.n] : [])
      ];
    })
  };
}

/** The articles of each series over the whole period, and the story of the peak. */
function proofsOf(
  found: FigureFound,
  shown: SeriesAnswer,
  { lang, ...tongue }: ExploreTongue
): FigureProof[] {
  const texts = t(lang)(exporting);
  const { query, series } = shown;
  const { name } = figureWords(query, { lang, ...tongue });
  const peak = peakOf(series);
  const story =
    peak && found.story
      ? [
          {
            text: texts.peak(formatBucket(peak.at, lang), found.story.title),
            link: `${found.base}/articles/${found.story.id}`
          }
        ]
      : [];
  return [
    ...series.map((one) => ({
      text: texts.proof(name(one, false), totalOf(one)),
      link: found.base + articlesHref(filterAt(query, { key: one.key, at: WHOLE }))
    })),
    ...story
  ];
}
