/** Addresses of the registry of offices, and from it into an article. */
import type { HeldOffice } from '../../corpus/stored.ts';
import { officeSearch, type OfficeFilter } from '../../trends/office-filter.ts';
import { anchorOf } from '../article/article-marks.ts';

/** `/offices?q=…`; the first page stays unnamed. */
export function officesHref(filter: OfficeFilter, page = 1): string {
  const search = [officeSearch(filter), page > 1 ? `page=${page}` : ''].filter(Boolean).join('&');
  return search ? `/offices?${search}` : '/offices';
}

/** The words of the office in the newest article that gives it. */
export const evidenceHref = ({ evidence: { article, span } }: Pick<HeldOffice, 'evidence'>): string =>
  `/articles/${article}#${anchorOf('office', span)}`;
