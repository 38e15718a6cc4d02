/** Saved views as rows: addresses of pages under names that are taken once. */
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { SavedView } from '../../trends/saved-view.ts';
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { isUuid } from './uuid.ts';

/** All of them, the latest first. */
export async function listViews(database: Database): Promise<SavedView[]> {
  const views = await rows<SavedView>(
    database.db,
    sql`select id, name, href, created_at as "createdAt" from saved_view order by created_at desc, name`
  );
  return views.map((view) => ({ ...view, createdAt: new Date(view.createdAt).toISOString() }));
}

/**
 * 'taken' when another view has that name: a name never changes what it shows.
 * @param view as `readView` gives it.
 */
export async function saveView(
  database: Database,
  { name, href }: Pick<SavedView, 'name' | 'href'>,
  now: Date
): Promise<'saved' | 'taken'> {
  const saved = await database.prepared(
    `insert into saved_view (id, name, href, created_at)
      values ($1::text::uuid, $2::text, $3::text, $4::text::timestamptz) on conflict do nothing returning 1`,
    [randomUUID(), name, href, now.toISOString()]
  );
  return saved.length > 0 ? 'saved' : 'taken';
}

/** False when there is none of that id. */
export async function removeView(database: Database, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  return (
    (await database.prepared('delete from saved_view where id = $1::text::uuid returning 1', [id])).length > 0
  );
}
