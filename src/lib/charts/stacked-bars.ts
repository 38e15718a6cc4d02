/** Counts by month as stacked bars: pure config for Chart.js, by the rules of the house for every chart. */
import type { ChartDataset, ChartOptions, Plugin } from 'chart.js';
import { axisTicks } from './axis.ts';
import type { Tick } from './axis.ts';
import { notesWithin } from './notes.ts';
import { tint } from './palette.ts';
import type { Palette, SeriesRole } from './palette.ts';
import { barEndsPlugin } from './plugin-bar-ends.ts';
import { notesPlugin } from './plugin-notes.ts';
import { roundScale } from './scale.ts';

/** One colour of the bars. */
export interface BarPart {
  readonly label: string;
  readonly role: SeriesRole | 's0';
  /** One count a bucket. */
  readonly counts: readonly number[];
}

export interface BarWords {
  readonly lang: 'vi' | 'en';
  readonly figure: (count: number) => string;
  /** The top of the axis carries the unit: "30 lượt". */
  readonly top: (count: number) => string;
  /** How far the unfinished last bucket goes; null when it is over. */
  readonly until: (narrow: boolean) => string | null;
  readonly day: (iso: string) => string;
}

export interface BarLook {
  readonly palette: Palette;
  readonly narrow: boolean;
  readonly words: BarWords;
}

/** What Chart.js takes; the wrapper adds the plugin for the chosen bar. */
export interface BarConfig {
  readonly type: 'bar';
  readonly data: { readonly labels: string[]; readonly datasets: ChartDataset<'bar', (number | null)[]>[] };
  readonly options: ChartOptions<'bar'>;
  readonly plugins: Plugin<'bar'>[];
}

const PALE = 0.45;
const NOTES_PX = 42;
const TOTALS_PX = 20;

/**
 * @param months `2025-11`, one a bar, in order.
 * @param partial index of the bar that is not over: pale, outlined with dashes; null for none.
 */
export function stackedBars(
  months: readonly string[],
  parts: readonly BarPart[],
  partial: number | null,
  look: BarLook
): BarConfig {
  const { palette, narrow, words } = look;
  const totals = months.map((_, at) => parts.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
  const ticks = axisTicks(months, 'month', { narrow, until: words.until(narrow) });
  const notes = notesWithin(months, words.lang).map((note) => ({ ...note, day: words.day(note.day) }));
  const datasets = parts.map((part): ChartDataset<'bar', (number | null)[]> => ({
    label: part.label,
    data: [...part.counts],
    backgroundColor: months.map((_, at) =>
      at === partial ? tint(palette[part.role], PALE) : palette[part.role]
    ),
    borderColor: palette.paper,
    borderWidth: { top: 1 },
    categoryPercentage: 1,
    barPercentage: months.length > 24 ? 0.8 : 0.68
  }));
  return {
    type: 'bar',
    data: { labels: [...months], datasets },
    options: options(roundScale(Math.max(0, ...totals), true), ticks, look, notes.length > 0),
    plugins: [
      notesPlugin(notes, look, TOTALS_PX) as unknown as Plugin<'bar'>,
      barEndsPlugin({ totals, partial, figure: words.figure, every: months.length <= 24 }, look)
    ]
  };
}

function options(
  { max, step }: { max: number; step: number },
  ticks: readonly Tick[],
  { palette, narrow, words }: BarLook,
  hasNotes: boolean
): ChartOptions<'bar'> {
  const font = { family: palette.font, size: narrow ? 11 : 12 };
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { right: 8, top: TOTALS_PX + (hasNotes ? NOTES_PX : 0), left: 0, bottom: 0 } },
    scales: {
      x: {
        type: 'category',
        offset: true,
        stacked: true,
        border: { color: palette.edge, width: 1 },
        grid: { drawOnChartArea: false, tickLength: 5, tickColor: palette.edge },
        ticks: {
          ...{ color: palette['ink-3'], font, autoSkip: false, maxRotation: 0, padding: 2 },
          callback: (_, at) => ticks[at] as string | string[]
        }
      },
      y: {
        min: 0,
        max,
        stacked: true,
        border: { display: false },
        grid: { color: palette.line, lineWidth: 1, drawTicks: false },
        ticks: {
          ...{ color: palette['ink-3'], font, stepSize: step, padding: 8 },
          callback: (value) => (Number(value) === max ? words.top : words.figure)(Number(value))
        }
      }
    }
  };
}
