/** Addresses of the pages of visits: the question, the list behind a figure, a visit, a person, a place. */
import type { VisitReport } from '../../corpus/ledger.ts';
import { bucketDays } from '../../trends/buckets.ts';
import { writeVisitQuery } from '../../trends/visit-address.ts';
import { ANY_VISIT, type VisitQuery } from '../../trends/visit-query.ts';
import { anchorOf } from '../article/article-marks.ts';

/** What a page of visits reads beside the question: page of a list, whose calendar, tiles or list. */
export interface VisitView {
  readonly page?: number;
  readonly calendar?: string | null;
  readonly cover?: 'tiles' | 'list';
  /** Page of the heat table's leaders. */
  readonly leaders?: number;
}

/** Names of the view's parameters; the question's parser does not know them. */
export const VIEW_NAMES = ['page', 'calendar', 'cover', 'leaders', 'lang'] as const;

/** The ledger page with another question; a person or place of another question is let go. */
export const visitsHref = (
  query: VisitQuery,
  change: Partial<VisitQuery> = {},
  view: VisitView = {}
): string => address('/visits', { ...query, ...change }, view);

/** Exactly the visits behind a figure. */
export const listHref = (query: VisitQuery, change: Partial<VisitQuery> = {}, view: VisitView = {}): string =>
  address('/visits/list', { ...query, ...change }, view);

/** The same visits as a file, all of them. */
export const csvHref = (query: VisitQuery): string => address('/visits/file.csv', query, {});

function address(
  path: string,
  query: VisitQuery,
  { page = 1, calendar, cover, leaders = 1 }: VisitView
): string {
  const more = [
    ...(page > 1 ? [`page=${page}`] : []),
    ...(calendar ? [`calendar=${calendar}`] : []),
    ...(cover === 'list' ? ['cover=list'] : []),
    ...(leaders > 1 ? [`leaders=${leaders}`] : [])
  ];
  return `${path}?${[writeVisitQuery(query), ...more].filter(Boolean).join('&')}`;
}

/** The days of a month that lie inside the question. */
export function monthWithin(bucket: string, { from, to }: Pick<VisitQuery, 'from' | 'to'>) {
  const days = bucketDays(bucket);
  return { from: days.from < from ? from : days.from, to: days.to > to ? to : days.to };
}

/** The evidence sentence in the article. */
export const reportHref = ({ article, span }: Pick<VisitReport, 'article' | 'span'>): string =>
  `/articles/${article}#${anchorOf('visit', span)}`;

export const personHref = (id: string): string => `/people/${id}`;

/** A province's page; in former borders the address says so. */
export const placeHref = (province: string, map: VisitQuery['map'] = '34', commune?: string): string =>
  `/places/${province}${commune ? `/${encodeURIComponent(commune)}` : ''}${map === '34' ? '' : '?map=63'}`;

/** All visits of one person, or all there are, in a period. */
export const everyVisit = (person: string | null, days: Pick<VisitQuery, 'from' | 'to'>): VisitQuery => ({
  ...{ ...ANY_VISIT, person, from: days.from, to: days.to }
});
