/** Invented answers for the tests of this folder: counts and samples by series and month from January 2025 on. */
import { spine } from '../trends/buckets.ts';
import { completeSeries } from '../trends/complete.ts';
import type { Query, SeriesAnswer } from '../trends/query.ts';

export const QUERY: Query = {
  ...{
    themes: ['drug-free-areas'],
    provinces: [],
    sources: [],
    from: '2025-01-01',
    to: '2025-12-31',
    grain: 'month'
  },
  ...{ measure: 'articles', split: 'province', day: 'event', map: '34' }
};

/** Of each key, `[count, n]` by month. Keys must be those of the query's split. */
export function invented(
  months: Readonly<Record<string, readonly (readonly [count: number, n: number])[]>>,
  changes: Partial<Query> = {},
  today = '2026-06-01'
): SeriesAnswer {
  const query = { ...QUERY, ...changes };
  const days = spine(query.from, query.to, query.grain).map((bucket) => `${bucket}-05`);
  const rows = Object.entries(months).flatMap(([key, values]) =>
    values.map(([articles, n], at) => ({
      key,
      day: days[at] ?? '',
      articles,
      n,
      mentions: 2 * articles,
      followers: 0
    }))
  );
  const rollup = {
    keys: Object.keys(months).map((key) => ({ key, label: key })),
    counts: rows,
    samples: rows.map(({ key, day, n }) => ({ key, day, articles: n }))
  };
  return {
    ...{ query, lexicon: 1, generatedAt: '2026-06-01T03:00:00.000Z' },
    series: completeSeries(query, rollup, today),
    leftOut: { unknownProvince: 0, unknownDate: 0, coarseDate: 0 }
  };
}
