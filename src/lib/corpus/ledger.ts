/** The nouns of the visit ledger: persons and visits across articles, the reports that tell them, and corrections. */
import type { OfficeLevel, VisitKind } from './analysis.ts';
import type { Source } from './stored.ts';
import type { Span } from '../text/span.ts';

/** How finely the day of a visit is known; the day is then the first of what is known. */
export type LedgerGrain = 'day' | 'month' | 'year' | 'none';

/** An office without its place in a text. Slugs of present provinces; null where untold. */
export interface OfficeHeld {
  readonly role: string;
  readonly level: OfficeLevel | null;
  readonly province: string | null;
  /** Commune or district with its type word. */
  readonly place: string | null;
}

/** A leader across articles, with the newest office. */
export interface Person extends OfficeHeld {
  readonly id: string;
  readonly name: string;
  /** First and last day on which an article names the person in an office; null where none is known to the day. */
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
}

/** Who took part in a visit, in the office held that day. */
export interface Visitor extends OfficeHeld {
  readonly id: string;
  readonly name: string;
}

/** One visit: reports of several articles about one occasion are one. */
export interface LedgerVisit {
  readonly id: string;
  readonly kind: VisitKind;
  readonly visitors: readonly Visitor[];
  /** The visitor's office where no report names anybody; else null. */
  readonly office: OfficeHeld | null;
  readonly host: string | null;
  readonly commune: string | null;
  readonly district: string | null;
  /** Present province, a slug; null where unknown. */
  readonly province: string | null;
  /** Province before 2025-07-01 where the text determines it. */
  readonly was: string | null;
  /** `YYYY-MM-DD`, the first day of what is known; null where no date is known. */
  readonly day: string | null;
  readonly grain: LedgerGrain;
  readonly gift: string | null;
  /** How many articles tell it, from how many sources. */
  readonly reports: number;
  readonly sources: number;
  /** Themes of the articles that tell it. */
  readonly themes: readonly string[];
}

/** One article's account of a visit, with its evidence. */
export interface VisitReport {
  readonly article: string;
  /** `n` of the report within its article. */
  readonly n: number;
  readonly title: string;
  readonly source: Source;
  readonly published: string | null;
  /** The evidence sentence and where it stands in the article's text. */
  readonly sentence: string;
  readonly span: Span;
  /** Why it belongs to this visit: a rule's or a decision's name. */
  readonly because: string;
}

export interface VisitDetail extends LedgerVisit {
  readonly told: readonly VisitReport[];
  readonly corrections: readonly Correction[];
}

/** What somebody decided by hand. Each names what it speaks of in terms that outlive a new reading. */
export const CORRECTION_KINDS = [
  'not-a-visit',
  'wrong-person',
  'wrong-place',
  'wrong-date',
  'merge-visits',
  'split-report',
  'merge-persons',
  'keep-persons-apart'
] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Those that say an account of a visit was read wrong. */
export const WRONG_KINDS = [
  'not-a-visit',
  'wrong-person',
  'wrong-place',
  'wrong-date'
] as const satisfies readonly CorrectionKind[];

/** Accounts of visits in current articles, and how many of them people found wrong in which way. */
export interface CorrectedReports {
  readonly read: number;
  readonly wrong: Readonly<Partial<Record<(typeof WRONG_KINDS)[number], number>>>;
}

/** A report as corrections name it: its article and the place of its evidence sentence in that unchanging text. */
export interface ReportKey {
  readonly article: string;
  readonly span: Span;
}

export interface Correction {
  readonly id: string;
  readonly kind: CorrectionKind;
  readonly about: CorrectionAbout;
  /** Why, in the words of who made it; '' when not given. */
  readonly reason: string;
  readonly author: string;
  /** ISO instants. */
  readonly madeAt: string;
  readonly undoneAt: string | null;
}

/** By kind: the reports it is about, the persons by name and office key, and what is right instead. */
export interface CorrectionAbout {
  readonly reports?: readonly ReportKey[];
  readonly persons?: readonly string[];
  /** The wrong name and the right one (null: nobody). */
  readonly name?: string;
  readonly rightName?: string | null;
  readonly place?: {
    readonly commune: string | null;
    readonly district: string | null;
    readonly province: string | null;
  };
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly day?: string;
}

/** What speaks for two persons being one, as codes, in the order of their strength. */
export const MERGE_REASONS = [
  'same-role',
  'office-follows',
  'same-province',
  'shared-place',
  'unit-untold'
] as const;
export type MergeReason = (typeof MERGE_REASONS)[number];

/** Two persons who may be one: shown with the reasons, joined only by hand. */
export interface MergeSuggestion {
  readonly one: Person;
  readonly other: Person;
  /** Strongest first. */
  readonly reasons: readonly MergeReason[];
}

/** What somebody decides: the rest of a correction is its keeping. */
export type CorrectionDraft = Pick<Correction, 'kind' | 'about' | 'reason' | 'author'>;

/** Lists with the exact number of all that answer, not only of this page. */
export interface PersonList {
  readonly total: number;
  readonly items: readonly Person[];
}
export interface SuggestionList {
  readonly total: number;
  readonly items: readonly MergeSuggestion[];
}
export interface CorrectionList {
  readonly total: number;
  /** Of those that hold, by kind: how often reading was wrong. */
  readonly standing: Readonly<Partial<Record<CorrectionKind, number>>>;
  readonly items: readonly Correction[];
}

/** An office as articles tell it of a person, newest last. */
export interface PersonOffice extends OfficeHeld {
  readonly former: boolean;
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
}

export interface PersonDetail {
  readonly person: Person;
  /** Last seen first. */
  readonly offices: readonly PersonOffice[];
  /** All of them, newest first, unknown days last. */
  readonly visits: readonly LedgerVisit[];
  /** Who took part in the same visits, most often first. */
  readonly coVisitors: readonly { readonly visitor: Visitor; readonly visits: number }[];
  /** Who reported the visits, most first. */
  readonly sources: readonly { readonly source: Source; readonly visits: number }[];
  /** Themes of the articles that tell those known to the day or month; null: none at all. */
  readonly themes: readonly { readonly theme: string | null; readonly visits: number }[];
  /** Why mentions in articles are one person: the rules and decisions, with the number of articles. */
  readonly because: Readonly<Record<string, number>>;
}
