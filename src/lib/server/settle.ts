/** What waits until articles have changed: run at the end of whatever changed them, and when a server starts. */
import type { Database } from './db/database.ts';
import { refreshSums } from './db/marks.ts';
import { settleLedger } from './ledger.ts';

export interface SettleOptions {
  /** Stops between two pieces of work; what is left waits for the next call. */
  readonly signal?: AbortSignal | undefined;
}

/** Everything that is derived from many articles at once is brought up to date. Cheap when nothing waits. */
export async function settleAll(database: Database, options: SettleOptions = {}): Promise<void> {
  await refreshSums(database, options);
  await settleLedger(database, options);
}
