/** Settles the whole ledger from scratch and compares it with what is kept: a part of `nhip verify`. */
import { settleVisits } from '../corpus/settle-visits.ts';
import type { Queryable } from './db/database.ts';
import { isAnyDue } from './db/ledger-due.ts';
import type { LedgerLine } from './db/ledger-kept.ts';
import { keptLines, LEDGER_TABLES, settledLines, sumLines } from './db/ledger-kept.ts';
import { holdingsOf, reportsIn, standingCorrections } from './db/ledger-read.ts';
import { type LedgerRows, personRows, visitRows } from './db/ledger-rows.ts';
import type { Difference } from './db/recount.ts';
import { accountsOf } from './ledger-accounts.ts';
import { renamed } from './ledger-corrections.ts';
import { personsOf } from './ledger.ts';

/** An empty list is the proof. What still waits to be settled is no difference: then nothing is compared. */
export async function proveLedger(on: Queryable, most: number): Promise<Difference[]> {
  if (await isAnyDue(on)) return [];
  const scratch = await settledFromScratch(on);
  const differences: Difference[] = [];
  for (const table of LEDGER_TABLES)
    differences.push(
      ...compared(await keptLines(on, table), await settledLines(on, table, scratch[table]), most)
    );
  const [kept, counted] = [await sumLines(on, 'kept'), await sumLines(on, 'counted')];
  return [...differences, ...compared(kept, counted, most)];
}

async function settledFromScratch(on: Queryable): Promise<LedgerRows> {
  const decisions = await standingCorrections(on);
  const persons = personRows(personsOf(renamed(await holdingsOf(on, null), decisions), decisions));
  const accounts = await accountsOf(on, await reportsIn(on, null), decisions);
  return { ...persons, ...visitRows(settleVisits(accounts, decisions)) };
}

function compared(kept: readonly LedgerLine[], settled: readonly LedgerLine[], most: number): Difference[] {
  const [here, there] = [kept, settled].map((lines) => new Map(lines.map(({ key, value }) => [key, value])));
  const keys = [...new Set([...kept, ...settled].map(({ key }) => key))].toSorted();
  return keys
    .map((key) => ({
      check: 'ledger' as const,
      ...{ key, kept: here?.get(key) ?? null, counted: there?.get(key) ?? null }
    }))
    .filter((one) => one.kept !== one.counted)
    .slice(0, most);
}
