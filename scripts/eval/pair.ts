/** What is compared: one analysed text beside its labels, and a miss where they differ. */
import type { Expected } from './expected.ts';

type Span = readonly [number, number];

export interface AnalysedLeader {
  readonly name: string;
  readonly role: string;
  readonly level: string | null;
  readonly spans: readonly Span[];
}

export interface AnalysedVisit {
  readonly leaders: readonly string[];
  readonly host: string | null;
  readonly commune: string | null;
  readonly date: string | null;
  readonly kind: string;
  readonly gift: string | null;
  readonly span: Span;
}

/** The part of one `nhip analyze` line that is scored. Offsets are UTF-16 units into `text`. */
export interface Analysed {
  readonly file: string;
  readonly rejected?: { readonly reason: string } | null;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly text?: string;
  readonly published?: { readonly value: string } | null;
  readonly event?: { readonly value: string; readonly span?: Span | null } | null;
  readonly province?: {
    readonly slug: string;
    readonly rule?: string;
    readonly span?: Span | null;
  } | null;
  readonly places?: readonly { readonly name: string }[];
  readonly themes?: readonly {
    readonly slug: string;
    readonly mentions: readonly { readonly term: string; readonly span: Span }[];
  }[];
  readonly leaders?: readonly AnalysedLeader[];
  readonly visits?: readonly AnalysedVisit[];
  readonly figures?: object;
  readonly findings?: readonly { readonly code: string }[];
  readonly sections?: readonly { readonly heading: string; readonly span: Span }[];
}

/** One wrong answer, with what a person needs to judge it. */
export interface Miss {
  /** Theme slug, or the name of the score as it stands in the table: `province`, `leaders`, `visit.host` … */
  readonly label: string;
  readonly id: string;
  readonly expected: string;
  readonly got: string;
  /** The sentence or phrase at issue; empty when there is none. */
  readonly context: string;
}

export interface Pair {
  readonly expected: Expected;
  readonly got: Analysed;
}
