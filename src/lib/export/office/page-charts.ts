/** Puts native charts into a Word file: part, workbook, relation and drawing of each. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import { escapeXml } from '../xml.ts';
import { rewrite, setText, type Parts } from './archive.ts';
import { chartPart } from './chart-part.ts';
import { chartWorkbook } from './workbook.ts';

const CHART_POINTS = 9;
/** 160 × 90 mm. */
const CHART_EMU = { width: 5_760_000, height: 3_240_000 } as const;
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What stands in a text until its chart comes, by the chart's number from 1. */
export const chartHere = (n: number): string => `NHIP-CHART-HERE-${n}.`;

/** The library knows no charts: part, workbook and place in the text of each are put in here, in their order. */
export async function addCharts(parts: Parts, figures: readonly ExportedFigure[]): Promise<void> {
  for (const [k, figure] of figures.entries()) await addChart(parts, figure, k + 1);
  if (figures.length === 0) return;
  rewrite(parts, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Default Extension="xlsx" ContentType="${SHEET_TYPE}"/></Types>`)
  );
}

async function addChart(parts: Parts, figure: ExportedFigure, n: number): Promise<void> {
  const { file, source } = await chartWorkbook(figure);
  parts.set(`word/embeddings/chart${n}.xlsx`, file);
  setText(
    parts,
    `word/charts/chart${n}.xml`,
    chartPart(figure, { ...source, external: 'rId1', points: CHART_POINTS, height: 255 })
  );
  setText(
    parts,
    `word/charts/_rels/chart${n}.xml.rels`,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${RELATIONS}/package" Target="../embeddings/chart${n}.xlsx"/></Relationships>`
  );
  rewrite(parts, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdChart${n}" Type="${RELATIONS}/chart" Target="charts/chart${n}.xml"/></Relationships>`
    )
  );
  rewrite(parts, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/word/charts/chart${n}.xml" ContentType="${CHART_TYPE}"/></Types>`
    )
  );
  const words = escapeXml(`${figure.takeaway}. ${figure.title}`);
  const drawing =
    `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${CHART_EMU.width}" cy="${CHART_EMU.height}"/><wp:docPr id="${1000 + n}" name="Nhịp ${n}" descr="${words}"/><wp:cNvGraphicFramePr/>` +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONS}" r:id="rIdChart${n}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  rewrite(parts, 'word/document.xml', (xml) => {
    const at = xml.indexOf(chartHere(n));
    const [start, end] = [xml.lastIndexOf('<w:r>', at), xml.indexOf('</w:r>', at) + 6];
    return xml.slice(0, start) + drawing + xml.slice(end);
  });
}
