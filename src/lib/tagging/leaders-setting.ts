/** What is known of an article before its people are read. */
import type { ArticleProvince, PlaceMention } from '../corpus/analysis.ts';
import type { Section } from '../corpus/article.ts';

export interface LeaderSetting {
  readonly title: { readonly start: number; readonly end: number };
  readonly places: readonly PlaceMention[];
  readonly province: ArticleProvince | null;
  /** Empty for an ordinary article. */
  readonly sections: readonly Section[];
}
