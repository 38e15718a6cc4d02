/** The address alone restores the page; whatever else stands in it, reading it never throws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spine } from '../../trends/buckets.ts';
import { provinceKeys } from '../../trends/crosswalk.ts';
import { BORDER_SETS, DAY_KINDS } from '../../trends/parse.ts';
import { GRAINS, MEASURES, SPLITS } from '../../trends/query.ts';
import { QUERY_NAMES, SEEN_NAMES, VIEWS, exploreSearch, keyOf, parseExplore, togetherKey } from './state.ts';
import type { ExploreContext, ExploreState } from './state.ts';

const known: ExploreContext = {
  now: new Date('2026-11-21T00:00:00Z'),
  themes: ['a', 'b', 'c-d'],
  sources: ['bao-mau', 'son-la'],
  lexicon: 7,
  period: { from: '2024-12-01', to: '2026-11-21' }
};

const aState: fc.Arbitrary<ExploreState> = fc
  .record({
    map: fc.constantFrom(...BORDER_SETS),
    themes: fc.uniqueArray(fc.constantFrom(...known.themes)),
    sources: fc.uniqueArray(fc.constantFrom(...known.sources)),
    from: fc.constantFrom('2025-01-01', '2025-02-11'),
    to: fc.constantFrom('2025-02-28', '2026-11-21'),
    grain: fc.constantFrom(...GRAINS),
    measure: fc.constantFrom(...MEASURES),
    split: fc.constantFrom(...SPLITS),
    day: fc.constantFrom(...DAY_KINDS),
    view: fc.constantFrom(...VIEWS),
    yearAgo: fc.boolean()
  })
  .chain(({ view, yearAgo, ...query }) =>
    fc.uniqueArray(fc.constantFrom(...provinceKeys(query.map)), { maxLength: 4 }).chain((provinces) => {
      const places = provinces.length ? provinces : provinceKeys(query.map);
      const own = {
        none: ['all'],
        theme: query.themes.length ? query.themes : known.themes,
        source: query.sources.length ? query.sources : known.sources,
        province: places
      }[query.split];
      const elsewhere = places.map((place) => keyOf(place, 'province', query.split));
      const point = fc.oneof(
        fc.record({ key: fc.constantFrom(null, ...elsewhere), where: fc.constant(null) }),
        fc.record({
          key: fc.constantFrom(...own, togetherKey('a', 'b'), togetherKey('b', 'b')),
          where: query.split === 'province' ? fc.constant(null) : fc.constantFrom(null, ...places)
        })
      );
      return fc
        .record({
          ...{ query: fc.constant({ ...query, provinces }), view: fc.constant(view) },
          yearAgo: fc.constant(yearAgo),
          at: fc.constantFrom(null, 'all', ...spine(query.from, query.to, query.grain)),
          term: fc.constantFrom(null, 'khu dân cư … ma túy', 'a&b=c #%+', 'CĐS, “số”')
        })
        .chain((state) => point.map((chosen) => ({ ...state, ...chosen })));
    })
  );

test('what is printed reads back the same', () => {
  fc.assert(
    fc.property(aState, (state) => {
      expect(parseExplore(new URLSearchParams(exploreSearch(state)), known)).toEqual({ ok: true, state });
    })
  );
});

test('any text in any parameter is read or refused, never thrown at', () => {
  const name = fc.constantFrom(...QUERY_NAMES, ...SEEN_NAMES, 'x');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
      const parsed = parseExplore(new URLSearchParams(pairs), known);
      expect(parsed.ok || parsed.problems.length > 0).toBe(true);
    })
  );
});
