/** The driver for a PostgreSQL server (DATABASE_URL). */
import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import type { Database, Parameter, Queryable, Transactions } from './database.ts';
import { speaking, speakingDatabase } from './database.ts';
import { isBroken } from './faults.ts';
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

const asItIs = (value: unknown) => value;

/** Parameters are text already, whatever the column's type; what comes back is JSON made by `rows`. */
const TYPES = {
  json: { to: 114, from: [114, 3802], serialize: asItIs, parse: (text: string): unknown => JSON.parse(text) },
  date: { to: 1184, from: [1082, 1083, 1114, 1184], serialize: asItIs, parse: asItIs }
};

type Client = ReturnType<typeof connect>;
type Unsafe = Pick<Client, 'unsafe'>;

/** Connects, migrates and returns the database. @throws SpokenError for whatever stands in the way. */
export async function openPostgres(url: string): Promise<Database> {
  const where = publicAddress(url);
  await speaking(where, () => migratePostgres(() => connect(url, 1)));
  const client = connect(url, POOL);
  const db: Transactions = {
    execute: queryOn(client).execute,
    transaction: (work, config) => transaction(client, work, config)
  };
  const prepared = async (statement: string, parameters: readonly Parameter[]) =>
    client.unsafe(statement, [...parameters] as never[], { prepare: true }).values() as Promise<unknown[][]>;
  return speakingDatabase({ kind: 'postgres', db, where, prepared, close: () => client.end({ timeout: 5 }) });
}

function connect(url: string, max: number) {
  return postgres(url, {
    max,
    connect_timeout: CONNECT_SECONDS,
    connection: CONNECTION,
    types: TYPES,
    // A question of the driver's own on every new connection; nobody hears its fault when the connection breaks.
    fetch_types: false,
    onnotice: () => {}
  });
}

const dialect = new PgDialect();

function queryOn(connection: Unsafe): Queryable {
  return {
    execute: async (query: SQL) => {
      const { sql, params } = dialect.sqlToQuery(query);
      return connection.unsafe(sql, params as never[]);
    }
  };
}

/**
 * The driver's own `begin` writes its rollback to a connection that has just broken, and the process dies of
 * it (postgres 3.4.9). A broken connection needs no rollback, and goes back to its pool by itself.
 */
async function transaction<T>(
  client: Client,
  work: (tx: Queryable) => Promise<T>,
  config: Parameters<Transactions['transaction']>[1] = {}
): Promise<T> {
  const connection = await client.reserve();
  try {
    await connection.unsafe(['begin', ...modes(config)].join(' '));
    const result = await work(queryOn(connection));
    await connection.unsafe('commit');
    connection.release();
    return result;
  } catch (error) {
    if (!isBroken(error)) {
      await connection.unsafe('rollback').catch(() => {});
      connection.release();
    }
    throw error;
  }
}

function modes({
  isolationLevel,
  accessMode
}: NonNullable<Parameters<Transactions['transaction']>[1]>): string[] {
  return [
    ...(isolationLevel ? [`isolation level ${isolationLevel}`] : []),
    ...(accessMode ? [accessMode] : [])
  ];
}

/** `host:port/name`: what messages may show of a DATABASE_URL. */
export function publicAddress(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'localhost'}:${port || 5432}${decodeURIComponent(pathname)}`;
}
