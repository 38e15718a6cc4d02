/** Addresses of the list of findings, and from it into an article. */
import type { FoundFinding } from '../../corpus/stored.ts';
import { findingSearch, type FindingFilter } from '../../trends/finding-filter.ts';
import { anchorOf } from '../article/article-marks.ts';

/** `/findings?code=…`; the first page stays unnamed. */
export function findingsHref(filter: FindingFilter, page = 1): string {
  const search = [findingSearch(filter), page > 1 ? `page=${page}` : ''].filter(Boolean).join('&');
  return search ? `/findings?${search}` : '/findings';
}

/** The words the finding is about; the article's findings where it is about the whole text. */
export function wordsHref({ article, spans }: Pick<FoundFinding, 'article' | 'spans'>): string {
  const [first] = spans ?? [];
  return `/articles/${article}#${first ? anchorOf('finding', first) : 'phat-hien'}`;
}
