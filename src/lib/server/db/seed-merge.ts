/** Brings a newer seed into a lexicon that users may have edited, theme by theme. */
import { isDeepStrictEqual } from 'node:util';
import type { Theme } from '../../lexicon/theme.ts';

export interface SeedMerge {
  readonly themes: readonly Theme[];
  /** Themes the seed changes that users had changed too: they stay as the users wrote them. */
  readonly kept: readonly string[];
}

/**
 * What users have not touched since the seed before becomes the seed's; what they changed, added or retired stays.
 * The order is that of the users' lexicon, the seed's new themes at its end.
 * @param base themes of the seed before, `seed` of the one that comes, `ours` of the newest version.
 */
export function mergeSeed(base: readonly Theme[], seed: readonly Theme[], ours: readonly Theme[]): SeedMerge {
  const kept: string[] = [];
  const merge = (slug: string): Theme | undefined => {
    const [before, comes, stands] = [base, seed, ours].map((themes) => themeOf(themes, slug));
    if (isDeepStrictEqual(before, comes) || isDeepStrictEqual(stands, comes)) return stands;
    if (isDeepStrictEqual(stands, before)) return comes;
    kept.push(slug);
    return stands;
  };
  const slugs = new Set([...ours, ...seed].map(({ slug }) => slug));
  return { themes: [...slugs].flatMap((slug) => merge(slug) ?? []), kept };
}

const themeOf = (themes: readonly Theme[], slug: string): Theme | undefined =>
  themes.find((theme) => theme.slug === slug);
