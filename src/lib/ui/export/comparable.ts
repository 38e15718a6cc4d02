/** The numbers of any figure in one shape, so that those of then stand beside those of now. */
import type { Point } from '../../trends/query.ts';
import { togetherAt } from '../../trends/co-occurrence.ts';
import { countOf, groupsIn, KINDS_OF } from '../../trends/visit-kinds.ts';
import { togetherKey } from '../explore/state.ts';
import { listHref, monthWithin } from '../visits/href.ts';
import { bucketOf } from './describe-map.ts';
import { isVisits, type Found, type FoundVisits } from './found.ts';

export interface Comparable {
  /** Values are fractions. */
  readonly share: boolean;
  readonly series: readonly ComparedSeries[];
}
export interface ComparedSeries {
  readonly key: string;
  readonly label: string;
  readonly points: readonly ComparedPoint[];
}
export type ComparedPoint = Pick<Point, 'bucket' | 'value' | 'count' | 'n' | 'articles'>;

export function comparable(found: Found): Comparable {
  if (isVisits(found)) return visitsOf(found);
  if (found.view === 'co') return pairsOf(found);
  const { query, series } = found.view === 'map' ? bucketOf(found) : found.answer;
  return { share: query.measure === 'share', series };
}

function visitsOf({ visits: { months, query } }: FoundVisits): Comparable {
  return {
    share: false,
    series: groupsIn(months).map((group) => ({
      ...{ key: group, label: group },
      points: months.map((month) => ({
        ...{
          bucket: month.bucket,
          value: countOf(month, group),
          count: countOf(month, group),
          n: month.total
        },
        articles: listHref(query, { kinds: KINDS_OF[group], ...monthWithin(month.bucket, query) })
      }))
    }))
  };
}

function pairsOf({ answer, together }: Exclude<Found, FoundVisits>): Comparable {
  if (!together) return { share: true, series: [] };
  const { query } = answer;
  return {
    share: true,
    series: together.themes.map((row, at) => ({
      ...{ key: row, label: row },
      points: together.themes.flatMap((column, k) => {
        const cell = togetherAt(together, at, k);
        if (!cell) return [];
        const { share: value, count, n } = cell;
        return [
          {
            bucket: column,
            value,
            count,
            n,
            articles: `/explore?from=${query.from}&to=${query.to}&at=all&key=${togetherKey(row, column)}`
          }
        ];
      })
    }))
  };
}
