/** Looks people up in the office registry: who is known to hold which office in which province. */
import type { KnownHolder } from '../../corpus/known-holder.ts';
import type { OfficeLevel } from '../../corpus/analysis.ts';
import type { Database } from './database.ts';
import { nameKey } from './name-key.ts';
import { storableJson } from './storable-json.ts';

/** The first or last day of other articles under the key `k`, along the index of bearers and days. */
const edge = (order: string) => `(select x.day from office x
  where x.bearer = k.bearer and x.current and x.day is not null and x.duty = k.duty and not x.former
    and x.level = k.level and x.province = k.province and x.article <> all ((select excepted from names)::uuid[])
  order by x.day ${order} limit 1)`;

/**
 * $1 JSON array of folded names, $2 JSON array of ids of articles that do not count. Offices no longer held or of
 * unknown place tell nothing about where their bearer is now. What the articles that do not count have added is taken
 * off again; the first or last day is looked up where it may be theirs.
 */
const KNOWN = `with names as (
    select array(select json_array_elements_text($1::text::json)) as asked,
      array(select json_array_elements_text($2::text::json)::uuid) as excepted
  ), own as (
    select bearer, duty, level, province, count(distinct article)::int as articles, min(day) as first, max(day) as last
    from office where article = any ((select excepted from names)::uuid[]) and current and not former
    group by 1, 2, 3, 4
  ), known as (
    select bearer, duty, min(role) as role, level, province, sum(articles)::int as articles, min(first) as first, max(last) as last
    from rollup_office where bearer = any ((select asked from names)::text[])
      and not former and level <> '' and province <> ''
    group by bearer, duty, level, province
  ), told as (
    select k.bearer, k.role, k.level, k.province, k.articles - coalesce(o.articles, 0) as articles,
      case when o.first <= k.first then ${edge('asc nulls first')} else k.first end as first,
      case when o.last >= k.last then ${edge('desc nulls last')} else k.last end as last
    from known k left join own o using (bearer, duty, level, province)
  )
  select bearer, role, level, province, articles::text, first::text, last::text from told
  where articles > 0 order by bearer, province, level, role`;

type KnownRow = [string, string, OfficeLevel, string, string, string | null, string | null];

/**
 * What the corpus knows of the people of these names, each under the name as it was asked. Two people of one name
 * cannot be told apart: all that is known of either comes back.
 * @param except ids of articles that are no evidence: the one that asks.
 */
export async function knownHolders(
  database: Database,
  names: readonly string[],
  except: readonly string[] = []
): Promise<KnownHolder[]> {
  const asked = new Map(names.map((name) => [nameKey(name), name]));
  if (asked.size === 0) return [];
  const parameters = [[...asked.keys()], except].map((list) => storableJson(list));
  const found = (await database.prepared(KNOWN, parameters)) as KnownRow[];
  return found.map(([bearer, role, level, province, articles, first, last]) => {
    const name = asked.get(bearer) ?? bearer;
    return { name, role, level, province, articles: Number(articles), first, last };
  });
}
