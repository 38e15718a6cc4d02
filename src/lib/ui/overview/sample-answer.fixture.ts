/** Small invented answers for the tests of this folder. */
import { completeSeries } from '../../trends/complete.ts';
import type { Query, SeriesAnswer } from '../../trends/query.ts';

export const QUERY: Query = {
  ...{ themes: [], provinces: [], sources: [], from: '2025-01-01', to: '2026-01-15', grain: 'month' },
  ...{ measure: 'articles', split: 'theme', day: 'event', map: '34' }
};
export const TODAY = '2026-01-15';

/** Articles by theme and month from January 2025 on, each month with the same number of articles in all. */
export function answerOf(
  counts: Readonly<Record<string, readonly number[]>>,
  n: number,
  query = QUERY
): SeriesAnswer {
  const months = Array.from(
    { length: 13 },
    (_, i) => `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-05`
  );
  const series = completeSeries(
    query,
    {
      keys: Object.keys(counts).map((key) => ({ key, label: key })),
      counts: Object.entries(counts).flatMap(([key, values]) =>
        values.map((articles, i) => ({
          key,
          day: months[i] ?? '',
          articles,
          mentions: 2 * articles,
          followers: 0
        }))
      ),
      samples: months.map((day) => ({ key: 'all', day, articles: n }))
    },
    TODAY
  );
  return {
    ...{ query, lexicon: 1, generatedAt: '2026-01-15T03:00:00.000Z', series },
    leftOut: { unknownProvince: 3, unknownDate: 2, coarseDate: 1 }
  };
}

/** The same number in every month. */
export const level = (value: number): number[] => Array.from({ length: 13 }, () => value);
/** One number in the first half of the year, another from July on. */
export const step = (before: number, after: number): number[] => [
  ...level(before).slice(0, 6),
  ...level(after).slice(0, 7)
];
