/** A figure as every export describes it: its words, numbers, stamp and what its picture is drawn from. Pure. */
import type { SeriesAnswer } from '../trends/query.ts';
import type { TrendExtras, TrendWords } from './look.ts';

export const FIGURE_VIEWS = ['line', 'bar', 'heat'] as const;
/** How the numbers are drawn: lines, columns side by side, or a table of shaded cells. */
export type FigureView = (typeof FIGURE_VIEWS)[number];

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
  /** What the picture is drawn from: the same that the page draws. */
  readonly picture: {
    readonly answer: SeriesAnswer;
    readonly words: TrendWords;
    readonly extras: TrendExtras;
  };
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
