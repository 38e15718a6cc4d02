/** The office registry as a list: who is known to have held which office where and when, with evidence. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { OfficeList } from '../../corpus/stored.ts';
import { UNKNOWN } from '../../trends/crosswalk.ts';
import type { OfficeFilter } from '../../trends/office-filter.ts';
import type { Page } from '../../trends/page.ts';
import type { Database } from './database.ts';
import { row } from './database.ts';
import { allOf, list } from './filter.ts';
import { nameKey, plainKey } from './name-key.ts';

/** What makes two mentions of an office one entry; unknown level, province and place are ''. */
const KEY = sql.raw('bearer, duty, former, level, province, place');

/** Last seen first; those seen on no known day come last. */
const ORDER = sql.raw('last desc nulls last, bearer, duty, former, level, province, place');

/** The newest mention of the entry `p`, with the name and role as its article writes them. */
const NEWEST = sql.raw(`select l.name, o.role, o.article, a.title, o.span_start, o.span_end
  from office o join leader l on l.article = o.article and l.n = o.leader and l.source = o.source
    join article a on a.id = o.article and a.source = o.source
  where o.current and o.bearer = p.bearer and o.duty = p.duty and o.former = p.former
    and coalesce(o.level, '') = p.level and coalesce(o.province, '') = p.province
    and coalesce(o.place, '') = p.place
  order by o.day desc nulls last, o.article, o.leader, o.n limit 1`);

const ITEM = sql.raw(`json_build_object('name', e.name, 'role', e.role, 'former', p.former,
  'level', nullif(p.level, ''), 'province', nullif(p.province, ''), 'place', nullif(p.place, ''), 'first', p.first, 'last', p.last, 'articles', p.articles,
  'evidence', json_build_object('article', e.article, 'title', e.title,
    'span', json_build_object('start', e.span_start, 'end', e.span_end)))`);

/** People in offices as current articles tell them, from the rollup; the evidence is looked up for the page alone. */
export function listOffices(
  database: Database,
  filter: OfficeFilter,
  { limit, offset }: Page
): Promise<OfficeList> {
  return row<OfficeList>(
    database.db,
    sql`with held as materialized (
      select ${KEY}, min(first) as first, max(last) as last, sum(articles)::int as articles
      from rollup_office where ${conditions(filter)} group by ${KEY}
    ), page as (
      select *, row_number() over (order by ${ORDER}) as at from held order by ${ORDER} limit ${limit} offset ${offset}
    ) select (select count(*)::int from held) as total, coalesce((
      select json_agg(${ITEM} order by p.at) from page p cross join lateral (${NEWEST}) e), '[]'::json) as items`
  );
}

function conditions({ name, provinces, levels }: OfficeFilter): SQL {
  return allOf([
    name !== null && nameCondition(name),
    among(sql`province`, provinces),
    among(sql`level`, levels)
  ]);
}

/** Syllables of the name from their beginning on; whoever types no diacritics finds all of that spelling. */
function nameCondition(name: string): SQL {
  const [key, plain] = [nameKey(name), plainKey(name)];
  return key === plain ? startsIn(sql`plain`, plain) : startsIn(sql`bearer`, key);
}

const startsIn = (column: SQL, part: string): SQL => sql`strpos(' ' || ${column}, ${` ${part}`}) > 0`;

const among = (column: SQL, values: readonly string[]): SQL | false =>
  values.length > 0 && sql`${column} in ${list(values.map((value) => (value === UNKNOWN ? '' : value)))}`;
