/** What all figures of a question have: title, stamp, the articles behind them. */
import type { ExportedFigure, FigureHeads, FigureProof, FigureStamp } from '../../charts/exported-figure.ts';
import { plotted } from '../../charts/trend.ts';
import { articlesHref } from '../../trends/article-filter.ts';
import type { SeriesAnswer } from '../../trends/query.ts';
import { peakOf } from '../explore/choose.ts';
import { filterAt } from '../explore/point.ts';
import { sampleOf } from '../explore/sample.ts';
import { WHOLE } from '../explore/state.ts';
import { aboutThemes, fromSources, inPlaces, type ExploreTongue } from '../explore/tongue.ts';
import { figureWords } from '../figures/words.ts';
import { formatBucket, formatDay } from '../format.ts';
import { exporting } from '../messages/export.ts';
import { t, type Lang } from '../messages/index.ts';
import { totalOf } from '../overview/choose.ts';
import type { SeriesFigureFound } from './found.ts';
import { subjectOf } from './line-figure.ts';
import { noteSentences, silenceSentence } from './notes.ts';

type Frame = Pick<
  ExportedFigure,
  'lang' | 'view' | 'title' | 'stamp' | 'grain' | 'measure' | 'unit' | 'digits' | 'notes' | 'proofs' | 'heads'
>;

/** @param shown the answer with the series that are drawn. */
export function frameOf(found: SeriesFigureFound, shown: SeriesAnswer, tongue: ExploreTongue): Frame {
  const { lang } = tongue;
  const { query } = shown;
  return {
    ...{ lang, view: found.view, grain: query.grain, measure: query.measure },
    title: t(lang)(exporting).title(
      subjectOf(query, tongue),
      query.provinces.length ? inPlaces(query, tongue) : tongue.words.country,
      formatDay(query.from),
      formatDay(query.to)
    ),
    stamp: stampOf(found, tongue),
    unit: query.measure === 'share' ? '%' : '',
    digits: query.measure === 'share' ? 1 : 0,
    notes: noteSentences({ ...found, shown }, tongue),
    proofs: proofsOf(found, shown, tongue),
    heads: headsOf(lang)
  };
}

export function headsOf(lang: Lang): FigureHeads {
  const { numbers, notes, evidence, sourceHead, code } = t(lang)(exporting);
  return { numbers, notes, evidence, source: sourceHead, code };
}

/** As plotted, without the last digits of binary fractions: 25.625, not 25.624999999999996. */
export function shownAs(value: number | null, share: boolean): number | null {
  const shown = plotted(value, share);
  return shown === null ? null : Number(shown.toPrecision(12));
}

function stampOf(found: SeriesFigureFound, tongue: ExploreTongue): FigureStamp {
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

/** The articles of each series over the whole period, and the story of the peak. */
function proofsOf(
  found: SeriesFigureFound,
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
