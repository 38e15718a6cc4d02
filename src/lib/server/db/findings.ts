/** Findings of all current articles as a list, newest first. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { FindingCode } from '../../corpus/analysis.ts';
import type { FindingList, FoundFinding } from '../../corpus/stored.ts';
import type { Span } from '../../text/span.ts';
import type { FindingFilter } from '../../trends/finding-filter.ts';
import type { Page } from '../../trends/page.ts';
import type { Database } from './database.ts';
import { row, rows } from './database.ts';
import { allOf, list, placeCondition } from './filter.ts';

type Codes = FindingList['codes'];

/** Counts of every code come with each page: they are the choice that stands beside the list. */
export async function listFindings(
  database: Database,
  filter: FindingFilter,
  page: Page
): Promise<FindingList> {
  const [codes, items] = await Promise.all([countCodes(database, filter), itemsOf(database, filter, page)]);
  const chosen = filter.codes.length > 0 ? filter.codes : (Object.keys(codes) as FindingCode[]);
  return { total: chosen.reduce((sum, code) => sum + (codes[code] ?? 0), 0), codes, items };
}

async function countCodes(database: Database, filter: FindingFilter): Promise<Codes> {
  const { codes } = await row<{ codes: Codes }>(
    database.db,
    sql`select coalesce(json_object_agg(code, found order by code), '{}') as codes from (
      select f.code, count(*)::int as found from finding f where ${conditions(filter)} group by 1) c`
  );
  return codes;
}

/** Those of articles known to no day come last. */
async function itemsOf(
  database: Database,
  filter: FindingFilter,
  { limit, offset }: Page
): Promise<FoundFinding[]> {
  const chosen = allOf([conditions(filter), filter.codes.length > 0 && sql`f.code in ${list(filter.codes)}`]);
  const found = await rows<FoundFinding & { spans: readonly Span[] | null }>(
    database.db,
    sql`select f.article, a.title, f.day, nullif(f.province, '') as province, f.code, f.detail, f.spans,
      json_build_object('slug', s.slug, 'name', s.name, 'home', s.home, 'sample', s.sample) as source
      from (select * from finding f where ${chosen}
        order by f.day desc nulls last, f.article, f.n limit ${limit} offset ${offset}) f
      join article a on a.id = f.article and a.source = f.source join source s on s.slug = f.source
      order by f.day desc nulls last, f.article, f.n`
  );
  return found.map(({ spans, ...finding }) => ({ ...finding, ...(spans === null ? {} : { spans }) }));
}

function conditions({ provinces, sources }: FindingFilter): SQL {
  return allOf([
    sql`f.current`,
    placeCondition(provinces, '34', { province: sql`f.province`, was: sql`''` }),
    sources.length > 0 && sql`f.source in ${list(sources)}`
  ]);
}
