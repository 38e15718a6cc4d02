/** A figure as an Excel workbook: its chart, the numbers, notes with the stamp. The only file that knows hucre. */
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre';
import {
  stampLines,
  type ExportedFigure,
  type FigureCell,
  type FigureGrid,
  type FigureSeries,
  type FigureView
} from '../../charts/exported-figure.ts';
import { roleOf, SERIES_ROLES } from '../../charts/palette.ts';
import type { TileState } from '../../charts/tiles.ts';
import { LIGHT } from '../picture/light-palette.ts';
import { OFFICE_FAMILY } from '../fonts/faces.ts';
import { plainText } from '../xml.ts';
import { datedProperties, readParts, setText, writeParts } from './archive.ts';
import { shortName } from './short-name.ts';
import { chartPart, numberCode, type ChartSource } from './chart-part.ts';

const FONT = { name: OFFICE_FAMILY, size: 11 } as const;
const WRAP = { wrapText: true, vertical: 'top' } as const;
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  border: { bottom: { style: 'thin' } },
  alignment: { ...WRAP, vertical: 'bottom' }
};
const WRAPPED: CellStyle = { font: FONT, alignment: WRAP };
const BOLD: CellStyle = { font: { ...FONT, bold: true }, alignment: WRAP };
const TITLE: CellStyle = { font: { ...FONT, bold: true, size: 14 }, alignment: WRAP };
const GREY: CellStyle = { font: { ...FONT, color: { rgb: '586570' } }, alignment: WRAP };
/** The hatch of a suppressed value: text would be plotted as zero. */
const HIDDEN: CellStyle = { fill: { type: 'pattern', pattern: 'lightUp' } };
/** Names of sheets have at most 31 characters and none of these. */
const sheetName = (text: string): string =>
  plainText(text)
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31);
const CHART_ROWS = 22;
const HEAD_WIDTH = 16;
/** Characters of a column that holds sentences; of such words a row takes so many. */
const SENTENCE_WIDTH = 110;
const ROW_POINTS = 16;
/** Sheets print on one page's width. */
const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
};

/** Letters of a column, counted from 0. */
const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** The workbook that people open: the figure, its tiles where it is a map, all numbers, notes. */
export async function figureXlsx(whole: ExportedFigure): Promise<Uint8Array<ArrayBuffer>> {
  const figure = asOneChart(whole);
  const { heads, grid } = figure;
  const numbers = numbersSheet(figure);
  const front = frontSheet(figure, sheetName(figure.lang === 'vi' ? 'Hình' : 'Figure'));
  const tiles = grid?.kind === 'tiles' ? [tilesSheet(grid, figure.lang === 'vi' ? 'Bản đồ' : 'Map')] : [];
  const file = await writeXlsx({
    sheets: [front, ...tiles, numbers, notesSheet(figure, sheetName(heads.notes))],
    properties: { title: plainText(figure.takeaway), creator: 'Nhịp' }
  });
  const source: ChartSource = {
    ...{ sheet: numbers.name, headRow: 1, firstRow: 2, names: 'A', external: null, points: 10 },
    height: CHART_ROWS * ROW_POINTS,
    columns: figure.series.map(({ key }) => columnName(figure.table.keys.indexOf(key)))
  };
  const parts = readParts(file);
  if (hasChart(figure)) setText(parts, 'xl/charts/chart1.xml', chartPart(figure, source));
  datedProperties(parts, figure.stamp.madeOn);
  return writeParts(parts);
}

/** A sheet has one chart: of small multiples it shows those with most as lines, the numbers have all. */
function asOneChart(figure: ExportedFigure): ExportedFigure {
  if (figure.view !== 'multiples') return figure;
  const sum = ({ values }: FigureSeries) => values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const most = figure.series.toSorted((a, b) => sum(b) - sum(a)).slice(0, SERIES_ROLES.length);
  const series = figure.series.filter((one) => most.includes(one));
  return { ...figure, view: 'line', series: series.map((one, k) => ({ ...one, role: roleOf(k) })) };
}

/** The map as cells that can be coloured and written over. */
function tilesSheet({ rows }: FigureGrid, name: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, y) =>
    row.cells.forEach((one, x) => {
      if (one)
        cells.set(`${y},${x}`, { value: plainText(one.text), type: 'string', style: tileStyle(one.state) });
    })
  );
  return {
    ...{ name, cells, view: { showGridLines: false }, pageSetup: { ...PAGE, fitToHeight: 1 } },
    columns: Array.from({ length: Math.max(1, ...rows.map((row) => row.cells.length)) }, () => ({
      width: 14
    })),
    rowDefs: new Map(rows.map((_, y) => [y, { height: 2 * ROW_POINTS }]))
  };
}

