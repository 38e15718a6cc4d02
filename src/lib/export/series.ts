/** A SeriesAnswer for programs: the JSON of the API and the rows of its CSV file. */
import { bucketDays } from '../trends/buckets.ts';
import type { Query, SeriesAnswer } from '../trends/query.ts';
import { toCsv } from './csv.ts';
import type { Cell } from './csv.ts';

/** The published shape; names never change, fields may be added. Shares are fractions 0 … 1. */
export function seriesJson(answer: SeriesAnswer) {
  const { unknownProvince, unknownDate, coarseDate } = answer.leftOut;
  return {
    query: queryJson(answer.query),
    lexicon: answer.lexicon,
    generated_at: answer.generatedAt,
    series: answer.series.map(({ key, label, points }) => ({
      key,
      label,
      // coverage: which sources spoke; not measured yet, its place is kept
      points: points.map((point) => ({ ...point, coverage: null }))
    })),
    left_out: { unknown_province: unknownProvince, unknown_date: unknownDate, coarse_date: coarseDate }
  };
}

/** Named as in an address; an empty list means all. */
function queryJson({ themes, provinces, sources, ...rest }: Query) {
  return { theme: themes, province: provinces, source: sources, ...rest };
}

/** Columns of the file; the last ones say which articles, themes and moment the figures are of. */
export const SERIES_COLUMNS = [
  ...['series', 'label', 'bucket', 'from', 'to', 'measure', 'value', 'count', 'n', 'low', 'high'],
  ...['partial', 'articles', 'lexicon', 'generated_at']
];

/** One row a point. */
export function seriesCsv(answer: SeriesAnswer): string {
  const { query, lexicon, generatedAt } = answer;
  const rows = answer.series.flatMap(({ key, label, points }) =>
    points.map(({ bucket, value, count, n, low, high, partial, articles }): Cell[] => {
      const { from, to } = bucketDays(bucket);
      const days = [from < query.from ? query.from : from, to > query.to ? query.to : to];
      return [
        key,
        label,
        bucket,
        ...days,
        query.measure,
        value,
        count,
        n,
        low,
        high,
        partial,
        articles,
        lexicon,
        generatedAt
      ];
    })
  );
  return toCsv([SERIES_COLUMNS, ...rows]);
}
