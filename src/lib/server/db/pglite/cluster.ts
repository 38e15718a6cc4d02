/** The embedded database's files: made whole or not at all, and quickly when a prepared empty one is at hand. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../project.ts';
import { migratePglite, migrationsDigest } from '../migrate.ts';
import { isAlive } from '../process-alive.ts';
import { PgliteClient } from './client.ts';

/** Opens the database below `dir`, making it first where there is none; migrated. */
export async function openCluster(dir: string): Promise<PgliteClient> {
  const path = join(dir, 'database');
  if (!existsSync(path)) await createCluster(path);
  return openMigrated(path);
}

async function openMigrated(path: string): Promise<PgliteClient> {
  const client = new PgliteClient();
  try {
    await client.open(path);
    await migratePglite(client);
    client.watchRoom(path);
    return client;
  } catch (error) {
    await client.close();
    throw error;
  }
}

/** Made under another name and renamed when complete: a process killed on the way leaves no half database. */
async function createCluster(path: string): Promise<void> {
  const aside = `${path}.new`;
  rmSync(aside, { recursive: true, force: true });
  try {
    const template = await preparedTemplate();
    if (template) cpSync(template, aside, { recursive: true });
    else await makeCluster(aside);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
}

async function makeCluster(path: string): Promise<void> {
  await (await openMigrated(path)).close();
}

/**
 * A migrated empty cluster, made once for a version of PGlite and of the migrations: copying it takes a tenth
 * of the time of making one. Null where it cannot be kept; then every database is made from nothing.
 */
async function preparedTemplate(): Promise<string | null> {
  const folder = join(projectRoot(), '.cache');
  const path = join(folder, `database-${pgliteVersion()}-${migrationsDigest()}`);
  if (existsSync(path)) return path;
  const aside = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    forgetOlder(folder);
    await makeCluster(aside);
    renameSync(aside, path);
  } catch {
    // Another process may have been faster; otherwise the folder is not ours to write.
    rmSync(aside, { recursive: true, force: true });
  }
  return existsSync(path) ? path : null;
}

function pgliteVersion(): string {
  const manifest = join(projectRoot(), 'node_modules', '@electric-sql', 'pglite', 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version as string;
}

/** Templates of other versions are of no use again, nor is what a killed process left; each weighs 40 MB. */
function forgetOlder(folder: string): void {
  for (const name of readdirSync(folder)) {
    const template = /^database-.*-[0-9a-f]{16}(?:\.(?<maker>\d+))?$/.exec(name);
    const maker = template?.groups?.maker;
    if (template && !(maker && isAlive(Number(maker), null)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}
