/**
 * The native chart of an office file (DrawingML): the numbers cached beside references to its workbook, colours, dashes
 * and markers of the page. One writer for Excel, PowerPoint and Word, because the libraries write parts that their own
 * schema forbids (an empty value where a share is suppressed, elements out of order).
 */
import { MARKERS, SERIES_ROLES } from '../../charts/palette.ts';
import type { ExportedFigure, FigureSeries } from '../../charts/exported-figure.ts';
import { roundScale } from '../../charts/scale.ts';
import { spreadLabels } from '../../charts/spread.ts';
import { MOST_RANKS } from '../../trends/ranking.ts';
import { OFFICE_FAMILY } from '../fonts/faces.ts';
import { LIGHT } from '../picture/light-palette.ts';
import { escapeXml } from '../xml.ts';
import { shortName } from './short-name.ts';

/** Where the numbers stand in the workbook: rows are 1-based, both ends inclusive. */
export interface ChartSource {
  readonly sheet: string;
  readonly firstRow: number;
  /** Column letters of the buckets, and of each series. */
  readonly names: string;
  readonly columns: readonly string[];
  /** Row of the heads. */
  readonly headRow: number;
  /** Relationship to the workbook inside a slide or a page; null in the workbook itself. */
  readonly external: string | null;
  /** Size of its words in points. */
  readonly points: number;
  /** Of the whole chart, in points. */
  readonly height: number;
  /** One of many on the same scale: without words under its axis. */
  readonly small?: { readonly max: number };
}

const SYMBOLS = {
  circle: 'circle',
  rect: 'square',
  triangle: 'triangle',
  rectRot: 'diamond',
  line: 'dash'
} as const;
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
/** Labels of the category axis that stand side by side. */
const MOST_LABELS = 12;
const EMU_PER_POINT = 12700;
/** About how much of a chart's height office programs give to its plot. */
const PLOT = 0.72;
const LABEL_LEAD = 1.2;
/** Parts of the height below which a label stays where it is. */
const LEAST_SHIFT = 0.005;

/** A series' source, and how far its end label is moved. */
interface SeriesSource extends ChartSource {
  readonly shift: number;
}

