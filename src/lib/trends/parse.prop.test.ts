/** What is printed reads back the same, for queries and for article filters. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlesHref, filterSearch, parseArticleFilter } from './article-filter.ts';
import { countBuckets } from './buckets.ts';
import { dayAt } from './calendar.ts';
import { provinceKeys } from './crosswalk.ts';
import { BORDER_SETS, DAY_KINDS, MAX_BUCKETS, parseQuery } from './parse.ts';
import { querySearch } from './print.ts';
import { GRAINS, MEASURES, SPLITS } from './query.ts';
import type { ArticleFilter, BorderSet, Query } from './query.ts';

const aSlug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,5}){0,2}$/);
const aDay = fc.integer({ min: 0, max: 30_000 }).map(dayAt);
const slugs = fc.uniqueArray(aSlug, { maxLength: 4 });
const place = fc.constantFrom<BorderSet>(...BORDER_SETS).chain((map) =>
  fc.record({
    map: fc.constant(map),
    provinces: fc.uniqueArray(fc.constantFrom(...provinceKeys(map)), { maxLength: 5 })
  })
);

const aQuery: fc.Arbitrary<Query> = fc
  .record({
    place,
    themes: slugs,
    sources: slugs,
    days: fc.tuple(aDay, aDay),
    grain: fc.constantFrom(...GRAINS),
    measure: fc.constantFrom(...MEASURES),
    split: fc.constantFrom(...SPLITS),
    day: fc.constantFrom(...DAY_KINDS)
  })
  .map(({ place: where, days, ...rest }) => {
    const [from, to] = days.toSorted() as [string, string];
    return { ...rest, ...where, from, to };
  })
  .filter(({ from, to, grain }) => countBuckets(from, to, grain) <= MAX_BUCKETS);

const aFilter: fc.Arbitrary<ArticleFilter> = fc
  .record({
    place,
    themes: slugs,
    sources: slugs,
    term: fc.constantFrom(null, 'khu dân cư … ma túy; with: xã, phường', ' (a|b)  “c” '),
    leader: fc.constantFrom(null, 'Đỗ Văn Hoà', 'a&b=c, %d#?+'),
    from: fc.option(aDay),
    to: fc.option(aDay),
    day: fc.constantFrom(...DAY_KINDS),
    grain: fc.constantFrom(...GRAINS),
    leftOut: fc.constantFrom(null, 'no-date' as const, 'coarse-date' as const),
    firstOnly: fc.boolean(),
    allThemes: fc.boolean(),
    search: fc.constantFrom(null, 'không ma túy', '"ma tuy" -bắt', 'a&b=c, %d#?+')
  })
  .map(({ place: where, ...rest }) => ({ ...rest, ...where }))
  .filter(({ from, to }) => !from || !to || from <= to);

test('parseQuery reads what querySearch prints', () => {
  fc.assert(
    fc.property(aQuery, (query) => {
      const parsed = parseQuery(new URLSearchParams(querySearch(query)), { now: new Date(0), strict: true });
      expect(parsed).toEqual({ ok: true, query });
    })
  );
});

test('parseArticleFilter reads what filterSearch prints', () => {
  fc.assert(
    fc.property(aFilter, (filter) => {
      const parsed = parseArticleFilter(new URLSearchParams(filterSearch(filter)), { others: [] });
      expect(parsed).toEqual({ ok: true, filter });
      expect(articlesHref(filter)).toBe(
        filterSearch(filter) ? `/articles?${filterSearch(filter)}` : '/articles'
      );
    })
  );
});
