/** The embedded database (PGlite in `dir`), for one process at a time. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { drizzle } from 'drizzle-orm/pglite';
import type { Database, Transactions } from '../database.ts';
import { speaking, speakingDatabase } from '../database.ts';
import { openCluster } from './cluster.ts';
import type { LockOptions } from './lock.ts';
import { lockFolder } from './lock.ts';

/** Locks, opens and migrates. @throws DatabaseBusy or another SpokenError for whatever stands in the way. */
export async function openPglite(dir: string, options: LockOptions): Promise<Database> {
  return speaking(dir, async () => {
    mkdirSync(dir, { recursive: true });
    accessSync(dir, constants.W_OK);
    const unlock = await lockFolder(dir, options);
    try {
      return await openLocked(dir, unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  });
}

async function openLocked(dir: string, unlock: () => void): Promise<Database> {
  const client = await openCluster(dir);
  const db = drizzle(client as never) as unknown as Transactions;
  const close = async () => {
    await client.close();
    unlock();
  };
  const prepared: Database['prepared'] = (text, values) => client.prepared(text, values);
  return speakingDatabase({ kind: 'pglite', db, where: dir, prepared, close });
}
