/** Lays a figure out on one sheet: takeaway, title, plot, notes, hairline, stamp. Long words make it taller, never smaller. */
import { stampLines, type ExportedFigure } from '../../charts/exported-figure.ts';
import { paintChart, type Place } from '../../charts/paint.ts';
import type { Palette } from '../../charts/palette.ts';
import type { Draw, Size } from './canvas.ts';
import { gridHeight, paintGrid } from './grid.ts';
import { legendOf } from './legend.ts';
import { lightPalette } from './light-palette.ts';
import { multiplesHeight, paintMultiples } from './multiples.ts';
import { paintTable, tableHeight } from './table.ts';
import { wrapText, type Measure } from './wrap.ts';

const WIDTH = 800;
const LEAST_HEIGHT = 450;
const LEAST_PLOT = 280;
const MARGIN = 24;
const GAP = 12;

/** One line of words: its top, in CSS pixels. */
interface Line {
  readonly text: string;
  readonly y: number;
  readonly style: Style;
}
interface Style {
  readonly weight: 400 | 500 | 600;
  readonly size: number;
  readonly lead: number;
  readonly ink: 'ink' | 'ink-2' | 'ink-3';
}
const TAKEAWAY: Style = { weight: 600, size: 18, lead: 24, ink: 'ink' };
const TITLE: Style = { weight: 500, size: 13, lead: 19, ink: 'ink-2' };
const SUBTITLE: Style = { weight: 400, size: 13, lead: 19, ink: 'ink-2' };
const SMALL: Style = { weight: 400, size: 12, lead: 17, ink: 'ink-3' };
const NOTES: Style = { ...SMALL, ink: 'ink-2' };
const HEADING: Style = { weight: 600, size: 24, lead: 34, ink: 'ink' };
const BODY: Style = { weight: 400, size: 15, lead: 24, ink: 'ink' };
/** Lines of a page of words: the title of an article, where it stood, anything else. */
const WORDS = {
  title: { ...BODY, weight: 600 },
  told: { ...SMALL, lead: 20 },
  body: BODY
} as const satisfies Readonly<Record<string, Style>>;
export type WordLine = readonly [text: string, kind: keyof typeof WORDS];
const CODE: Style = { ...SMALL, weight: 500 };

export interface Sheet {
  readonly size: Size;
  readonly draw: Draw;
}

/** @param measure width of words in pixels, for a CSS font. @param asTable the numbers instead of the picture. */
export function layOut(figure: ExportedFigure, measure: Measure, asTable = false): Sheet {
  const palette = lightPalette();
  const inner = WIDTH - 2 * MARGIN;
  const stack = stacker(measure, palette, inner);
  const head = stack(MARGIN, [
    [figure.takeaway, TAKEAWAY],
    [figure.title, TITLE],
    [figure.subtitle, SUBTITLE]
  ]);
  const keys = legendOf(asTable ? { ...figure, series: [] } : figure, measure, fontOf(SMALL, palette));
  const notes = [...figure.notes, ''].join(' ').trim();
  const { stamp, heads } = figure;
  const foot = stack(0, [
    ...(notes ? [[notes, NOTES] as const] : []),
    ...stampLines(stamp).map((line) => [line, SMALL] as const),
    [`${heads.code} ${stamp.code} · ${stamp.link}`, CODE]
  ]);
  const wanted = asTable ? tableHeight(figure) : plotHeight(figure);
  const height = Math.max(LEAST_HEIGHT, head.end + keys.height + GAP + wanted + 2 * GAP + foot.end + MARGIN);
  const top = head.end + keys.height + GAP;
  const rule = Math.round(height - MARGIN - foot.end - GAP) + 0.5;
  const plot = { x: MARGIN, y: top, width: inner, height: rule - GAP - top };
  return { size: { width: WIDTH, height: Math.ceil(height) }, draw };

  function draw(context: CanvasRenderingContext2D): void {
    ground(context, { width: WIDTH, height: Math.ceil(height) }, palette);
    write(context, head.lines, palette, 0);
    keys.draw(context, { x: MARGIN, y: head.end }, palette);
    if (asTable) paintTable(context, figure, plot, measure);
    else paintPlot(context, figure, plot);
    hairline(context, rule, palette);
    write(context, foot.lines, palette, rule + GAP / 2);
  }
}

/** A sheet of words alone: a heading and lines under it. */
export function layOutWords(heading: string, texts: readonly WordLine[], measure: Measure): Sheet {
  const palette = lightPalette();
  const stack = stacker(measure, palette, WIDTH - 2 * MARGIN);
  const { lines, end } = stack(MARGIN, [
    [heading, HEADING],
    ...texts.map(([text, kind]) => [text, WORDS[kind]] as const)
  ]);
  const size = { width: WIDTH, height: Math.max(LEAST_HEIGHT, end + MARGIN) };
  return {
    size,
    draw: (context) => {
      ground(context, size, palette);
      write(context, lines, palette, 0);
    }
  };
}

/** The plot without its words. */
export function plotAlone(figure: ExportedFigure): Sheet {
  const size = { width: WIDTH - 2 * MARGIN, height: plotHeight(figure) };
  return {
    size,
    draw: (context) => {
      ground(context, size, lightPalette());
      paintPlot(context, figure, { x: 0, y: 0, ...size });
    }
  };
}

/** What the plot needs; more room than that makes charts taller and leaves cells as they are. */
function plotHeight(figure: ExportedFigure): number {
  if (figure.grid) return gridHeight(figure.grid);
  return figure.view === 'multiples' ? multiplesHeight(figure) : LEAST_PLOT;
}

function paintPlot(context: CanvasRenderingContext2D, figure: ExportedFigure, plot: Place): void {
  const { chart, grid, buckets, series, view } = figure;
  if (buckets.length === 0 || series.length === 0) return;
  if (grid) paintGrid(context, grid, plot);
  else if (view === 'multiples') paintMultiples(context, figure, plot);
  else if (chart) paintChart(context, chart(lightPalette()), plot);
}

function ground(context: CanvasRenderingContext2D, { width, height }: Size, palette: Palette): void {
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height);
}

function hairline(context: CanvasRenderingContext2D, y: number, palette: Palette): void {
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(MARGIN, y);
  context.lineTo(WIDTH - MARGIN, y);
  context.stroke();
}

/** Breaks texts into lines and sets them one under the other. */
function stacker(measure: Measure, palette: Palette, width: number) {
  return (from: number, texts: readonly (readonly [string, Style])[]) => {
    let y = from;
    const lines: Line[] = [];
    for (const [text, style] of texts) {
      const font = fontOf(style, palette);
      for (const line of wrapText(text, width, (words) => measure(words, font))) {
        lines.push({ text: line, y, style });
        y += style.lead;
      }
    }
    return { lines, end: y };
  };
}

const fontOf = ({ weight, size }: Style, palette: Palette): string => `${weight} ${size}px ${palette.font}`;

function write(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  palette: Palette,
  offset: number
): void {
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const { text, y, style } of lines) {
    context.font = fontOf(style, palette);
    context.fillStyle = palette[style.ink];
    context.fillText(text, MARGIN, offset + y + style.size);
  }
}
