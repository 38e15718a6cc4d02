/** Runs the same tests on the embedded database and on a real PostgreSQL. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Config } from '../../src/lib/server/config.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import type { PostgresServer } from './postgres-server.ts';
import { findPostgres } from './postgres-server.ts';

export type Place = Pick<Config, 'databaseUrl' | 'dir'>;

export interface Databases {
  readonly kind: Database['kind'];
  /** An empty database of its own, not opened yet; removed after the tests. */
  place(): Promise<Place>;
  /** The same, opened; closed after the tests. */
  open(): Promise<Database>;
}

const skipPostgres = process.env.NHIP_SKIP_POSTGRES === '1';

/** `body` is called for each database; it must open what it needs inside of tests or hooks. */
export function describeBoth(name: string, body: (databases: Databases) => void): void {
  describe(`${name} · pglite`, () => body(embedded()));
  describe.skipIf(skipPostgres)(`${name} · postgres`, () => body(real()));
}

/** Only on a real PostgreSQL. */
export function describePostgres(name: string, body: (databases: Databases) => void): void {
  describe.skipIf(skipPostgres)(`${name} · postgres`, () => body(real()));
}

/** Only on the embedded database. */
export function describeEmbedded(name: string, body: (databases: Databases) => void): void {
  describe(`${name} · pglite`, () => body(embedded()));
}

function embedded(): Databases {
  const folders: string[] = [];
  const place = async () => {
    const dir = mkdtempSync(join(tmpdir(), 'nhip-test-'));
    folders.push(dir);
    return { databaseUrl: null, dir };
  };
  // Registered before `opening` registers its own: hooks after tests run in reverse, so databases close first.
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  return { kind: 'pglite', place, open: opening(place) };
}

function real(): Databases {
  let server: PostgresServer;
  const names: string[] = [];
  beforeAll(async () => void (server = await findPostgres()));
  afterAll(async () => {
    for (const name of names) await command(server, `drop database if exists ${name} with (force)`);
    await server?.stop();
  });
  const place = async () => {
    const name = `nhip_test_${randomBytes(6).toString('hex')}`;
    await command(server, `create database ${name}`);
    names.push(name);
    return { databaseUrl: server.url(name), dir: '/nowhere' };
  };
  return { kind: 'postgres', place, open: opening(place) };
}

function opening(place: () => Promise<Place>): () => Promise<Database> {
  const opened: Database[] = [];
  afterAll(async () => void (await Promise.all(opened.map((database) => database.close()))));
  return async () => {
    const database = await openDatabase(await place(), { command: 'test' });
    opened.push(database);
    return database;
  };
}

async function command(server: PostgresServer, statement: string): Promise<void> {
  const client = postgres(server.url('postgres'), { max: 1, onnotice: () => {} });
  try {
    await client.unsafe(statement);
  } finally {
    await client.end({ timeout: 5 });
  }
}