/** The XML of `chart1.xml`. At most six series. */
export function chartPart(figure: ExportedFigure, source: ChartSource): string {
  const isBar = isColumns(figure);
  const series = figure.series.slice(0, figure.view === 'ranking' ? MOST_RANKS : SERIES_ROLES.length);
  const shifts = endShifts(figure, series, source);
  const all = series
    .map((one, k) => (isBar ? barSeries : lineSeries)(figure, one, k, { ...source, shift: shifts[k] ?? 0 }))
    .join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const plot = isBar
    ? `<c:barChart><c:barDir val="col"/><c:grouping val="${isStacked(figure) ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${all}<c:gapWidth val="40"/>${isStacked(figure) ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`
    : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>' +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plotLayout(figure)}${plot}${categoryAxis(figure, source)}${valueAxis(figure, source)}${NO_FILL}</c:plotArea>` +
    (series.length > 1 && !hasNames(figure)
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${words(source.points, 'ink')}</c:legend>`
      : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    NO_FILL +
    words(source.points, 'ink') +
    (source.external
      ? `<c:externalData r:id="${source.external}"><c:autoUpdate val="0"/></c:externalData>`
      : '') +
    '</c:chartSpace>'
  );
}

const isColumns = ({ view }: ExportedFigure): boolean => view === 'bar' || view === 'visits';
const isStacked = ({ view }: ExportedFigure): boolean => view === 'visits';
/** Ranks carry their names at the ends of their lines, as on the page: a legend of eight greys would say nothing. */
const hasNames = ({ view }: ExportedFigure): boolean => view === 'ranking';
/** Leaves room for the names at the ends. */
const plotLayout = (figure: ExportedFigure): string =>
  hasNames(figure)
    ? '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.05"/><c:y val="0.05"/><c:w val="0.72"/><c:h val="0.82"/></c:manualLayout></c:layout>'
    : '<c:layout/>';

const NO_FILL = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
const hex = (token: string): string => (LIGHT[token] ?? '#000000').slice(1).toUpperCase();
const fill = (token: string): string => `<a:solidFill><a:srgbClr val="${hex(token)}"/></a:solidFill>`;

function outline(token: string, points: number, dash: 'solid' | 'sysDash' = 'solid'): string {
  return `<a:ln w="${points * EMU_PER_POINT}" cap="flat">${fill(token)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

/** @param level words stand upright and are left out where they have no room: LibreOffice breaks them at exactly 0. */
function words(points: number, token: string, bold = false, level = false): string {
  return (
    `<c:txPr><a:bodyPr${level ? ' rot="-60" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${points * 100}" b="${bold ? 1 : 0}">${fill(token)}` +
    `<a:latin typeface="${OFFICE_FAMILY}"/><a:cs typeface="${OFFICE_FAMILY}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`
  );
}

function lineSeries(figure: ExportedFigure, one: FigureSeries, k: number, source: SeriesSource): string {
  const role = one.role;
  const line = role === 's0' ? 'line' : role;
  const end = one.values.findLastIndex((value) => value !== null);
  const symbol = SYMBOLS[MARKERS[role === 's0' ? 's1' : role].style];
  const marker = `<c:marker><c:symbol val="${symbol}"/><c:size val="8"/><c:spPr>${fill('paper')}${outline(role, 2)}</c:spPr></c:marker>`;
  const none = '<c:marker><c:symbol val="none"/></c:marker>';
  const alone = (at: number) =>
    one.values[at] !== null && one.values[at - 1] == null && one.values[at + 1] == null;
  const points = figure.buckets.flatMap(({ partial }, at) => {
    const dashed = partial || (at === 1 && figure.buckets[0]?.partial === true);
    if (!dashed && at !== end && !alone(at)) return [];
    const stroke = `<c:spPr>${outline(line, 2.25, dashed ? 'sysDash' : 'solid')}</c:spPr>`;
    return [
      `<c:dPt><c:idx val="${at}"/>${at === end || alone(at) ? marker : none}<c:bubble3D val="0"/>${stroke}</c:dPt>`
    ];
  });
  return (
    `<c:ser><c:idx val="${k}"/><c:order val="${k}"/>${nameOf(one, k, source)}<c:spPr>${outline(line, 2.25)}</c:spPr>${none}` +
    points.join('') +
    endLabel(figure, role, end, source) +
    `${categories(figure, source)}${values(figure, one, k, source)}<c:smooth val="0"/></c:ser>`
  );
}

/** How far each last value is moved down so that none covers another, in parts of the chart's height. */
function endShifts(figure: ExportedFigure, series: readonly FigureSeries[], source: ChartSource): number[] {
  const values = series.flatMap((one) => one.values.map((value) => value ?? 0));
  // Ranks stand apart by themselves but where they are shared.
  const { max } = roundScale(Math.max(0, ...values), figure.unit !== '%');
  const plot = source.height * PLOT;
  const turned = figure.view === 'ranking';
  const ends = series.map(({ values: all }) => ({
    y:
      plot *
      heightOf(
        all.findLast((value) => value !== null) ?? 0,
        turned ? Math.max(2, ...series.map(({ values: ranks }) => ranks.at(-1) ?? 0)) : max,
        turned
      ),
    height: source.points * LABEL_LEAD
  }));
  return spreadLabels(ends, -source.points, plot + source.points).map(
    (y, k) => (y - (ends[k]?.y ?? y)) / source.height
  );
}

/** From the top of the plot, in parts of it. */
const heightOf = (value: number, max: number, turned: boolean): number =>
  turned ? (value - 1) / (max - 1) : 1 - value / max;

const moved = (shift: number): string =>
  Math.abs(shift) < LEAST_SHIFT
    ? ''
    : `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${shift.toFixed(4)}"/></c:manualLayout></c:layout>`;

/** The last value beside its point, in the colour of its words; no other point has one. */
function endLabel(
  figure: ExportedFigure,
  role: string,
  end: number,
  { points, shift }: SeriesSource
): string {
  const nothing =
    '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  if (end < 0) return `<c:dLbls>${nothing}</c:dLbls>`;
  return (
    `<c:dLbls><c:dLbl><c:idx val="${end}"/>${moved(shift)}${numberFormat(figure)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${words(points, `${role}-text`, true)}<c:dLblPos val="r"/>${endShown(figure, nothing)}</c:dLbl>${nothing}</c:dLbls>`
  );
}

const endShown = (figure: ExportedFigure, nothing: string): string => {
  const shown = nothing.replace('showVal val="0"', 'showVal val="1"');
  return hasNames(figure)
    ? `${shown.replace('showSerName val="0"', 'showSerName val="1"')}<c:separator>  </c:separator>`
    : shown;
};

function barSeries(figure: ExportedFigure, one: FigureSeries, k: number, source: ChartSource): string {
  const { role } = one;
  const unfinished = figure.buckets.flatMap(({ partial }, at) =>
    partial && (one.values[at] ?? 0) > 0
      ? [
          `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill('paper')}${outline(role, 1.5, 'sysDash')}</c:spPr></c:dPt>`
        ]
      : []
  );
  return (
    `<c:ser><c:idx val="${k}"/><c:order val="${k}"/>${nameOf(one, k, source)}<c:spPr>${fill(role)}</c:spPr>` +
    `<c:invertIfNegative val="0"/>${unfinished.join('')}${categories(figure, source)}${values(figure, one, k, source)}</c:ser>`
  );
}

const cell = ({ sheet }: ChartSource, column: string, row: number): string =>
  `'${sheet.replaceAll("'", "''")}'!$${column}$${row}`;

function range(source: ChartSource, column: string, count: number): string {
  const { firstRow } = source;
  return escapeXml(`${cell(source, column, firstRow)}:$${column}$${firstRow + Math.max(1, count) - 1}`);
}

function nameOf({ name }: FigureSeries, k: number, source: ChartSource): string {
  const at = escapeXml(cell(source, source.columns[k] ?? 'B', source.headRow));
  return `<c:tx><c:strRef><c:f>${at}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(shortName(name))}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

function categories({ buckets }: ExportedFigure, source: ChartSource): string {
  const points = buckets.map(({ name }, at) => `<c:pt idx="${at}"><c:v>${escapeXml(name)}</c:v></c:pt>`);
  return `<c:cat><c:strRef><c:f>${range(source, source.names, buckets.length)}</c:f><c:strCache><c:ptCount val="${buckets.length}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`;
}

/** A suppressed value has no point at all: the line breaks there. */
function values(figure: ExportedFigure, one: FigureSeries, k: number, source: ChartSource): string {
  const points = one.values.map((value, at) =>
    value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`
  );
  return `<c:val><c:numRef><c:f>${range(source, source.columns[k] ?? 'B', one.values.length)}</c:f><c:numCache><c:formatCode>${numberCode(figure)}</c:formatCode><c:ptCount val="${one.values.length}"/>${points.join('')}</c:numCache></c:numRef></c:val>`;
}

/** Windows' numbers of the languages. */
const LOCALES = { vi: '42A', en: '809' } as const;
/** LibreOffice writes separators of the language named; Excel and PowerPoint those of their reader's machine. */
export const numberCode = (
  { lang, digits }: Pick<ExportedFigure, 'lang' | 'digits'>,
  whole = digits === 0
): string => `[$-${LOCALES[lang]}]${whole ? '#,##0' : '0.0'}`;
const numberFormat = (figure: ExportedFigure): string =>
  `<c:numFmt formatCode="${numberCode(figure)}" sourceLinked="0"/>`;

function categoryAxis(figure: ExportedFigure, { points, small }: ChartSource): string {
  const { buckets } = figure;
  const every = Math.max(1, Math.ceil(buckets.length / MOST_LABELS));
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${small ? 'none' : figure.view === 'ranking' ? 'nextTo' : 'low'}"/>` +
    `<c:spPr>${outline('edge', 1)}</c:spPr>${words(points, 'ink-3', false, true)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="${figure.view === 'ranking' ? 'max' : 'autoZero'}"/><c:auto val="0"/>` +
    `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${every}"/><c:tickMarkSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

/** The axis of ranks ends with the last one that still stands: who comes from below enters at its edge. */
function topOf({ view, series }: ExportedFigure, small: ChartSource['small']): string {
  const last = Math.max(2, ...series.map(({ values }) => values.at(-1) ?? 0));
  const max = view === 'ranking' ? last : small?.max;
  return max === undefined ? '' : `<c:max val="${max}"/>`;
}

const unitOf = ({ view }: ExportedFigure, small: ChartSource['small']): string => {
  if (view === 'ranking') return '<c:majorUnit val="1"/>';
  return small ? `<c:majorUnit val="${small.max / 2}"/>` : '';
};

/** Shares are numbers in per cent, so that editing 9,0 in the workbook means 9,0%. */
function valueAxis(figure: ExportedFigure, { points, small }: ChartSource): string {
  const turned = figure.view === 'ranking';
  const code = figure.unit === '%' ? '0&quot;%&quot;' : numberCode(figure, true);
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="${turned ? 'maxMin' : 'minMax'}"/>${topOf(figure, small)}<c:min val="${turned ? 1 : 0}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    `<c:majorGridlines><c:spPr>${outline('line', 0.75)}</c:spPr></c:majorGridlines><c:numFmt formatCode="${code}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${words(points, 'ink-3')}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="${isColumns(figure) || figure.buckets.length === 1 ? 'between' : 'midCat'}"/>${unitOf(figure, small)}</c:valAx>`
  );
}
