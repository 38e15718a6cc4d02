/** Figures as PowerPoint slides, one message each, with native charts. The only file that knows pptxgenjs. */
import Pptx from 'pptxgenjs';
import { stampLines, type ExportedFigure, type FigureGrid } from '../../charts/exported-figure.ts';
import type { BriefingLogo } from '../../charts/exported-briefing.ts';
import type { Place } from '../../charts/paint.ts';
import { OFFICE_FAMILY } from '../fonts/faces.ts';
import { LIGHT } from '../picture/light-palette.ts';
import { plainText } from '../xml.ts';
import { datedProperties, readParts, writeParts } from './archive.ts';
import { gridCells } from './grid-cells.ts';
import { columnParts, partWords } from '../table-text.ts';
import { shortName } from './short-name.ts';
import { smallCharts } from './small-charts.ts';
import { fitWords } from './slide-words.ts';
import { addSlideCharts, chartPlace, type SlideChart } from './slide-charts.ts';
import { hasChart } from './workbook.ts';

const POINTS_PER_INCH = 72;
/** 16:9 at 960 × 540 points. */
export const SLIDE = { width: 960, height: 540 } as const;
export const MARGIN = 40;
const INNER = SLIDE.width - 2 * MARGIN;
const TOP = 26;
/** Of the words above the chart, in points: the message, then what is shown. */
const MESSAGE = { height: 76, sizes: [28, 24, 20, 16, 14, 12] } as const;
const SHOWN = { height: 40, sizes: [14, 12, 11, 10, 9] } as const;
/** Of the notes and the stamp under it. */
const FOOT = { height: 84, sizes: [12, 11, 10, 9, 8, 7] } as const;
/** However long the words are, the chart keeps this much. */
const LEAST_BODY = 150;
const CHART_POINTS = 14;

const inch = (points: number): number => points / POINTS_PER_INCH;
export const colour = (token: string): string => (LIGHT[token] ?? '#000000').slice(1);
export const place = (x: number, y: number, w: number, h: number) => ({
  ...{ x: inch(x), y: inch(y), w: inch(w), h: inch(h) }
});
export const text = (size: number, token: string, bold = false) => ({
  ...{
    fontFace: OFFICE_FAMILY,
    fontSize: size,
    color: colour(token),
    bold,
    margin: 0,
    fit: 'shrink' as const
  }
});

export type Slide = ReturnType<Pptx['addSlide']>;

/** A file in the making, and the charts that come onto its slides. */
export interface Deck {
  readonly file: Pptx;
  /** At the head of each slide but the cover. */
  readonly logo: BriefingLogo | null;
  readonly charts: SlideChart[];
}

/** A presentation of one slide. */
export const figurePptx = (figure: ExportedFigure): Promise<Uint8Array<ArrayBuffer>> =>
  slidesOf([figure], figure.takeaway);

/** One slide a figure, in the order given. @param title of the file. */
export async function slidesOf(
  figures: readonly ExportedFigure[],
  title: string
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = newDeck(title);
  for (const figure of figures) addFigure(deck, figure, notesOf(figure));
  return finishDeck(deck, figures[0]?.stamp.madeOn ?? '1980-01-01');
}

/** @param width of its slides in points; all are 540 high. */
export function newDeck(title: string, width: number = SLIDE.width, logo: BriefingLogo | null = null): Deck {
  const file = new Pptx();
  file.defineLayout({ name: 'Nhip', width: inch(width), height: inch(SLIDE.height) });
  file.layout = 'Nhip';
  file.title = plainText(title);
  file.author = 'Nhịp';
  file.theme = { headFontFace: OFFICE_FAMILY, bodyFontFace: OFFICE_FAMILY };
  return { file, logo, charts: [] };
}

/** A slide with the logo at its head. */
export function addSlide({ file, logo }: Deck, inner: number): Slide {
  const slide = file.addSlide();
  if (logo) addLogo(slide, logo, { x: MARGIN, y: 6, width: inner, height: 17 }, true);
  return slide;
}

