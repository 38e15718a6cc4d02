/** The driver for a PostgreSQL server (DATABASE_URL). */
import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import type { Database, Parameter, Queryable, Transactions } from './database.ts';
import { speaking, speakingDatabase } from './database.ts';
import { isBroken } from './faults.ts';
import { migratePostgres } from './migrate.ts';
import { TransactionLanes } from './postgres-lanes.ts';
import { RenewedClient } from './postgres-renewal.ts';

/** Connections of one process, for single statements and for transactions; more would only queue in the server. */
const POOL = 6;
const LANES = 4;
const CONNECT_SECONDS = 10;

/**
 * Commits do not wait for the disk one by one: a crash of the database server can lose the last moments of an
 * ingest, never half an article, and running it again brings them back. A run is reported done only after a
 * commit that does wait, and that one carries all before it to the disk.
 * Statements here take milliseconds; compiling one (jit) takes seconds.
 */
const CONNECTION = {
  ...{ synchronous_commit: 'off', jit: 'off' },
  ...{ application_name: 'nhip', TimeZone: 'UTC' }
} as unknown as { application_name: string };

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
  const pool = new RenewedClient((onclose) => connect(url, POOL, onclose));
  const lanes = new TransactionLanes(LANES, (onclose) => connect(url, 1, onclose), write, isBroken);
  const db: Transactions = {
    execute: queryOn(() => pool.current).execute,
    transaction: (work, config) => lanes.run(['begin', ...modes(config)].join(' '), work)
  };
  const prepared = async (statement: string, parameters: readonly Parameter[]) =>
    pool.current.unsafe(statement, [...parameters] as never[], { prepare: true }).values() as Promise<
      unknown[][]
    >;
  const close = async () => void (await Promise.all([pool.end(), lanes.end()]));
  return speakingDatabase({ kind: 'postgres', db, where, prepared, close });
}

function connect(url: string, max: number, onclose: () => void = () => {}) {
  return postgres(url, {
    max,
    connect_timeout: CONNECT_SECONDS,
    connection: CONNECTION,
    types: TYPES,
    // A question of the driver's own on every new connection; nobody hears its fault when the connection breaks.
    fetch_types: false,
    onclose,
    onnotice: () => {}
  });
}

const dialect = new PgDialect();
const write = (query: SQL) => dialect.sqlToQuery(query);

function queryOn(connection: () => Unsafe): Queryable {
  return {
    execute: async (query: SQL) => {
      const { sql, params } = write(query);
      return connection().unsafe(sql, params as never[]);
    }
  };
}

function modes({ isolationLevel, accessMode }: Parameters<Transactions['transaction']>[1] = {}): string[] {
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
