/** What a parsed term is made of: stretches of slots with gaps between, and the conditions on them. */
import type { Bilingual } from './theme.ts';

/** One place in a stretch: a syllable, a number in figures, or a choice between runs of slots. */
export type Slot =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Slot[])[] };

/** Slots that follow each other with nothing but spaces or quotation marks between them. */
export type Stretch = readonly Slot[];

/** `gaps[i]` = the most syllables allowed between `stretches[i]` and `stretches[i + 1]`. */
export interface Pattern {
  /** As written, trimmed. */
  readonly source: string;
  readonly stretches: readonly Stretch[];
  readonly gaps: readonly number[];
}

/**
 * Where a condition's phrase must stand. `touching`: it shares a word with the match or stands right beside it;
 * `sentence`: anywhere in the match's sentence; `article`: anywhere in the article.
 */
export type Reach = 'touching' | 'sentence' | 'article';

/** `unless`: none of the phrases may be in reach. `with`: at least one must be. */
export interface Condition {
  readonly kind: 'unless' | 'with';
  readonly reach: Reach;
  readonly patterns: readonly Pattern[];
}

export interface Term {
  /** The line as written, trimmed. */
  readonly source: string;
  /** True for a `not:` line: whatever overlaps its match does not count for the theme. */
  readonly masks: boolean;
  readonly pattern: Pattern;
  readonly caseExact: boolean;
  readonly titleOnly: boolean;
  readonly noAccents: boolean;
  readonly conditions: readonly Condition[];
}

/** Why a line was refused. `column` is 1-based in UTF-16 units of the line as given, always inside it. */
export interface TermError {
  readonly column: number;
  readonly message: Bilingual;
}

export type ParsedTerm =
  { readonly ok: true; readonly term: Term } | { readonly ok: false; readonly error: TermError };
