/** What every query here runs on: one type over both drivers, and the one way to read rows from it. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { PgTransactionConfig } from 'drizzle-orm/pg-core';
import { spokenDatabaseError } from './faults.ts';

/** A transaction, or the database itself. Inside a transaction use only what it hands you. */
export interface Queryable {
  execute(query: SQL): Promise<unknown>;
}

export interface Transactions extends Queryable {
  transaction<T>(work: (tx: Queryable) => Promise<T>, config?: PgTransactionConfig): Promise<T>;
}

/** Faults of the database itself come out of all of these as SpokenError, with the driver's as its cause. */
export interface Database {
  readonly kind: 'pglite' | 'postgres';
  readonly db: Transactions;
  /** Host, port and database name, or the folder: for messages; never a password. */
  readonly where: string;
  /**
   * Runs one statement whose plan is kept for the connection, and returns its rows as arrays.
   * For statements run thousands of times; `parameters` are text, null or bytes.
   */
  prepared(statement: string, parameters: readonly Parameter[]): Promise<unknown[][]>;
  close(): Promise<void>;
}

export type Parameter = string | null | Uint8Array;

/**
 * Rows of a query, the same from both drivers: PostgreSQL makes one JSON array of them, so dates are ISO
 * text and counts are numbers on either, and a wide result costs one value instead of a parse per column.
 */
export async function rows<T>(on: Queryable, query: SQL): Promise<T[]> {
  const wrapped = sql`select coalesce(json_agg(row_to_json(t)), '[]'::json) as found from (${query}) t`;
  return firstRow<{ found: T[] }>(await on.execute(wrapped)).found;
}

/** Like `rows`, for a query that always answers with exactly one row. */
export async function row<T>(on: Queryable, query: SQL): Promise<T> {
  const [only] = await rows<T>(on, query);
  if (only === undefined) throw new Error('a query that always answers returned no row');
  return only;
}

/** PGlite answers `{rows}`, postgres.js an array. */
function firstRow<T>(result: unknown): T {
  const list = Array.isArray(result) ? result : (result as { rows: unknown[] }).rows;
  return list[0] as T;
}

/** A driver's connection as a Database whose faults speak. */
export function speakingDatabase(driver: Database): Database {
  const { kind, where, db } = driver;
  return {
    kind,
    where,
    db: {
      execute: (query) => speaking(where, async () => db.execute(query)),
      transaction: (work, config) => speaking(where, () => db.transaction(work, config))
    },
    prepared: (statement, parameters) => speaking(where, () => driver.prepared(statement, parameters)),
    close: () => driver.close()
  };
}

/** Runs `work`, turning faults of the database at `where` into messages for people. */
export async function speaking<T>(where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw spokenDatabaseError(error, where) ?? error;
  }
}
