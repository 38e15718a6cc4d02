/** How a source, a newspaper or a portal, is called in addresses and ids. */
import { slugify } from '../text/fold.ts';

/** Slug of everything that was dropped in without naming its source. */
export const UNNAMED_SOURCE = 'files';

/** "Báo Lào Cai" → `bao-lao-cai`; a name without a letter or digit falls to {@link UNNAMED_SOURCE}. */
export function sourceSlug(name: string): string {
  return slugify(name) || UNNAMED_SOURCE;
}
