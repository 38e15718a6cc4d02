/** What is compared: one analysed text beside its labels, and a miss where they differ. */
import type { Expected } from './gold.ts';

/** The part of one `nhip analyze` line that is scored. Offsets are UTF-16 units into `text`. */
export interface Analysed {
  readonly file: string;
  readonly rejected?: { readonly reason: string } | null;
  readonly title?: string | null;
  readonly text?: string;
  readonly published?: { readonly value: string } | null;
  readonly event?: { readonly value: string; readonly span?: readonly [number, number] | null } | null;
  readonly province?: {
    readonly slug: string;
    readonly rule?: string;
    readonly span?: readonly [number, number] | null;
  } | null;
  readonly themes?: readonly {
    readonly slug: string;
    readonly mentions: readonly { readonly term: string; readonly span: readonly [number, number] }[];
  }[];
  readonly sections?: readonly { readonly heading: string; readonly span: readonly [number, number] }[];
}

/** One wrong answer, with what a person needs to judge it. */
export interface Miss {
  /** Theme slug, `province`, `published`, `event`, `title`, `sections`, `evidence` or `analysed`. */
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
