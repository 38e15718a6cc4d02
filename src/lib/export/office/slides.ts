/** Figures as PowerPoint slides, one message each, with native charts. The only file that knows pptxgenjs. */
import Pptx from 'pptxgenjs';
import { stampLines, type ExportedFigure } from '../../charts/exported-figure.ts';
import { OFFICE_FAMILY } from '../fonts/faces.ts';
import { LIGHT } from '../picture/light-palette.ts';
import { plainText } from '../xml.ts';
import { datedProperties, readParts, rewrite, setText, textOf, writeParts, type Parts } from './archive.ts';
import { chartPart } from './chart-part.ts';
import { heatCells } from './heat-cells.ts';
import { chartWorkbook, hasChart } from './workbook.ts';

const POINTS_PER_INCH = 72;
/** 16:9 at 960 × 540 points. */
export const SLIDE = { width: 960, height: 540 } as const;
export const MARGIN = 40;
const INNER = SLIDE.width - 2 * MARGIN;
const BODY = { top: 132, bottom: 452 } as const;
/** Titles of more characters are set smaller, so that they stay above the chart. */
const TITLE_SIZES = [
  { upTo: 110, size: 28 },
  { upTo: 200, size: 22 },
  { upTo: Infinity, size: 16 }
] as const;
const CHART_POINTS = 14;

const inch = (points: number): number => points / POINTS_PER_INCH;
export const colour = (token: string): string => (LIGHT[token] ?? '#000000').slice(1);
export const place = (x: number, y: number, w: number, h: number) => ({
  ...{ x: inch(x), y: inch(y), w: inch(w), h: inch(h) }
});
export const text = (size: number, token: string, bold = false) => ({
  ...{ fontFace: OFFICE_FAMILY, fontSize: size, color: colour(token), bold, margin: 0, fit: 'none' as const }
});

export type Slide = ReturnType<Pptx['addSlide']>;

/** A presentation of one slide. */
export const figurePptx = (figure: ExportedFigure): Promise<Uint8Array<ArrayBuffer>> =>
  slidesOf([figure], figure.takeaway);

/** One slide a figure, in the order given. @param title of the file. */
export async function slidesOf(
  figures: readonly ExportedFigure[],
  title: string
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = newDeck(title);
  for (const figure of figures) addFigure(deck.addSlide(), figure, notesOf(figure));
  return finishDeck(deck, figures, figures[0]?.stamp.madeOn ?? '1980-01-01');
}

/** @param width of its slides in points; all are 540 high. */
export function newDeck(title: string, width: number = SLIDE.width): Pptx {
  const deck = new Pptx();
  deck.defineLayout({ name: 'Nhip', width: inch(width), height: inch(SLIDE.height) });
  deck.layout = 'Nhip';
  deck.title = plainText(title);
  deck.author = 'Nhịp';
  deck.theme = { headFontFace: OFFICE_FAMILY, bodyFontFace: OFFICE_FAMILY };
  return deck;
}

/** The file; its charts are replaced by those of the figures, in the order in which they were added. */
export async function finishDeck(
  deck: Pptx,
  figures: readonly ExportedFigure[],
  madeOn: string
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = readParts(new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer));
  numberCharts(parts);
  for (const [k, figure] of figures.filter(hasChart).entries()) await replaceChart(parts, k + 1, figure);
  datedProperties(parts, madeOn);
  return writeParts(parts);
}

/** @param spoken the slide's notes. @param inner width of what is set, in points. */
export function addFigure(slide: Slide, figure: ExportedFigure, spoken: string, inner = INNER): void {
  const { stamp, heads } = figure;
  const takeaway = plainText(figure.takeaway);
  const size = TITLE_SIZES.find(({ upTo }) => takeaway.length <= upTo)?.size ?? 16;
  slide.addText(takeaway, { ...place(MARGIN, 28, inner, 70), ...text(size, 'ink', true), valign: 'top' });
  slide.addText(plainText(`${figure.title}. ${figure.subtitle}`), {
    ...place(MARGIN, 98, inner, 28),
    ...text(figure.title.length > 140 ? 11 : 14, 'ink-2'),
    valign: 'top'
  });
  addBody(slide, figure, inner);
  const top = BODY.bottom + 8;
  slide.addShape('line', { ...place(MARGIN, top, inner, 0), line: { color: colour('line'), width: 0.75 } });
  const runs = [
    ...[...figure.notes, ...stampLines(stamp)].map((line) => ({ text: plainText(`${line} `) })),
    { text: plainText(`${heads.code} ${stamp.code}`), options: { bold: true } },
    {
      text: ` · ${stamp.link}`,
      ...(/^https?:/.test(stamp.link) ? { options: { hyperlink: { url: stamp.link } } } : {})
    }
  ];
  const length = runs.reduce((sum, run) => sum + run.text.length, 0);
  slide.addText(runs, {
    ...place(MARGIN, top + 6, inner, SLIDE.height - top - 18),
    ...text(length > 700 ? 9 : length > 480 ? 10 : 12, 'ink-3'),
    valign: 'top'
  });
  slide.addNotes(spoken);
}

function addBody(slide: Slide, figure: ExportedFigure, inner: number): void {
  const body = place(MARGIN, BODY.top, inner, BODY.bottom - BODY.top);
  if (hasChart(figure)) {
    // Stands for the real part, which replaces it with its workbook.
    slide.addChart('line', [{ name: 'x', labels: ['x'], values: [0] }], {
      ...body,
      altText: plainText(`${figure.takeaway}. ${figure.title}`)
    });
  } else if (figure.view === 'heat' && figure.series.length > 0) {
    const { rows, size } = heatCells(figure, inner, BODY.bottom - BODY.top);
    slide.addTable(rows, {
      ...body,
      ...text(size, 'ink'),
      margin: 0,
      colW: heatColumns(figure, inner),
      rowH: body.h / rows.length
    });
  } else slide.addText('–', { ...body, ...text(CHART_POINTS, 'ink-3'), align: 'center' });
}

const NAME_SHARE = 0.16;
function heatColumns({ buckets }: ExportedFigure, inner: number): number[] {
  const width = inch(inner);
  const each = (width * (1 - NAME_SHARE)) / Math.max(1, buckets.length);
  return [width * NAME_SHARE, ...buckets.map(() => each)];
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

/** The library counts charts over the whole life of a process: here they are numbered from 1 in each file. */
function numberCharts(parts: Parts): void {
  const numbers = [...parts.keys()]
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
  const renumbered = new Map(numbers.map((old, k) => [String(old), String(k + 1)]));
  const rename = (words: string) =>
    words.replace(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)/g,
      (_, before: string, n: string) => before + (renumbered.get(n) ?? n)
    );
  for (const [path, bytes] of [...parts]) {
    if (/\.rels$|Content_Types/.test(path)) setText(parts, path, rename(textOf(parts, path)));
    const renamed = rename(path);
    if (renamed === path) continue;
    const kept = parts.get(path) ?? bytes;
    parts.delete(path);
    parts.set(`${renamed}.new`, kept);
  }
  for (const [path, bytes] of [...parts])
    if (path.endsWith('.new') && parts.delete(path)) parts.set(path.slice(0, -4), bytes);
}

async function replaceChart(parts: Parts, number: number, figure: ExportedFigure): Promise<void> {
  const { file, source } = await chartWorkbook(figure);
  parts.set(`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`, file);
  rewrite(parts, `ppt/charts/chart${number}.xml`, () =>
    chartPart(figure, { ...source, external: 'rId1', points: CHART_POINTS })
  );
}
