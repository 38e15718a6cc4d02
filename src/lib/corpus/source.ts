/** How a source, a newspaper or a portal, is called in addresses and ids. */
import { slugify } from '../text/fold.ts';

/** Source of everything that was dropped in without naming one. */
export const UNNAMED_SOURCE = { name: 'Tệp nhập vào', slug: 'tep-nhap-vao' } as const;

/** "Báo Lào Cai" → `bao-lao-cai`; a name without a letter or digit falls to {@link UNNAMED_SOURCE}. */
export function sourceSlug(name: string): string {
  return slugify(name) || UNNAMED_SOURCE.slug;
}
