/** The driver for a PostgreSQL server (DATABASE_URL). */
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Database, Parameter, Transactions } from './database.ts';
import { speaking, speakingDatabase } from './database.ts';
import { migratePostgres } from './migrate.ts';

/** Connections of one process; more would only queue inside a server of ordinary size. */
const POOL = 8;
const CONNECT_SECONDS = 10;

/**
 * Commits do not wait for the disk one by one: a crash of the database server can lose the last moments of an
 * ingest, never half an article, and running it again brings them back. A run is reported done only after a
 * commit that does wait, and that one carries all before it to the disk.
 */
const CONNECTION = { synchronous_commit: 'off', application_name: 'nhip', TimeZone: 'UTC' } as unknown as {
  application_name: string;
};

/** Connects, migrates and returns the database. @throws SpokenError for whatever stands in the way. */
export async function openPostgres(url: string): Promise<Database> {
  const where = publicAddress(url);
  const client = connect(url, POOL);
  const close = () => client.end({ timeout: 5 });
  try {
    await speaking(where, () => migratePostgres(() => connect(url, 1)));
  } catch (error) {
    await close();
    throw error;
  }
  const db = drizzle(client) as unknown as Transactions;
  const prepared = (statement: string, parameters: readonly Parameter[]) =>
    client.unsafe(statement, [...parameters] as never[], { prepare: true }).values() as Promise<unknown[][]>;
  return speakingDatabase({ kind: 'postgres', db, where, prepared, close });
}

function connect(url: string, max: number) {
  return postgres(url, {
    max,
    connect_timeout: CONNECT_SECONDS,
    connection: CONNECTION,
    // A question of the driver's own on every new connection; nobody hears its fault when the connection breaks.
    fetch_types: false,
    onnotice: () => {}
  });
}

/** `host:port/name`: what messages may show of a DATABASE_URL. */
export function publicAddress(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'localhost'}:${port || 5432}${decodeURIComponent(pathname)}`;
}
