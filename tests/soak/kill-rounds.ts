/** Takes articles in again and again, each time killed at another point, then once to the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/lib/server/db/database.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { listRuns } from '../../src/lib/server/db/runs.ts';
import { verify } from '../../src/lib/server/verify.ts';
import type { Place } from '../db/both.ts';
import { killAfter, startChild, writeWishes } from '../db/children.ts';
import { allRows } from '../db/reading-in.ts';

export interface KillResult {
  /** Rounds in which the process was really killed before its end. */
  readonly killed: number;
  /** Differences found by counting again after every round, summed. */
  readonly differences: number;
  /** Runs marked as stopped. */
  readonly stopped: number;
  readonly runningAtEnd: number;
  /** Articles stored after the last, undisturbed run. */
  readonly articles: number;
}

export interface KillOptions {
  readonly articles: number;
  readonly rounds: number;
  readonly tell?: (line: string) => void;
}

export async function killRounds(
  place: Place,
  { articles, rounds, tell = () => {} }: KillOptions
): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'nhip-kill-'));
  const wishes = join(folder, 'wishes.json');
  writeWishes(wishes, articles);
  let [killed, differences] = [0, 0];
  for (let round = 1; round <= rounds; round++) {
    // Each round gets a little further, so that the last ones are killed near the end.
    const reached = Math.floor((articles / 8) * ((round - 1) / rounds));
    if (await killAfter(startChild(place, wishes), reached)) killed++;
    const found = await inDatabase(place, async (database) => (await verify(database)).differences.length);
    differences += found;
    tell(`round ${round}: killed ${killed}, ${found} differences`);
  }
  const last = await startChild(place, wishes).ended;
  if (last !== 0) throw new Error(`the undisturbed run ended with ${last}`);
  rmSync(folder, { recursive: true });
  return inDatabase(place, async (database) => {
    const runs = await listRuns(database, rounds + 1);
    return {
      killed,
      differences: differences + (await verify(database)).differences.length,
      stopped: runs.filter(({ status }) => status === 'stopped').length,
      runningAtEnd: runs.filter(({ status }) => status === 'running').length,
      articles: (await allRows(database)).article?.length ?? 0
    };
  });
}

async function inDatabase<T>(place: Place, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(place, { command: 'kill rounds', waitSeconds: 30 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
