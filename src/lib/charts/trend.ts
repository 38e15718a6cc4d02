/** A SeriesAnswer as a line chart: pure config for Chart.js, by the rules of the house for every chart. */
import type { ChartDataset, ChartOptions, Plugin } from 'chart.js';
import type { Series, SeriesAnswer } from '../trends/query.ts';
import { axisTicks } from './axis.ts';
import type { Tick } from './axis.ts';
import type { TrendLook } from './look.ts';
import { KNOWN_DATES, notesWithin } from './notes.ts';
import { MARKERS, roleOf } from './palette.ts';
import { bandPlugin } from './plugin-band.ts';
import { gapsPlugin } from './plugin-gaps.ts';
import { labelsPlugin } from './plugin-labels.ts';
import { notesPlugin } from './plugin-notes.ts';
import { PEAK_PX, peakPlugin } from './plugin-peak.ts';
import { roundScale } from './scale.ts';

/** Buckets of a single line that each carry a dot. */
const MOST_DOTS = 24;

/** What Chart.js takes; the wrapper adds the plugin for the chosen point. */
export interface TrendConfig {
  readonly type: 'line';
  readonly data: { readonly labels: string[]; readonly datasets: ChartDataset<'line', (number | null)[]>[] };
  readonly options: ChartOptions<'line'>;
  readonly plugins: Plugin<'line'>[];
}

/** Plotted value of a point: shares in per cent. */
export const plotted = (value: number | null, share: boolean): number | null =>
  value === null ? null : share ? value * 100 : value;

/** The whole chart. At most six series; throws RangeError for more. */
export function trendConfig(answer: SeriesAnswer, look: TrendLook): TrendConfig {
  const { palette, narrow, words, extras = {} } = look;
  const share = answer.query.measure === 'share';
  const buckets = answer.series[0]?.points.map(({ bucket }) => bucket) ?? [];
  const only = answer.series.length === 1 ? answer.series[0] : undefined;
  const values = answer.series.flatMap(({ points }) =>
    points.map(({ value, high }) => plotted(only ? (high ?? value) : value, share) ?? 0)
  );
  const before = (extras.before ?? []).map((value) => plotted(value, share));
  const scale = roundScale(Math.max(0, ...values, ...before.map((value) => value ?? 0)), !share);
  const ticks = axisTicks(buckets, answer.query.grain, { narrow, until: words.until(narrow) });
  const dates = [...KNOWN_DATES, ...(extras.notes ?? [])].toSorted((a, b) => a.day.localeCompare(b.day));
  const notes = notesWithin(buckets, words.lang, dates).map((note) => ({
    ...note,
    day: words.day(note.day)
  }));
  const hidden = suppressedSpans(answer.series).map((span) => ({ ...span, words: words.hidden }));
  const peak = extras.peak ?? null;
  return {
    type: 'line',
    data: {
      labels: buckets,
      datasets: [
        ...answer.series.map((series, k) => lineOf(series, k, share, look)),
        ...(before.length > 0 ? [behind(before, palette)] : [])
      ]
    },
    options: options(scale, ticks, look, {
      top: (notes.length > 0 ? 42 : 12) + (peak ? PEAK_PX : 0),
      alone: buckets.length === 1
    }),
    plugins: [
      gapsPlugin(
        [...hidden, ...(extras.silent ?? [])],
        notes.map(({ at }) => at),
        look
      ),
      ...(only && share ? [bandPlugin(only, palette)] : []),
      notesPlugin(notes, look, peak ? PEAK_PX : 0),
      ...(peak ? [peakPlugin(peak, look)] : []),
      ...(extras.unlabelled ? [] : [labelsPlugin(labelsOf(answer.series, look), look)])
    ]
  };
}

function lineOf(
  series: Series,
  k: number,
  share: boolean,
  { palette, narrow, extras }: TrendLook
): ChartDataset<'line', (number | null)[]> {
  const role = roleOf(k);
  const { style, turn } = MARKERS[role];
  const data = series.points.map(({ value }) => plotted(value, share));
  const end = data.findLastIndex((value) => value !== null);
  const radius = style === 'line' ? 5 : 4.5;
  const alone = (at: number) => data[at] != null && data[at - 1] == null && data[at + 1] == null;
  const dotted = extras?.unlabelled && !narrow && data.length <= MOST_DOTS;
  return {
    data,
    label: series.label,
    borderColor: palette[role],
    clip: false,
    pointStyle: style,
    pointRotation: turn,
    pointRadius: data.map((_, at) => (at === end ? radius : dotted || alone(at) ? 2.5 : 0)),
    pointBackgroundColor: data.map((_, at) => (at === end || !dotted ? palette.paper : palette[role])),
    pointBorderColor: palette[role],
    pointBorderWidth: data.map((_, at) => (at === end || !dotted ? 2 : 0)),
    segment: {
      borderDash: ({ p0DataIndex, p1DataIndex }) =>
        series.points[p1DataIndex]?.partial || (p0DataIndex === 0 && series.points[0]?.partial)
          ? [3, 3]
          : undefined
    }
  };
}

/** The year before: grey, without marks, behind the line of now. */
const behind = (
  data: (number | null)[],
  palette: TrendLook['palette']
): ChartDataset<'line', (number | null)[]> => ({
  ...{ data, borderColor: palette.s0, borderWidth: 1.5, clip: false, order: 1 },
  pointRadius: 0
});

function labelsOf(series: readonly Series[], { words, narrow, palette }: TrendLook) {
  return series.map((one, k) => ({
    text: words.name(one, narrow),
    line: palette[roleOf(k)],
    ink: palette[`${roleOf(k)}-text`],
    figure: words.figure
  }));
}

/** Runs of buckets in which not one series has a value. */
function suppressedSpans(series: readonly Series[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  series[0]?.points.forEach((_, at) => {
    if (!series.every(({ points }) => points[at]?.value === null)) return;
    const last = spans.at(-1);
    if (last?.to === at - 1) last.to = at;
    else spans.push({ from: at, to: at });
  });
  return spans;
}

function options(
  { max, step }: { max: number; step: number },
  ticks: readonly Tick[],
  { palette, narrow, words, extras }: TrendLook,
  { top, alone }: { top: number; alone: boolean }
): ChartOptions<'line'> {
  const font = { family: palette.font, size: narrow ? 11 : 12 };
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    layout: {
      padding: {
        right: extras?.unlabelled ? (narrow ? 10 : 16) : narrow ? 122 : 224,
        top,
        left: 0,
        bottom: 0
      }
    },
    elements: { point: { radius: 0 }, line: { borderWidth: 2, tension: 0, borderJoinStyle: 'round' } },
    scales: {
      x: {
        type: 'category',
        offset: alone,
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
        border: { display: false },
        grid: { color: palette.line, lineWidth: 1, drawTicks: false },
        ticks: {
          ...{ color: palette['ink-3'], font, stepSize: step, padding: 8 },
          callback: (value) => (Number(value) === max ? words.top : words.tick)(Number(value))
        }
      }
    }
  };
}
