/** The stable key of a theme, made of its English name once and never changed. */
import { slugify } from '../text/fold.ts';

const LONGEST = 60;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Addresses of pages that stand where a theme's would. */
const TAKEN_BY_PAGES = ['new'];

/** "Drug-free areas" → `drug-free-areas`; '' where the name has no letter or digit. */
export const themeSlug = (name: string): string => slugify(name).slice(0, LONGEST).replace(/-$/, '');

export const isThemeSlug = (slug: string): boolean =>
  slug.length <= LONGEST && SLUG.test(slug) && !TAKEN_BY_PAGES.includes(slug);
