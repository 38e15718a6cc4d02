/** Property tests: every span of a place lies in the text and holds the place's name; provinces are never invented. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis, Era, Leader, PlaceMention } from '../corpus/analysis.ts';
import { loadGazetteer } from '../lexicon/gazetteer.ts';
import { PROVINCES_34 } from '../lexicon/provinces.ts';
import { Doc } from '../text/doc.ts';
import { foldText } from '../text/index.ts';
import { unglue } from './mentions-glue.ts';
import { findPlaces } from './places.ts';
import { narrowByHolders } from './province-holders.ts';
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
/** A crawler may have taken the space. */
const gap = fc.constantFrom(' ', ' ', ' ', '');
const text = fc
  .array(fc.tuple(lead, name, glue, fc.boolean(), gap), { minLength: 1, maxLength: 12 })
  .map((parts) =>
    parts.map(([before, place, after, capitals, space]) => {
      const written = before + space + place;
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
          gazetteer.matcher.findAll(unglue(surface).text, (phrase) => {
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

const home = fc.option(fc.constantFrom(...slugs), { nil: null });

function decide(sample: string, ofEra: Era | null, sourceHome: string | null) {
  const doc = new Doc(sample);
  const title = { start: 0, end: sample.split('\n', 1)[0]?.length ?? 0 };
  return decideProvince(doc, title, findPlaces(doc, gazetteer, ofEra, []), { sourceHome });
}

/** A decided place has one candidate, an open one several, each with its meaning. */
function expectSound(places: readonly PlaceMention[]): void {
  for (const { province, candidates, meanings, narrowed } of places) {
    expect(candidates.length).toBeGreaterThan(0);
    expect(new Set(candidates).size).toBe(candidates.length);
    expect(candidates.every((slug) => slugs.has(slug))).toBe(true);
    expect(province).toBe(candidates.length === 1 ? candidates[0] : null);
    expect(meanings?.length).toBe(province === null ? candidates.length : undefined);
    if (narrowed) expect(province).not.toBeNull();
  }
}

test('places are sound; the article lies where one of them may lie, or where its source is', () => {
  fc.assert(
    fc.property(text, era, home, (sample, ofEra, sourceHome) => {
      const before = findPlaces(new Doc(sample), gazetteer, ofEra, []);
      expectSound(before);
      const { province, places } = decide(sample, ofEra, sourceHome);
      expectSound(places);
      expect(places.map(({ spans }) => spans)).toEqual(before.map(({ spans }) => spans));
      places.forEach(({ candidates }, i) =>
        expect(before[i]?.candidates).toEqual(expect.arrayContaining([...candidates]))
      );
      if (!province) return;
      const told = places.some(({ candidates }) => candidates.includes(province.slug));
      expect(told || (province.rule === 'source' && province.slug === sourceHome)).toBe(true);
    }),
    { numRuns: 300 }
  );
});

test('a finding on a place shows where an open name stands; an open name is told at most once', () => {
  fc.assert(
    fc.property(text, era, home, (sample, ofEra, sourceHome) => {
      const { places, findings } = decide(sample, ofEra, sourceHome);
      const open = places.filter(({ candidates }) => candidates.length > 1);
      const told = findings.filter(({ code }) => code === 'place-ambiguous');
      const starts = new Set(open.flatMap(({ spans }) => spans.map(({ start }) => start)));
      for (const { spans = [] } of told) expect(spans.every(({ start }) => starts.has(start))).toBe(true);
      const tellings = told.flatMap(({ spans = [] }) => spans.map(({ start }) => start));
      expect(new Set(tellings).size).toBe(tellings.length);
    }),
    { numRuns: 200 }
  );
});

test('the office registry narrows to candidates only, and nothing that was decided', () => {
  const holder = fc.record({
    ...{ name: fc.constantFrom('Lục Thị An', 'Mạc Văn Yên'), role: fc.constant('Bí thư') },
    ...{
      level: fc.constantFrom('commune' as const, 'province' as const),
      province: fc.constantFrom(...slugs)
    },
    ...{ articles: fc.constant(1), first: fc.constant('2026-01-01'), last: fc.constant('2026-01-02') }
  });
  fc.assert(
    fc.property(text, era, fc.array(holder, { maxLength: 4 }), (sample, ofEra, holders) => {
      const span = { start: 0, end: 1 };
      const office = { role: 'Bí thư', former: false, province: null, place: null, span };
      const leaders: Leader[] = [
        { name: 'Lục Thị An', offices: [{ ...office, level: 'commune' }], spans: [span] },
        { name: 'Mạc Văn Yên', offices: [{ ...office, level: 'province' }], spans: [span] }
      ];
      const nothing = { mentions: [], passed: [], event: null, visits: [], unnamed: [], figures: [] };
      const analysis: Analysis = { ...nothing, ...decide(sample, ofEra, null), leaders };
      const after = narrowByHolders(analysis, holders);
      expectSound(after.places);
      expect(after.places).toHaveLength(analysis.places.length);
      after.places.forEach((place, i) => {
        const was = analysis.places[i] as PlaceMention;
        if (was.province !== null) expect(place).toBe(was);
        else expect(was.candidates).toEqual(expect.arrayContaining([...place.candidates]));
      });
      if (analysis.province) expect(after.province).toBe(analysis.province);
      expect(narrowByHolders(after, holders)).toEqual(after);
    }),
    { numRuns: 200 }
  );
});
