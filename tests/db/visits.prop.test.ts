/** Frequency, gaps and coverage of visits are what counting them one by one gives, under the borders of both eras. */
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { VISIT_KINDS } from '../../src/lib/corpus/analysis.ts';
import { communesOf } from '../../src/lib/lexicon/territory.ts';
import { type Database, rows } from '../../src/lib/server/db/database.ts';
import { resumVisits } from '../../src/lib/server/db/visit-sums.ts';
import { answerVisits, listVisits } from '../../src/lib/server/db/visits.ts';
import { provinceKey } from '../../src/lib/trends/crosswalk.ts';
import { dayNumber } from '../../src/lib/trends/calendar.ts';
import { NO_THEME, UNTOLD, type VisitAnswer, type VisitQuery } from '../../src/lib/trends/visit-query.ts';
import { describeBoth } from './both.ts';
import { takeIn } from './reading-in.ts';

const NOW = new Date('2026-01-15T05:00:00Z');
const id = (kind: number, n: number): string =>
  `00000000-0000-4000-8000-${String(kind)}${String(n).padStart(11, '0')}`;

const PERSONS = (['province', 'province', 'district', 'commune'] as const).map((level, n) => ({
  ...{
    id: id(1, n),
    name: `Người Thứ ${n}`,
    bearer: `người thứ ${n}`,
    plain: `nguoi thu ${n}`,
    role: 'Bí thư'
  },
  ...{ level, province: 'phu-tho', place: null, first: '2025-02-01', last: '2025-11-30', articles: 3 }
}));
/** Two of each era, one name that the province has in several districts, one of another province. */
const PLACES = [
  ...communesOf('phu-tho', '34')
    .slice(0, 3)
    .map(({ name }) => ({ commune: name, district: null, province: 'phu-tho', was: '' })),
  ...communesOf('phu-tho', '63')
    .slice(0, 3)
    .map(({ name, district }) => ({
      commune: name,
      district: `huyện ${district}`,
      province: 'phu-tho',
      was: 'phu-tho'
    })),
  { commune: null, district: null, province: 'phu-tho', was: 'vinh-phuc' },
  { commune: 'xã Không Có', district: null, province: 'lao-cai', was: '' },
  { commune: null, district: null, province: '', was: '' }
] as const;

const aVisit = fc.record({
  kind: fc.constantFrom(...VISIT_KINDS),
  place: fc.constantFrom(...PLACES),
  month: fc.integer({ min: 0, max: 13 }),
  date: fc.integer({ min: 1, max: 28 }),
  grain: fc.constantFrom('day', 'day', 'day', 'month', 'year', 'none'),
  /** Nobody: told by the office of a province alone. */
  who: fc.uniqueArray(fc.integer({ min: 0, max: PERSONS.length - 1 }), { maxLength: 3 }),
  told: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
  themes: fc.uniqueArray(fc.constantFrom('a-theme', 'b-theme'), { maxLength: 2 })
});

type Drawn = typeof aVisit extends fc.Arbitrary<infer T> ? T : never;

function dayOf({ month, date, grain }: Drawn): string {
  const text = `${month < 12 ? 2025 : 2026}-${String((month % 12) + 1).padStart(2, '0')}`;
  if (grain === 'none') return '0001-01-01';
  return grain === 'day'
    ? `${text}-${String(date).padStart(2, '0')}`
    : grain === 'month'
      ? `${text}-01`
      : `${text.slice(0, 4)}-01-01`;
}

const VISITS = fc
  .sample(aVisit, { numRuns: 400, seed: 2028 })
  .map((drawn, n) => ({ ...drawn, id: id(2, n), day: dayOf(drawn) }));

const aQuery: fc.Arbitrary<VisitQuery> = fc
  .record({
    levels: fc.constantFrom([], [], ['province'], ['district', 'commune']),
    kinds: fc.constantFrom([], [], ['cell-meeting', 'gift-visit']),
    provinces: fc.constantFrom([], ['phu-tho'], ['phu-tho'], ['unknown'], ['phu-tho', 'lao-cai']),
    map: fc.constantFrom('34', '63'),
    from: fc.constantFrom('2025-01-01', '2025-03-10', '2025-07-01'),
    to: fc.constantFrom('2025-06-30', '2025-12-31', '2026-02-20'),
    person: fc.constantFrom(null, null, PERSONS[1]?.id ?? null),
    place: fc.constantFrom(null, null, null, PLACES[0]?.commune ?? null),
    theme: fc.constantFrom(null, null, 'a-theme', NO_THEME),
    untold: fc.constantFrom(null, null, ...UNTOLD)
  })
  .filter(({ from, to }) => from <= to) as fc.Arbitrary<VisitQuery>;

