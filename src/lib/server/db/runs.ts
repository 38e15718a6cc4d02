/** The accounts of ingests: kept while they run, so that a killed one is known as such. */
import { hostname } from 'node:os';
import { sql } from 'drizzle-orm';
import type { RunItem, RunReport } from '../../corpus/stored.ts';
import type { Database, Queryable } from './database.ts';
import { rows } from './database.ts';
import { isAlive } from './process-alive.ts';
import { isUuid } from './uuid.ts';

/** A run on another machine counts as stopped after this long without a sign of life. */
const SILENT_SECONDS = 60;

const REPORT = sql`select id, reads as "from", started_at as "startedAt", finished_at as "finishedAt", status, error,
  counts from run`;

type ReportRow = Omit<
  RunReport,
  'items' | 'added' | 'revised' | 'known' | 'rejected' | 'reasons' | 'steps'
> & {
  readonly counts: Pick<
    RunReport,
    'items' | 'added' | 'revised' | 'known' | 'rejected' | 'reasons' | 'steps'
  >;
};

function toReport({ counts, startedAt, finishedAt, ...rest }: ReportRow): RunReport {
  return { ...rest, ...counts, startedAt: instant(startedAt), finishedAt: finishedAt && instant(finishedAt) };
}

/** Servers write instants in their own zone's offset. */
const instant = (written: string): string => new Date(written).toISOString();

/** Newest first. */
export async function listRuns(database: Database, limit: number): Promise<RunReport[]> {
  const found = await rows<ReportRow>(database.db, sql`${REPORT} order by started_at desc limit ${limit}`);
  return found.map(toReport);
}

/** Null for an unknown id or one that is no uuid. */
export async function getRun(database: Database, id: string): Promise<RunReport | null> {
  if (!isUuid(id)) return null;
  const [found] = await rows<ReportRow>(database.db, sql`${REPORT} where id = ${id}::uuid`);
  return found ? toReport(found) : null;
}

export interface RunItemFilter {
  readonly outcome?: RunItem['outcome'];
  readonly limit: number;
}

/** Items in the order they came. All rejections are kept, other outcomes of the first items of a run. */
export function listRunItems(
  database: Database,
  id: string,
  { outcome, limit }: RunItemFilter
): Promise<RunItem[]> {
  const chosen = outcome ? sql`and outcome = ${outcome}` : sql``;
  return rows<RunItem>(
    database.db,
    sql`select name, outcome, reason, detail, article from run_item
      where run::text = ${id} ${chosen} order by n limit ${limit}`
  );
}

/** An item with its place in the run. */
export type NumberedItem = RunItem & { readonly n: number };

/**
 * Writes the account as it stands, with the items that came since the last time. The last one waits for the
 * disk, and with it every commit before it.
 */
export async function saveRun(
  database: Database,
  report: RunReport,
  items: readonly NumberedItem[]
): Promise<void> {
  await database.db.transaction(async (tx) => {
    if (report.finishedAt !== null) await tx.execute(sql`set local synchronous_commit = on`);
    await upsertRun(tx, report);
    if (items.length > 0)
      await tx.execute(sql`insert into run_item (run, n, name, outcome, reason, detail, article)
        select ${report.id}::uuid, i.n, i.name, i.outcome, i.reason, i.detail, i.article
        from json_populate_recordset(null::run_item, ${storable(items)}::json) i on conflict do nothing`);
  });
}

function upsertRun(tx: Queryable, report: RunReport): Promise<unknown> {
  const { id, from, startedAt, finishedAt, status, error, ...counts } = report;
  return tx.execute(sql`insert into run (id, reads, started_at, finished_at, host, pid, status, counts, error)
    values (${id}::uuid, ${from}, ${startedAt}, ${finishedAt}, ${hostname()}, ${process.pid}, ${status},
      ${JSON.stringify(counts)}::jsonb, ${error})
    on conflict (id) do update set finished_at = excluded.finished_at, status = excluded.status,
      counts = excluded.counts, error = excluded.error, seen_at = now()`);
}

/** File names may hold what PostgreSQL takes for no text. */
function storable(items: readonly NumberedItem[]): string {
  return JSON.stringify(items, (_key, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part
  );
}

/** Marks runs whose process is gone. On the embedded database that is every one: it is opened by one process. */
export async function markStoppedRuns(database: Database): Promise<void> {
  const running = await rows<{ id: string; pid: number; host: string; silent: boolean }>(
    database.db,
    sql`select id, pid, host, seen_at < now() - make_interval(secs => ${SILENT_SECONDS}) as silent
      from run where status = 'running'`
  );
  for (const { id, pid, host, silent } of running) {
    const gone = database.kind === 'pglite' || silent || (host === hostname() && !isAlive(pid, null));
    if (gone)
      await database.db.execute(sql`update run set status = 'stopped', finished_at = seen_at
        where id = ${id}::uuid and status = 'running'`);
  }
}
