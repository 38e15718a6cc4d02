/** A figure as a picture: PNG at twice the size, SVG with real text, PDF in vectors; all drawn by the same hand. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import type { ExportedBriefing, ExportedPage } from '../../charts/exported-briefing.ts';
import { plainText } from '../xml.ts';
import { drawPdf, drawPng, measurer, stampOf, type Size } from './canvas.ts';
import { layOut, layOutWords, plotAlone, type WordLine } from './sheet.ts';
import { SvgContext } from './svg-context.ts';

export async function figurePng(figure: ExportedFigure): Promise<Uint8Array> {
  const { size, draw } = layOut(figure, measurer());
  return drawPng(size, draw);
}

/** The plot without its words: where a page of text carries them. */
export async function plotPng(
  figure: ExportedFigure
): Promise<{ readonly png: Uint8Array; readonly size: Size }> {
  const { size, draw } = plotAlone(figure);
  return { png: await drawPng(size, draw), size };
}

export function figurePdf(figure: ExportedFigure): Uint8Array {
  return drawPdf([layOut(figure, measurer())], plainText(figure.takeaway));
}

/** A page for the cover and for each page of the briefing. */
export async function briefingPdf(briefing: ExportedBriefing): Promise<Uint8Array> {
  const measure = measurer();
  const sheets = briefing.pages.map((page) =>
    'figure' in page
      ? layOut(page.figure, measure, page.kind === 'table')
      : layOutWords(page.message, linesOf(page), measure)
  );
  const cover = layOutWords(
    briefing.title,
    [
      [briefing.occasion, 'body'],
      [briefing.made, 'told']
    ],
    measure
  );
  const stamp = briefing.logo && (await stampOf(briefing.logo));
  const all = [cover, ...sheets].map(({ size, draw }, at) => ({
    size,
    draw: (context: CanvasRenderingContext2D) => {
      draw(context);
      // Large at the foot of the cover, small over the head of every other page.
      const box =
        at === 0
          ? { x: 24, y: size.height - 104, width: 260, height: 80 }
          : { x: 24, y: 4, width: 752, height: 18 };
      stamp?.(context, box, at > 0);
    }
  }));
  return drawPdf(all, plainText(briefing.title));
}

const linesOf = (page: Exclude<ExportedPage, { readonly figure: ExportedFigure }>): WordLine[] =>
  page.kind === 'words'
    ? page.lines.map((line): WordLine => [line, 'body'])
    : page.articles.flatMap(({ title, told, sentence, link }): WordLine[] => [
        [title, 'title'],
        [`“${sentence}”`, 'body'],
        [`${told} · ${link}`, 'told'],
        [' ', 'told']
      ]);

/** The sheet with the numbers in the place of the picture. */
export const tableSvg = (figure: ExportedFigure): string => figureSvg(figure, true);

export function figureSvg(figure: ExportedFigure, asTable = false): string {
  const measure = measurer();
  const { size, draw } = layOut(figure, measure, asTable);
  const context = new SvgContext(measure);
  draw(context as unknown as CanvasRenderingContext2D);
  return context.toSvg({ ...size, title: `${figure.takeaway}. ${figure.title}` });
}
