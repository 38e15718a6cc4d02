/** The accounts of visits in articles: the sentences behind lines of the ledger, the visits of an article, names. */
import { sql } from 'drizzle-orm';
import type { VisitReport } from '../../corpus/ledger.ts';
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { list } from './filter.ts';
import { isUuid } from './uuid.ts';

interface ReportRow extends Omit<VisitReport, 'sentence' | 'span'> {
  readonly visit: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** By id of the visit, its reports as they were published; at most as many visits as a page of the ledger shows. */
export async function reportsOf(
  database: Database,
  ids: readonly string[]
): Promise<Record<string, readonly VisitReport[]>> {
  if (ids.length === 0) return {};
  const found = await rows<ReportRow>(
    database.db,
    sql`select t.visit, t.article, t.n, t.because, a.title, a.text, case when a.published_grain = 'day' then a.published_day end as published,
        json_build_object('slug', s.slug, 'name', s.name, 'home', s.home, 'sample', s.sample) as source,
        r.span_start as start, r.span_end as end
      from visit_told t
      join visit_report r on r.article = t.article and r.n = t.n and r.source = t.source
      join article a on a.id = t.article and a.source = t.source
      join source s on s.slug = t.source
      where t.visit in ${list(ids)}
      order by a.published_day, s.name, t.article, t.n`
  );
  const grouped = Map.groupBy(found, ({ visit }) => visit);
  return Object.fromEntries([...grouped].map(([visit, reports]) => [visit, reports.map(toReport)]));
}

function toReport({ visit: _visit, text, start, end, ...report }: ReportRow): VisitReport {
  return { ...report, sentence: text.slice(start, end), span: { start, end } };
}

/** The visit that each report of an article tells, by the report's `n`. */
export async function visitsOfArticle(database: Database, article: string): Promise<Record<string, string>> {
  if (!isUuid(article)) return {};
  const found = await rows<{ n: number; visit: string }>(
    database.db,
    sql`select t.n, t.visit from visit_told t where t.article = ${article}::uuid`
  );
  return Object.fromEntries(found.map(({ n, visit }) => [String(n), visit]));
}

/** Names of persons by id; unknown ids are left away. */
export async function personNames(
  database: Database,
  ids: readonly string[]
): Promise<Record<string, string>> {
  const known = ids.filter(isUuid);
  if (known.length === 0) return {};
  const found = await rows<{ id: string; name: string }>(
    database.db,
    sql`select p.id, p.name from person p where p.id in ${list(known)}`
  );
  return Object.fromEntries(found.map(({ id, name }) => [id, name]));
}
