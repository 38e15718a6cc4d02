/** Describes the figure of a question for every export: the page's words, the numbers, the stamp. Pure. */
import type { ExportedFigure } from '../../charts/exported-figure.ts';
import type { ExploreTongue } from '../explore/tongue.ts';
import { describeCells } from './describe-cells.ts';
import { describeMap } from './describe-map.ts';
import { describeRanking } from './describe-ranking.ts';
import { describeSeries } from './describe-series.ts';
import { describeTogether } from './describe-together.ts';
import { describeVisits } from './describe-visits.ts';
import { isVisits, type FigureFound } from './found.ts';

export function describeFigure(found: FigureFound, tongue: ExploreTongue): ExportedFigure {
  if (isVisits(found)) return describeVisits(found, tongue);
  switch (found.view) {
    case 'heat':
      return describeCells(found, tongue);
    case 'map':
      return describeMap(found, tongue);
    case 'ranking':
      return describeRanking(found, tongue);
    case 'co':
      return describeTogether(found, tongue);
    default:
      return describeSeries(found, tongue);
  }
}
