/** The published shape of coverage. */
import { expect, test } from 'vitest';
import type { Query } from '../trends/query.ts';
import { coverageCsv, coverageJson } from './coverage.ts';

const buckets = [
  { bucket: '2025-01', silent: ['Báo A', '=B'], usual: 3 },
  { bucket: '2025-02', silent: [], usual: 0 }
];

test('as a file', () => {
  expect(coverageCsv(buckets).split('\r\n').slice(0, 3)).toEqual([
    '\uFEFFbucket,from,to,usual,silent,silent_sources',
    '2025-01,2025-01-01,2025-01-31,3,2,Báo A; =B',
    '2025-02,2025-02-01,2025-02-28,0,0,'
  ]);
});

test('as JSON, with the part of the query that decides', () => {
  const query: Query = {
    themes: ['a'],
    provinces: ['hue'],
    sources: [],
    from: '2025-01-01',
    to: '2025-02-28',
    grain: 'month',
    measure: 'share',
    split: 'theme',
    day: 'event',
    map: '34'
  };
  expect(coverageJson(query, buckets, new Date(0))).toEqual({
    query: {
      province: ['hue'],
      source: [],
      from: '2025-01-01',
      to: '2025-02-28',
      grain: 'month',
      day: 'event',
      map: '34'
    },
    generated_at: '1970-01-01T00:00:00.000Z',
    buckets
  });
});
