/** Keeps the office registry: who was seen in which office, counted over current articles. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Queryable } from './database.ts';
import { storableJson } from './storable-json.ts';

const KEY = 'bearer, duty, former, level, province, place, source';
const KEY_OF_OFFICE = `o.bearer, o.duty, o.former, coalesce(o.level, '') as level,
  coalesce(o.province, '') as province, coalesce(o.place, '') as place, o.source`;

const BY_KEY = 'group by o.bearer, o.duty, o.former, 4, 5, 6, o.source';
const SAME_KEY = `(r.bearer, r.duty, r.former, r.level, r.province, r.place, r.source)
  = (k.bearer, k.duty, k.former, k.level, k.province, k.place, k.source)`;

/**
 * What the rows `o` of an office table add up to, one row a key. An article counts once, however often it says so;
 * `plain` follows from `bearer`, `role` nearly from `duty`.
 */
export const officeCounts = (offices: string): string => `select ${KEY_OF_OFFICE}, min(o.plain) as plain,
  min(o.role) as role, count(distinct o.article)::int as articles, min(o.day) as first, max(o.day) as last
  from ${offices} ${BY_KEY}`;

/** Adds the rows of one new article. Keys in order, as for the other rollups. */
export const addOfficeCounts = (offices: string): string => `insert into rollup_office
    (${KEY}, plain, role, articles, first, last)
  select ${KEY}, plain, role, articles, first, last from (${officeCounts(`${offices} o`)}) c order by ${KEY}
  on conflict (${KEY}) do update set articles = rollup_office.articles + excluded.articles,
    first = least(rollup_office.first, excluded.first), last = greatest(rollup_office.last, excluded.last)`;

export interface OfficeKey {
  readonly bearer: string;
  readonly duty: string;
  readonly former: boolean;
  readonly level: string;
  readonly province: string;
  readonly place: string;
  readonly source: string;
  readonly plain: string;
  readonly role: string;
}

/** The keys under which an article's offices count. */
export const officeKeysSql = (source: SQL, article: SQL): SQL =>
  sql`select ${sql.raw(KEY_OF_OFFICE)}, min(o.plain) as plain, min(o.role) as role from office o
    where o.source = ${source} and o.article = ${article} ${sql.raw(BY_KEY)}`;

/** The same of rows that are not stored yet. */
export function officeKeysOf(offices: readonly object[], source: string): OfficeKey[] {
  const keys = new Map<string, OfficeKey>();
  for (const { bearer, duty, former, level, province, place, plain, role } of offices as OfficeRow[]) {
    const unit = { level: level ?? '', province: province ?? '', place: place ?? '' };
    const key = JSON.stringify([bearer, duty, former, unit]);
    const first = keys.get(key)?.role ?? role;
    keys.set(key, { bearer, duty, former, ...unit, source, plain, role: first < role ? first : role });
  }
  return [...keys.values()];
}

type Unit = 'level' | 'province' | 'place';
type OfficeRow = Omit<OfficeKey, Unit> & Readonly<Record<Unit, string | null>>;

/**
 * Counts these keys anew from the offices as they now stand: a first or last day cannot be subtracted. Their rows are
 * made where they are missing, and locked: an article stored meanwhile is either seen here or adds itself afterwards.
 */
export async function recountOffices(tx: Queryable, keys: readonly OfficeKey[]): Promise<void> {
  if (keys.length === 0) return;
  const [key, one] = [sql.raw(KEY), sql.raw(SAME_KEY)];
  const wanted = sql`(select distinct on (${key}) * from json_to_recordset(${storableJson(keys)}::json) as k (bearer text,
    duty text, former boolean, level text, province text, place text, source text, plain text, role text)) k`;
  await tx.execute(sql`insert into rollup_office (${key}, plain, role, articles) select ${key}, plain, role, 0 from ${wanted}
    order by ${key} on conflict (${key}) do update set articles = rollup_office.articles`);
  await tx.execute(sql`update rollup_office r set articles = c.articles, first = c.first, last = c.last
    from ${wanted} cross join lateral (
      select count(distinct o.article)::int as articles, min(o.day) as first, max(o.day) as last from office o
      where o.current and o.bearer = k.bearer and o.duty = k.duty and o.former = k.former
        and coalesce(o.level, '') = k.level and coalesce(o.province, '') = k.province
        and coalesce(o.place, '') = k.place and o.source = k.source) c where ${one}`);
  await tx.execute(sql`delete from rollup_office r using ${wanted} where r.articles = 0 and ${one}`);
}
