/** The published shape of a series, as JSON and as CSV. */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { SeriesAnswer } from '../trends/query.ts';
import { seriesCsv, seriesJson } from './series.ts';

const answer: SeriesAnswer = {
  query: {
    ...{
      themes: ['social-welfare'],
      provinces: [],
      sources: [],
      from: '2025-11-03',
      to: '2025-12-31',
      grain: 'month'
    },
    ...{ measure: 'share', split: 'theme', day: 'event', map: '34' }
  },
  lexicon: 4,
  generatedAt: '2026-01-02T03:04:05.000Z',
  series: [
    {
      key: 'social-welfare',
      label: 'An sinh xã hội',
      points: [
        {
          bucket: '2025-11',
          value: 0.25,
          count: 10,
          n: 40,
          low: 0.14,
          high: 0.4,
          partial: true,
          articles: '/articles?a'
        },
        {
          bucket: '2025-12',
          value: null,
          count: 1,
          n: 9,
          low: null,
          high: null,
          partial: false,
          articles: '/articles?b'
        }
      ]
    }
  ],
  leftOut: { unknownProvince: 2, unknownDate: 3, coarseDate: 4 }
};

test('JSON carries the contract’s names', () => {
  expect(seriesJson(answer)).toEqual({
    query: {
      ...{
        theme: ['social-welfare'],
        province: [],
        source: [],
        from: '2025-11-03',
        to: '2025-12-31',
        grain: 'month'
      },
      ...{ measure: 'share', split: 'theme', day: 'event', map: '34' }
    },
    lexicon: 4,
    generated_at: '2026-01-02T03:04:05.000Z',
    series: [
      {
        key: 'social-welfare',
        label: 'An sinh xã hội',
        points: answer.series[0]?.points.map((point) => ({ ...point, coverage: null }))
      }
    ],
    left_out: { unknown_province: 2, unknown_date: 3, coarse_date: 4 }
  });
});

test('CSV has one row a point, with the days that were counted and empty cells for what is hidden', () => {
  const [first, second] = parse(seriesCsv(answer), { bom: true, columns: true }) as Record<string, string>[];
  expect(first).toMatchObject({
    series: 'social-welfare',
    from: '2025-11-03',
    to: '2025-11-30',
    value: '0.25',
    n: '40'
  });
  expect(second).toMatchObject({
    bucket: '2025-12',
    value: '',
    count: '1',
    low: '',
    partial: 'false',
    lexicon: '4'
  });
});