async function fill(database: Database): Promise<void> {
  await takeIn(
    database,
    Array.from({ length: 5 }, (_, n) => ({ title: `Bài ${n}`, source: `Báo ${n % 2}` }))
  );
  const articles = await rows<{ source: string; id: string }>(
    database.db,
    sql`select source, id from article order by title`
  );
  const put = (table: string, made: readonly object[]) =>
    database.db.execute(
      sql`insert into ${sql.raw(table)} select * from json_populate_recordset(null::${sql.raw(table)}, ${JSON.stringify(made)}::text::json)`
    );
  await put('person', PERSONS);
  await put(
    'visit',
    VISITS.map(({ id, kind, place, day, grain, told, themes, who }) => ({
      id,
      kind,
      ...place,
      day,
      grain,
      reports: told.length,
      sources: 1,
      themes,
      levels: [...new Set(levelsOf(who))],
      office_role: who.length === 0 ? 'Bí thư' : null,
      office_level: who.length === 0 ? 'province' : null
    }))
  );
  await put(
    'visit_person',
    VISITS.flatMap(({ id, who, day, grain }) =>
      who.map((n, at) => ({
        visit: id,
        person: PERSONS[n]?.id,
        n: at,
        role: 'Bí thư',
        level: PERSONS[n]?.level,
        province: 'phu-tho',
        day,
        grain
      }))
    )
  );
  await put(
    'visit_told',
    VISITS.flatMap(({ id, told, day }, n) =>
      told.map((at) => ({
        source: articles[at]?.source,
        article: articles[at]?.id,
        n,
        visit: id,
        because: 'first',
        day,
        levels: [...new Set(levelsOf(VISITS[n]?.who ?? []))]
      }))
    )
  );
  await resumVisits(database.db);
}

/** Told by the office alone it is one of a province. */
const levelsOf = (who: readonly number[]) => (who.length === 0 ? ['province'] : who.map(levelOf));
const levelOf = (n: number) => PERSONS[n]?.level ?? 'cell';

/** The question answered by going through all visits, without any of the code under test but names of provinces. */
function recount(query: VisitQuery) {
  const counts = (n: number) =>
    (query.levels.length === 0 || query.levels.includes(levelOf(n))) &&
    (query.person === null || PERSONS[n]?.id === query.person);
  const keyOf = ({ place }: (typeof VISITS)[number]) =>
    provinceKey({ province: place.province || null, was: place.was || null }, query.map);
  const isAlone = ({ who }: Drawn) => who.length === 0;
  const ofLevel = query.levels.length === 0 || query.levels.includes('province');
  const any = VISITS.filter(
    (visit) =>
      (query.kinds.length === 0 || query.kinds.includes(visit.kind)) &&
      (isAlone(visit) ? ofLevel && query.person === null : visit.who.some(counts)) &&
      (query.place === null || visit.place.commune === query.place) &&
      (query.theme === null ||
        (query.theme === NO_THEME
          ? visit.themes.length === 0
          : visit.themes.some((one) => one === query.theme))) &&
      (query.untold !== 'commune' || visit.place.commune === null) &&
      (query.untold !== 'visitor' || isAlone(visit)) &&
      (query.provinces.length === 0 || query.provinces.includes(keyOf(visit)))
  );
  const ofYear = any.filter(
    ({ day, grain }) => grain === 'year' && day.slice(0, 4) >= query.from.slice(0, 4) && day <= query.to
  );
  const dateless = any.filter(({ grain }) => grain === 'none');
  const inPeriod = any.filter(
    ({ day, grain }) => (grain === 'day' || grain === 'month') && day >= query.from && day <= query.to
  );
  const hit = query.untold === 'date' ? dateless : query.untold === 'day' ? ofYear : inPeriod;
  const lines = PERSONS.flatMap((person, n) => {
    const own = hit.filter(({ who }) => who.includes(n) && counts(n));
    const days = own
      .filter(({ grain }) => grain === 'day')
      .map(({ day }) => dayNumber(day))
      .toSorted((a, b) => a - b);
    const apart = days
      .slice(1)
      .map((day, at) => day - (days[at] ?? 0))
      .toSorted((a, b) => a - b);
    const middle =
      ((apart[Math.floor((apart.length - 1) / 2)] ?? 0) + (apart[Math.ceil((apart.length - 1) / 2)] ?? 0)) /
      2;
    const communes = new Set(
      own.flatMap(({ place }) => (place.commune ? [`${place.province} ${place.commune}`] : []))
    ).size;
    return own.length === 0
      ? []
      : [
          {
            person: person.id,
            visits: own.length,
            communes,
            medianGap: days.length < 3 ? null : middle,
            last: days.at(-1) ?? null
          }
        ];
  });
  return { dateless, ofYear, hit, lines };
}

