/** What every query here runs on: one type over both drivers, and the one way to read rows from it. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core';
import { spokenDatabaseError } from './faults.ts';

export type Drizzle = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** A transaction, or the database itself. Inside a transaction use only what it hands you. */
export type Queryable = Pick<Drizzle | PgTransaction<PgQueryResultHKT, Record<string, never>>, 'execute'>;

export interface Database {
  readonly kind: 'pglite' | 'postgres';
  readonly db: Drizzle;
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

/** Runs `work`, turning faults of the database itself into messages for people. */
export async function speaking<T>(
  database: Pick<Database, 'where' | 'kind'>,
  work: () => Promise<T>
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw spokenDatabaseError(error, database.where) ?? error;
  }
}
