/** The heat table: series down, buckets across, as the page shades them. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import { answerBreaks, pointState } from '../../charts/heat-rows.ts';
import { legendSteps, type LegendStep } from '../../charts/legend.ts';
import type { SeriesAnswer } from '../../trends/query.ts';
import type { TileState } from '../../charts/tiles.ts';
import type { HeatTableWords } from '../../charts/figure-words.ts';
import type { ExploreTongue } from '../explore/tongue.ts';
import { heatTableWords } from '../figures/words.ts';
import { numbersOf, tableOf } from './describe-series.ts';
import { heatFinding } from '../explore/findings.ts';
import { frameOf } from './frame.ts';
import type { SeriesFigureFound } from './found.ts';

export function describeCells(found: SeriesFigureFound, tongue: ExploreTongue): ExportedFigure {
  const { answer } = found;
  const { measure, grain } = answer.query;
  const told = heatTableWords(answer.query, tongue);
  const breaks = answerBreaks(answer);
  const numbers = numbersOf(answer, tongue);
  return {
    ...frameOf(found, answer, tongue),
    ...numbers,
    takeaway: heatFinding(answer, tongue),
    subtitle: `${tongue.words.unit[measure]} ${tongue.words.per[grain]}`,
    table: tableOf(answer, tongue),
    chart: null,
    grid: {
      kind: 'table',
      head: numbers.buckets.map(({ name }) => name),
      legend: legendOf(answer, told),
      rows: answer.series.map((series) => ({
        name: told.name(series, true),
        cells: series.points.map((point) => {
          const state = pointState(point, measure, breaks);
          return { state, text: writtenIn(state, told) };
        })
      }))
    }
  };
}

/** Nothing where no cell has a shade. */
export function legendOf(answer: SeriesAnswer, words: HeatTableWords): readonly LegendStep[] {
  const { measure } = answer.query;
  if (!answer.series.some(({ points }) => points.some(({ value }) => (value ?? 0) > 0))) return [];
  return legendSteps(answerBreaks(answer), measure === 'share' ? 'share' : 'count', words.figure, words);
}

/** What stands in a cell or on a tile. */
export function writtenIn(state: TileState, words: HeatTableWords): string {
  if (state.kind !== 'value') return state.kind === 'hidden' ? words.hidden : words.none;
  return state.value > 0 ? words.figure(state.value) : words.zero;
}
