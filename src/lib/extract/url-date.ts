/** The publication date that an article's address carries, where nothing better tells it. */
import { isCalendarDay, isoDay } from '../corpus/civil-date.ts';
import { isPlausibleYear } from './date-line.ts';
import type { Page } from './page.ts';

/** "/2025/11/03/", "-20251103081200.htm", "/2025-11-03/". */
const IN_PATH = /(?:^|[/_-])(20\d{2})[/_-]?([01]\d)[/_-]?([0-3]\d)(?:\d{4}|\d{6}|\d{9})?(?=[/_.-]|$)/u;

export function publishedFromUrl(page: Page): Page {
  const value = page.published ? null : dayInUrl(page.url);
  return value ? { ...page, published: { value, precision: 'day', method: 'url', confidence: 'low' } } : page;
}

/** The ISO day that stands in the path of an address, or null. */
export function dayInUrl(url: string | null): string | null {
  const match = url && IN_PATH.exec(url.replace(/[?#].*$/u, ''));
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isPlausibleYear(year) && isCalendarDay(year, month, day) ? isoDay(year, month, day) : null;
}
