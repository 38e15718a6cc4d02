/** The visits that answer a question as a list, and one visit with its reports and corrections. */
import { sql } from 'drizzle-orm';
import { speaksOf } from '../../corpus/ledger-decisions.ts';
import type { Correction, LedgerVisit, VisitDetail, VisitReport } from '../../corpus/ledger.ts';
import type { Page } from '../../trends/page.ts';
import type { VisitList, VisitQuery } from '../../trends/visit-query.ts';
import type { Database } from './database.ts';
import { row, rows } from './database.ts';
import { allCorrections } from './corrections.ts';
import { isUuid } from './uuid.ts';
import { NEWEST_FIRST, VISIT, visitConditions } from './visit-filter.ts';

export { answerVisits } from './visit-answer.ts';

/** Those that the figures of the same question count, newest first. */
export async function listVisits(
  database: Database,
  query: VisitQuery,
  { limit, offset }: Page
): Promise<VisitList> {
  const conditions = visitConditions(query);
  const [{ total }, items] = await Promise.all([
    row<{ total: number }>(database.db, sql`select count(*)::int as total from visit v where ${conditions}`),
    rows<LedgerVisit>(
      database.db,
      sql`select ${VISIT} from visit v where ${conditions} order by ${NEWEST_FIRST} limit ${limit} offset ${offset}`
    )
  ]);
  return { total, items };
}

/** Null for an unknown id. Reports in the order of publication; corrections newest first, undone ones included. */
export async function visitDetail(database: Database, id: string): Promise<VisitDetail | null> {
  if (!isUuid(id)) return null;
  const [visit] = await rows<LedgerVisit>(
    database.db,
    sql`select ${VISIT} from visit v where v.id = ${id}::uuid`
  );
  if (!visit) return null;
  const [told, corrections] = await Promise.all([reportsOf(database, id), allCorrections(database)]);
  return { ...visit, told, corrections: corrections.filter((one) => isAbout(one, told)) };
}

const isAbout = ({ about: { reports = [] } }: Correction, told: readonly VisitReport[]): boolean =>
  reports.some((key) => told.some((report) => speaksOf(key, report)));

interface ReportRow extends Omit<VisitReport, 'sentence' | 'span'> {
  readonly text: string;
  readonly span_start: number;
  readonly span_end: number;
}

async function reportsOf(database: Database, visit: string): Promise<VisitReport[]> {
  const found = await rows<ReportRow>(
    database.db,
    sql`select t.article, t.n, a.title, a.text, r.span_start, r.span_end, t.because,
        case when a.published_grain = 'day' then a.published_day end as published,
        json_build_object('slug', s.slug, 'name', s.name, 'home', s.home, 'sample', s.sample) as source
      from visit_told t join article a on a.source = t.source and a.id = t.article
        join source s on s.slug = a.source
        join visit_report r on r.source = t.source and r.article = t.article and r.n = t.n
      where t.visit = ${visit}::uuid order by a.published_day, t.article, t.n`
  );
  return found.map(({ text, span_start: start, span_end: end, ...report }) => ({
    ...report,
    ...{ sentence: text.slice(start, end), span: { start, end } }
  }));
}