/** As large as the box allows, at its left or its right. */
export function addLogo(slide: Slide, { png, width, height }: BriefingLogo, box: Place, right = false): void {
  const scale = Math.min(box.width / width, box.height / height);
  const [wide, tall] = [width * scale, height * scale];
  const data = `image/png;base64,${Buffer.from(png).toString('base64')}`;
  slide.addImage({
    data,
    altText: 'Logo',
    ...place(right ? box.x + box.width - wide : box.x, box.y, wide, tall)
  });
}

/** The bytes, with the charts in their places. @param madeOn ISO day that the file bears. */
export async function finishDeck({ file, charts }: Deck, madeOn: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = readParts(new Uint8Array((await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer));
  await addSlideCharts(parts, charts);
  datedProperties(parts, madeOn);
  return writeParts(parts);
}

/** @param spoken the slide's notes. @param inner width of what is set, in points. */
export function addFigure(deck: Deck, figure: ExportedFigure, spoken: string, inner = INNER): void {
  const slide = addSlide(deck, inner);
  const top = addHead(slide, figure, inner);
  const rule = addFoot(slide, figure, inner, top + LEAST_BODY);
  addBody(deck, slide, figure, { x: MARGIN, y: top, width: inner, height: rule - 8 - top });
  slide.addNotes(spoken);
}

/** Rows of a table that a slide has room for. */
const TABLE_ROWS = 18;

/** The figure's numbers as native tables, on as many slides as they need. */
export function addTable(deck: Deck, figure: ExportedFigure, spoken: string, inner = INNER): void {
  const parts = columnParts(figure).flatMap((columns) => {
    const { head, rows } = partWords(figure, columns);
    const count = Math.max(1, Math.ceil(rows.length / TABLE_ROWS));
    const each = Math.ceil(rows.length / count);
    return Array.from({ length: count }, (_, k) => ({ head, rows: rows.slice(k * each, (k + 1) * each) }));
  });
  parts.forEach((part, k) => {
    const slide = addSlide(deck, inner);
    const count = parts.length > 1 ? ` (${k + 1}/${parts.length})` : '';
    const top = addHead(slide, { ...figure, takeaway: figure.takeaway + count }, inner);
    const rule = addFoot(slide, figure, inner, top + LEAST_BODY);
    addRows(slide, part, { x: MARGIN, y: top, width: inner, height: rule - 8 - top });
    slide.addNotes(spoken);
  });
}

function addRows(
  slide: Slide,
  { head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] },
  { x, y, width, height }: Place
): void {
  const each = Math.min(24, height / (rows.length + 2));
  const size = Math.max(6, Math.min(13, Math.floor(each / 1.4)));
  const line = { type: 'solid', pt: 0.75, color: colour('line') } as const;
  const none = { type: 'none' } as const;
  const cells = (words: readonly string[], bold: boolean) =>
    words.map((one, k) => ({
      text: plainText(bold ? shortName(one) : one),
      options: { bold, align: k === 0 ? ('left' as const) : ('right' as const) }
    }));
  const names = width * 0.24;
  const rest = (width - names) / Math.max(1, head.length - 1);
  slide.addTable([cells(head, true), ...rows.map((row) => cells(row, false))], {
    ...{ x: inch(x), y: inch(y), w: inch(width) },
    ...text(size, 'ink'),
    border: [none, none, line, none],
    ...{ margin: 0, valign: 'middle', colW: head.map((_, k) => inch(k === 0 ? names : rest)) },
    rowH: [inch(2 * each), ...rows.map(() => inch(each))]
  });
}

/** The message and what is shown. @returns where the chart begins, in points. */
function addHead(
  slide: Slide,
  { takeaway, title, subtitle }: Pick<ExportedFigure, 'takeaway' | 'title' | 'subtitle'>,
  inner: number
): number {
  const below = addMessage(slide, takeaway, inner) + 4;
  const lines = [title, subtitle].map(plainText);
  const shown = fitWords(lines, { ...SHOWN, width: inner }, SHOWN.sizes);
  slide.addText(lines.join('\n'), {
    ...place(MARGIN, below, inner, shown.height),
    ...text(shown.size, 'ink-2'),
    valign: 'top'
  });
  return below + shown.height + 8;
}

/** The slide's one sentence. @returns where it ends, in points. */
export function addMessage(slide: Slide, message: string, inner: number): number {
  const { size, height } = fitWords([message], { ...MESSAGE, width: inner }, MESSAGE.sizes, 600);
  slide.addText(plainText(message), {
    ...place(MARGIN, TOP, inner, height),
    ...text(size, 'ink', true),
    valign: 'top'
  });
  return TOP + height;
}

