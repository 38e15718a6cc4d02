/** Lays what a row, a front matter or the command line knows over what the page says of itself. */
import type { KnownFields, PublishedDate, PublishedMethod } from '../corpus/article.ts';
import { dayInVietnam, parseDated } from '../corpus/civil-date.ts';
import { readDateLine } from './date-line.ts';
import type { Page } from './page.ts';

/** Each known field wins over the page's own. @param method where a known date comes from */
export function withKnown(page: Page, known: KnownFields, method: PublishedMethod): Page {
  return {
    ...page,
    title: filled(known.title) ?? page.title,
    byline: filled(known.byline) ?? page.byline,
    url: filled(known.url) ?? page.url,
    source: filled(known.source) ?? page.source,
    published: readPublished(known.published, method) ?? page.published
  };
}

const filled = (value: string | undefined): string | null => value?.replace(/\s+/gu, ' ').trim() || null;

/** A date in any form that tables and metadata use: ISO day, month, year or instant, 03/11/2025 08:12, a date line. */
export function readPublished(written: string | undefined, method: PublishedMethod): PublishedDate | null {
  const value = written?.trim() ?? '';
  const dated = parseDated(value);
  if (dated) return { ...dated, method, confidence: 'high' };
  const day = dayInVietnam(value);
  if (day) return { value: day, precision: 'day', method, confidence: 'high' };
  const line = readDateLine(value);
  return line && { value: line.value, precision: line.precision, method, confidence: line.confidence };
}
