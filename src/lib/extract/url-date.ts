/** The publication date that an article's address carries, where nothing better tells it. */
import { isCalendarDay, isoDay } from '../corpus/civil-date.ts';
import { isPlausibleYear } from './date-line.ts';
import type { Page } from './page.ts';

/** "/2025/11/03/", "-20251103081200.htm", "/2025-11-03/". */
const IN_PATH = /(?:^|[/_-])(20\d{2})[/_-]?([01]\d)[/_-]?([0-3]\d)(?:\d{4}|\d{6}|\d{9})?(?=[/_.-]|$)/u;

export function publishedFromUrl(page: Page): Page {
  const match = page.published || !page.url ? null : IN_PATH.exec(page.url.replace(/[?#].*$/u, ''));
  if (!match) return page;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isPlausibleYear(year) || !isCalendarDay(year, month, day)) return page;
  const value = isoDay(year, month, day);
  return { ...page, published: { value, precision: 'day', method: 'url', confidence: 'low' } };
}
