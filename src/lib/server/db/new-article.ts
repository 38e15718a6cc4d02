/** The rows that one article becomes, with the names of their columns. */
import { createHash } from 'node:crypto';
import { zstdCompressSync } from 'node:zlib';
import type { Analysis } from '../../corpus/analysis.ts';
import type { Article, DatedValue, RawItem } from '../../corpus/article.ts';
import { canonicalUrl } from '../../corpus/canonical-url.ts';
import { countedDay } from './counted-day.ts';
import type { TagRow } from './reading-rows.ts';
import { readingRows } from './reading-rows.ts';
import type { ReadingRows } from './reading-tables.ts';
import { searchVectors } from './search-vectors.ts';

export interface NewArticle {
  readonly article: ArticleRow;
  readonly reading: ReadingRows;
  readonly raw: { readonly kind: string; readonly known: object | null; readonly bytes: Uint8Array };
}

export interface ArticleRow extends Readonly<Record<string, unknown>> {
  readonly source: string;
  readonly id: string;
  readonly address: string | null;
}

/** Where and when an article is stored: all that the article itself does not tell. */
export interface Filing {
  /** Slug of its source. */
  readonly source: string;
  readonly id: string;
  readonly name: string;
  /** Version of the lexicon it was read with. */
  readonly lexicon: number;
  /** Version of the rules it was read by. */
  readonly reading: number;
  readonly ingestedAt: Date;
}

export function newArticle(item: RawItem, article: Article, analysis: Analysis, filing: Filing): NewArticle {
  const reading = readingRows(analysis);
  return {
    article: { ...filedColumns(article, filing), ...analysisColumns(analysis, reading.tag) } as ArticleRow,
    reading,
    raw: { kind: item.kind, known: item.known ?? null, bytes: zstdCompressSync(item.bytes) }
  };
}

/**
 * Key of the page an article stands on, as a uuid; null without an address. The bare root of a site is the
 * address of no article: tables that give it for every row would make each row a revision of the one before.
 */
export function addressKey(url: string | null): string | null {
  const canonical = url === null ? null : canonicalUrl(url);
  if (canonical === null || /^https:\/\/[^/]+\/$/.test(canonical)) return null;
  const hex = createHash('sha256').update(canonical).digest('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function filedColumns(article: Article, { source, id, name, lexicon, reading, ingestedAt }: Filing): object {
  const { title, byline, text, url, encoding, published, sections, removals } = article;
  return {
    ...{
      source,
      id,
      name,
      url,
      address: addressKey(url),
      title,
      byline,
      text,
      encoding,
      lexicon,
      reading,
      sections,
      removals
    },
    ingested_at: ingestedAt.toISOString(),
    follows: false,
    published_value: published?.value ?? null,
    published_precision: published?.precision ?? null,
    published_method: published?.method ?? null,
    published_confidence: published?.confidence ?? null,
    ...counted('published', published),
    ...searchVectors(article)
  };
}

/** The columns that reading decides: replaced when an article is read again. */
export function analysisColumns(
  { event, province }: Analysis,
  tags: readonly TagRow[]
): Record<string, unknown> {
  return {
    event_value: event?.value ?? null,
    event_precision: event?.precision ?? null,
    event_start: event?.span.start ?? null,
    event_end: event?.span.end ?? null,
    ...counted('event', event),
    province: province?.slug ?? '',
    province_was: province?.was ?? '',
    province_rule: province?.rule ?? null,
    province_start: province?.span?.start ?? null,
    province_end: province?.span?.end ?? null,
    themes: tags.map(({ theme }) => theme)
  };
}

function counted(kind: 'event' | 'published', dated: DatedValue | null): Record<string, string> {
  const { day, grain } = countedDay(dated);
  return { [`${kind}_day`]: day, [`${kind}_grain`]: grain };
}
