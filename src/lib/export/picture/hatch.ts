/** The hatch that stands for a suppressed value, as lines of the vector picture. */
import type { Place } from '../../charts/paint.ts';
import type { Palette } from '../../charts/palette.ts';

const APART = 5;

export function hatchBox(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Place,
  palette: Palette
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = palette.hatch;
  context.lineWidth = 1;
  context.beginPath();
  for (let at = x - height; at < x + width; at += APART) {
    context.moveTo(at, y + height);
    context.lineTo(at + height, y);
  }
  context.stroke();
  context.restore();
}
