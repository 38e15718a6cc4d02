/** What only some readers and some questions need: each is a script of its own. */
import type { ExploreWords } from '../messages/explore.ts';
import type { Lang } from '../messages/index.ts';
import type { Explore } from './load.ts';

/** Null for what is not shown. */
export interface Parts {
  readonly Places: typeof import('./Places.svelte').default | null;
  readonly YearAgo: typeof import('./YearAgo.svelte').default | null;
  /** The table for those without script, who cannot open it. */
  readonly Numbers: typeof import('./Numbers.svelte').default | null;
}

/** @param scripted script runs where this does: a table is fetched when it is opened. */
export async function partsOf(
  shown: Pick<Explore, 'places' | 'before'> | null,
  scripted: boolean
): Promise<Parts> {
  const [places, yearAgo, numbers] = await Promise.all([
    shown?.places ? import('./Places.svelte') : null,
    shown?.before ? import('./YearAgo.svelte') : null,
    scripted ? null : import('./Numbers.svelte')
  ]);
  return {
    Places: places?.default ?? null,
    YearAgo: yearAgo?.default ?? null,
    Numbers: numbers?.default ?? null
  };
}

/** The page's words in one language. */
export const exploreWords = async (lang: Lang): Promise<ExploreWords> =>
  lang === 'vi'
    ? (await import('../messages/explore.vi.ts')).vi
    : (await import('../messages/explore.en.ts')).en;
