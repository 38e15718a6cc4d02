/** Ranks over time: the lines of the page's ranking, rank 1 on top. */
import type { ExportedFigure, FigureSeries } from '../../charts/exported-figure.ts';
import { roleOf } from '../../charts/palette.ts';
import { rankingConfig } from '../../charts/ranking-config.ts';
import { rankingOf } from '../../trends/ranking.ts';
import type { ExploreTongue } from '../explore/tongue.ts';
import { rankingWords } from '../figures/words.ts';
import { formatBucket } from '../format.ts';
import { exporting } from '../messages/export.ts';
import { t } from '../messages/index.ts';
import { ranksFinding } from '../explore/findings.ts';
import { frameOf } from './frame.ts';
import type { SeriesFigureFound } from './found.ts';

export function describeRanking(found: SeriesFigureFound, tongue: ExploreTongue): ExportedFigure {
  const { answer } = found;
  const { query } = answer;
  const { words, lang } = tongue;
  const told = rankingWords(query, tongue);
  const ranking = rankingOf(answer);
  const texts = t(lang)(exporting);
  const shown = { ...answer, series: ranking.lines.map(({ series }) => series) };
  const series = ranking.lines.map((line): FigureSeries => ({
    ...{ key: line.series.key, values: line.ranks },
    // The lines bear their names at their ends, where there is room for short ones.
    ...{ name: told.name(line.series, true), short: told.name(line.series, true) },
    role: line.named === null ? 's0' : roleOf(line.named)
  }));
  const buckets = ranking.buckets.map(({ bucket, partial }) => ({
    ...{ key: bucket, name: formatBucket(bucket, lang), partial }
  }));
  return {
    ...frameOf(found, shown, tongue),
    ...{ buckets, series, measure: null, unit: '', digits: 0, grid: null },
    takeaway: ranksFinding(ranking, query, tongue),
    subtitle: words.ranksBy(words.unit[query.measure], words.per[query.grain]),
    table: {
      hidden: '–',
      keys: ['', ...series.map(({ key }) => key)],
      head: [words.bucketHead[query.grain], ...series.map(({ name }) => name)],
      rows: buckets.map(({ name, partial }, at) => [
        partial ? texts.partial(name) : name,
        ...series.map(({ values }) => values[at] ?? null)
      ])
    },
    chart: (palette) => rankingConfig(ranking, query.grain, { palette, narrow: false, words: told })
  };
}
