/** What a chart is drawn with beside its numbers: colours, size, and the reader's words. */
import type { Series } from '../trends/query.ts';
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

export interface TrendLook {
  readonly palette: Palette;
  /** Phone: smaller type, short names. */
  readonly narrow: boolean;
  readonly words: TrendWords;
}
