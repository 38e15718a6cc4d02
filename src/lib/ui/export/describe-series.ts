/** Lines, columns and small multiples: buckets down, series across. */
import type { ExportedFigure, FigureSeries, FigureTable } from '../../charts/exported-figure.ts';
import type { TrendWords } from '../../charts/look.ts';
import { roleOf, SERIES_ROLES } from '../../charts/palette.ts';
import { trendBars } from '../../charts/trend-bars.ts';
import { trendConfig } from '../../charts/trend.ts';
import type { SeriesAnswer } from '../../trends/query.ts';
import { findSignals } from '../../trends/signals.ts';
import { drawnKeys } from '../explore/choose.ts';
import type { ExploreTongue } from '../explore/tongue.ts';
import { figureWords } from '../figures/words.ts';
import { formatBucket } from '../format.ts';
import { exporting } from '../messages/export.ts';
import { t } from '../messages/index.ts';
import { frameOf, shownAs } from './frame.ts';
import { manyFinding } from '../explore/findings.ts';
import type { SeriesFigureFound } from './found.ts';
import { lineDrawing, lineSubtitle, linesOf } from './line-figure.ts';

export function describeSeries(found: SeriesFigureFound, tongue: ExploreTongue): ExportedFigure {
  const { answer, view, sources } = found;
  const isMany = view === 'multiples';
  const shown = isMany ? answer : linesOf(answer, drawnKeys(answer.series));
  const { words: told } = tongue;
  const [signal] = findSignals(shown.series, answer.query);
  const { finding, words, extras } = lineDrawing({ ...found, lines: shown, signal, before: null }, tongue);
  const drawn = { words: pictureWords(words, shown.series.length), extras };
  const { measure, grain } = answer.query;
  return {
    ...frameOf(found, shown, tongue),
    takeaway: isMany ? manyFinding(answer, tongue) : finding,
    subtitle: isMany
      ? `${told.unit[measure]} ${told.per[grain]}; ${told.sameScale}`
      : lineSubtitle(shown, { view, sources }, tongue),
    ...numbersOf(shown, tongue),
    table: tableOf(answer, tongue),
    grid: null,
    chart: isMany
      ? null
      : (palette) => {
          const config = trendConfig(shown, { palette, narrow: false, ...drawn });
          return view === 'bar' ? trendBars(config, shown, palette) : config;
        }
  };
}

/** Buckets and series of an answer. */
export function numbersOf(
  shown: SeriesAnswer,
  tongue: ExploreTongue
): Pick<ExportedFigure, 'buckets' | 'series'> {
  const { name } = figureWords(shown.query, tongue);
  const share = shown.query.measure === 'share';
  return {
    buckets: (shown.series[0]?.points ?? []).map(({ bucket, partial }) => ({
      ...{ key: bucket, name: formatBucket(bucket, tongue.lang), partial }
    })),
    series: shown.series.map((series, k): FigureSeries => ({
      ...{ key: series.key, name: name(series, false), short: name(series, true) },
      role: k < SERIES_ROLES.length ? roleOf(k) : 's0',
      values: series.points.map(({ value }) => shownAs(value, share))
    }))
  };
}

/** Characters of a name at the end of its line: few lines have room for more. */
const LONGEST_LABEL = { few: 60, many: 28 } as const;
const FEW = 3;

/** A name that would run out of the picture is cut; the table and the legend have all of it. */
function pictureWords(words: TrendWords, lines: number): TrendWords {
  const longest = LONGEST_LABEL[lines > FEW ? 'many' : 'few'];
  return {
    ...words,
    name: (series, short) => {
      const name = words.name(series, short);
      return name.length > longest ? `${name.slice(0, longest).toWellFormed().trimEnd()}…` : name;
    }
  };
}

/** Buckets down, series across; the sample of all of them last where they share one. */
export function tableOf(answer: SeriesAnswer, tongue: ExploreTongue): FigureTable {
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
