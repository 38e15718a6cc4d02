/** The users' notes on the axis as rows. */
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Note } from '../../trends/notes.ts';
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { isUuid } from './uuid.ts';

export interface NotePeriod {
  /** ISO days, both inclusive. */
  readonly from: string;
  readonly to: string;
}

/** The notes on days of a period, in order. */
export function listNotes(database: Database, { from, to }: NotePeriod): Promise<Note[]> {
  return rows<Note>(
    database.db,
    sql`select id, day, words, author, themes, provinces from note
      where day between ${from}::date and ${to}::date order by day, created_at, id`
  );
}

/** @param note as `readNote` gives it. */
export async function addNote(database: Database, note: Omit<Note, 'id'>, now: Date): Promise<Note> {
  const added = { id: randomUUID(), ...note };
  await database.db.execute(
    sql`insert into note select * from json_populate_record(null::note,
      ${JSON.stringify({ ...added, created_at: now.toISOString() })}::text::json)`
  );
  return added;
}

/** False when there is none of that id. */
export async function removeNote(database: Database, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  return (await database.prepared('delete from note where id = $1::text::uuid returning 1', [id])).length > 0;
}
