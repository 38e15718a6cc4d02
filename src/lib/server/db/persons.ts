/** Persons of the ledger: the list, and one with everything that is known. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { LedgerVisit, Person, PersonDetail, PersonList } from '../../corpus/ledger.ts';
import { UNKNOWN } from '../../trends/crosswalk.ts';
import type { OfficeFilter } from '../../trends/office-filter.ts';
import type { Page } from '../../trends/page.ts';
import type { Database } from './database.ts';
import { row, rows } from './database.ts';
import { allOf, list } from './filter.ts';
import { nameKey, plainKey } from './name-key.ts';
import { isUuid } from './uuid.ts';
import { NEWEST_FIRST, PERSON, VISIT } from './visit-filter.ts';

export { suggestions } from './suggestions.ts';

/** By name, province and level of the newest office; last seen first, those seen on no known day last. */
export function listPersons(
  database: Database,
  filter: OfficeFilter,
  { limit, offset }: Page
): Promise<PersonList> {
  const conditions = allOf([
    filter.name !== null && nameCondition(filter.name),
    among(sql`p.province`, filter.provinces),
    among(sql`p.level`, filter.levels)
  ]);
  return row<PersonList>(
    database.db,
    sql`select (select count(*)::int from person p where ${conditions}) as total,
      (select coalesce(json_agg(q order by q.last desc nulls last, q.name, q.id), '[]') from (
        select ${PERSON} from person p where ${conditions}
        order by p.last desc nulls last, p.name, p.id limit ${limit} offset ${offset}) q) as items`
  );
}

/** Syllables of the name from their beginning on; whoever types no diacritics finds all of that spelling. */
function nameCondition(name: string): SQL {
  const [key, plain] = [nameKey(name), plainKey(name)];
  const [column, part] = key === plain ? [sql`p.plain`, plain] : [sql`p.bearer`, key];
  return sql`strpos(' ' || ${column}, ${` ${part}`}) > 0`;
}

/** `unknown` stands for what no article tells. */
function among(column: SQL, values: readonly string[]): SQL | false {
  if (values.length === 0) return false;
  const known = values.filter((value) => value !== UNKNOWN);
  const either = [
    ...(known.length > 0 ? [sql`${column} in ${list(known)}`] : []),
    ...(known.length < values.length ? [sql`${column} is null`] : [])
  ];
  return sql`(${sql.join(either, sql` or `)})`;
}

type Parts = Pick<PersonDetail, 'offices' | 'coVisitors' | 'sources' | 'themes' | 'because'>;

/** Null for an unknown id. */
export async function personById(database: Database, id: string): Promise<PersonDetail | null> {
  if (!isUuid(id)) return null;
  const [person] = await rows<Person>(
    database.db,
    sql`select ${PERSON} from person p where p.id = ${id}::uuid`
  );
  if (!person) return null;
  const [parts, visits] = await Promise.all([
    row<Parts>(database.db, partsOf(id)),
    rows<LedgerVisit>(
      database.db,
      sql`select ${VISIT} from visit_person o join visit v on v.id = o.visit where o.person = ${id}::uuid
        order by ${NEWEST_FIRST}`
    )
  ]);
  return { person, ...parts, visits };
}

const partsOf = (id: string): SQL => sql`with self as materialized (select ${id}::uuid as person
  ), own as materialized (
    select visit from visit_person where person = (select person from self)
  ), named as materialized (
    select source, article, leader, because from person_leader where person = (select person from self)
  ) select ${all(OFFICES)} as offices, ${all(CO_VISITORS)} as "coVisitors", ${all(SOURCES)} as sources,
    ${all(THEMES)} as themes, (select coalesce(json_object_agg(because, n), '{}') from (
      select because, count(distinct article)::int as n from named group by 1) b) as because`;

/** Rows of one query as a JSON array, in its order. */
const all = (query: SQL): SQL => sql`(select coalesce(json_agg(t), '[]'::json) from (${query}) t)`;

const OFFICES =
  sql.raw(`select (array_agg(o.role order by o.day desc nulls last, o.article))[1] as role, o.level,
    o.province, o.place, o.former, min(o.day) as first, max(o.day) as last, count(distinct o.article)::int as articles
  from named n join office o on o.source = n.source and o.article = n.article and o.leader = n.leader
  group by o.duty, o.level, o.province, o.place, o.former
  order by max(o.day) desc nulls last, count(distinct o.article) desc, o.duty, o.level, o.province, o.place`);

const CO_VISITORS =
  sql.raw(`select json_build_object('id', p.id, 'name', p.name, 'role', p.role, 'level', p.level,
    'province', p.province, 'place', p.place) as visitor, c.visits
  from (select w.person, count(*)::int as visits from own o join visit_person w on w.visit = o.visit group by 1) c
    join person p on p.id = c.person
  where p.id <> (select person from self)
  order by c.visits desc, p.name, p.id`);

const SOURCES =
  sql.raw(`select json_build_object('slug', s.slug, 'name', s.name, 'home', s.home, 'sample', s.sample)
    as source, count(distinct t.visit)::int as visits
  from own o join visit_told t on t.visit = o.visit join source s on s.slug = t.source
  group by s.slug, s.name, s.home, s.sample order by 2 desc, s.slug`);

const THEMES = sql.raw(`select theme, count(*)::int as visits
  from own o join visit v on v.id = o.visit and v.grain in ('day', 'month') left join lateral unnest(v.themes) theme on true
  group by 1 order by 2 desc, 1`);
