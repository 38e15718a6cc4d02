/** A figure as an Excel workbook: its chart, the numbers, notes with the stamp. The only file that knows hucre. */
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre';
import { stampLines, type ExportedFigure, type FigureCell } from '../../charts/exported-figure.ts';
import { plainText } from '../xml.ts';
import { datedProperties, readParts, setText, writeParts } from './archive.ts';
import { chartPart, numberCode, type ChartSource } from './chart-part.ts';

const HEAD: CellStyle = { font: { bold: true }, border: { bottom: { style: 'thin' } } };
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const BOLD: CellStyle = { font: { bold: true } };
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const GREY: CellStyle = { font: { color: { rgb: '586570' } } };
/** The hatch of a suppressed value: text would be plotted as zero. */
const HIDDEN: CellStyle = { fill: { type: 'pattern', pattern: 'lightUp' } };
/** Names of sheets have at most 31 characters and none of these. */
const sheetName = (text: string): string =>
  plainText(text)
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31);
const CHART_ROWS = 22;
const CHART_COLUMNS = 12;

/** Letters of a column, counted from 0. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** The workbook that people open. */
export async function figureXlsx(figure: ExportedFigure): Promise<Uint8Array<ArrayBuffer>> {
  const { heads } = figure;
  const numbers = numbersSheet(figure);
  const front = frontSheet(figure, sheetName(figure.lang === 'vi' ? 'Hình' : 'Figure'));
  const file = await writeXlsx({
    sheets: [front, numbers, notesSheet(figure, sheetName(heads.notes))],
    properties: { title: plainText(figure.takeaway), creator: 'Nhịp' }
  });
  const source: ChartSource = {
    ...{ sheet: numbers.name, headRow: 1, firstRow: 2, names: 'A', external: null, points: 10 },
    columns: figure.series.map(({ key }) => columnName(figure.table.keys.indexOf(key)))
  };
  const parts = readParts(file);
  if (hasChart(figure)) setText(parts, 'xl/charts/chart1.xml', chartPart(figure, source));
  datedProperties(parts, figure.stamp.madeOn);
  return writeParts(parts);
}

/** The workbook inside a slide or a page: exactly the drawn series. */
export async function chartWorkbook(figure: ExportedFigure): Promise<{
  readonly file: Uint8Array<ArrayBuffer>;
  readonly source: Omit<ChartSource, 'external' | 'points'>;
}> {
  const name = sheetName(figure.heads.numbers);
  const rows = [
    [figure.table.head[0] ?? '', ...figure.series.map((one) => one.name)],
    ...figure.buckets.map((bucket, at) => [
      bucket.name,
      ...figure.series.map(({ values }) => values[at] ?? null)
    ])
  ];
  const parts = readParts(
    await writeXlsx({ sheets: [gridSheet(name, rows, figure)], properties: { creator: 'Nhịp' } })
  );
  datedProperties(parts, figure.stamp.madeOn);
  const columns = figure.series.map((_, k) => columnName(k + 1));
  return {
    file: writeParts(parts),
    source: { ...{ sheet: name, headRow: 1, firstRow: 2, names: 'A' }, columns }
  };
}

/** A heat table is its own picture: Excel shades the numbers, no chart is drawn. */
export const hasChart = ({ view, series, buckets }: ExportedFigure): boolean =>
  view !== 'heat' && series.length > 0 && buckets.length > 0;

function numbersSheet(figure: ExportedFigure): WriteSheet {
  const { head, rows } = figure.table;
  const sheet = gridSheet(sheetName(figure.heads.numbers), [head, ...rows], figure);
  if (figure.view !== 'heat' || figure.series.length === 0) return sheet;
  const last = `${columnName(figure.series.length)}${rows.length + 1}`;
  return {
    ...sheet,
    conditionalRules: [
      {
        ...{ type: 'colorScale', priority: 1, range: `B2:${last}` },
        colorScale: { cfvo: [{ type: 'num', value: '0' }, { type: 'max' }], colors: ['FFFFFFFF', 'FF004D72'] }
      }
    ]
  };
}

/** Head, then rows; texts are texts whatever they begin with, null is an empty hatched cell. */
function gridSheet(
  name: string,
  rows: readonly (readonly FigureCell[])[],
  figure: ExportedFigure
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const samples = figure.table.keys.lastIndexOf('');
  const format = (x: number) => (x === samples ? '#,##0' : numberCode(figure));
  rows.forEach((row, y) =>
    row.forEach((value, x) => cells.set(`${y},${x}`, cellOf(value, y === 0 ? HEAD : { numFmt: format(x) })))
  );
  return {
    name,
    columns: (rows[0] ?? []).map((_, k) => ({ width: k === 0 ? 20 : 16 })),
    rows: rows.map((row) => row.map((value) => (typeof value === 'string' ? plainText(value) : value))),
    cells,
    freezePane: { rows: 1, columns: 1 }
  };
}

function cellOf(value: FigureCell, style: CellStyle): Partial<Cell> {
  if (value === null) return { value, type: 'empty', style: HIDDEN };
  if (typeof value === 'number') return { value, type: 'number', style };
  return { value: plainText(value), type: 'string', style };
}

function frontSheet(figure: ExportedFigure, name: string): WriteSheet {
  const { stamp, heads } = figure;
  const lines: (readonly [string, CellStyle])[] = [
    [figure.takeaway, TITLE],
    [figure.title, BOLD],
    [figure.subtitle, GREY]
  ];
  const below = [...figure.notes, ...stampLines(stamp), `${heads.code} ${stamp.code} · ${stamp.link}`];
  const from = lines.length + 1;
  const start = from + (hasChart(figure) ? CHART_ROWS : 0) + 1;
  const cells = new Map<string, Partial<Cell>>();
  lines.forEach(([text, style], y) => cells.set(`${y},0`, cellOf(text, style)));
  below.forEach((text, k) => cells.set(`${start + k},0`, cellOf(text, GREY)));
  const drawn = figure.series.map(({ name: title }) => ({ name: plainText(title), values: 'B2:B2' }));
  return {
    name,
    cells,
    view: { showGridLines: false },
    ...(hasChart(figure)
      ? {
          charts: [
            {
              ...{ type: 'line', series: drawn.slice(0, 1) },
              anchor: { from: { row: from, col: 0 }, to: { row: from + CHART_ROWS - 1, col: CHART_COLUMNS } }
            }
          ]
        }
      : {})
  };
}

function notesSheet(figure: ExportedFigure, name: string): WriteSheet {
  const { stamp, heads } = figure;
  const rows: (readonly [string, CellStyle, string?])[] = [
    [figure.takeaway, BOLD],
    [figure.title, WRAPPED],
    [figure.subtitle, WRAPPED],
    ['', WRAPPED],
    [heads.source, BOLD],
    ...[...figure.notes, ...stampLines(stamp)].map((line) => [line, WRAPPED] as const),
    [`${heads.code} ${stamp.code}`, BOLD],
    [stamp.link, WRAPPED, stamp.link],
    ['', WRAPPED],
    [heads.evidence, BOLD],
    ...figure.proofs.map(({ text, link }) => [text, WRAPPED, link] as const)
  ];
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach(([text, style, link], y) =>
    cells.set(`${y},0`, {
      ...cellOf(text, style),
      ...(link && /^https?:/.test(link) ? { hyperlink: { target: link } } : {})
    })
  );
  return { name, columns: [{ width: 100 }], cells };
}
