/** Databases filled with invented articles for the length of one measurement: made, handed over, dropped. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import postgres from 'postgres';
import type { Database } from '../../src/lib/server/db/database.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import type { Place } from './ingest.ts';
import { addManyArticles } from './many-articles.ts';

export interface Invented {
  readonly database: Database;
  /** Where it is, for another process: an embedded one only once this one has closed it. */
  readonly place: Place;
  close(): Promise<void>;
}

/**
 * One database for each number of articles: beside the one that `databaseUrl` names, or embedded within `dir`.
 * Whatever happens, they are closed and dropped; the database named stays as it is.
 */
export async function withInvented<const Sizes extends readonly number[]>(
  place: Place,
  sizes: Sizes,
  work: (invented: { [Size in keyof Sizes]: Invented }) => Promise<void>
): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    const invented: Invented[] = [];
    for (const articles of sizes) {
      const own = await emptyPlace(place, undo);
      const database = await openDatabase(own, { command: 'nhip bench' });
      let closed: Promise<void> | undefined;
      const close = () => (closed ??= database.close());
      undo.push(close);
      await addManyArticles(database, articles);
      invented.push({ database, place: own, close });
    }
    await work(invented as { [Size in keyof Sizes]: Invented });
  } finally {
    for (const step of undo.toReversed()) await step();
  }
}

/** An embedded one goes with the scratch folder it stands in. */
async function emptyPlace({ databaseUrl, dir }: Place, undo: (() => Promise<unknown>)[]): Promise<Place> {
  const name = `nhip_bench_${randomBytes(6).toString('hex')}`;
  if (!databaseUrl) return { databaseUrl, dir: join(dir, name) };
  await command(databaseUrl, `create database ${name}`);
  undo.push(() => command(databaseUrl, `drop database if exists ${name} with (force)`));
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return { databaseUrl: url.href, dir };
}

async function command(url: string, statement: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client.unsafe(statement);
  } finally {
    await client.end({ timeout: 5 });
  }
}
