/** What the pages of a briefing hand to their parts. */
import type { Briefing, BriefingPage, KeptArticle, WordsPage } from '../../trends/briefing.ts';

/** The briefing without its pages: their kept numbers stay on the server. */
export type BriefingShown = Omit<Briefing, 'pages'>;

/** A line of the outline. */
export interface OutlineLine extends Pick<BriefingPage, 'id' | 'kind'> {
  /** The page's message, or the one made from its numbers. */
  readonly message: string;
  /** How many of its numbers have changed. */
  readonly changed: number;
}

/** One number that is another now, in the reader's words. */
export interface ChangeSaid {
  readonly series: string;
  readonly bucket: string;
  readonly before: string;
  readonly after: string;
}

/** The page in the middle. */
export interface PageShown extends Pick<BriefingPage, 'id' | 'kind' | 'message' | 'speech'> {
  /** What stands in the place of an empty message and speech. */
  readonly drafted: { readonly message: string; readonly speech: string };
  readonly proofs: readonly { readonly text: string; readonly link: string }[];
  readonly changed: readonly ChangeSaid[];
  /** Of figures: the page of their code, and the day on which their numbers held. */
  readonly figure: { readonly href: string; readonly made: string } | null;
  readonly articles: readonly KeptArticle[];
  readonly words: WordsPage['words'];
}
