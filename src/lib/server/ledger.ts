/** Settles the visit ledger: whose names wait, their persons and visits are worked out anew from the articles. */
import { settlePersons } from '../corpus/settle-persons.ts';
import { settleVisits } from '../corpus/settle-visits.ts';
import type { Correction } from '../corpus/ledger.ts';
import type { NamedHolding } from './db/ledger-read.ts';
import { holdingsOf, personIdsOf, standingCorrections } from './db/ledger-read.ts';
import { again } from './db/again.ts';
import type { Database, Queryable } from './db/database.ts';
import { isAnyDue, lockLedger, partDue, takeDue } from './db/ledger-due.ts';
import { personRows, visitRows } from './db/ledger-rows.ts';
import { savePersons, saveVisits } from './db/ledger-write.ts';
import { Surroundings } from './ledger-accounts.ts';
import { renamed, withCorrected } from './ledger-corrections.ts';

export interface LedgerOptions {
  /** Stops between two transactions; the names that are left wait for the next call. */
  readonly signal?: AbortSignal | undefined;
  /** @param settled names so far. */
  readonly onProgress?: (settled: number) => void;
}

/** Rows of the list of names that one transaction takes. */
const BATCH = 400;

/**
 * Settles every name that waits and returns how many. Killed anywhere, what was done holds and the next call goes on;
 * two processes at once wait for each other. What comes out depends on articles and corrections alone.
 */
export async function settleLedger(database: Database, options: LedgerOptions = {}): Promise<number> {
  let settled = 0;
  while (!options.signal?.aborted && (await isAnyDue(database.db))) {
    settled += await again(() => database.db.transaction((tx) => settleBatch(tx)));
    options.onProgress?.(settled);
  }
  return settled;
}

async function settleBatch(tx: Queryable): Promise<number> {
  await lockLedger(tx);
  const due = await takeDue(tx, BATCH);
  if (due.length > 0) await settleNames(tx, due);
  return due.length;
}

/** Within a transaction that holds the ledger's lock. */
async function settleNames(tx: Queryable, due: readonly string[]): Promise<void> {
  const decisions = await standingCorrections(tx);
  const { names: waiting, articles } = partDue(due);
  const names = withCorrected(waiting, decisions);
  const holdings = renamed(await holdingsOf(tx, names), decisions);
  const made = personRows(personsOf(holdings, decisions));
  const before = await personIdsOf(tx, names);
  await savePersons(tx, names, made);
  const after = (made.person as readonly { id: string }[]).map(({ id }) => id);
  const persons = [...new Set([...before, ...after])];
  const accounts = await new Surroundings(tx, decisions).around({ names, persons, articles });
  await saveVisits(
    tx,
    { reports: accounts, persons, articles },
    visitRows(settleVisits(accounts, decisions))
  );
}

/** Persons of all these mentions, name by name. */
export function personsOf(holdings: readonly NamedHolding[], decisions: readonly Correction[]) {
  return [...Map.groupBy(holdings, ({ bearer }) => bearer).values()].flatMap((namesakes) =>
    settlePersons(namesakes, decisions)
  );
}
