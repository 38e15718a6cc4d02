/**
 * `node tests/soak/kill.ts [ARTICLES] [ROUNDS] [pglite|postgres]`: kills an ingest in the middle, many times.
 * By default 2,000 articles, 10 rounds, both databases. PostgreSQL: DATABASE_URL must name an empty database.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../db/both.ts';
import { killRounds } from './kill-rounds.ts';

const [articles = '2000', rounds = '10', only] = process.argv.slice(2);
const databaseUrl = process.env.DATABASE_URL ?? null;
let failed = false;

if (only !== 'postgres') {
  const dir = mkdtempSync(join(tmpdir(), 'nhip-soak-'));
  await soak('pglite', { databaseUrl: null, dir });
  rmSync(dir, { recursive: true });
}
if (only !== 'pglite' && databaseUrl) await soak('postgres', { databaseUrl, dir: '' });
else if (only !== 'pglite') console.error('postgres: DATABASE_URL is not set, left out');
process.exitCode = failed ? 1 : 0;

async function soak(name: string, place: Place): Promise<void> {
  const result = await killRounds(place, {
    articles: Number(articles),
    rounds: Number(rounds),
    tell: (line) => console.error(`${name} · ${line}`)
  });
  console.log(JSON.stringify({ database: name, ...result }));
  failed ||= result.differences > 0 || result.articles !== Number(articles) || result.runningAtEnd > 0;
}
