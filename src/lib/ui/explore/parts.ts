/** What only some readers and some questions need: each is a script of its own. */
import type { ExploreWords } from '../messages/explore.ts';
import type { Lang } from '../messages/index.ts';
import type { Explore } from './load.ts';

/** Null for what is not shown. */
export interface Parts {
  readonly Places: typeof import('./Places.svelte').default | null;
  readonly YearAgo: typeof import('./YearAgo.svelte').default | null;
  /** The table and the forms for those without script, who cannot open them. */
  readonly Numbers: typeof import('./Numbers.svelte').default | null;
  readonly NoteForms: typeof import('./NoteForms.svelte').default | null;
  readonly ViewForms: typeof import('./ViewForms.svelte').default | null;
}

/** @param scripted script runs where this does: what is opened is fetched then. */
export async function partsOf(
  { state, before }: Pick<Explore, 'state' | 'before'>,
  scripted: boolean
): Promise<Parts> {
  const [places, yearAgo, numbers, noteForms, viewForms] = await Promise.all([
    state.view === 'map' ? import('./Places.svelte') : null,
    before ? import('./YearAgo.svelte') : null,
    scripted ? null : import('./Numbers.svelte'),
    scripted ? null : import('./NoteForms.svelte'),
    scripted ? null : import('./ViewForms.svelte')
  ]);
  return {
    Places: places?.default ?? null,
    YearAgo: yearAgo?.default ?? null,
    Numbers: numbers?.default ?? null,
    NoteForms: noteForms?.default ?? null,
    ViewForms: viewForms?.default ?? null
  };
}

/** The page's words in one language. */
export const exploreWords = async (lang: Lang): Promise<ExploreWords> =>
  lang === 'vi'
    ? (await import('../messages/explore.vi.ts')).vi
    : (await import('../messages/explore.en.ts')).en;
