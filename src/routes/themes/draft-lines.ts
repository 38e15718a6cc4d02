/** Drafts as the list shows them: what each changes, and whether it can be published. */
import { isDeepStrictEqual } from 'node:util';
import type { Lexicon, Theme } from '$lib/lexicon/theme.ts';
import type { Database } from '$lib/server/db/database.ts';
import { listDrafts, type ThemeDraft } from '$lib/server/db/theme-drafts.ts';
import { staleDrafts, themeIn } from '$lib/server/publish.ts';
import { faultsOf } from '$lib/server/theme-trial.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import type { DraftLine } from '$lib/ui/themes/drafts.ts';

export async function draftLines(database: Database, lexicon: Lexicon, lang: Lang): Promise<DraftLine[]> {
  const drafts = await listDrafts(database);
  const stale = new Set((await staleDrafts(database.db, drafts, lexicon)).map(({ slug }) => slug));
  return drafts.map((draft) => {
    const { slug, revision, author, savedAt, theme } = draft;
    const now = themeIn(lexicon, slug);
    return {
      ...{ slug, revision, author, savedAt },
      name: (theme ?? now)?.name[lang] || slug,
      ...changeOf(draft, now),
      faults: theme ? faultsOf(theme).length : 0,
      stale: stale.has(slug)
    };
  });
}

function changeOf({ theme }: ThemeDraft, now: Theme | null): Pick<DraftLine, 'kind' | 'added' | 'removed'> {
  if (!theme) return { kind: 'retired', added: 0, removed: 0 };
  if (!now) return { kind: 'new', added: theme.terms.length, removed: 0 };
  const counts = termChanges(now, theme);
  return { kind: isDeepStrictEqual(theme, now) ? 'same' : 'changed', ...counts };
}

/** How many terms of the later are not in the earlier, and the other way round. */
export function termChanges(earlier: Theme, later: Theme): { added: number; removed: number } {
  const [before, after] = [new Set(earlier.terms), new Set(later.terms)];
  const added = [...after].filter((term) => !before.has(term)).length;
  const removed = [...before].filter((term) => !after.has(term)).length;
  return { added, removed };
}
