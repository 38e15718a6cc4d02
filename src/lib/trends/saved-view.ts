/** A page's address under a name, and how one that was sent is read. */
import type { Problem } from './problem.ts';
import { SentReader } from './sent-reader.ts';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** Path and query string of a page here. */
  readonly href: string;
  /** ISO instant. */
  readonly createdAt: string;
}

export const LONGEST_VIEW_NAME = 80;
export const LONGEST_HREF = 2000;
/** One slash: two, or a backslash, would lead to another site. */
const OWN_PAGE = /^\/(?![/\\])[!-~]*$/;

export type ReadView =
  | { readonly ok: true; readonly view: Pick<SavedView, 'name' | 'href'> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads `{name, href}`; only addresses of pages here are taken, never of the API or another site. */
export function readView(sent: unknown): ReadView {
  const reader = new SentReader(sent);
  const view = { name: reader.text('name', LONGEST_VIEW_NAME), href: reader.text('href', LONGEST_HREF) };
  if (view.href && (!OWN_PAGE.test(view.href) || view.href.startsWith('/api/')))
    reader.problem(
      'href',
      'cần là địa chỉ một trang ở đây, như /explore?theme=….',
      'the address of a page here is needed, such as /explore?theme=….'
    );
  return reader.problems.length > 0 ? { ok: false, problems: reader.problems } : { ok: true, view };
}
