/** A briefing: pages in order, each with one message; and how it is changed, one small change at a time. */

export const BRIEFING_LANGS = ['vi', 'en', 'both'] as const;
export const SLIDE_SIZES = ['16:9', '4:3'] as const;
export const BRIEFING_TEMPLATES = ['white', 'ink'] as const;

/** What all pages share. */
export interface BriefingHead {
  readonly name: string;
  /** Second line of the cover: for whom, when. */
  readonly occasion: string;
  readonly lang: (typeof BRIEFING_LANGS)[number];
  readonly slide: (typeof SLIDE_SIZES)[number];
  readonly template: (typeof BRIEFING_TEMPLATES)[number];
  /** Digest of the stored picture on cover and heads; those saved before there were any have none. */
  readonly logo?: string | null;
}

interface PageBase {
  readonly id: string;
  /** The page's one sentence. */
  readonly message: string;
  /** What is said to it; '' for the draft made from the numbers. */
  readonly speech: string;
}

/** A figure with the numbers it had when its code was made. */
export interface FigurePage extends PageBase {
  readonly kind: 'figure';
  readonly code: string;
}

/** An article with the sentence that proves, as it stood when it was taken up. */
export interface KeptArticle {
  readonly id: string;
  readonly title: string;
  /** Name of its source. */
  readonly source: string;
  /** `YYYY-MM-DD` or what is known of it; null where nothing is. */
  readonly day: string | null;
  readonly sentence: string;
}

/** The numbers of a figure as a table. */
export interface TablePage extends PageBase {
  readonly kind: 'table';
  readonly code: string;
}

export interface ArticlesPage extends PageBase {
  readonly kind: 'articles';
  readonly articles: readonly KeptArticle[];
}

export interface WordsPage extends PageBase {
  readonly kind: 'words';
  readonly words: string;
}

export type BriefingPage = FigurePage | TablePage | ArticlesPage | WordsPage;

export interface BriefingContent extends BriefingHead {
  readonly pages: readonly BriefingPage[];
}

export interface Briefing extends BriefingContent {
  readonly id: string;
  /** Goes up with every saving: whoever saves over a revision that is not the latest is told. */
  readonly revision: number;
  /** ISO instant. */
  readonly savedAt: string;
}

/** Pages that one file can hold. */
export const MOST_PAGES = 200;
export const LONGEST_BRIEFING_NAME = 300;
export const LONGEST_MESSAGE = 300;
export const LONGEST_SPEECH = 4000;

export const EMPTY_BRIEFING: BriefingContent = {
  ...{ name: '', occasion: '', lang: 'vi', slide: '16:9', template: 'white' },
  pages: []
};

/** @throws RangeError when it is full. */
export function withPage(content: BriefingContent, page: BriefingPage): BriefingContent {
  if (content.pages.length >= MOST_PAGES) throw new RangeError(`more than ${MOST_PAGES} pages`);
  return { ...content, pages: [...content.pages, page] };
}

export const withoutPage = (content: BriefingContent, id: string): BriefingContent => ({
  ...content,
  pages: content.pages.filter((page) => page.id !== id)
});

/** Moves a page by so many places, no further than the ends. Unknown ids change nothing. */
export function withPageMoved(content: BriefingContent, id: string, by: number): BriefingContent {
  const from = content.pages.findIndex((page) => page.id === id);
  const page = content.pages[from];
  if (!page) return content;
  const pages = content.pages.toSpliced(from, 1);
  const to = Math.min(Math.max(from + by, 0), pages.length);
  return { ...content, pages: pages.toSpliced(to, 0, page) };
}

/** Puts a page in the place of the one with its id. */
export const withPageChanged = (content: BriefingContent, changed: BriefingPage): BriefingContent => ({
  ...content,
  pages: content.pages.map((page) => (page.id === changed.id ? changed : page))
});
