/** What a chart is drawn with beside its numbers: colours, size, and the reader's words. */
import type { Series } from '../trends/query.ts';
import type { KnownDate } from './notes.ts';
import type { Palette } from './palette.ts';

/** The words a chart needs, in the reader's language; charts know neither language nor locale. */
export interface TrendWords {
  readonly lang: 'vi' | 'en';
  /** A value as plotted, without its unit: `9,0` for a share in per cent, `1.234` for a count. */
  readonly figure: (plotted: number) => string;
  /** The value axis: the top figure carries the unit. */
  readonly top: (plotted: number) => string;
  readonly tick: (plotted: number) => string;
  /** Direct label of a series; the short one has at most 14 characters. */
  readonly name: (series: Series, short: boolean) => string;
  /** How far the unfinished last bucket goes: "đến 21/11", on a phone "(21/11)"; null when it is over. */
  readonly until: (narrow: boolean) => string | null;
  /** Stands on a suppressed bucket: "ẩn", "dưới 30 bài". */
  readonly hidden: readonly string[];
  readonly day: (iso: string) => string;
}

/** Buckets behind which the plot is hatched, both ends inclusive, and why, one entry a line. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** What a chart may carry beside its lines; indexes are of series and bucket. */
export interface TrendExtras {
  /** Users' notes, drawn like the known dates. */
  readonly notes?: readonly KnownDate[];
  /** Buckets in which sources were silent. */
  readonly silent?: readonly Gap[];
  /** One line over the highest point. */
  readonly peak?: { readonly series: number; readonly at: number; readonly text: string } | null;
  /** Values of the year before, one a bucket, as the line's own: drawn in grey behind a single line. */
  readonly before?: readonly (number | null)[];
  /** A single line whose title names it needs no label at its end. */
  readonly unlabelled?: boolean;
}

export interface TrendLook {
  readonly palette: Palette;
  /** Phone: smaller type, short names. */
  readonly narrow: boolean;
  readonly words: TrendWords;
  readonly extras?: TrendExtras;
}
