/** Property tests: every span of a place lies in the text and holds the place's name; provinces are never invented. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadGazetteer } from '../lexicon/gazetteer.ts';
import { PROVINCES_34 } from '../lexicon/provinces.ts';
import { Doc } from '../text/doc.ts';
import { foldText } from '../text/index.ts';
import { findPlaces } from './places.ts';
import { decideProvince } from './province.ts';

const gazetteer = loadGazetteer();
const slugs = new Set(PROVINCES_34.map(({ slug }) => slug));

const name = fc.constantFrom(
  ...gazetteer.names.flatMap(({ units }) => units.slice(0, 1).map((unit) => unit.name))
);
const lead = fc.constantFrom(
  ...[
    'xã',
    'phường',
    'thị trấn',
    'TP.',
    'tỉnh',
    'huyện',
    'các xã',
    'quê ở',
    'tại',
    'ông',
    'đường',
    'Tỉnh ủy',
    'P.',
    'Q.'
  ]
);
const glue = fc.constantFrom(
  ' ',
  ', ',
  ' và ',
  '. ',
  '\n',
  ' (',
  ') ',
  ' - ',
  ' cũ ',
  ' họp dân ngày 3/5/2024 '
);
const text = fc
  .array(fc.tuple(lead, name, glue, fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((parts) =>
    parts.map(([before, place, after, capitals]) => {
      const written = `${before} ${place}`;
      return (capitals ? written.toUpperCase() : written) + after;
    })
  )
  .map((parts) => parts.join('').normalize('NFC'));
const era = fc.constantFrom('63', '34', null);

/** The name without what its spellings may leave out. */
const bare = (written: string): string => foldText(written).replace(/[^\p{L}\p{N}]/gu, '');

test('a span slices to words that hold the name', () => {
  fc.assert(
    fc.property(text, era, (sample, ofEra) => {
      for (const place of findPlaces(new Doc(sample), gazetteer, ofEra, [])) {
        const own = bare(
          place.kind === 'province'
            ? place.name
            : place.name.replace(/^(?:thị xã|thị trấn|thành phố|đặc khu|\S+) /, '')
        );
        for (const { start, end } of place.spans) {
          const surface = sample.slice(start, end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(surface.trim()).toBe(surface);
          const hits: string[] = [];
          gazetteer.matcher.findAll(surface, (phrase) => {
            hits.push(...(gazetteer.names[phrase]?.units.map((unit) => bare(unit.name)) ?? []));
          });
          expect(hits).toContain(own);
        }
      }
    }),
    { numRuns: 300 }
  );
});

test('spans do not overlap and come in order of their place', () => {
  fc.assert(
    fc.property(text, era, (sample, ofEra) => {
      const places = findPlaces(new Doc(sample), gazetteer, ofEra, []);
      const spans = places.flatMap((place) => place.spans).sort((a, b) => a.start - b.start);
      for (let i = 1; i < spans.length; i += 1) {
        expect(spans[i]?.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      }
      const firsts = places.map(({ spans: [first] }) => first?.start ?? -1);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    }),
    { numRuns: 300 }
  );
});

test('a decided place has one candidate; the article lies in a province that one of its places may lie in', () => {
  fc.assert(
    fc.property(text, era, (sample, ofEra) => {
      const doc = new Doc(sample);
      const places = findPlaces(doc, gazetteer, ofEra, []);
      for (const { province, candidates } of places) {
        expect(candidates.length).toBeGreaterThan(0);
        expect(candidates.every((slug) => slugs.has(slug))).toBe(true);
        expect(province).toBe(candidates.length === 1 ? candidates[0] : null);
      }
      const title = { start: 0, end: sample.split('\n', 1)[0]?.length ?? 0 };
      const { province } = decideProvince(doc, title, places, { sourceHome: null });
      if (province) expect(places.some(({ candidates }) => candidates.includes(province.slug))).toBe(true);
    }),
    { numRuns: 300 }
  );
});
