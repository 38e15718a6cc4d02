/** Sources as rows: made when their first article comes. */
import { sql } from 'drizzle-orm';
import type { Source } from '../../corpus/stored.ts';
import { sourceSlug } from '../../corpus/source.ts';
import type { Database } from './database.ts';
import { row, rows } from './database.ts';

/** A source as a caller names it. */
export interface NamedSource {
  readonly name: string;
  /** Slug of the present province it writes for. */
  readonly home?: string | null;
  readonly sample?: boolean;
}

/** Sample sources have slugs of their own: clearing the sample can never meet a real newspaper's articles. */
const SAMPLE = 'mau-';

function slugOf({ name, sample }: NamedSource): string {
  const slug = sourceSlug(name);
  if (sample) return slug.startsWith(SAMPLE) ? slug : SAMPLE + slug;
  return slug.startsWith(SAMPLE) ? `nguon-${slug}` : slug;
}

/** The stored source of that name; a home that is given is kept, one that is not stays as it was. */
export async function ensureSource(database: Database, named: NamedSource): Promise<Source> {
  const { name, home = null, sample = false } = named;
  const slug = slugOf(named);
  const found = await rows<Source>(
    database.db,
    sql`select slug, name, home, sample from source where slug = ${slug}`
  );
  if (found[0] && (home === null || found[0].home === home)) return found[0];
  await database.db.execute(sql`insert into source (slug, name, home, sample)
    values (${slug}, ${name}, ${home}, ${sample})
    on conflict (slug) do update set home = coalesce(excluded.home, source.home)`);
  return row<Source>(database.db, sql`select slug, name, home, sample from source where slug = ${slug}`);
}

/** All sources by name. */
export function listSources(database: Database): Promise<Source[]> {
  return rows<Source>(database.db, sql`select slug, name, home, sample from source order by name`);
}
