/** Briefings as rows: the newest state of each, every saved state behind it, nobody saving over another unseen. */
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Briefing, BriefingContent } from '../../trends/briefing.ts';
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { storableJson } from './storable-json.ts';
import { isUuid } from './uuid.ts';

/** A line of the list of briefings. */
export interface ListedBriefing extends Pick<Briefing, 'id' | 'name' | 'revision' | 'savedAt'> {
  readonly pages: number;
}

/** One saved state. */
export type SavedRevision = Pick<Briefing, 'revision' | 'savedAt'>;

/** The latest first. */
export async function listBriefings(database: Database): Promise<ListedBriefing[]> {
  const listed = await rows<ListedBriefing>(
    database.db,
    sql`select id, name, revision, json_array_length((content -> 'pages')::json) as pages, saved_at as "savedAt"
      from briefing order by saved_at desc, id`
  );
  return listed.map(withInstant);
}

/** @param revision an older state; the newest when left out. Null for what there is not. */
export async function findBriefing(
  database: Database,
  id: string,
  revision?: number
): Promise<Briefing | null> {
  if (!isUuid(id)) return null;
  const [found] = await rows<SavedRevision & { content: BriefingContent }>(
    database.db,
    revision === undefined
      ? sql`select revision, content, saved_at as "savedAt" from briefing where id = ${id}::uuid`
      : sql`select revision, content, saved_at as "savedAt" from briefing_revision
          where briefing = ${id}::uuid and revision = ${revision}`
  );
  if (!found) return null;
  const { content, ...saved } = withInstant(found);
  return { ...content, ...saved, id };
}

/** Every saved state of one briefing, the latest first. */
export async function listRevisions(database: Database, id: string): Promise<SavedRevision[]> {
  if (!isUuid(id)) return [];
  const listed = await rows<SavedRevision>(
    database.db,
    sql`select revision, saved_at as "savedAt" from briefing_revision
      where briefing = ${id}::uuid order by revision desc`
  );
  return listed.map(withInstant);
}

/** Its id, at revision 1. */
export async function beginBriefing(
  database: Database,
  content: BriefingContent,
  now: Date
): Promise<string> {
  const id = randomUUID();
  await database.prepared(BEGIN, [id, content.name, storableJson(content), now.toISOString()]);
  return id;
}

/** The new revision; null when `over` is no longer the newest: then nothing was written. */
export async function saveBriefing(
  database: Database,
  { id, over, content }: { readonly id: string; readonly over: number; readonly content: BriefingContent },
  now: Date
): Promise<number | null> {
  if (!isUuid(id)) return null;
  const written = [id, content.name, storableJson(content), now.toISOString(), String(over)];
  const [saved] = await database.prepared(CONTINUE, written);
  return saved ? Number(saved[0]) : null;
}

/** False when there is none of that id. */
export async function removeBriefing(database: Database, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const gone = await database.prepared('delete from briefing where id = $1::text::uuid returning 1', [id]);
  return gone.length > 0;
}

const BEGIN = `with begun as (
    insert into briefing (id, name, revision, content, saved_at)
    values ($1::text::uuid, $2::text, 1, $3::text::jsonb, $4::text::timestamptz) returning *
  ) ${keep('begun')}`;

const CONTINUE = `with saved as (
    update briefing set name = $2::text, content = $3::text::jsonb, saved_at = $4::text::timestamptz,
      revision = revision + 1
    where id = $1::text::uuid and revision = $5::text::int returning *
  ) ${keep('saved')}`;

/** The state just written, beside the earlier ones. */
function keep(written: string): string {
  return `insert into briefing_revision (briefing, revision, content, saved_at)
    select id, revision, content, saved_at from ${written} returning revision`;
}

const withInstant = <T extends { readonly savedAt: string }>(row: T): T => ({
  ...row,
  savedAt: new Date(row.savedAt).toISOString()
});
