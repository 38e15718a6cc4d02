/** Read models: articles and runs as the database gives them back to pages, the API and the command line. */
import type { Span } from '../text/span.ts';
import type {
  Analysis,
  ArticleProvince,
  EventDate,
  Finding,
  FindingCode,
  Office,
  OfficeLevel,
  Visit
} from './analysis.ts';
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
  /** Id of the first article of its story, its own for that one; null until it was compared with the others. */
  readonly story: string | null;
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
  /** As of a stored article. */
  readonly story: string | null;
  readonly leaders: readonly ListedLeader[];
  readonly visits: readonly ListedVisit[];
  /** How much of its text stands in the story's first article, 0 … 1; null unless it follows one. */
  readonly likeness: number | null;
  /** Where the title holds what was searched for. */
  readonly titleMarks?: readonly Span[];
  /** The sentence around the first mention that answers the list's filter, or around what was searched for. */
  readonly excerpt: Excerpt | null;
}

/** A sentence, with the place in it of what answers. */
export interface Excerpt extends Span {
  readonly text: string;
  /** Every place in it that answers a search. */
  readonly marks?: readonly Span[];
}

/** A leader with the office in which the person acts. */
export interface ListedLeader extends Pick<Office, 'role' | 'level' | 'former'> {
  readonly name: string;
}

/** A visit without its place in the text. */
export interface ListedVisit extends Omit<Visit, 'date' | 'span' | 'section' | 'leaders'> {
  readonly leaders: readonly string[];
  readonly date: string | null;
}

export interface ArticleList {
  /** Exact number of articles that answer, not only those on this page. */
  readonly total: number;
  /** Of how many stories they are, articles not compared yet each one; told for searches only. */
  readonly stories?: number;
  readonly items: readonly ArticleItem[];
}

/** An article as one of its story. */
export type StoryPaper = Pick<ArticleItem, 'id' | 'title' | 'source' | 'published' | 'likeness'>;

/** Near-duplicates as one; its id is that of its first article. */
export interface StoryItem {
  readonly id: string;
  readonly first: ArticleItem;
  /** All its articles that count, the first one first, then as they were published; unknown days last. */
  readonly papers: readonly StoryPaper[];
}

export interface StoryList {
  /** Exact number of stories of which an article answers. */
  readonly total: number;
  readonly items: readonly StoryItem[];
}

/** How many tell an article's story, itself included. */
export interface StoryShared {
  readonly story: string;
  readonly articles: number;
  readonly sources: number;
  /** Of the article itself, as of a paper. */
  readonly likeness: number | null;
}

/** A person in an office, as all current articles together tell it. */
export interface HeldOffice {
  /** Name and role as the newest article writes them. */
  readonly name: string;
  readonly role: string;
  readonly level: OfficeLevel | null;
  readonly former: boolean;
  /** Present province of the unit, a slug, and its commune or district with the type word; null where untold. */
  readonly province: string | null;
  readonly place: string | null;
  /** First and last day on which an article says so; null where none of them is known to the day. */
  readonly first: string | null;
  readonly last: string | null;
  /** In how many current articles. */
  readonly articles: number;
  /** Where the newest of them says so. */
  readonly evidence: { readonly article: string; readonly title: string; readonly span: Span };
}

export interface OfficeList {
  /** Exact number of entries that answer, not only those on this page. */
  readonly total: number;
  readonly items: readonly HeldOffice[];
}

/** One finding with the article it is about. */
export interface FoundFinding extends Finding {
  readonly article: string;
  readonly title: string;
  readonly source: Source;
  /** Day of the article's event, else of its publication; null where neither is known to the day. */
  readonly day: string | null;
  /** Slug of the article's present province. */
  readonly province: string | null;
}

export interface FindingList {
  /** Exact number of findings that answer. */
  readonly total: number;
  /** How many of each code answer all but the choice of codes; codes that are not found are left away. */
  readonly codes: Readonly<Partial<Record<FindingCode, number>>>;
  readonly items: readonly FoundFinding[];
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
