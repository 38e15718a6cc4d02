/** The question that the pages of visits put, and what answers it; shared by pages, API and export. */
import type { OfficeLevel, VisitKind } from '../corpus/analysis.ts';
import type { LedgerVisit, Person } from '../corpus/ledger.ts';
import type { BorderSet } from './query.ts';

/**
 * What no report may tell of a visit: any date (such visits lie in no period), more than the year, the commune, the
 * visitor's name.
 */
export const UNTOLD = ['date', 'day', 'commune', 'visitor'] as const;
export type Untold = (typeof UNTOLD)[number];

/** In place of a theme: visits no article of which carries any. */
export const NO_THEME = 'none';

/** Days in Asia/Ho_Chi_Minh, both ends inclusive. Empty lists mean any. */
export interface VisitQuery {
  /** Level of the visitor's office on that day. */
  readonly levels: readonly OfficeLevel[];
  readonly kinds: readonly VisitKind[];
  /** Where the visit was: slugs of the chosen borders, `unknown` a category of its own. */
  readonly provinces: readonly string[];
  readonly map: BorderSet;
  readonly from: string;
  readonly to: string;
  /** Person id; null for all. */
  readonly person: string | null;
  /** Commune or district with its type word; those of that name in the chosen provinces. */
  readonly place: string | null;
  /** Slug of a theme that an article of the visit carries, or {@link NO_THEME}; null for all. */
  readonly theme: string | null;
  /** Only visits of which this is not told; null for all that lie in the period. */
  readonly untold: Untold | null;
}

/** Every visit of a period. */
export const ANY_VISIT: Omit<VisitQuery, 'from' | 'to'> = {
  ...{ levels: [], kinds: [], provinces: [], map: '34' },
  ...{ person: null, place: null, theme: null, untold: null }
};

export interface VisitMonth {
  /** `2025-11`. */
  readonly bucket: string;
  readonly partial: boolean;
  readonly total: number;
  readonly kinds: Readonly<Partial<Record<VisitKind, number>>>;
}

/** One line of the heat table: a leader over the months of the question. */
export interface VisitorLine {
  readonly person: Person;
  /** Visits by month, in the order of {@link VisitAnswer.months}; null where the person was not yet, or no longer, seen in office. */
  readonly months: readonly (number | null)[];
  readonly visits: number;
  /** Different communes visited. */
  readonly communes: number;
  /** Last visit known to the day within the question. */
  readonly last: string | null;
  /** Median days between visits known to the day; null under three of them. */
  readonly medianGap: number | null;
  /** Days from the last visit to the end of the question (or today); null without one. */
  readonly sinceLast: number | null;
  /** Stretches of at least three months without a visit, as indices of months; `open`: up to the end. */
  readonly gaps: readonly { readonly from: number; readonly to: number; readonly open: boolean }[];
}

/** A commune or district of the chosen province in the era of the question. */
export interface PlaceVisits {
  readonly name: string;
  /** In the borders of 63: the district without its type word, by which communes of one name differ. */
  readonly district?: string;
  readonly visits: number;
  readonly last: string | null;
}

/** Coverage of a province's territory: told only where exactly one province is chosen. */
export interface Territory {
  readonly province: string;
  readonly map: BorderSet;
  readonly visited: number;
  readonly of: number;
  /** All communes that the province has in that era, the never visited ones included with 0. */
  readonly places: readonly PlaceVisits[];
  /** Visits in the province without a known commune, or in one that the era does not have. */
  readonly elsewhere: number;
}

export interface VisitAnswer {
  readonly query: VisitQuery;
  readonly visits: number;
  readonly persons: number;
  readonly articles: number;
  readonly sources: number;
  readonly months: readonly VisitMonth[];
  /** Those with most visits; none where no visit of the question lies in a month. */
  readonly lines: readonly VisitorLine[];
  /** By province, most visits first; unknown as null. */
  readonly provinces: readonly {
    readonly province: string | null;
    readonly visits: number;
    readonly last: string | null;
  }[];
  readonly territory: Territory | null;
  /** Visits whose reports carry the theme; null: none at all. */
  readonly themes: readonly { readonly theme: string | null; readonly visits: number }[];
  readonly leftOut: {
    readonly unknownDate: number;
    /** Known only to the year: in no month, and not counted above. */
    readonly coarseDate: number;
    readonly unknownProvince: number;
    readonly unknownCommune: number;
    /** Visitors told by their office alone: counted, but among no leader's. */
    readonly unnamed: number;
  };
  /** Same question over the same length before: totals only. */
  readonly before: { readonly from: string; readonly to: string; readonly visits: number };
}

export interface VisitList {
  /** Exact number that answer. */
  readonly total: number;
  readonly items: readonly LedgerVisit[];
}
