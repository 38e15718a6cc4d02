/** Words of the explore page in both languages; the page itself fetches those of one. */
import { en } from './explore.en.ts';
import { vi } from './explore.vi.ts';

export const explore = { vi, en };
/** The words of one language. */
export type ExploreWords = typeof vi;
