/** What the reader of visits is given. */
import type { ArticleProvince, EventDate, Leader, PlaceMention } from '../corpus/analysis.ts';
import type { PublishedDate, Section } from '../corpus/article.ts';

/** What was read before: visits only put together what stands here and in the text. */
export interface VisitSetting {
  readonly title: { readonly start: number; readonly end: number };
  readonly leaders: readonly Leader[];
  readonly places: readonly PlaceMention[];
  readonly province: ArticleProvince | null;
  readonly event: EventDate | null;
  readonly published: PublishedDate | null;
  /** Empty for an ordinary article. */
  readonly sections: readonly Section[];
}
