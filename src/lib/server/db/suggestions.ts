/** Pairs of namesakes who may be one person, with the reasons: shown, and joined only by hand. */
import { sql } from 'drizzle-orm';
import type { MergeSuggestion, SuggestionList } from '../../corpus/ledger.ts';
import { mergeReasons } from '../../corpus/merge-reasons.ts';
import type { Page } from '../../trends/page.ts';
import type { Database } from './database.ts';
import { row } from './database.ts';
import { PERSON } from './visit-filter.ts';
import { standingCorrections } from './ledger-read.ts';
import { personId } from './ledger-rows.ts';

/**
 * Namesakes in one province, or of whom one's province is untold; those that are told most first. Pairs that somebody
 * keeps apart are left away.
 */
export async function suggestions(database: Database, { limit, offset }: Page): Promise<SuggestionList> {
  const apart = JSON.stringify(await keptApart(database));
  const { total, items } = await row<{ total: number; items: Omit<MergeSuggestion, 'reasons'>[] }>(
    database.db,
    sql`with pair as materialized (
        select p.id as a, q.id as b, least(p.articles, q.articles) as told, p.bearer
        from person p join person q on q.bearer = p.bearer and p.id < q.id
        where (p.province = q.province or p.province is null or q.province is null)
          and not exists (select from json_to_recordset(${apart}::text::json) as k (a uuid, b uuid)
            where k.a = least(p.id, q.id) and k.b = greatest(p.id, q.id))
      ), page as (select * from pair order by told desc, bearer, a, b limit ${limit} offset ${offset})
      select (select count(*)::int from pair) as total, (select coalesce(json_agg(json_build_object(
          'one', row_to_json(one), 'other', row_to_json(other)) order by g.told desc, g.bearer, g.a, g.b), '[]')
        from page g cross join lateral (select ${PERSON} from person p where p.id = g.a) one
          cross join lateral (select ${PERSON} from person p where p.id = g.b) other) as items`
  );
  return { total, items: items.map((pair) => ({ ...pair, reasons: mergeReasons(pair.one, pair.other) })) };
}

async function keptApart(database: Database): Promise<{ a: string; b: string }[]> {
  const kept = (await standingCorrections(database.db)).filter(({ kind }) => kind === 'keep-persons-apart');
  return kept.flatMap(({ about: { persons = [] } }) => {
    const ids = persons.flatMap((key) => {
      const [name, unit] = key.split('|');
      return name && unit ? [personId(name, unit)] : [];
    });
    const sorted = [...new Set(ids)].toSorted();
    return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => ({ a, b })));
  });
}
