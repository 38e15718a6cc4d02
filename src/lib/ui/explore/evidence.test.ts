/** The articles behind a point: which are asked for, and what their numbers are. */
import { describe, expect, test } from 'vitest';
import type { ArticleFilter, Query } from '../../trends/query.ts';
import { answerOf, QUERY } from '../overview/sample-answer.fixture.ts';
import { loadEvidence, pointSaid, SHOWN } from './evidence.ts';
import { filterAt, queryAt } from './point.ts';

const start = { key: 'a', at: '2025-12' };

test.each([
  [{ at: null, key: null }, start, start],
  [{ at: null, key: null }, null, null],
  [{ at: '2025-03', key: 'b' }, null, { key: 'b', at: '2025-03' }],
  [{ at: '2025-03', key: null }, start, { key: 'a', at: '2025-03' }],
  [{ at: '2025-03', key: null }, null, null],
  [{ at: null, key: 'b' }, start, { key: 'b', at: 'all' }]
])('%j with a start at %j is %j', (said, first, wanted) => {
  expect(pointSaid(said, first)).toEqual(wanted);
});

describe('a point as a filter and a question', () => {
  const query: Query = { ...QUERY, themes: ['a'], from: '2025-01-10', to: '2026-01-15' };
  test.each([
    ['a', '2025-01', { themes: ['a'], from: '2025-01-10', to: '2025-01-31', provinces: [], sources: [] }],
    ['a', 'all', { themes: ['a'], from: '2025-01-10', to: '2026-01-15' }],
    ['province:hue', '2025-03', { themes: ['a'], provinces: ['hue'], from: '2025-03-01', to: '2025-03-31' }]
  ])('%s at %s', (key, at, wanted) => {
    expect(filterAt(query, { key, at })).toMatchObject({ ...wanted, grain: 'month', day: 'event' });
  });

  test('a source is a filter of its own, and a series of its own', () => {
    const bySource: Query = { ...query, split: 'source' };
    expect(filterAt(bySource, { key: 'bao-a', at: 'all' })).toMatchObject({
      themes: ['a'],
      sources: ['bao-a']
    });
    expect(queryAt(bySource, { key: 'bao-a', at: '2025-02' })).toMatchObject({
      ...{ split: 'source', from: '2025-02-01', to: '2025-02-28' }
    });
  });

  test('stories are their first articles', () => {
    expect(filterAt({ ...query, measure: 'stories' }, { key: 'a', at: 'all' }).firstOnly).toBe(true);
  });
});

test('numbers of the point, stories, and the newest articles', async () => {
  const asked: Query[] = [];
  const filters: [ArticleFilter, number][] = [];
  const found = await loadEvidence(
    { ...QUERY, measure: 'share' },
    { key: 'a', at: 'all' },
    {
      answer: async (query) => {
        asked.push(query);
        return answerOf({ a: [5, 6, 7] }, 100, query);
      },
      proofs: async (filter, limit) => {
        filters.push([filter, limit]);
        return [];
      }
    }
  );
  expect(asked.map(({ measure, themes }) => [measure, themes])).toEqual([
    ['share', ['a']],
    ['stories', ['a']]
  ]);
  expect(filters).toEqual([[found.filter, SHOWN]]);
  expect(found.point).toMatchObject({ count: 18, n: 1300, value: 18 / 1300, partial: true });
  expect(found.point.low).toBeLessThan(18 / 1300);
});
