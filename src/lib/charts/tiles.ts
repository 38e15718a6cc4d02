/** One tile a province: what it shows, in which class, and the address of its articles. */
import { MIN_SAMPLE } from '../trends/complete.ts';
import { heatClass } from './heat.ts';
import type { Breaks, HeatClass } from './heat.ts';

/** What is known of one province in the chosen month or period. */
export interface ProvinceCount {
  /** Slug of the present province, or `unknown`. */
  readonly key: string;
  /** Articles on the theme. */
  readonly count: number;
  /** All articles of the province. */
  readonly n: number;
}

/** A value with its class; hidden below the minimum sample; void where no article came from at all. */
export type TileState =
  | { readonly kind: 'value'; readonly value: number; readonly heat: HeatClass }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'void' };

/** What a tile's shade stands for: the number of articles, or their share of all articles. */
export type TileMeasure = 'articles' | 'share';

/** The plotted value of a tile: a count, or a share in per cent; null when suppressed or without any article. */
export function tileValue({ count, n }: ProvinceCount, measure: TileMeasure): number | null {
  if (n === 0) return null;
  if (measure === 'articles') return count;
  return n < MIN_SAMPLE ? null : (100 * count) / n;
}

/** How a tile is drawn. Absence has its shape: nothing at all, hidden for its small sample, or plain zero. */
export function tileState(province: ProvinceCount, measure: TileMeasure, breaks: Breaks): TileState {
  if (province.n === 0) return { kind: 'void' };
  const value = tileValue(province, measure);
  return value === null ? { kind: 'hidden' } : { kind: 'value', value, heat: heatClass(value, breaks) };
}
