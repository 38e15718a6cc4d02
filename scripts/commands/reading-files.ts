/** Reads files one by one without a database: what `analyze` prints and `eval` scores. */
import {
  analysisLine,
  rejectedLine,
  type AnalysisLine,
  type RejectedLine
} from '../../src/lib/export/analysis-line.ts';
import type { KnownFields, RawItem } from '../../src/lib/corpus/article.ts';
import { seedLexicon } from '../../src/lib/lexicon/seed/index.ts';
import { listItems } from '../../src/lib/server/items.ts';
import { makeReading } from '../../src/lib/server/reading.ts';

export interface ReadOptions {
  /** Slug of the present province the source writes for. */
  readonly sourceHome?: string | null;
  /** A known publication day, `YYYY-MM-DD`. */
  readonly published?: string | null;
}

/** One record an item, in the order given; holds one item in memory at a time. */
export async function* analyseFiles(
  paths: readonly string[],
  { sourceHome = null, published = null }: ReadOptions
): AsyncGenerator<AnalysisLine | RejectedLine> {
  const reading = await makeReading(seedLexicon);
  const known: KnownFields = published === null ? {} : { published };
  for await (const item of listItems(paths)) {
    if ('rejection' in item) yield rejectedLine(item.name, item.rejection);
    else yield analyseItem({ ...item, known: { ...item.known, ...known } });
  }

  function analyseItem(item: RawItem): AnalysisLine | RejectedLine {
    const extraction = reading.extract(item);
    if (!extraction.ok) return rejectedLine(item.name, extraction.rejection);
    return analysisLine(item.name, extraction.article, reading.analyse(extraction.article, { sourceHome }));
  }
}
