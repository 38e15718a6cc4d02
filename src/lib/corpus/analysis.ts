/** What reading one article yields: the shape that every later layer stores, draws and prints. */
import type { DatePrecision } from './article.ts';
import type { Span } from '../text/span.ts';

/** A theme's term found in the text, and counted. */
export interface Mention {
  readonly theme: string;
  /** The term as its author wrote it in the lexicon. */
  readonly term: string;
  readonly span: Span;
}

/** A term that was seen but does not count, with the reason: shown dashed beside the text. */
export interface PassedMention extends Mention {
  /** `unless`: an excluding phrase stands in reach; `with-missing`: a phrase it needs does not. */
  readonly why: 'unless' | 'with-missing';
  /** The excluding phrase as written in the term, or the one that was needed. */
  readonly phrase: string;
}

export interface EventDate {
  /** `YYYY-MM-DD`, or `XXXX-MM-DD` where nothing tells the year. */
  readonly value: string;
  readonly precision: DatePrecision;
  readonly span: Span;
}

export type PlaceKind = 'province' | 'district' | 'commune';
export type Era = '63' | '34';

/** One place the text speaks of. `province` is the present province's slug, null while ambiguous. */
export interface PlaceMention {
  /** With its type word as in the gazetteer: "phường Thanh Miếu", "huyện Văn Lãng", "Phú Thọ". */
  readonly name: string;
  readonly kind: PlaceKind;
  readonly province: string | null;
  readonly era: Era;
  readonly spans: readonly Span[];
  /** Present provinces still possible; one entry when decided. */
  readonly candidates: readonly string[];
  /** Slug of the province before 2025-07-01, where name and era leave only one. */
  readonly was?: string;
  /** Set where the name alone is ambiguous and the article's other places decided. */
  readonly narrowed?: true;
  /** Set where the name stands bare inside an institution's name ("Điện lực Lấp Vò"): weak evidence. */
  readonly inName?: true;
  /** 0-based section of a digest. */
  readonly section?: number;
}

/** Which evidence decided the article's province; the order is the order of strength. */
export type ProvinceRule =
  'named' | 'commune-district' | 'district' | 'commune' | 'commune-narrowed' | 'source';

export interface ArticleProvince {
  /** Slug of the present province. */
  readonly slug: string;
  readonly name: string;
  /** Slug of the province before 2025-07-01 where the text determines it, else null. */
  readonly was: string | null;
  readonly rule: ProvinceRule;
  /** The words that decided; null for `source`. */
  readonly span: Span | null;
}

/** Something a reader should look at. `code` is stable, `detail` is Vietnamese prose. */
export interface Finding {
  readonly code:
    'event-after-publication' | 'province-ambiguous' | 'date-ambiguous' | 'role-conflict' | 'characters-lost';
  readonly detail: string;
}

/** Leaders, visits and figures are read from the next release on; their room is kept by the contract. */
export interface Analysis {
  readonly mentions: readonly Mention[];
  readonly passed: readonly PassedMention[];
  readonly places: readonly PlaceMention[];
  readonly province: ArticleProvince | null;
  readonly event: EventDate | null;
  readonly findings: readonly Finding[];
}
