/** Small multiples on paper: one small line a series, all on one scale, the latest whole value beside the name. */
import type { ExportedFigure, FigureSeries } from '../../charts/exported-figure.ts';
import { latestFull } from '../../charts/columns.ts';
import { roundHalf } from '../../charts/multiples.ts';
import type { Place } from '../../charts/paint.ts';
import { hatchBox } from './hatch.ts';
import { lightPalette } from './light-palette.ts';

const COLUMNS = 5;
const ROW = 74;
const NAME = 20;
const APART = 16;
const FOOT = 10;

export const multiplesHeight = ({ series }: ExportedFigure): number =>
  Math.max(1, Math.ceil(series.length / COLUMNS)) * ROW;

/** Top of the scale that all lines share, twice a round figure. */
export const multiplesTop = ({ series, unit }: ExportedFigure): number =>
  2 *
  roundHalf(
    Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))) / 2,
    unit !== '%'
  );

export function paintMultiples(
  context: CanvasRenderingContext2D,
  figure: ExportedFigure,
  place: Place
): void {
  const palette = lightPalette();
  const { buckets, series } = figure;
  const width = (place.width - (COLUMNS - 1) * APART) / COLUMNS;
  const max = multiplesTop(figure);
  const at = latestFull(buckets);
  const locale = figure.lang === 'vi' ? 'vi-VN' : 'en-GB';
  const written = (value: number | null) =>
    value === null
      ? figure.table.hidden
      : value.toLocaleString(locale, {
          minimumFractionDigits: figure.digits,
          maximumFractionDigits: figure.digits
        }) + figure.unit;
  context.save();
  context.textBaseline = 'alphabetic';
  context.setLineDash([]);
  series.forEach((one, k) => {
    const box = {
      x: place.x + (k % COLUMNS) * (width + APART),
      y: place.y + Math.floor(k / COLUMNS) * ROW,
      ...{ width, height: ROW - FOOT }
    };
    head(one, box);
    paintLine(one, { ...box, y: box.y + NAME, height: box.height - NAME });
  });
  context.restore();

  function head(one: FigureSeries, { x, y, width: wide }: Place): void {
    context.font = `400 12px ${palette.font}`;
    context.textAlign = 'left';
    context.fillStyle = palette.ink;
    context.fillText(one.short, x, y + 13);
    context.font = `600 12px ${palette.font}`;
    context.textAlign = 'right';
    context.fillText(written(one.values[at] ?? null), x + wide, y + 13);
  }

  function paintLine({ values }: FigureSeries, box: Place): void {
    const step = box.width / Math.max(1, buckets.length - 1);
    const point = (k: number, value: number) =>
      [
        buckets.length > 1 ? box.x + k * step : box.x + box.width / 2,
        box.y + box.height * (1 - value / max)
      ] as const;
    line([box.x, box.y + box.height / 2], [box.x + box.width, box.y + box.height / 2], palette.line, 1);
    line([box.x, box.y + box.height], [box.x + box.width, box.y + box.height], palette.edge, 1);
    values.forEach((value, k) => {
      const before = values[k - 1];
      if (value === null)
        return hatchBox(
          context,
          { ...box, x: Math.max(box.x, box.x + (k - 0.5) * step), width: step },
          palette
        );
      if (before == null) {
        if (values[k + 1] == null) dot(point(k, value));
        return;
      }
      const dashed = buckets[k]?.partial || buckets[k - 1]?.partial;
      context.setLineDash(dashed ? [3, 3] : []);
      line(point(k - 1, before), point(k, value), palette.s1, 1.5);
      context.setLineDash([]);
    });
    const end = values[at];
    if (end != null) dot(point(at, end));
  }

  function line(
    from: readonly [number, number],
    to: readonly [number, number],
    ink: string,
    wide: number
  ): void {
    context.strokeStyle = ink;
    context.lineWidth = wide;
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.stroke();
  }

  function dot([x, y]: readonly [number, number]): void {
    context.fillStyle = palette.s1;
    context.beginPath();
    context.moveTo(x + 2.5, y);
    context.arc(x, y, 2.5, 0, 2 * Math.PI);
    context.fill();
  }
}
