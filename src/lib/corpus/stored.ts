/** Read models: articles and runs as the database gives them back to pages, the API and the command line. */
import type { Analysis, ArticleProvince, EventDate } from './analysis.ts';
import type { Article, PublishedDate } from './article.ts';

/** Who published: a newspaper, a portal, or "files" for anything dropped in without a name. */
export interface Source {
  readonly slug: string;
  readonly name: string;
  /** Slug of the present province the source writes for, null when it has none. */
  readonly home: string | null;
  /** True for the sample corpus that ships with Nhịp. */
  readonly sample: boolean;
}

/** An article with everything that was read from it. */
export interface StoredArticle extends Omit<Article, 'source'>, Analysis {
  /** First 16 bytes of SHA-256 over source and text, as a uuid. */
  readonly id: string;
  readonly source: Source;
  /** File name or row it came from. */
  readonly name: string;
  readonly lexicon: number;
  /** ISO instant. */
  readonly ingestedAt: string;
  /** A newer text at the same address; this one then no longer counts. */
  readonly supersededBy: string | null;
}

/** One line of a list of articles. */
export interface ArticleItem {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly url: string | null;
  readonly published: PublishedDate | null;
  readonly event: EventDate | null;
  readonly province: ArticleProvince | null;
  readonly themes: readonly string[];
  /** The sentence around the first mention that answers the list's filter, with the mention's place in it. */
  readonly excerpt: { readonly text: string; readonly start: number; readonly end: number } | null;
}

export interface ArticleList {
  /** Exact number of articles that answer, not only those on this page. */
  readonly total: number;
  readonly items: readonly ArticleItem[];
}

export type RunStatus = 'running' | 'done' | 'stopped' | 'failed';

/** Names of the steps an item passes, in order; runs count rejections and milliseconds per step. */
export type StepName = 'read' | 'extract' | 'fingerprint' | 'analyse' | 'store';

/** The account of one ingest: every item has exactly one outcome, so the counts add up to `items`. */
export interface RunReport {
  readonly id: string;
  /** What was read, for people: file name, folder, "văn bản dán vào". */
  readonly from: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly status: RunStatus;
  /** Items found so far; grows while a folder is still being listed. */
  readonly items: number;
  readonly added: number;
  readonly revised: number;
  readonly known: number;
  readonly rejected: number;
  readonly reasons: Readonly<Record<string, number>>;
  readonly steps: Readonly<
    Record<StepName, { readonly passed: number; readonly rejected: number; readonly ms: number }>
  >;
  /** Set when status is `failed`: what went wrong and what still holds. */
  readonly error: string | null;
}

/** One item of a run, with its outcome. `article` is set for added, revised and known ones. */
export interface RunItem {
  readonly name: string;
  readonly outcome: 'added' | 'revised' | 'known' | 'rejected';
  readonly reason: string | null;
  readonly detail: string | null;
  readonly article: string | null;
}
