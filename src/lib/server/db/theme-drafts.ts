/** Themes as somebody is editing them: one draft a theme, kept under revisions so that nobody saves over another unseen. */
import { randomInt } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Theme } from '../../lexicon/theme.ts';
import type { Database, Parameter, Queryable } from './database.ts';
import { rows } from './database.ts';
import { list } from './filter.ts';
import { storableJson } from './storable-json.ts';

export interface ThemeDraft {
  readonly slug: string;
  /** Version of the lexicon it was begun from. */
  readonly base: number;
  readonly revision: number;
  /** Initials; '' when not given. */
  readonly author: string;
  /** As typed, however unfinished; null where the theme is to be retired. */
  readonly theme: Theme | null;
  /** ISO instant. */
  readonly savedAt: string;
}

export interface DraftToSave extends Pick<ThemeDraft, 'slug' | 'base' | 'author' | 'theme'> {
  /** Revision that its editor has seen; 0 where there was no draft. */
  readonly over: number;
}

/** Which draft, as somebody has seen it. */
export type SeenDraft = Pick<ThemeDraft, 'slug' | 'revision'>;

/**
 * The first revision of a draft is drawn: a draft that was thrown away and begun anew must not be taken for the
 * old one by an editor who still has that open.
 */
const FIRST_REVISION_BELOW = 1_000_000_000;

const COLUMNS = sql`slug, base, revision, author, theme, saved_at as "savedAt"`;

/** The latest first. */
export async function listDrafts(database: Database): Promise<ThemeDraft[]> {
  return (
    await rows<ThemeDraft>(database.db, sql`select ${COLUMNS} from theme_draft order by saved_at desc, slug`)
  ).map(withInstant);
}

/** The draft of a theme; null where nobody has begun one. */
export async function findDraft(database: Database, slug: string): Promise<ThemeDraft | null> {
  const [draft] = await rows<ThemeDraft>(
    database.db,
    sql`select ${COLUMNS} from theme_draft where slug = ${slug}`
  );
  return draft ? withInstant(draft) : null;
}

/** The new revision; null when the draft is no longer at the one that was seen: then nothing was written. */
export async function saveDraft(database: Database, draft: DraftToSave, now: Date): Promise<number | null> {
  const { slug, base, author, theme, over } = draft;
  const written: Parameter[] = [
    ...[slug, String(base), author],
    ...[theme && storableJson(theme), now.toISOString()],
    String(over === 0 ? randomInt(1, FIRST_REVISION_BELOW) : over)
  ];
  const [saved] = await database.prepared(over === 0 ? BEGIN : CONTINUE, written);
  return saved ? Number(saved[0]) : null;
}

const BEGIN = `insert into theme_draft (slug, base, author, theme, saved_at, revision)
  values ($1::text, $2::text::int, $3::text, $4::text::jsonb, $5::text::timestamptz, $6::text::int)
  on conflict do nothing returning revision`;

const CONTINUE = `update theme_draft set base = $2::text::int, author = $3::text, theme = $4::text::jsonb,
    saved_at = $5::text::timestamptz, revision = revision + 1
  where slug = $1::text and revision = $6::text::int returning revision`;

/** Throws a draft away; false when it is no longer at the revision that was seen. */
export async function discardDraft(database: Database, { slug, revision }: SeenDraft): Promise<boolean> {
  const gone = await database.prepared(
    'delete from theme_draft where slug = $1::text and revision = $2::text::int returning 1',
    [slug, String(revision)]
  );
  return gone.length > 0;
}

/** The drafts of these themes that are there, held for the transaction: whoever else wants them waits. */
export async function lockDrafts(tx: Queryable, slugs: readonly string[]): Promise<ThemeDraft[]> {
  if (slugs.length === 0) return [];
  return (
    await rows<ThemeDraft>(
      tx,
      sql`select ${COLUMNS} from theme_draft where slug in ${list(slugs)} order by slug for update`
    )
  ).map(withInstant);
}

export async function removeDrafts(tx: Queryable, slugs: readonly string[]): Promise<void> {
  await tx.execute(sql`delete from theme_draft where slug in ${list(slugs)}`);
}

const withInstant = (draft: ThemeDraft): ThemeDraft => ({
  ...draft,
  savedAt: new Date(draft.savedAt).toISOString()
});
