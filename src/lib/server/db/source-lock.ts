/** Who may move the rollups of a source: any number that only add, or one that takes away. */
import { sql } from 'drizzle-orm';
import type { Queryable } from './database.ts';

/** Any number, the same in every process; keeps these locks apart from others. */
const KIND = 740_2027;

/** For the statement that stores a new article: all rows it counts in are taken in one fixed order. */
export const sharedLock = (source: string): string =>
  `pg_advisory_xact_lock_shared(${KIND}, hashtext(${source}))`;

/**
 * For a transaction that goes over the same rollups twice, taking out the old and adding the new: two of them, or one
 * beside a new article, would lock each other out. Held until the transaction ends; first of all its statements.
 */
export async function lockSource(tx: Queryable, source: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(KIND))}, hashtext(${source}))`);
}