function expectTerritory({ territory, query }: VisitAnswer, hit: typeof VISITS): void {
  const [province] = query.provinces;
  if (query.provinces.length !== 1 || province !== 'phu-tho') return expect(territory).toBeNull();
  const communes = communesOf('phu-tho', query.map);
  const inEra = hit.filter(({ day }) => day < '2025-07-01' === (query.map === '63'));
  const visitsIn = communes.map(({ name, district }) => ({
    name,
    visits: inEra.filter(
      ({ place }) =>
        place.commune === name && (district === undefined ? true : place.district === `huyện ${district}`)
    ).length
  }));
  expect(territory?.of).toBe(communes.length);
  expect(territory?.places.map(({ name, visits }) => ({ name, visits }))).toEqual(visitsIn);
  expect(territory?.visited).toBe(visitsIn.filter(({ visits }) => visits > 0).length);
  expect(territory?.elsewhere).toBe(hit.length - visitsIn.reduce((sum, { visits }) => sum + visits, 0));
}

describeBoth('figures of visits', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await fill(database);
  });

  test('are what counting one by one gives', async () => {
    for (const query of fc.sample(aQuery, { numRuns: 60, seed: 2029 })) {
      const answer = await answerVisits(database, query, NOW);
      const { dateless, ofYear, hit, lines } = recount(query);
      expect(answer.visits).toBe(hit.length);
      expect(
        (await listVisits(database, query, { limit: 500, offset: 0 })).items.map(({ id }) => id).toSorted()
      ).toEqual(hit.map(({ id }) => id));
      const inMonths = query.untold === 'date' || query.untold === 'day' ? [] : hit;
      expect(answer.months.map(({ bucket, total }) => [bucket, total])).toEqual(
        answer.months.map(({ bucket }) => [
          bucket,
          inMonths.filter(({ day }) => day.startsWith(bucket)).length
        ])
      );
      expect(answer.months.reduce((sum, { total }) => sum + total, 0)).toBe(inMonths.length);
      expect(answer.persons).toBe(lines.length);
      expect(
        answer.lines
          .map(({ person, visits, communes, medianGap, last }) => ({
            person: person.id,
            visits,
            communes,
            medianGap,
            last: last && dayNumber(last)
          }))
          .toSorted((a, b) => (a.person < b.person ? -1 : 1))
      ).toEqual(inMonths.length > 0 || hit.length === 0 ? lines : []);
      for (const line of answer.lines)
        expect(line.months.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(line.visits);
      expect(answer.leftOut).toEqual({
        unknownDate: dateless.length,
        coarseDate: ofYear.length,
        unknownProvince: hit.filter(({ place }) => place.province === '').length,
        unknownCommune: hit.filter(({ place }) => place.commune === null).length,
        unnamed: hit.filter(({ who }) => who.length === 0).length
      });
      expect(answer.articles).toBe(new Set(hit.flatMap(({ told }) => told)).size);
      expect(answer.themes.find(({ theme }) => theme === null)?.visits ?? 0).toBe(
        hit.filter(({ themes }) => themes.length === 0).length
      );
      expectTerritory(answer, hit);
    }
  });
});
