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

/** One of the places that an ambiguous name may mean. */
export interface PlaceMeaning {
  readonly era: Era;
  /** Slug of the province before 2025-07-01, or null where several are left. */
  readonly was: string | null;
}

/**
 * What decided an ambiguous name: the article's other places, its leaders' offices as known from other articles,
 * the home of its source.
 */
export type Narrowing = 'places' | 'leaders' | 'source';

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
  /** What an ambiguous name would mean in each candidate, in their order; left out where decided. */
  readonly meanings?: readonly PlaceMeaning[];
  /** Set where the name alone is ambiguous: what decided. */
  readonly narrowed?: Narrowing;
  /** Set where the name stands bare inside an institution's name ("Điện lực Lấp Vò"): weak evidence. */
  readonly inName?: true;
  /** 0-based section of a digest. */
  readonly section?: number;
}

/** Which evidence decided the article's province; the order is the order of strength. */
export type ProvinceRule =
  'named' | 'commune-district' | 'district' | 'commune' | 'commune-narrowed' | 'leaders' | 'source';

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

/** Rank of the unit in which an office is held; units of a district ended with 2025-06-30. */
export type OfficeLevel = 'central' | 'province' | 'district' | 'commune' | 'cell';

/** One office as it stands beside a name. */
export interface Office {
  /** As written, without honorific and name: "Phó Bí thư Thường trực Tỉnh ủy". */
  readonly role: string;
  /** Null only where nothing in the article tells the unit. */
  readonly level: OfficeLevel | null;
  /** "nguyên", "cựu": no longer held on the day of the article. */
  readonly former: boolean;
  /** Present province of the unit, a slug; null for central offices and where nothing tells. */
  readonly province: string | null;
  /** Commune or district of the unit with its type word ("phường Hương An"); null above and where untold. */
  readonly place: string | null;
  readonly span: Span;
}

/** A named holder of an office, one entry per person (in a digest: per person and section). */
export interface Leader {
  /** The fullest way the article writes the name, NFC, without honorific and rank. */
  readonly name: string;
  /** The first is the office in which the person acts here; the others follow in the order of the text. */
  readonly offices: readonly [Office, ...Office[]];
  /** Every place where the name stands, in order. */
  readonly spans: readonly Span[];
  /** 0-based section of a digest. */
  readonly section?: number;
}

/** What a visit was; the first that applies in this order names a visit of several acts. */
export const VISIT_KINDS = [
  'cell-meeting',
  'working-visit',
  'inspection',
  'gift-visit',
  'residents-festival',
  'site-visit',
  'other'
] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** One article's account of a visit. */
export interface Visit {
  readonly kind: VisitKind;
  /** Names as in {@link Analysis.leaders}; at least one. */
  readonly leaders: readonly [string, ...string[]];
  /** Whom the visit was paid to, as written: "Chi bộ khu Âu Cơ"; null where untold. */
  readonly host: string | null;
  /** Commune with its type word, then district: names as in {@link Analysis.places}; null where untold. */
  readonly commune: string | null;
  readonly district: string | null;
  /** Present province, a slug. */
  readonly province: string | null;
  readonly date: EventDate | null;
  /** As written, without the verb: "một bộ máy tính"; null = none told. */
  readonly gift: string | null;
  /** The sentence that tells the visit. */
  readonly span: Span;
  readonly section?: number;
}

/** An account of a visit that tells the visitor by the office alone: "Chủ tịch UBND tỉnh đã kiểm tra xã …". */
export interface UnnamedVisit extends Omit<Visit, 'leaders'> {
  /** Its unit is known; no leader of the article holds it. */
  readonly office: Office;
}

/** Heads of a Party cell or committee: its members, those who came, those exempt, the full members. */
export type FigureKind = 'party-members' | 'attending' | 'exempt' | 'official-members';

export interface Figure {
  readonly kind: FigureKind;
  readonly value: number;
  /** The number with its unit: "74 đảng viên". */
  readonly span: Span;
  readonly section?: number;
}

/** Something a reader should look at. `code` is stable, `detail` is Vietnamese prose. */
export interface Finding {
  readonly code: FindingCode;
  readonly detail: string;
  /** The words it is about, in order; left out where it is about the whole text. */
  readonly spans?: readonly Span[];
}

export const FINDING_CODES = [
  'event-after-publication',
  'date-ambiguous',
  'published-doubtful',
  'role-conflict',
  'province-ambiguous',
  'place-ambiguous',
  'text-glued',
  'furniture-suspected',
  'characters-lost'
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** All that was read in one article. */
export interface Analysis {
  readonly mentions: readonly Mention[];
  readonly passed: readonly PassedMention[];
  readonly places: readonly PlaceMention[];
  readonly province: ArticleProvince | null;
  readonly event: EventDate | null;
  readonly leaders: readonly Leader[];
  readonly visits: readonly Visit[];
  /** Of these nobody knows who went; no visit of {@link Analysis.visits} stands here again. */
  readonly unnamed: readonly UnnamedVisit[];
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}
