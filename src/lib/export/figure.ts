/** Writes a described figure as any of its formats; each library is loaded when first asked for. */
import { FIGURE_FORMATS, type ExportedFigure, type FigureFormat } from '../charts/exported-figure.ts';
import { FIGURE_TYPES, FILE_TYPES } from './figure-types.ts';
import { figureTabs } from './tabs.ts';

type Write = (figure: ExportedFigure) => Promise<Uint8Array | string>;

const WRITERS: Readonly<Record<FigureFormat, Write>> = {
  png: async (figure) => (await import('./picture/index.ts')).figurePng(figure),
  svg: async (figure) => (await import('./picture/index.ts')).figureSvg(figure),
  pdf: async (figure) => (await import('./picture/index.ts')).figurePdf(figure),
  xlsx: async (figure) => (await import('./office/workbook.ts')).figureXlsx(figure),
  pptx: async (figure) => (await import('./office/slides.ts')).figurePptx(figure),
  docx: async (figure) => (await import('./office/page.ts')).figureDocx(figure)
};

/** The same figure always makes the same bytes. */
export async function writeFigure(
  figure: ExportedFigure,
  format: FigureFormat
): Promise<Uint8Array<ArrayBuffer>> {
  const written = await WRITERS[format](figure);
  return typeof written === 'string' ? new TextEncoder().encode(written) : Uint8Array.from(written);
}

/** Name of the file: ASCII alone, so that every system and mail program keeps it. */
const figureName = ({ stamp, view }: ExportedFigure, format: FigureFormat): string =>
  `nhip-${view}-${stamp.code}.${format}`;

const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** What a browser saves; a picture asked for to be shown stands in the page. */
export async function figureResponse(
  figure: ExportedFigure,
  format: FigureFormat,
  shown: 'attachment' | 'inline' = 'attachment'
): Promise<Response> {
  return new Response(await writeFigure(figure, format), {
    headers: {
      'content-type': FIGURE_TYPES[format],
      'content-disposition': `${shown}; filename="${figureName(figure, format)}"`,
      // An SVG opened on its own could otherwise run what it holds; ours holds none.
      'content-security-policy': SVG_POLICY
    }
  });
}

/** The figure's numbers as the page of a briefing shows them. */
export async function tableResponse(figure: ExportedFigure): Promise<Response> {
  return new Response((await import('./picture/index.ts')).tableSvg(figure), {
    headers: { 'content-type': FIGURE_TYPES.svg, 'content-security-policy': SVG_POLICY }
  });
}

/** Formats that a figure's address may end with. */
export const FILE_FORMATS = [...FIGURE_FORMATS, 'tsv'] as const;

/** What an address of a figure answers: a file, or its table as tabs. */
export function fileResponse(
  figure: ExportedFigure,
  format: (typeof FILE_FORMATS)[number]
): Promise<Response> | Response {
  if (format !== 'tsv') return figureResponse(figure, format);
  return new Response(figureTabs(figure), {
    headers: { 'content-type': `${FILE_TYPES.tsv}; charset=utf-8` }
  });
}
