/** A figure as rows of shaded cells, one row a series and one column a bucket: the page's heat table on paper. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import { answerBreaks, pointState } from '../../charts/heat-rows.ts';
import type { Place } from '../../charts/paint.ts';
import { LIGHT, lightPalette } from './light-palette.ts';

const ROW = 16;
const HEAD = 20;
const NAMES = 128;
const ROOM_FOR_DIGITS = 24;
const HATCH = 5;
/** Columns from one label to the next are chosen so that labels keep this far apart. */
const LABEL_APART = 52;

/** Height that all rows take. */
export const heatHeight = ({ series }: ExportedFigure): number => HEAD + Math.max(1, series.length) * ROW;

export function paintHeat(context: CanvasRenderingContext2D, figure: ExportedFigure, place: Place): void {
  const palette = lightPalette();
  const { answer, words } = figure.picture;
  const breaks = answerBreaks(answer);
  const column = (place.width - NAMES) / Math.max(1, figure.buckets.length);
  const every = Math.ceil(LABEL_APART / column);
  const font = (size: number) => `400 ${size}px ${palette.font}`;
  const left = place.x + NAMES;
  context.save();
  context.textBaseline = 'alphabetic';
  context.font = font(11);
  context.fillStyle = palette['ink-3'];
  context.textAlign = 'left';
  figure.buckets.forEach(({ name }, k) => {
    const x = left + k * column;
    if (k % every === 0 && x + context.measureText(name).width <= place.x + place.width)
      context.fillText(name, x, place.y + 12);
  });
  answer.series.forEach((series, row) => {
    const y = place.y + HEAD + row * ROW;
    context.font = font(12);
    context.fillStyle = palette.ink;
    context.textAlign = 'left';
    context.fillText(words.name(series, true), place.x, y + 12);
    series.points.forEach((point, k) => {
      const state = pointState(point, answer.query.measure, breaks);
      const box = { x: left + k * column, y, width: column - 1, height: ROW - 1 };
      if (state.kind === 'value') cell(box, state.heat, words.figure(state.value));
      else if (state.kind === 'hidden') hatch(box);
      else outline(box);
    });
  });
  context.restore();

  function cell({ x, y, width, height }: Place, heat: number, text: string): void {
    context.fillStyle = LIGHT[`h${heat}`] ?? palette.paper;
    context.fillRect(x, y, width, height);
    if (heat === 0) outline({ x, y, width, height });
    if (width < ROOM_FOR_DIGITS) return;
    context.font = font(11);
    context.textAlign = 'center';
    context.fillStyle = LIGHT[`h${heat}-on`] ?? palette.ink;
    context.fillText(text, x + width / 2, y + 11.5);
  }

  function hatch({ x, y, width, height }: Place): void {
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    context.strokeStyle = LIGHT['hatch'] ?? palette.edge;
    context.lineWidth = 1;
    context.beginPath();
    for (let at = x - height; at < x + width; at += HATCH) {
      context.moveTo(at, y + height);
      context.lineTo(at + height, y);
    }
    context.stroke();
    context.restore();
  }

  function outline({ x, y, width, height }: Place): void {
    context.strokeStyle = palette.line;
    context.lineWidth = 1;
    context.strokeRect(x + 0.5, y + 0.5, Math.max(0, width - 1), height - 1);
  }
}
