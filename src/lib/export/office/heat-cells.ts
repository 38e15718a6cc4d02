/** A heat table as rows of shaded cells for slides: names, then one cell a bucket. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import { answerBreaks, pointState } from '../../charts/heat-rows.ts';
import { LIGHT } from '../picture/light-palette.ts';
import { plainText } from '../xml.ts';

interface CellOptions {
  readonly fill?: { readonly color: string };
  readonly color?: string;
  readonly align?: 'left' | 'center';
}
export interface HeatCell {
  readonly text: string;
  readonly options: CellOptions;
}

const colour = (token: string): string => (LIGHT[token] ?? '#ffffff').slice(1);
const LARGEST = 11;
const SMALLEST = 4;
/** Of a row's height and of a digit's width, in the size of the type. */
const LEAD = 1.35;
const DIGIT = 0.6;

/** @param width and height of the table in points; `size` is the type that fits. */
export function heatCells(
  figure: ExportedFigure,
  width: number,
  height: number
): { readonly rows: HeatCell[][]; readonly size: number } {
  const { answer, words } = figure.picture;
  const breaks = answerBreaks(answer);
  const byHeight = height / (answer.series.length + 1) / LEAD;
  const size = Math.max(SMALLEST, Math.min(LARGEST, Math.floor(byHeight)));
  const room = ((width * 0.84) / Math.max(1, figure.buckets.length) - 2) / (size * DIGIT);
  const head = figure.buckets.map(({ name }) => cell(room >= name.length ? name : '', {}));
  const rows = answer.series.map((series) => [
    cell(words.name(series, true), { align: 'left' }),
    ...series.points.map((point) => {
      const state = pointState(point, answer.query.measure, breaks);
      if (state.kind === 'void') return cell('', {});
      if (state.kind === 'hidden') return cell(words.hidden[0] ?? '', { fill: { color: colour('wash') } });
      const text = words.figure(state.value);
      return cell(room >= text.length ? text : '', {
        ...{ fill: { color: colour(`h${state.heat}`) }, color: colour(`h${state.heat}-on`), align: 'center' }
      });
    })
  ]);
  return { rows: [[cell('', {}), ...head], ...rows], size };
}

const cell = (text: string, options: CellOptions): HeatCell => ({ text: plainText(text), options });
