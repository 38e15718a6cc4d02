/** Invented articles and questions for property tests: days of one winter, reprints, revisions, unknown places and dates. */
import fc from 'fast-check';
import type { Query } from '../../src/lib/trends/query.ts';
import type { Wish } from './small-reading.ts';

export type WishedPlace = Pick<Wish, 'province' | 'was'>;

/** ISO days, both ends inclusive. */
export const dayWithin = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** Titles from which few enough are drawn that some articles are reprints of others. */
export const stems = (count: number): string[] =>
  Array.from({ length: count }, (_, stem) =>
    Array.from({ length: 80 }, (_, n) => `tiếng${(stem + 2) * (n + 3)}`).join(' ')
  );

export interface WishedCorpus {
  readonly themes: readonly string[];
  readonly places: readonly WishedPlace[];
  readonly stems: readonly string[];
  readonly days: fc.Arbitrary<string>;
  /** So few that some articles supersede others. */
  readonly addresses: number;
}

/** An article of two newspapers; its event is known to the day, the month or the year, or said without a year. */
export function wishOf({ themes, places, stems, days, addresses }: WishedCorpus): fc.Arbitrary<Wish> {
  const written = fc.oneof(
    { weight: 6, arbitrary: days },
    { weight: 1, arbitrary: days.map((value) => value.slice(0, 7)) },
    { weight: 1, arbitrary: days.map((value) => value.slice(0, 4)) },
    { weight: 1, arbitrary: days.map((value) => `XXXX${value.slice(4)}`) }
  );
  return fc
    .record(
      {
        title: fc
          .tuple(fc.constantFrom(...stems), fc.stringMatching(/^[a-z]{6}$/))
          .map((parts) => parts.join(' ')),
        themes: fc.dictionary(fc.constantFrom(...themes), fc.integer({ min: 1, max: 3 })),
        place: fc.constantFrom(...places),
        event: written,
        published: days,
        source: fc.constantFrom('Báo Một', 'Báo Hai'),
        url: fc.integer({ min: 1, max: addresses }).map((n) => `https://bao.example/${n}`)
      },
      { requiredKeys: ['title', 'themes', 'place', 'source'] }
    )
    .map(({ place, ...rest }) => ({ ...rest, ...place }) as Wish);
}

export interface AskedOf {
  readonly themes: readonly string[];
  readonly mostThemes: number;
  readonly provinces: readonly (readonly string[])[];
  readonly sources: readonly (readonly string[])[];
  readonly from: fc.Arbitrary<string>;
  readonly to: fc.Arbitrary<string>;
}

/** Any question of these, whose period never ends before it begins. */
export const queryOf = ({ themes, mostThemes, provinces, sources, from, to }: AskedOf): fc.Arbitrary<Query> =>
  fc
    .record({
      themes: fc.uniqueArray(fc.constantFrom(...themes), { maxLength: mostThemes }),
      provinces: fc.constantFrom(...provinces),
      sources: fc.constantFrom(...sources),
      ...{ from, to },
      grain: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
      measure: fc.constantFrom('articles', 'stories', 'share', 'mentions'),
      split: fc.constantFrom('theme', 'province', 'source', 'none'),
      day: fc.constantFrom('event', 'published'),
      map: fc.constantFrom('34', '63')
    })
    .map((made) => (made.from <= made.to ? made : { ...made, from: made.to, to: made.from }));
