/** The tile map of one bucket: provinces, present or former, where they lie, both archipelagos with their provinces' figures. */
import { latestFull } from '../../charts/columns.ts';
import type { ExportedFigure, FigureCell, FigureGrid, GridCell } from '../../charts/exported-figure.ts';
import { answerBreaks, pointState } from '../../charts/heat-rows.ts';
import { GRIDS } from '../../charts/tilegrid.ts';
import type { Point, Series, SeriesAnswer } from '../../trends/query.ts';
import { bucketText, type ExploreTongue } from '../explore/tongue.ts';
import { heatTableWords } from '../figures/words.ts';
import { exporting } from '../messages/export.ts';
import { t } from '../messages/index.ts';
import { legendOf, writtenIn } from './describe-cells.ts';
import { numbersOf } from './describe-series.ts';
import { mapFinding } from '../explore/map-finding.ts';
import { frameOf, shownAs } from './frame.ts';
import type { SeriesFigureFound } from './found.ts';

export function describeMap(found: SeriesFigureFound, tongue: ExploreTongue): ExportedFigure {
  const { words } = tongue;
  const shown = bucketOf(found);
  const { query } = shown;
  const bucket = shown.series[0]?.points[0]?.bucket ?? '';
  return {
    ...frameOf({ ...found, answer: shown }, shown, tongue),
    ...numbersOf(shown, tongue),
    takeaway: mapFinding(shown, 0, tongue),
    subtitle: `${words.unit[query.measure]} ${words.per[query.grain]}; ${bucketText(bucket, query, tongue)}`,
    table: provinceTable(shown, tongue),
    chart: null,
    grid: tilesOf(found.answer, shown, tongue)
  };
}

/** The answer with only the bucket that the map shows: the one asked for, else the latest whole one. */
export function bucketOf({ answer, at }: Pick<SeriesFigureFound, 'answer' | 'at'>): SeriesAnswer {
  const points = answer.series[0]?.points ?? [];
  const asked = points.findIndex(({ bucket }) => bucket === at);
  const index = asked < 0 ? latestFull(points) : asked;
  return {
    ...answer,
    series: answer.series.map((series) => ({ ...series, points: series.points.slice(index, index + 1) }))
  };
}

/** @param whole decides the shades: they mean the same in every bucket. */
function tilesOf(whole: SeriesAnswer, shown: SeriesAnswer, tongue: ExploreTongue): FigureGrid {
  const told = heatTableWords(shown.query, tongue);
  const breaks = answerBreaks(whole);
  const tile = (key: string, label?: string): GridCell => {
    const series = shown.series.find((one) => one.key === key);
    const point = series?.points[0];
    const name = label ?? told.name(series ?? { key, label: key }, true);
    if (!point) return { text: name, state: { kind: 'void' } };
    const state = pointState(point, shown.query.measure, breaks);
    return { text: `${name}\n${writtenIn(state, told)}`, state };
  };
  const { tiles, archipelagos } = GRIDS[shown.query.map];
  const placed = [
    ...Object.entries(tiles).map(([key, [row, column]]) => ({ row, column, cell: tile(key) })),
    ...archipelagos.map(({ name, province, row, column }) => ({ row, column, cell: tile(province, name) }))
  ];
  const size = (of: 'row' | 'column') => 1 + Math.max(...placed.map((one) => one[of]));
  const cellAt = (row: number, column: number) =>
    placed.find((one) => one.row === row && one.column === column)?.cell ?? null;
  return {
    kind: 'tiles',
    head: [],
    legend: legendOf(whole, told),
    rows: Array.from({ length: size('row') }, (_, row) => ({
      name: '',
      cells: Array.from({ length: size('column') }, (__, column) => cellAt(row, column))
    }))
  };
}

/** Provinces down: the value and the sample of the bucket. What has no place on the map is a row too. */
function provinceTable({ query, series }: SeriesAnswer, tongue: ExploreTongue): ExportedFigure['table'] {
  const told = heatTableWords(query, tongue);
  const texts = t(tongue.lang)(exporting);
  const row = (one: Series, point: Point): FigureCell[] => [
    told.name(one, false),
    shownAs(point.value, query.measure === 'share'),
    point.n
  ];
  return {
    hidden: texts.hidden,
    keys: ['', 'value', ''],
    head: [told.rows, tongue.words.unit[query.measure], texts.total],
    rows: series.flatMap((one) => one.points.map((point) => row(one, point)))
  };
}
