/** One article as evidence behind a figure: the sentence that answers, its matched words, the terms they matched. */
import type { Span } from '../text/span.ts';
import type { ArticleProvince, EventDate } from './analysis.ts';
import type { PublishedDate } from './article.ts';
import type { Source } from './stored.ts';

export interface Proof {
  readonly id: string;
  readonly title: string;
  readonly source: Pick<Source, 'slug' | 'name'>;
  readonly published: PublishedDate | null;
  readonly event: EventDate | null;
  readonly province: ArticleProvince | null;
  /** The words that decided about the province; null where none did. */
  readonly placeWords: string | null;
  /** The sentence of the first mention in the body, with every mention in it; null where no theme was asked for. */
  readonly sentence: { readonly text: string; readonly marks: readonly Pick<Span, 'start' | 'end'>[] } | null;
  /** Terms that matched, the one of the sentence first. */
  readonly terms: readonly string[];
  /** Places of the text that matched. */
  readonly mentions: number;
  /** Articles of the same story, this one included; 1 for a story of its own. */
  readonly told: number;
}

/** The story of a bucket that most articles told. */
export interface TopStory {
  readonly id: string;
  /** Title of its first article. */
  readonly title: string;
  readonly articles: number;
}
