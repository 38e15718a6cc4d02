/** The question about sources that goes with a question about visits: who published in each month of its period. */
import { QUERY_DEFAULTS } from '../../trends/query.ts';
import type { Query } from '../../trends/query.ts';
import type { VisitQuery } from '../../trends/visit-query.ts';

/** Months by publication; a province's own sources count by the articles they place there, so all places are asked. */
export const coverageQuery = ({ from, to, map }: VisitQuery): Query => ({
  ...QUERY_DEFAULTS,
  ...{ themes: [], provinces: [], sources: [] },
  ...{ from, to, map, grain: 'month', day: 'published' }
});
