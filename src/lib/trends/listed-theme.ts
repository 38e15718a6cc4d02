/** A theme as a list tells it: what counts as it, and how much does. */
import type { Theme } from '../lexicon/theme.ts';

export interface ListedTheme extends Pick<Theme, 'slug' | 'name' | 'short' | 'definition' | 'terms'> {
  /** Current articles tagged with it. */
  readonly articles: number;
  /** Of how many stories they are the first articles: what the measure `stories` counts. */
  readonly stories: number;
}

/** The themes of a published version, in its order. */
export interface ThemeList {
  readonly version: number;
  /** ISO day or instant. */
  readonly published: string;
  readonly themes: readonly ListedTheme[];
}
