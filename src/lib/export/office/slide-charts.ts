/** Puts native charts into a PowerPoint file: part, workbook, relation and frame of each, where a shape kept its place. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import { escapeXml } from '../xml.ts';
import { rewrite, setText, textOf, type Parts } from './archive.ts';
import { chartPart, type ChartSource } from './chart-part.ts';
import { chartWorkbook } from './workbook.ts';

/** A chart and how large it stands on its slide. */
export interface SlideChart {
  readonly figure: ExportedFigure;
  /** In points. */
  readonly height: number;
  /** Size of its words, in points. */
  readonly points: number;
  /** One of many on the same scale. */
  readonly small?: NonNullable<ChartSource['small']>;
}

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PLACE = 'nhip-chart-';
const SHAPE = new RegExp(`<p:sp>(?:(?!</p:sp>).)*? name="${PLACE}(\\d+)"(?:(?!</p:sp>).)*</p:sp>`, 'gs');

/** Name of the shape that keeps a chart's place, by the chart's number from 1. */
export const chartPlace = (n: number): string => PLACE + n;

/** The library's own charts hold a workbook each, packed all at once, and parts that the schema forbids: these are our own. */
export async function addSlideCharts(parts: Parts, charts: readonly SlideChart[]): Promise<void> {
  for (const [k, chart] of charts.entries()) await addChart(parts, chart, k + 1);
  if (charts.length === 0) return;
  const types = charts.map(
    (_, k) => `<Override PartName="/ppt/charts/chart${k + 1}.xml" ContentType="${CHART_TYPE}"/>`
  );
  rewrite(parts, '[Content_Types].xml', (xml) =>
    xml
      .replace(/<Default Extension="xlsx"[^>]*>/, '')
      .replace('</Types>', `${types.join('')}</Types>`)
      .replace(/(<Types[^>]*>)/, `$1<Default Extension="xlsx" ContentType="${SHEET_TYPE}"/>`)
  );
  for (const path of [...parts.keys()].filter((one) => /^ppt\/slides\/slide\d+\.xml$/.test(one)))
    fillPlaces(parts, path, charts);
}

async function addChart(parts: Parts, { figure, ...size }: SlideChart, n: number): Promise<void> {
  const { file, source } = await chartWorkbook(figure);
  parts.set(`ppt/embeddings/Microsoft_Excel_Worksheet${n}.xlsx`, file);
  setText(parts, `ppt/charts/chart${n}.xml`, chartPart(figure, { ...source, external: 'rId1', ...size }));
  setText(
    parts,
    `ppt/charts/_rels/chart${n}.xml.rels`,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${RELATIONS}/package" Target="../embeddings/Microsoft_Excel_Worksheet${n}.xlsx"/></Relationships>`
  );
}

/** Each shape gives its number, words and place to the frame of its chart. */
function fillPlaces(parts: Parts, path: string, charts: readonly SlideChart[]): void {
  const numbers: string[] = [];
  const filled = textOf(parts, path).replace(SHAPE, (shape, n: string) => {
    numbers.push(n);
    const id = /<p:cNvPr id="(\d+)"/.exec(shape)?.[1] ?? '2';
    const figure = charts[Number(n) - 1]?.figure;
    const words = escapeXml(`${figure?.takeaway ?? ''}. ${figure?.title ?? ''}`);
    const [offset = '', extent = ''] = [/<a:off [^>]*>/, /<a:ext c[^>]*>/].map(
      (part) => part.exec(shape)?.[0] ?? ''
    );
    return (
      `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Nhịp ${n}" descr="${words}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>` +
      `<p:xfrm>${offset}${extent}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONS}" r:id="rIdChart${n}"/></a:graphicData></a:graphic></p:graphicFrame>`
    );
  });
  if (numbers.length === 0) return;
  setText(parts, path, filled);
  const relations = numbers.map(
    (n) => `<Relationship Id="rIdChart${n}" Type="${RELATIONS}/chart" Target="../charts/chart${n}.xml"/>`
  );
  rewrite(parts, path.replace(/slide\d+\.xml$/, '_rels/$&.rels'), (xml) =>
    xml.replace('</Relationships>', `${relations.join('')}</Relationships>`)
  );
}
