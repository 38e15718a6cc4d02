/** The five heat classes with their breaks in words. */
import type { Breaks } from './heat.ts';

export interface LegendWords {
  /** "từ 12,0". */
  readonly from: (figure: string) => string;
  /** "dưới 5,0". */
  readonly below: (figure: string) => string;
}

export interface LegendStep {
  readonly heat: number;
  readonly text: string;
}

/** Shares are written with one decimal: what lies just below 7,0 is written 6,9. */
const LAST_DIGIT = { share: 0.1, count: 1 } as const;

/**
 * Classes 1 to 5, lightest first.
 * @param figure writes a plotted value: "9,0" or "1.234".
 */
export function legendSteps(
  breaks: Breaks,
  kind: keyof typeof LAST_DIGIT,
  figure: (plotted: number) => string,
  words: LegendWords
): LegendStep[] {
  return [...breaks, Infinity].map((end, at) => ({ heat: at + 1, text: range(breaks[at - 1], end) }));

  function range(start: number | undefined, end: number): string {
    if (end === Infinity) return words.from(figure(start ?? 0));
    const last = figure(end - LAST_DIGIT[kind]);
    if (start === undefined && kind === 'share') return words.below(figure(end));
    const first = figure(start ?? 1);
    return first === last ? last : `${first} – ${last}`;
  }
}
