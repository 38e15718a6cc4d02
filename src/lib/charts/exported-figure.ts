/** A figure as every export describes it: its words, numbers, stamp and what its picture is drawn from. Pure. */
import type { Grain, Measure } from '../trends/query.ts';
import type { LegendStep } from './legend.ts';
import type { Palette, SeriesRole } from './palette.ts';
import type { RankingConfig } from './ranking-config.ts';
import type { BarConfig } from './stacked-bars.ts';
import type { TileState } from './tiles.ts';
import type { BarsConfig } from './trend-bars.ts';
import type { TrendConfig } from './trend.ts';

/** How the numbers of a series are drawn; all but `bar` are ways of seeing of the explore page, under its names. */
export const SERIES_VIEWS = ['line', 'bar', 'heat', 'multiples', 'map', 'ranking', 'co'] as const;
export type SeriesView = (typeof SERIES_VIEWS)[number];
/** A series, or visits by month and kind. */
export type FigureView = SeriesView | 'visits';

/** Files a figure is written as. */
export const FIGURE_FORMATS = ['png', 'svg', 'pdf', 'xlsx', 'pptx', 'docx'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** What every export carries and nobody can switch off; each entry a sentence in the reader's language. */
export interface FigureStamp {
  /** Sources and articles, the period, which day counts; sample articles are told. */
  readonly source: string;
  /** Sources that fell silent; null when none did. */
  readonly silence: string | null;
  readonly filters: string;
  readonly borders: string;
  readonly themes: string;
  readonly made: string;
  /** The same as an ISO day. */
  readonly madeOn: string;
  /** Opens exactly this view. */
  readonly code: string;
  readonly link: string;
}

/** One series with a value for every bucket: plotted units (shares in per cent), null where suppressed. */
export interface FigureSeries {
  readonly key: string;
  readonly name: string;
  /** At most 14 characters. */
  readonly short: string;
  /** Of its colour; s0 is the grey of those that are the field for others. */
  readonly role: SeriesRole | 's0';
  readonly values: readonly (number | null)[];
}

export interface FigureBucket {
  /** As in the API: `2025-11`. */
  readonly key: string;
  /** As people write it: `11/2025`. */
  readonly name: string;
  /** Not over, or cut by the period. */
  readonly partial: boolean;
}

/** Cells of a table: numbers stay numbers, null is a suppressed value. */
export type FigureCell = string | number | null;

export interface FigureTable {
  /** Of each column: the key of its series, '' for buckets and samples. */
  readonly keys: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly FigureCell[])[];
  /** Stands for null. */
  readonly hidden: string;
}

export interface FigureProof {
  readonly text: string;
  readonly link: string;
}

/** A cell of a table of shades; null is no cell at all. */
export type GridCell = { readonly text: string; readonly state: TileState } | null;

/** Shaded cells as the page draws them: a heat table, a table of themes, or the tiles of a map without heads. */
export interface FigureGrid {
  readonly kind: 'table' | 'tiles';
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly GridCell[] }[];
  /** What the shades stand for, lightest first; empty where nothing has one. */
  readonly legend: readonly LegendStep[];
}

/** What Chart.js draws, and so the page. */
export type PaintedConfig = TrendConfig | BarsConfig | RankingConfig | BarConfig;

export interface ExportedFigure {
  readonly lang: 'vi' | 'en';
  readonly view: FigureView;
  /** What is shown: subject, place, period. */
  readonly title: string;
  /** What it says, as a sentence that can be read aloud. */
  readonly takeaway: string;
  /** What is counted, by which day, where. */
  readonly subtitle: string;
  readonly stamp: FigureStamp;
  readonly buckets: readonly FigureBucket[];
  /** Those that are drawn. */
  readonly series: readonly FigureSeries[];
  readonly grain: Grain;
  /** What the values count; null where they are no amounts one could speak of (ranks, themes together). */
  readonly measure: Measure | 'visits' | null;
  readonly unit: '%' | '';
  /** Decimals of its numbers. */
  readonly digits: 0 | 1;
  /** Every series of the question, drawn or not. */
  readonly table: FigureTable;
  /** Legend in words: dashes, hatches, what could not be drawn. */
  readonly notes: readonly string[];
  /** Where the articles behind the figure are listed. */
  readonly proofs: readonly FigureProof[];
  /** Heads of the sheets and parts of a file. */
  readonly heads: FigureHeads;
  /** The chart that the page draws, in the colours given; null where its picture is no chart of Chart.js. */
  readonly chart: ((palette: Palette) => PaintedConfig) | null;
  /** The cells that the page draws; null where it draws none. */
  readonly grid: FigureGrid | null;
}

export interface FigureHeads {
  readonly numbers: string;
  readonly notes: string;
  readonly evidence: string;
  readonly source: string;
  readonly code: string;
}

/** The stamp in the order in which it is printed: whose figures, and how they were asked for. */
export const stampLines = ({ source, silence, filters, borders, themes, made }: FigureStamp): string[] => [
  [source, ...(silence ? [silence] : [])].join(' '),
  [filters, borders, themes, made].join(' ')
];
