/** Ranks over time as a line chart: rank 1 on top, three lines in colour, the others the field they move in. */
import type { ChartDataset, ChartOptions, Plugin } from 'chart.js';
import type { Grain } from '../trends/query.ts';
import type { RankLine, Ranking } from '../trends/ranking.ts';
import { axisTicks } from './axis.ts';
import type { RankingWords } from './figure-words.ts';
import { MARKERS, roleOf } from './palette.ts';
import type { Palette } from './palette.ts';
import { rankLabelsPlugin } from './plugin-rank-labels.ts';

export interface RankingLook {
  readonly palette: Palette;
  /** Phone: smaller type. */
  readonly narrow: boolean;
  readonly words: RankingWords;
}

export interface RankingConfig {
  readonly type: 'line';
  readonly data: { readonly labels: string[]; readonly datasets: ChartDataset<'line', (number | null)[]>[] };
  readonly options: ChartOptions<'line'>;
  readonly plugins: Plugin<'line'>[];
}

/** Room for "8  Thanh Hóa" right of the plot. */
const LABELS_PX = 122;
/** Buckets from which points shrink, so that neighbours stay apart. */
const CROWDED = 13;
/** Below so many ranks the rows would drift apart. */
const LEAST_ROWS = 3;

/** The whole chart. */
export function rankingConfig(ranking: Ranking, grain: Grain, look: RankingLook): RankingConfig {
  const { palette, words } = look;
  const { buckets, lines } = ranking;
  return {
    type: 'line',
    data: {
      labels: buckets.map(({ bucket }) => bucket),
      datasets: lines.map((line) => datasetOf(line, buckets, palette))
    },
    options: optionsOf(ranking, grain, look),
    plugins: [
      rankLabelsPlugin(
        lines.map(({ series, ranks, named }) => ({
          rank: ranks.at(-1) ?? null,
          text: words.name(series, true),
          ink: named === null ? palette['ink-2'] : palette[`${roleOf(named)}-text`],
          bold: named !== null
        })),
        look
      )
    ]
  };
}

function datasetOf(
  { series, ranks, named }: RankLine,
  buckets: Ranking['buckets'],
  palette: Palette
): ChartDataset<'line', (number | null)[]> {
  const role = named === null ? null : roleOf(named);
  const colour = role ? palette[role] : palette.s0;
  const partial = (at: number) => buckets[at]?.partial ?? false;
  const { style, turn } = MARKERS[role ?? 's1'];
  const radius = (role ? 5 : 3.5) - (buckets.length >= CROWDED ? 1.5 : 0);
  return {
    data: [...ranks],
    label: series.label,
    borderColor: colour,
    borderWidth: role ? 2.5 : 1.5,
    segment: {
      ...(role ? {} : { borderColor: palette.line }),
      borderDash: ({ p0DataIndex, p1DataIndex }) =>
        partial(p1DataIndex) || partial(p0DataIndex) ? [3, 3] : undefined
    },
    pointStyle: style,
    pointRotation: turn,
    pointRadius: radius,
    pointBackgroundColor: ranks.map((_, at) => (partial(at) ? palette.paper : colour)),
    pointBorderColor: colour,
    pointBorderWidth: 1.5,
    order: role ? 0 : 1,
    // Whoever comes from below the last rank shown enters at the bottom edge.
    clip: { left: 8, top: 8, right: 8, bottom: 0 }
  };
}

function optionsOf(
  { buckets, lines }: Ranking,
  grain: Grain,
  { palette, narrow, words }: RankingLook
): ChartOptions<'line'> {
  const font = { family: palette.font, size: narrow ? 11 : 12 };
  const rows = Math.max(LEAST_ROWS, ...lines.map(({ ranks }) => ranks.at(-1) ?? 0));
  const ticks = axisTicks(
    buckets.map(({ bucket }) => bucket),
    grain,
    { narrow: true, until: buckets.at(-1)?.partial ? words.until : null }
  );
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { right: LABELS_PX, top: 8, left: 0, bottom: 0 } },
    elements: { line: { tension: 0, borderJoinStyle: 'round' } },
    scales: {
      x: {
        type: 'category',
        offset: true,
        border: { display: false },
        grid: { display: false },
        ticks: {
          ...{ color: palette['ink-3'], font, autoSkip: false, maxRotation: 0, padding: 2 },
          callback: (_, at) => ticks[at] as string | string[]
        }
      },
      y: {
        type: 'linear',
        reverse: true,
        min: 0.5,
        max: rows + 0.5,
        border: { display: false },
        grid: { display: false },
        afterBuildTicks: (axis) => {
          axis.ticks = Array.from({ length: rows }, (_, k) => ({ value: k + 1 }));
        },
        ticks: {
          ...{ color: palette['ink-3'], font, autoSkip: false, padding: 8 },
          callback: (value) => String(value)
        }
      }
    }
  };
}
