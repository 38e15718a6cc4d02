/** A figure as a picture: PNG at twice the size, SVG with real text, PDF in vectors; all drawn by the same hand. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import type { ExportedBriefing, ExportedPage } from '../../charts/exported-briefing.ts';
import { plainText } from '../xml.ts';
import { drawPdf, drawPng, measurer, type Size } from './canvas.ts';
import { layOut, layOutWords, plotAlone } from './sheet.ts';
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
export function briefingPdf(briefing: ExportedBriefing): Uint8Array {
  const measure = measurer();
  const sheets = briefing.pages.map((page) =>
    'figure' in page
      ? layOut(page.figure, measure, page.kind === 'table')
      : layOutWords(page.message, linesOf(page), measure)
  );
  const cover = layOutWords(briefing.title, [briefing.occasion, briefing.made], measure);
  return drawPdf([cover, ...sheets], plainText(briefing.title));
}

const linesOf = (page: Exclude<ExportedPage, { readonly figure: ExportedFigure }>): string[] =>
  page.kind === 'words'
    ? [...page.lines]
    : page.articles.flatMap(({ title, told, sentence, link }) => [
        title,
        `${told} · ${link}`,
        `“${sentence}”`
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
