/** The words that the figures of a split answer need, in the reader's language. */
import type { Together } from '../trends/co-occurrence.ts';
import type { Point, Series } from '../trends/query.ts';
import type { LegendWords } from './legend.ts';

/** What all of them say. */
export interface FigureWords {
  /** A value as plotted, without its unit: `9,0` for a share in per cent, `1.234` for a count. */
  readonly figure: (plotted: number) => string;
  /** Name of a series; the short one has at most 14 characters. */
  readonly name: (series: Pick<Series, 'key' | 'label'>, short: boolean) => string;
  /** Name of a bucket: "10/2026". */
  readonly bucket: (bucket: string) => string;
  /** A point in words: "Sơn La, 10/2026: 9,0%, 559 trên 6.214 bài". */
  readonly tell: (series: Series, point: Point) => string;
  /** The same without name and bucket: "9,0%, 559 trên 6.214 bài". */
  readonly said: (point: Point) => string;
  /** The sample of a point, with the interval of a share: "559/6.214; 8,3 – 9,7". */
  readonly sample: (point: Point) => string;
  /** Stands for a suppressed value: "ẩn". */
  readonly hidden: string;
  /** Stands where no article came from at all: "–". */
  readonly none: string;
  /** Label of the table behind the figure: "Bảng số". */
  readonly numbers: string;
  /** What stands below each number of that table. */
  readonly tableNote: string;
  /** Head of the column of names: "Tỉnh, thành". */
  readonly rows: string;
  /** "Đang hiện 142 trên 365 cột: 03/07/2026 – 21/11/2026". */
  readonly part: (shown: number, all: number, first: string, last: string) => string;
}

export interface HeatTableWords extends FigureWords, LegendWords {
  /** Names the table for those who do not see it: "% số bài theo tỉnh, thành và tháng". */
  readonly caption: string;
  /** Stands for zero in the cells: "·" for counts, "0,0" for shares. */
  readonly zero: string;
  readonly legendZero: string;
  readonly legendHidden: string;
  readonly legendVoid: string;
  readonly legendPartial: string;
  readonly earlier: string;
  readonly later: string;
}

export interface MultiplesWords extends FigureWords {
  /** Names the list for those who do not see it. */
  readonly label: string;
  /** The half-way line, written once with its unit: "10%". */
  readonly half: (plotted: number) => string;
  /** Stands in place of a line where no bucket has an article. */
  readonly silent: string;
  /** What the lines share, in sentences: scale, grey line, the bucket of the figures, hatches. */
  readonly note: (shown: {
    readonly max: number;
    readonly behind: boolean;
    readonly bucket: string;
    readonly hidden: boolean;
  }) => string;
}

export interface RankingWords extends FigureWords {
  /** One sentence for the canvas. */
  readonly label: string;
  /** Label of the slider: "Chọn quý; lên xuống đổi dòng; Enter mở bài". */
  readonly slider: string;
  /** "hạng 3"; of a bucket without rank "không có hạng". */
  readonly rank: (rank: number | null) => string;
  /** How far the unfinished last bucket goes: "(21/11)"; null when it is over. */
  readonly until: string | null;
  /** Stands in place of the figure when nothing has a rank. */
  readonly unranked: string;
  /** Under the plot while no point is chosen. */
  readonly choose: string;
}

/** Both names of a theme; the short one has at most 14 characters. */
export interface ThemeLabel {
  readonly name: string;
  readonly short: string;
}

export interface CoOccurrenceWords extends LegendWords {
  readonly caption: string;
  /** Heads of the columns of names and of totals. */
  readonly rows: string;
  readonly total: string;
  /** A whole number: of a share in per cent, or of articles. */
  readonly figure: (value: number) => string;
  /** A share above zero that would be written 0: "<1". */
  readonly least: string;
  readonly hidden: string;
  /** "Trong 1.204 bài về Không ma túy, 413 bài (34,3%) cũng nói An ninh". */
  readonly tell: (row: ThemeLabel, column: ThemeLabel, cell: Together) => string;
  /** "Không ma túy: 1.204 bài". */
  readonly tellTotal: (row: ThemeLabel, articles: number) => string;
  readonly legendZero: string;
  readonly legendHidden: string;
  /** How to read the table. */
  readonly note: string;
}

export interface PeriodSliderWords {
  /** "Tháng". */
  readonly label: string;
  /** Name of a bucket, spoken at every step: "10/2026", "11/2026, chưa trọn". */
  readonly bucket: (bucket: string) => string;
}
