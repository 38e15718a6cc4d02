/** Reads every stored text again with another lexicon or a newer reader: `nhip retag`. */
import type { Article } from '../corpus/article.ts';
import type { StoredArticle } from '../corpus/stored.ts';
import { again } from './db/again.ts';
import type { Database } from './db/database.ts';
import type { Place } from './db/reread.ts';
import { confirmReading, nextArticles, replaceReading, sameReading } from './db/reread.ts';
import type { Reading } from './reading.ts';

export interface RetagReport {
  /** Articles read again so far. */
  readonly articles: number;
  /** Those of them in which something is now read differently. */
  readonly changed: number;
}

const BATCH = 100;

/**
 * Walks all articles in batches, each article in a transaction of its own: stopped anywhere, what was done
 * holds, the rest still has its old reading, and starting again completes it.
 */
export async function retag(
  database: Database,
  reader: Reading,
  onProgress?: (report: RetagReport) => void
): Promise<RetagReport> {
  let report: RetagReport = { articles: 0, changed: 0 };
  let after: Place | null = null;
  for (;;) {
    const batch: StoredArticle[] = await nextArticles(database, after, BATCH);
    const last = batch.at(-1);
    if (!last) return report;
    for (const stored of batch) {
      const changed = await again(() => readAgain(database, reader, stored));
      report = { articles: report.articles + 1, changed: report.changed + (changed ? 1 : 0) };
    }
    onProgress?.(report);
    after = { source: last.source.slug, id: last.id };
  }
}

async function readAgain(database: Database, reader: Reading, stored: StoredArticle): Promise<boolean> {
  const place = { source: stored.source.slug, id: stored.id };
  const analysis = reader.analyse(asArticle(stored), { sourceHome: stored.source.home });
  if (!sameReading(analysis, stored)) {
    await replaceReading(database, place, analysis, reader.lexicon);
    return true;
  }
  if (stored.lexicon !== reader.lexicon) await confirmReading(database, place, reader.lexicon);
  return false;
}

const asArticle = (stored: StoredArticle): Article => ({ ...stored, source: stored.source.name });
