/** Proves that what is kept is what the articles add up to: `nhip verify`. */
import type { Database } from './db/database.ts';
import type { Difference } from './db/recount.ts';
import { CHECK_NAMES, recount } from './db/recount.ts';
import { proveLedger } from './ledger-proof.ts';

export type { Difference } from './db/recount.ts';

/** So many of a kind tell enough. */
const LISTED = 1000;

/** Recounts tags, rollups and addresses from mentions and articles, and settles the ledger from scratch. An empty list is the proof. */
export function verify(database: Database): Promise<{ differences: Difference[] }> {
  return database.db.transaction(
    async (tx) => {
      const differences: Difference[] = [];
      for (const check of CHECK_NAMES) differences.push(...(await recount(tx, check, LISTED)));
      differences.push(...(await proveLedger(tx, LISTED)));
      return { differences };
    },
    // One moment for all checks, whatever is being stored meanwhile.
    { isolationLevel: 'repeatable read', accessMode: 'read only' }
  );
}
