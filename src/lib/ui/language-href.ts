/** The same page in the other language. */
import type { Lang } from './messages/index.ts';

/** Path and query of `url` with `lang` set; everything else stays as it was. */
export function languageHref(url: URL, lang: Lang): string {
  const query = new URLSearchParams(url.searchParams);
  query.set('lang', lang);
  return `${url.pathname}?${query}`;
}
