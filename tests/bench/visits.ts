/** Measures the pages of visits on many invented visits: the same ones every time, put straight into the tables. */
import { sql } from 'drizzle-orm';
import { PROVINCES_34 } from '../../src/lib/lexicon/provinces.ts';
import { communesOf } from '../../src/lib/lexicon/territory.ts';
import { type Database, rows } from '../../src/lib/server/db/database.ts';
import { listPersons, personById, suggestions } from '../../src/lib/server/db/persons.ts';
import { resumVisits } from '../../src/lib/server/db/visit-sums.ts';
import { answerVisits, listVisits, visitDetail } from '../../src/lib/server/db/visits.ts';
import { ANY_VISIT, type VisitQuery } from '../../src/lib/trends/visit-query.ts';
import { DAYS, FIRST_DAY } from './courses.ts';
import { lowFigure, type Figure } from './rounds.ts';

/** Of each query. */
const ROUNDS = 15;
/** One leader for so many visits. */
const VISITS_EACH = 25;
/** The day after the invented visits end. */
const NOW = new Date('2026-11-01T00:00:00Z');

const TWO_YEARS: VisitQuery = {
  ...ANY_VISIT,
  ...{ from: '2024-11-01', to: '2026-10-31' }
};

/** What the pages ask. */
const QUESTIONS: Readonly<Record<string, VisitQuery>> = {
  'two years': TWO_YEARS,
  'ten years': { ...TWO_YEARS, from: '2016-11-01' },
  'one province': { ...TWO_YEARS, provinces: ['phu-tho'], from: '2025-07-01' },
  'one level, ten years': { ...TWO_YEARS, levels: ['province'], from: '2016-11-01' },
  'borders of 63': { ...TWO_YEARS, map: '63', provinces: ['phu-tho'], from: '2016-11-01', to: '2025-06-30' }
};

const random = (salt: string, n: string): string => `(hashtext('${salt} ' || ${n}) & 2147483647)`;
const pick = (values: readonly string[], salt: string, n: string): string =>
  `('{${values.join(',')}}'::text[])[1 + ${random(salt, n)} % ${values.length}]`;
const SLUGS = PROVINCES_34.map(({ slug }) => slug);
const KINDS = [
  'cell-meeting',
  'working-visit',
  'inspection',
  'gift-visit',
  'residents-festival',
  'site-visit'
];

/** Fills the ledger of a database that holds articles already. A visit in four has a second visitor, one in two a second report. */
export async function addManyVisits(database: Database, visits: number): Promise<void> {
  const communes = SLUGS.flatMap((province) =>
    communesOf(province, '34').map(({ name }, n, { length }) => ({ province, n, name, of: length }))
  );
  const persons = Math.ceil(visits / VISITS_EACH);
  const second = `md5('person ' || ${random('with', 'd.i')} % ${persons})::uuid`;
  await database.db.transaction(async (tx) => {
    await tx.execute(sql`create temporary table town on commit drop as
      select * from json_to_recordset(${JSON.stringify(communes)}::text::json) as t (province text, n int, name text, "of" int)`);
    for (const statement of [
      `insert into person select md5('person ' || i)::uuid, 'Người ' || i % ${Math.ceil(persons * 0.95)},
          'người ' || i % ${Math.ceil(persons * 0.95)}, 'nguoi ' || i % ${Math.ceil(persons * 0.95)}, 'Bí thư',
          ${pick(['province', 'province', 'district', 'commune'], 'level', 'i')}, ${pick(SLUGS, 'home', 'i')},
          null, '${FIRST_DAY}', '2026-10-31', 30 from generate_series(0, ${persons - 1}) i`,
      `create temporary table drawn on commit drop as select i, md5('visit ' || i)::uuid as id,
          p.id as person, p.level, p.province, date '${FIRST_DAY}' + ${random('day', 'i')} % ${DAYS} as day,
          case when ${random('grain', 'i')} % 20 = 0 then 'month' else 'day' end as grain
        from generate_series(1, ${visits}) i
          join person p on p.id = md5('person ' || ${random('who', 'i')} % ${persons})::uuid`,
      `insert into visit select d.id, ${pick(KINDS, 'kind', 'd.i')}, 'Chi bộ ' || d.i, t.name, null, d.province,
          '', case when d.grain = 'month' then date_trunc('month', d.day)::date else d.day end, d.grain, null,
          1 + d.i % 2, 1 + d.i % 2, case when d.i % 3 = 0 then '{}'::text[] else array[${pick(['security-order', 'social-welfare', 'party-cell-quality'], 'theme', 'd.i')}] end,
          (select array_agg(distinct l order by l) from (values (d.level), ((select p.level from person p
            where d.i % 4 = 0 and p.id = ${second}))) as t (l) where l is not null)
        from (select d.*, ${random('town', 'd.i')} % o.of as town from drawn d
            join (select distinct province, "of" from town) o on o.province = d.province) d
          join town t on t.province = d.province and t.n = d.town`,
      `insert into visit_person select d.id, d.person, 0, 'Bí thư', d.level, d.province, null, v.day, v.grain
        from drawn d join visit v on v.id = d.id
        union all select d.id, p.id, 1, 'Bí thư', p.level, p.province, null, v.day, v.grain
        from drawn d join visit v on v.id = d.id
          join person p on p.id = ${second} and p.id <> d.person
        where d.i % 4 = 0`,
      `create temporary table teller on commit drop as
          select source, id, row_number() over (order by id) - 1 as at from article`,
      `insert into visit_told select a.source, a.id, d.i * 2 + k, d.id, 'first', v.day, v.levels
        from (select i, id, k, (i * 7 + k * 3) % (select count(*) from teller) as at
            from drawn cross join generate_series(0, 1) k where k = 0 or i % 2 = 1) d
          join teller a on a.at = d.at join visit v on v.id = d.id`
    ])
      await tx.execute(sql.raw(statement));
  });
  await resumVisits(database.db);
  await database.db.execute(sql`vacuum analyze`);
}

/** Milliseconds of each question of the pages. Budget: 100 at the median, on PostgreSQL with 100,000 visits. */
export async function visitFigures(database: Database): Promise<Figure[]> {
  const [busiest] = await rows<{ person: string; visit: string }>(
    database.db,
    sql`select person, (array_agg(visit order by visit))[1] as visit from visit_person group by person order by count(*) desc, person limit 1`
  );
  const { person = '', visit = '' } = busiest ?? {};
  const page = { limit: 50, offset: 0 };
  const runs: Readonly<Record<string, () => Promise<unknown>>> = {
    ...Object.fromEntries(
      Object.entries(QUESTIONS).flatMap(([name, query]) => [
        [`figures, ${name}`, () => answerVisits(database, query, NOW)],
        [`list, ${name}`, () => listVisits(database, query, page)]
      ])
    ),
    'one person': () => personById(database, person),
    'one visit': () => visitDetail(database, visit),
    people: () => listPersons(database, { name: null, provinces: [], levels: [] }, page),
    'people by name': () => listPersons(database, { name: 'nguoi 12', provinces: [], levels: [] }, page),
    suggestions: () => suggestions(database, page)
  };
  const figures: Figure[] = [];
  for (const [name, run] of Object.entries(runs)) {
    await run();
    const taken: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const from = performance.now();
      await run();
      taken.push(performance.now() - from);
    }
    figures.push(lowFigure(`${database.kind}: visits, ${name}`, 'ms', taken));
  }
  return figures;
}
