/** Which part of a long list an address asks for, and the address of the next part. */
import type { Problem } from './problem.ts';
import { ParameterReader } from './reader.ts';

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 500;

/** Parameters of every list of the API beside those of its filter. */
export const PAGE_NAMES = ['limit', 'offset', 'lang'] as const;

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

export type ParsedPage =
  { readonly ok: true; readonly page: Page } | { readonly ok: false; readonly problems: readonly Problem[] };

/** The last place at which a part may begin. */
export const MAX_OFFSET = 1e9;

/** Reads `limit` (1 … 500, 50 by default) and `offset`. */
export function parsePage(params: URLSearchParams): ParsedPage {
  const reader = new ParameterReader(params);
  const page = {
    limit: reader.whole('limit', { least: 1, most: MAX_LIMIT, fallback: DEFAULT_LIMIT }),
    offset: reader.whole('offset', { least: 0, most: MAX_OFFSET, fallback: 0 })
  };
  return reader.problems.length ? { ok: false, problems: reader.problems } : { ok: true, page };
}

/** The same where an address takes nothing else: any other parameter is a problem. */
export function parseOnlyPage(params: URLSearchParams): ParsedPage {
  const parsed = parsePage(params);
  const reader = new ParameterReader(params);
  reader.refuseOthers(PAGE_NAMES);
  const problems = [...(parsed.ok ? [] : parsed.problems), ...reader.problems];
  return problems.length > 0 ? { ok: false, problems } : parsed;
}

/** @param search the list's own query string without "?". Null when this page holds the last item. */
export function nextPage(
  path: string,
  search: string,
  { limit, offset }: Page,
  total: number
): string | null {
  if (offset + limit >= total) return null;
  const part = [search, limit === DEFAULT_LIMIT ? '' : `limit=${limit}`, `offset=${offset + limit}`];
  return `${path}?${part.filter(Boolean).join('&')}`;
}
