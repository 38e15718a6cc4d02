/** Puts the sample corpus into a database that nothing has ever been read into. */
import type { RunReport } from '../../src/lib/corpus/stored.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { corpusFigures } from '../../src/lib/server/db/figures.ts';
import { listRuns } from '../../src/lib/server/db/runs.ts';
import { ensureSource } from '../../src/lib/server/db/sources.ts';
import { ingest } from '../../src/lib/server/ingest.ts';
import type { Reading } from '../../src/lib/server/reading.ts';
import { sampleArticles } from './generate.ts';
import { sampleItem } from './raw-item.ts';

/**
 * Loads the sample where no run was ever recorded and no article stands: whoever cleared it, began with articles of
 * their own or filled the tables by a program does not find it back. Returns the run's report, or null when there was
 * nothing to do.
 */
export async function loadSampleIntoUnused(
  { database, reader }: { readonly database: Database; readonly reader: Reading },
  now: () => Date,
  onProgress: (report: RunReport) => void
): Promise<RunReport | null> {
  if ((await listRuns(database, 1)).length > 0 || (await corpusFigures(database)).articles > 0) return null;
  const articles = [...sampleArticles()];
  const sources = new Map(articles.map(({ source }) => [source.name, source]));
  // The sources' homes must be known before their first article is placed.
  for (const { name, home } of sources.values()) await ensureSource(database, { name, home, sample: true });
  const source = { name: 'Bộ mẫu', sample: true };
  return ingest(database, items(articles), { source, reader, from: 'Bộ mẫu', now, onProgress });
}

async function* items(articles: readonly Parameters<typeof sampleItem>[0][]) {
  for (const article of articles) yield sampleItem(article);
}
