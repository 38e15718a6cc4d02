/** Makes drafts of themes the next version of the lexicon, all of them or none. */
import { isDeepStrictEqual } from 'node:util';
import type { Lexicon, Theme } from '../lexicon/theme.ts';
import { localDay } from '../trends/calendar.ts';
import type { Database, Queryable } from './db/database.ts';
import { faultCode } from './db/faults.ts';
import { insertLexicon, lexiconsOf, newestLexicon } from './db/lexicon.ts';
import type { SeenDraft, ThemeDraft } from './db/theme-drafts.ts';
import { lockDrafts, removeDrafts } from './db/theme-drafts.ts';
import { faultsOf } from './theme-trial.ts';

export type Publication =
  | { readonly kind: 'published'; readonly version: number }
  /** Saved, published or thrown away by somebody since they were seen. */
  | { readonly kind: 'changed'; readonly slugs: readonly string[] }
  /** Another publication has changed the themes they were begun from. */
  | { readonly kind: 'stale'; readonly slugs: readonly string[] }
  | { readonly kind: 'faulty'; readonly slugs: readonly string[] }
  /** No theme would be left. */
  | { readonly kind: 'empty' }
  /** Somebody published at the same moment. */
  | { readonly kind: 'raced' };

/**
 * Publishes the drafts as they were seen, in one transaction with their removal. Of two who publish at once one wins;
 * the other is told so and has lost nothing.
 */
export async function publishDrafts(
  database: Database,
  seen: readonly SeenDraft[],
  now: Date
): Promise<Publication> {
  try {
    return await database.db.transaction((tx) => publishWithin(tx, seen, now));
  } catch (error) {
    // The version's number was taken while this transaction made its own.
    if (faultCode(error) === '23505') return { kind: 'raced' };
    throw error;
  }
}

async function publishWithin(tx: Queryable, seen: readonly SeenDraft[], now: Date): Promise<Publication> {
  const slugs = seen.map(({ slug }) => slug);
  const drafts = await lockDrafts(tx, slugs);
  const changed = seen.filter(
    ({ slug, revision }) => !drafts.some((draft) => draft.slug === slug && draft.revision === revision)
  );
  if (changed.length > 0 || seen.length === 0) return { kind: 'changed', slugs: slugsOf(changed) };
  const newest = await newestLexicon(tx);
  const stale = await staleDrafts(tx, drafts, newest);
  if (stale.length > 0) return { kind: 'stale', slugs: slugsOf(stale) };
  const faulty = drafts.filter(({ theme }) => theme !== null && faultsOf(theme).length > 0);
  if (faulty.length > 0) return { kind: 'faulty', slugs: slugsOf(faulty) };
  const themes = withDrafts(newest.themes, drafts);
  if (themes.length === 0) return { kind: 'empty' };
  const version = newest.version + 1;
  await insertLexicon(tx, { version, published: localDay(now), themes });
  await removeDrafts(tx, slugs);
  return { kind: 'published', version };
}

/** Those whose theme is no longer what it was when they were begun. */
export async function staleDrafts<Draft extends Pick<ThemeDraft, 'slug' | 'base'>>(
  on: Queryable,
  drafts: readonly Draft[],
  newest: Lexicon
): Promise<Draft[]> {
  const older = drafts.filter(({ base }) => base !== newest.version);
  const bases = await lexiconsOf(on, [...new Set(older.map(({ base }) => base))]);
  return older.filter(({ slug, base }) => {
    const begunFrom = bases.find(({ version }) => version === base);
    return !isDeepStrictEqual(themeIn(begunFrom, slug), themeIn(newest, slug));
  });
}

/** A theme's changes stand where it stood, new themes at the end. */
function withDrafts(themes: readonly Theme[], drafts: readonly ThemeDraft[]): Theme[] {
  const kept = themes.flatMap((theme) => {
    const draft = drafts.find(({ slug }) => slug === theme.slug);
    return draft ? (draft.theme ?? []) : theme;
  });
  const known = new Set(slugsOf(themes));
  return [...kept, ...drafts.flatMap(({ slug, theme }) => (known.has(slug) ? [] : (theme ?? [])))];
}

export const themeIn = (lexicon: Lexicon | undefined, slug: string): Theme | null =>
  lexicon?.themes.find((theme) => theme.slug === slug) ?? null;

const slugsOf = (named: readonly { readonly slug: string }[]): string[] => named.map(({ slug }) => slug);
