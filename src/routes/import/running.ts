/** Runs of this server process: started by a form, followed by the page, stopped by a button. */
import type { RawItem } from '$lib/corpus/article.ts';
import { app } from '$lib/server/app.ts';
import { getRun } from '$lib/server/db/runs.ts';
import type { NamedSource } from '$lib/server/db/sources.ts';
import { FILES, ingest, type RefusedItem } from '$lib/server/ingest.ts';
import type { FollowedRun } from '$lib/ui/import/progress.ts';

interface OwnRun extends FollowedRun {
  readonly stop: AbortController;
}

/** Kept after their end too: a run whose account could not be written is known here only. */
const KEPT = 20;
const own = new Map<string, OwnRun>();

export interface RunRequest {
  readonly items: AsyncIterable<RawItem | RefusedItem>;
  readonly expected: number | null;
  /** What is read, for people. */
  readonly from: string;
  readonly source: NamedSource | null;
}

/** Starts a run and returns its id as soon as it has one; the run goes on after the answer is sent. */
export async function startRun({ items, expected, from, source }: RunRequest): Promise<string> {
  const { database, reading, catchUp } = await app();
  const reader = await reading.now();
  const stop = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  ingest(database, items, {
    source: source ?? FILES,
    reader,
    from,
    now: () => new Date(),
    signal: stop.signal,
    onProgress: (report) => {
      keep({ report, expected, stop });
      resolve(report.id);
    }
  })
    // Themes published meanwhile: what was taken in with the older ones is read again.
    .then(() => void catchUp.start().catch((failure: unknown) => console.error('reading again', failure)))
    .catch(reject);
  return promise;
}

/** A run as it stands now; from this process while it is known here, else from the store. */
export async function followRun(id: string): Promise<FollowedRun | null> {
  const mine = own.get(id);
  if (mine) return { report: mine.report, expected: mine.expected };
  const { database } = await app();
  const report = await getRun(database, id);
  return report && { report, expected: null };
}

/** Stops after the items under way; false when the run is not of this process. */
export function stopRun(id: string): boolean {
  const mine = own.get(id);
  mine?.stop.abort();
  return mine !== undefined;
}

function keep(run: OwnRun): void {
  own.set(run.report.id, run);
  for (const [id, { report }] of own) if (own.size > KEPT && report.status !== 'running') own.delete(id);
}
