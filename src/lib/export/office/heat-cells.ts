/** A heat table as rows of shaded cells for slides: names, then one cell a bucket. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import { answerBreaks, pointState } from '../../charts/heat-rows.ts';
import { plotted } from '../../charts/trend.ts';
import { LIGHT } from '../picture/light-palette.ts';
import { plainText } from '../xml.ts';

interface CellOptions {
  readonly fill?: { readonly color: string };
  readonly color?: string;
  readonly align?: 'left' | 'center';
  readonly colspan?: number;
}
export interface HeatCell {
  readonly text: string;
  readonly options: CellOptions;
}

/** Rows of cells, and how they are set, in points. */
export interface HeatTable {
  readonly rows: HeatCell[][];
  /** Of the type. */
  readonly size: number;
  readonly columns: readonly number[];
  readonly rowHeight: number;
}

const colour = (token: string): string => (LIGHT[token] ?? '#ffffff').slice(1);
const LARGEST = 11;
const SMALLEST = 4;
const LEGIBLE = 7;
const TALLEST_ROW = 26;
/** Of a row's height and of a digit's width, in the size of the type. */
const LEAD = 1.35;
const DIGIT = 0.62;
/** Of the width, for the names. */
const NAMES = 0.16;

/** @param width and height of the table at most, in points. */
export function heatCells(figure: ExportedFigure, width: number, height: number): HeatTable {
  const { answer, words } = figure.picture;
  const breaks = answerBreaks(answer);
  const byHeight = height / (answer.series.length + 1);
  const each = (width * (1 - NAMES)) / Math.max(1, figure.buckets.length);
  const tall = Math.max(SMALLEST, Math.min(LARGEST, Math.floor(byHeight / LEAD)));
  const wide = Math.floor((each - 1) / (DIGIT * longestValue(figure)));
  // Figures are set smaller to have room; where that would be too small, cells are shades alone.
  const size = wide >= LEGIBLE ? Math.min(tall, wide) : tall;
  const room = (each - 1) / (size * DIGIT);
  const rows = answer.series.map((series) => [
    cell(words.name(series, true), { align: 'left' }),
    ...series.points.map((point) => {
      const state = pointState(point, answer.query.measure, breaks);
      if (state.kind === 'void') return cell('', {});
      const hidden = words.hidden[0] ?? '';
      if (state.kind === 'hidden')
        return cell(room >= hidden.length ? hidden : '', {
          fill: { color: colour('hatch') },
          align: 'center'
        });
      const text = words.figure(state.value);
      return cell(room >= text.length ? text : '', {
        ...{ fill: { color: colour(`h${state.heat}`) }, color: colour(`h${state.heat}-on`), align: 'center' }
      });
    })
  ]);
  return {
    ...{ rows: [headOf(figure, room), ...rows], size },
    columns: [width * NAMES, ...figure.buckets.map(() => each)],
    rowHeight: Math.min(TALLEST_ROW, byHeight)
  };
}

/** Characters of the longest value. */
function longestValue({ picture: { answer, words } }: ExportedFigure): number {
  const share = answer.query.measure === 'share';
  const values = answer.series.flatMap(({ points }) => points.map(({ value }) => plotted(value, share) ?? 0));
  return words.figure(Math.max(0, ...values)).length;
}

/** Names of buckets over as many cells as they need. */
function headOf({ buckets }: ExportedFigure, room: number): HeatCell[] {
  const longest = Math.max(1, ...buckets.map(({ name }) => name.length));
  const every = Math.max(1, Math.ceil((longest + 1) / room));
  const heads = buckets.flatMap(({ name }, at) => {
    if (at % every > 0) return [];
    const colspan = Math.min(every, buckets.length - at);
    return [cell(colspan === every ? name : '', { align: 'left', colspan })];
  });
  return [cell('', {}), ...heads];
}

const cell = (text: string, options: CellOptions): HeatCell => ({ text: plainText(text), options });
