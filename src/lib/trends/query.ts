/** The one typed Query between an address and SQL: pages, API and export all speak it. */

export const GRAINS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Grain = (typeof GRAINS)[number];

export const MEASURES = ['articles', 'stories', 'share', 'mentions'] as const;
export type Measure = (typeof MEASURES)[number];

export const SPLITS = ['theme', 'province', 'source', 'none'] as const;
export type Split = (typeof SPLITS)[number];

/** What an address asks for that does not say: beside the period, which moves with the day. */
export const QUERY_DEFAULTS = {
  grain: 'month',
  measure: 'articles',
  split: 'theme',
  day: 'event',
  map: '34'
} as const;

/** Which day of an article is counted: the day of what it tells, or the day it was published. */
export type DayKind = 'event' | 'published';

/** Borders of provinces: 34 since 2025-07-01, 63 before. */
export type BorderSet = '34' | '63';

/**
 * A question put to the rollups. All days are `YYYY-MM-DD` in Asia/Ho_Chi_Minh, both ends inclusive.
 * Empty `themes` means all themes; empty `provinces` means everywhere, unknown place included; empty `sources` all.
 */
export interface Query {
  readonly themes: readonly string[];
  /** Province slugs of the chosen borders; `unknown` is a category of its own. */
  readonly provinces: readonly string[];
  /** Slugs of sources: nothing else is counted, in samples neither. */
  readonly sources: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  readonly measure: Measure;
  readonly split: Split;
  readonly day: DayKind;
  readonly map: BorderSet;
}

/** One bucket of a series. `bucket` is `2025-11-03`, `2025-W45`, `2025-11`, `2025-Q4` or `2025`. */
export interface Point {
  readonly bucket: string;
  /** The measure's value; for a share a fraction 0…1; null when suppressed. */
  readonly value: number | null;
  /** Articles counted, or stories where those are measured (the numerator of a share). */
  readonly count: number;
  /** All articles of that bucket and place: the sample a share divides by. */
  readonly n: number;
  /** 95 % Wilson interval of a share, as fractions. */
  readonly low: number | null;
  readonly high: number | null;
  /** The bucket is not over yet, or the question cuts it. */
  readonly partial: boolean;
  /** Address of exactly the articles behind this point. */
  readonly articles: string;
}

export interface Series {
  /** Theme, province or source slug; `all` when nothing is split. */
  readonly key: string;
  readonly label: string;
  readonly points: readonly Point[];
}

/** What the question could not place: shown beside every chart, never dropped silently. */
export interface LeftOut {
  /** Articles inside the period that count but whose province is unknown. */
  readonly unknownProvince: number;
  /** Articles without the chosen kind of day. */
  readonly unknownDate: number;
  /** Articles known only to the month or year, where the grain is finer. */
  readonly coarseDate: number;
}

export interface SeriesAnswer {
  readonly query: Query;
  readonly lexicon: number;
  /** ISO instant at which the numbers held. */
  readonly generatedAt: string;
  readonly series: readonly Series[];
  readonly leftOut: LeftOut;
}

/**
 * Which articles stand behind a figure: the query string of a point's address, read the same by the
 * article list and the API. Empty lists mean "any"; `from`/`to` null mean any day, unknown ones included.
 */
export interface ArticleFilter {
  readonly themes: readonly string[];
  /** Only articles that carry all of the themes; otherwise any of them will do. */
  readonly allThemes: boolean;
  readonly provinces: readonly string[];
  readonly sources: readonly string[];
  /** Only articles in which this term counts, as its author wrote it; null for any. */
  readonly term: string | null;
  /** Only articles that name this person in an office: the whole name, however written; null for any. */
  readonly leader: string | null;
  readonly map: BorderSet;
  readonly from: string | null;
  readonly to: string | null;
  readonly day: DayKind;
  /** An article known only to the month answers from `month` on, one known to the year only for `year`. */
  readonly grain: Grain;
  /** Only what the chart had to leave out for its date: no day at all, or one coarser than the grain. */
  readonly leftOut: 'no-date' | 'coarse-date' | null;
  /** Only the first article of each story. */
  readonly firstOnly: boolean;
  /** Words that title or text must hold, as typed; null for any. */
  readonly search: string | null;
}
