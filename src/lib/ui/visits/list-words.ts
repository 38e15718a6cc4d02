/** The heading of a list of visits: how many, of whom, where, when. */
import type { VisitQuery } from '../../trends/visit-query.ts';
import { formatDay } from '../format.ts';
import { joined, placesText, themeText } from './tongue.ts';
import type { VisitTongue } from './tongue.ts';

/** `3 lượt dự, thăm của Vương Khắc Đỉnh tại Lạng Sơn, 01/11/2026 – 21/11/2026`. */
export function listHeading(
  total: number,
  query: VisitQuery,
  person: string | null,
  tongue: VisitTongue
): string {
  const { words } = tongue;
  const levels = joined(
    query.levels.map((level) => words.level[level]),
    words.and
  );
  const who = person ?? (levels && words.levels(levels));
  const kinds = query.kinds.map((kind) => words.kind[kind]).join(', ');
  const where = query.provinces.length > 0 ? `${words.at} ${placesText(query, tongue)}` : '';
  // What has no date lies in no period.
  const days =
    query.untold === 'date' ? [] : [[...new Set([query.from, query.to])].map(formatDay).join(' – ')];
  const said = [words.ledger.heading(total), who && `${words.of} ${who}`, where, themeText(query, tongue)];
  const head = [...said, kinds && `(${kinds})`].filter(Boolean).join(' ');
  return [head, query.untold && words.untold[query.untold], ...days].filter(Boolean).join(', ');
}
