/** Stored articles in order, to be read again; and putting a new reading in the place of the old. */
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import type { Analysis } from '../../corpus/analysis.ts';
import type { StoredArticle } from '../../corpus/stored.ts';
import type { WholeRow } from './article-row.ts';
import { ITEM_COLUMNS, WHOLE_COLUMNS, toArticle } from './article-row.ts';
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { analysisColumns, countTags, mentionRows, placeRows } from './new-article.ts';
import { addArticle, subtractArticle } from './rollups.ts';

/** Where a walk over all articles stands. */
export interface Place {
  readonly source: string;
  readonly id: string;
}

/** The next articles after `after` in the order of their ids, superseded ones included. */
export async function nextArticles(
  database: Database,
  after: Place | null,
  limit: number
): Promise<StoredArticle[]> {
  const later = after ? sql`where (a.id, a.source) > (${after.id}::uuid, ${after.source})` : sql``;
  const found = await rows<WholeRow>(
    database.db,
    sql`select ${ITEM_COLUMNS}, ${WHOLE_COLUMNS} from article a join source s on s.slug = a.source
      ${later} order by a.id, a.source limit ${limit}`
  );
  return found.map(toArticle);
}

/** True when both say the same of an article. */
export function sameReading(a: Analysis, b: Analysis): boolean {
  // Not as text: jsonb gives an object's keys back in an order of its own.
  return isDeepStrictEqual(readingRows(a), readingRows(b));
}

function readingRows(analysis: Analysis) {
  const tags = countTags(analysis);
  return {
    tags,
    columns: analysisColumns(analysis, tags),
    mentions: mentionRows(analysis),
    places: placeRows(analysis)
  };
}

/** Replaces mentions, tags, places and the decided columns, and moves the rollups along, in one transaction. */
export async function replaceReading(
  database: Database,
  at: Place,
  analysis: Analysis,
  lexicon: number
): Promise<void> {
  const { source, id } = at;
  const { tags, columns, mentions, places } = readingRows(analysis);
  await database.db.transaction(async (tx) => {
    const [found] = await rows<{ current: boolean }>(
      tx,
      sql`select superseded_by is null as current from article where source = ${source} and id = ${id}::uuid for update`
    );
    if (!found) return;
    if (found.current) await subtractArticle(tx, source, id);
    const here = sql`where source = ${source} and article = ${id}::uuid`;
    for (const table of ['mention', 'tag', 'place_mention'])
      await tx.execute(sql`delete from ${sql.raw(table)} ${here}`);
    await tx.execute(sql`insert into mention (source, article, n, theme, term, span_start, span_end, why, phrase)
      select ${source}, ${id}::uuid, n, theme, term, span_start, span_end, why, phrase
      from json_populate_recordset(null::mention, ${JSON.stringify(mentions)}::json)`);
    await tx.execute(sql`insert into tag (source, article, theme, mentions)
      select ${source}, ${id}::uuid, theme, mentions from json_populate_recordset(null::tag, ${JSON.stringify(tags)}::json)`);
    await tx.execute(sql`insert into place_mention (source, article, n, name, kind, province, era, spans, candidates, section)
      select ${source}, ${id}::uuid, n, name, kind, province, era, spans, candidates, section
      from json_populate_recordset(null::place_mention, ${JSON.stringify(places)}::json)`);
    await tx.execute(updateColumns(at, { ...columns, lexicon }));
    if (found.current) await addArticle(tx, source, id);
  });
}

/** Notes that a newer lexicon read the same. */
export async function confirmReading(
  database: Database,
  { source, id }: Place,
  lexicon: number
): Promise<void> {
  await database.db.execute(
    sql`update article set lexicon = ${lexicon} where source = ${source} and id = ${id}::uuid`
  );
}

function updateColumns({ source, id }: Place, columns: Record<string, unknown>) {
  const names = sql.raw(Object.keys(columns).join(', '));
  return sql`update article set (${names}) = (select ${names}
      from json_populate_record(null::article, ${JSON.stringify(columns)}::json))
    where source = ${source} and id = ${id}::uuid`;
}
