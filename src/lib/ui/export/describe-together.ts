/** Themes that go together: of the row's articles, the share that also carries the column's theme. */
import type { ExportedFigure, FigureCell, GridCell } from '../../charts/exported-figure.ts';
import { legendSteps } from '../../charts/legend.ts';
import { togetherCells, type TogetherCell } from '../../charts/together-cells.ts';
import type { CoOccurrence } from '../../trends/co-occurrence.ts';
import type { ExploreTongue } from '../explore/tongue.ts';
import { coOccurrenceWords } from '../figures/words.ts';
import { formatDay } from '../format.ts';
import { exporting } from '../messages/export.ts';
import { t } from '../messages/index.ts';
import { togetherFinding } from '../explore/findings.ts';
import { frameOf } from './frame.ts';
import type { SeriesFigureFound } from './found.ts';

const NOTHING: CoOccurrence = { themes: [], totals: [], both: [] };

export function describeTogether(found: SeriesFigureFound, tongue: ExploreTongue): ExportedFigure {
  const { query } = found.answer;
  const { lang, names } = tongue;
  const table = found.together ?? NOTHING;
  const told = coOccurrenceWords(query, tongue);
  const labels = table.themes.map(names);
  const { rows, breaks } = togetherCells(table);
  const hasShade = rows.flat().some((cell) => cell?.state.kind === 'value' && cell.state.heat > 0);
  const written = (cell: TogetherCell | null): GridCell => {
    if (!cell) return null;
    const { state } = cell;
    if (state.kind !== 'value')
      return { state, text: state.kind === 'hidden' ? told.hidden : told.figure(0) };
    const isLeast = state.value > 0 && (cell.cell.share ?? 0) < 0.005;
    return { state, text: isLeast ? told.least : told.figure(state.value) };
  };
  const value = (cell: TogetherCell | null | undefined): number | null =>
    cell?.state.kind === 'value' ? cell.state.value : null;
  return {
    ...frameOf(found, { ...found.answer, series: [] }, tongue),
    ...{ measure: null, unit: '%', digits: 0, chart: null },
    takeaway: togetherFinding(table, query, tongue),
    subtitle: `${told.caption}; ${formatDay(query.from)} – ${formatDay(query.to)}`,
    notes: [told.note],
    buckets: table.themes.map((key, k) => ({ key, name: labels[k]?.short ?? key, partial: false })),
    series: table.themes.map((key, row) => ({
      ...{ key, role: 's0', name: labels[row]?.name ?? key, short: labels[row]?.short ?? key },
      values: table.themes.map((_, column) => value(rows[row]?.[column]))
    })),
    table: {
      hidden: t(lang)(exporting).hidden,
      keys: ['', ...table.themes, ''],
      head: [told.rows, ...labels.map(({ short }) => short), told.total],
      rows: table.themes.map((_, row): FigureCell[] => [
        labels[row]?.name ?? '',
        ...table.themes.map((__, column) => (row === column ? '' : value(rows[row]?.[column]))),
        table.totals[row] ?? 0
      ])
    },
    grid: {
      kind: 'table',
      head: labels.map(({ short }) => short),
      legend: hasShade ? legendSteps(breaks, 'count', told.figure, told) : [],
      rows: rows.map((cells, row) => ({ name: labels[row]?.short ?? '', cells: cells.map(written) }))
    }
  };
}