function tileStyle(state: TileState): CellStyle {
  const alignment = { wrapText: true, horizontal: 'center', vertical: 'center' } as const;
  const thin = { style: 'thin', color: { rgb: hex('line') } } as const;
  const border = { top: thin, right: thin, bottom: thin, left: thin };
  if (state.kind === 'void') return { font: FONT, alignment, border };
  if (state.kind === 'hidden') return { ...HIDDEN, font: FONT, alignment, border };
  return {
    ...{ alignment, border, font: { ...FONT, color: { rgb: hex(`h${state.heat}-on`) } } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: hex(`h${state.heat}`) } }
  };
}

const hex = (token: string): string => (LIGHT[token] ?? '#000000').slice(1);

/** The workbook inside a slide or a page: exactly the drawn series. */
export async function chartWorkbook(figure: ExportedFigure): Promise<{
  readonly file: Uint8Array<ArrayBuffer>;
  readonly source: Omit<ChartSource, 'external' | 'points' | 'height'>;
}> {
  const name = sheetName(figure.heads.numbers);
  const rows = [
    [figure.table.head[0] ?? '', ...figure.series.map(({ name: whole }) => shortName(whole))],
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

/** Views that Office draws as one chart; cells are tables of their own, small multiples a chart each. */
const CHARTED: readonly FigureView[] = ['line', 'bar', 'ranking', 'visits'];
/** Whether the figure is one native chart. */
export const hasChart = ({ view, series, buckets }: ExportedFigure): boolean =>
  CHARTED.includes(view) && series.length > 0 && buckets.length > 0;

function numbersSheet(figure: ExportedFigure): WriteSheet {
  const { head, rows } = figure.table;
  const sheet = gridSheet(sheetName(figure.heads.numbers), [head.map(shortName), ...rows], figure);
  if (figure.grid?.kind !== 'table' || figure.series.length === 0) return sheet;
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
  const format = (x: number) => numberCode(figure, x === samples || figure.digits === 0);
  const longestHead = (rows[0] ?? []).map(String).reduce((a, b) => (a.length < b.length ? b : a), '');
  rows.forEach((row, y) =>
    row.forEach((value, x) =>
      cells.set(`${y},${x}`, cellOf(value, y === 0 ? HEAD : { font: FONT, numFmt: format(x) }))
    )
  );
  return {
    name,
    columns: (rows[0] ?? []).map((_, k) => ({ width: k === 0 ? 20 : HEAD_WIDTH })),
    rows: rows.map((row) => row.map((value) => (typeof value === 'string' ? plainText(value) : value))),
    cells,
    pageSetup: { ...PAGE, printTitlesRow: '$1:$1' },
    rowDefs: new Map([[0, { height: rowHeight(longestHead, HEAD_WIDTH) }]]),
    freezePane: { rows: 1, columns: 1 }
  };
}

/** Of a row with a text of so many characters a line, in points: programs that only convert do not measure it. */
const rowHeight = (text: string, width: number): number =>
  Math.min(400, ROW_POINTS * Math.max(1, Math.ceil((text.length * 1.15) / width)));

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
  const rowDefs = new Map<number, { height: number }>();
  const put = (row: number, text: string, style: CellStyle) => {
    cells.set(`${row},0`, cellOf(text, style));
    rowDefs.set(row, { height: rowHeight(text, SENTENCE_WIDTH) * ((style.font?.size ?? 11) / 11) });
  };
  lines.forEach(([text, style], y) => put(y, text, style));
  below.forEach((text, k) => put(start + k, text, GREY));
  const drawn = figure.series.map(({ name: title }) => ({ name: plainText(title), values: 'B2:B2' }));
  return {
    name,
    cells,
    rowDefs,
    columns: [{ width: SENTENCE_WIDTH }],
    pageSetup: { ...PAGE, fitToHeight: 1 },
    view: { showGridLines: false },
    ...(hasChart(figure)
      ? {
          charts: [
            {
              ...{ type: 'line', series: drawn.slice(0, 1) },
              anchor: { from: { row: from, col: 0 }, to: { row: from + CHART_ROWS - 1, col: 1 } }
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
    ...(figure.proofs.length > 0
      ? ([
          ['', WRAPPED],
          [heads.evidence, BOLD]
        ] as const)
      : []),
    ...figure.proofs.map(({ text, link }) => [text, WRAPPED, link] as const)
  ];
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach(([text, style, link], y) =>
    cells.set(`${y},0`, {
      ...cellOf(text, style),
      ...(link && /^https?:/.test(link) ? { hyperlink: { target: link } } : {})
    })
  );
  return {
    ...{ name, cells, pageSetup: PAGE, columns: [{ width: SENTENCE_WIDTH }] },
    rowDefs: new Map(rows.map(([text], y) => [y, { height: rowHeight(text, SENTENCE_WIDTH) }]))
  };
}