/** Notes and stamp at the foot of the slide. @returns where their rule stands, in points; not above `least`. */
function addFoot(
  slide: Slide,
  { notes, stamp, heads }: ExportedFigure,
  inner: number,
  least: number
): number {
  const told = [...notes, ...stampLines(stamp)].map(plainText).join(' ');
  const code = plainText(`${heads.code} ${stamp.code}`);
  const { size, height } = fitWords(
    [`${told} ${code} · ${stamp.link}`],
    { ...FOOT, width: inner },
    FOOT.sizes
  );
  const top = Math.max(least, SLIDE.height - 14 - height - 6);
  slide.addShape('line', { ...place(MARGIN, top, inner, 0), line: { color: colour('line'), width: 0.75 } });
  const link = /^https?:/.test(stamp.link) ? { options: { hyperlink: { url: stamp.link } } } : {};
  slide.addText(
    [
      { text: `${told} ` },
      { text: code, options: { bold: true } },
      { text: ' · ' },
      { text: stamp.link, ...link }
    ],
    { ...place(MARGIN, top + 6, inner, SLIDE.height - top - 14), ...text(size, 'ink-3'), valign: 'top' }
  );
  return top;
}

function addBody({ charts }: Deck, slide: Slide, figure: ExportedFigure, body: Place): void {
  const { series, grid, view } = figure;
  const chart = (one: SlideChart, { x, y, width, height }: Place) => {
    charts.push(one);
    slide.addShape('rect', { ...place(x, y, width, height), objectName: chartPlace(charts.length) });
  };
  if (hasChart(figure)) chart({ figure, height: body.height, points: CHART_POINTS }, body);
  else if (grid && series.length > 0) addGrid(slide, grid, body);
  else if (view === 'multiples' && series.length > 0)
    for (const { name, box, chart: small } of smallCharts(figure, body)) {
      slide.addText(plainText(name), { ...place(box.x, box.y - 14, box.width, 14), ...text(9, 'ink') });
      chart(small, box);
    }
  else {
    const { x, y, width, height } = body;
    slide.addText('–', { ...place(x, y, width, height), ...text(CHART_POINTS, 'ink-3'), align: 'center' });
  }
}

/** What the shades stand for, under their cells: its height, and from one step to the next. */
const LEGEND = 18;
const LEGEND_STEP = 88;

function addGrid(slide: Slide, grid: FigureGrid, { x, y, width, height }: Place): void {
  const { rows, size, columns, rowHeight } = gridCells(grid, width, height - LEGEND);
  grid.legend.forEach(({ text: words, heat }, k) => {
    const [at, top] = [x + k * LEGEND_STEP, y + height - LEGEND + 4];
    slide.addShape('rect', { ...place(at, top, 10, 10), fill: { color: colour(`h${heat}`) } });
    slide.addText(words, { ...place(at + 14, top - 2, LEGEND_STEP - 16, 14), ...text(9, 'ink-2') });
  });
  const wide = columns.reduce((sum, one) => sum + one, 0);
  const left = grid.kind === 'tiles' ? x + (width - wide) / 2 : x;
  slide.addTable(rows, {
    ...{ x: inch(left), y: inch(y), w: inch(wide) },
    ...text(size, 'ink'),
    border: { type: 'solid', pt: 1, color: colour('paper') },
    ...{ margin: 0, valign: 'middle', colW: columns.map(inch), rowH: inch(rowHeight) }
  });
}

/** For whoever speaks: the message, what is counted, where each number is proved. */
export function notesOf({ takeaway, title, subtitle, notes, stamp, heads, proofs }: ExportedFigure): string {
  const lines = [
    takeaway,
    `${title}. ${subtitle}`,
    ...notes,
    ...stampLines(stamp),
    `${heads.code} ${stamp.code} · ${stamp.link}`,
    ...(proofs.length > 0 ? [`${heads.evidence}:`] : []),
    ...proofs.map((proof) => `${proof.text} · ${proof.link}`)
  ];
  return plainText(lines.join('\n'));
}
