/** The articles behind a point: which are asked for, and what their numbers are. */
import { describe, expect, test } from 'vitest';
import { squareOf } from '../../trends/co-occurrence.ts';
import type { ArticleFilter, Query } from '../../trends/query.ts';
import { answerOf, QUERY } from '../overview/sample-answer.fixture.ts';
import { loadEvidence, pointSaid, SHOWN } from './evidence.ts';
import type { EvidenceSource } from './evidence.ts';
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

/** Remembers what it is asked; every theme and province has 5 + 6 + 7 articles of 1,300. */
function sourceOf(keys: readonly string[]) {
  const asked: Query[] = [];
  const filters: ArticleFilter[] = [];
  const source: EvidenceSource = {
    answer: async (query) => {
      asked.push(query);
      return answerOf(Object.fromEntries(keys.map((key) => [key, [5, 6, 7]])), 100, query);
    },
    together: async (query) => {
      asked.push(query);
      return squareOf(query.themes, [
        { one: 'a', other: 'a', articles: 60 },
        { one: 'a', other: 'b', articles: query.measure === 'stories' ? 12 : 15 }
      ]);
    },
    proofs: async (filter, limit) => {
      filters.push(filter);
      expect(limit).toBe(SHOWN);
      return [];
    },
    terms: async ({ term }) => (term === null ? ['ma túy', 'sạch … ma túy'] : []),
    count: async ({ term }) => (term === null ? 0 : 4)
  };
  return { asked, filters, source };
}

test('numbers of the point, stories, and what it can be narrowed to', async () => {
  const { asked, filters, source } = sourceOf(['a']);
  const found = await loadEvidence({ ...QUERY, measure: 'share' }, { key: 'a', at: 'all' }, source);
  expect(asked.map(({ measure, themes, split }) => [measure, themes, split])).toEqual([
    ['share', ['a'], 'theme'],
    ['stories', ['a'], 'theme'],
    ['articles', ['a'], 'province']
  ]);
  expect(filters).toEqual([found.filter]);
  expect(found.point).toMatchObject({ count: 18, n: 1300, value: 18 / 1300, partial: true });
  expect(found.point.low).toBeLessThan(18 / 1300);
  expect(found).toMatchObject({ found: null, places: [{ key: 'a', count: 18 }] });
  expect(found.terms).toEqual(['ma túy', 'sạch … ma túy']);
});

test('narrowed to a province and a term: the numbers are of the province, the list of both', async () => {
  const { asked, filters, source } = sourceOf(['a', 'hue']);
  const narrow = { where: 'hue', term: 'ma túy' };
  const found = await loadEvidence(QUERY, { key: 'a', at: '2025-02' }, source, narrow);
  expect(asked.map(({ provinces, split }) => [provinces, split])).toEqual([
    [['hue'], 'theme'],
    [['hue'], 'theme'],
    [[], 'province']
  ]);
  expect(filters[0]).toMatchObject({ themes: ['a'], provinces: ['hue'], term: 'ma túy' });
  expect(found).toMatchObject({ ...narrow, found: 4, terms: ['ma túy', 'sạch … ma túy'] });
});

test('two themes together: of the first theme’s articles those that carry both', async () => {
  const { asked, filters, source } = sourceOf([]);
  const query: Query = { ...QUERY, themes: ['a'], split: 'none', measure: 'share' };
  const found = await loadEvidence(query, { key: 'theme:a,b', at: 'all' }, source);
  expect(found.point).toMatchObject({ count: 15, n: 60, value: 0.25 });
  expect(found.point.high).toBeGreaterThan(0.25);
  expect([found.stories, found.places]).toEqual([12, []]);
  expect(filters[0]).toMatchObject({ themes: ['a', 'b'], allThemes: true });
  expect(asked.every(({ themes }) => themes.length === 2)).toBe(true);
});
