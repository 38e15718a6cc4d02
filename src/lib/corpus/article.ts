/** The nouns of the corpus: what comes in (RawItem), what is kept (Article) and what is refused (Rejection). */
import type { Span } from '../text/span.ts';

/** One item as it arrived: a file, an upload, a pasted text or one row of a table. */
export interface RawItem {
  /** File name, address or `file.csv:17`; shown to people in reports. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The decoded text, where the item came out of an already decoded table; then `bytes` is its UTF-8. */
  readonly text?: string;
  readonly kind: ItemKind;
  /** What the surrounding row or command line already knows; each wins over what the text says. */
  readonly known?: KnownFields;
}

export type ItemKind = 'txt' | 'html' | 'md';

export interface KnownFields {
  readonly title?: string;
  readonly url?: string;
  readonly byline?: string;
  /** ISO day, month or year. */
  readonly published?: string;
  /** Display name of the source, as in a table's `source` column. */
  readonly source?: string;
}

/** A calendar date no finer than its precision: `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (Asia/Ho_Chi_Minh). */
export interface DatedValue {
  readonly value: string;
  readonly precision: DatePrecision;
}

export type DatePrecision = 'day' | 'month' | 'year';

/** Where the published date was read. `given` = by the row or the command line. */
export type PublishedMethod = 'given' | 'header' | 'meta' | 'json-ld' | 'time-element' | 'date-line' | 'url';

export interface PublishedDate extends DatedValue {
  readonly method: PublishedMethod;
  readonly confidence: 'high' | 'low';
}

/** One story of a digest page. `span` covers the heading's line and its paragraphs. */
export interface Section {
  readonly heading: string;
  readonly span: Span;
}

/** Something taken out of the page before reading, kept so that it can be shown and undone. */
export interface Removal {
  readonly reason: RemovalReason;
  readonly text: string;
}

export type RemovalReason =
  | 'site-header'
  | 'navigation'
  | 'slogan'
  | 'reading-controls'
  | 'sharing'
  | 'rating'
  | 'comments'
  | 'related-articles'
  | 'advertisement'
  | 'copyright'
  | 'date-line'
  | 'byline'
  | 'repeated-title'
  | 'markup';

/**
 * An article as read from one item, before tagging.
 * `text` is NFC, exotic spaces are U+0020, the title stands first (`[0, title.length)`), then a newline,
 * then one paragraph a line; furniture is gone. Every offset anywhere refers to it.
 */
export interface Article {
  readonly title: string;
  readonly byline: string | null;
  readonly text: string;
  readonly published: PublishedDate | null;
  readonly url: string | null;
  /** Display name of the source when the item itself names one. */
  readonly source: string | null;
  /** Stories of a digest; empty for an ordinary article. */
  readonly sections: readonly Section[];
  readonly removals: readonly Removal[];
  /** How the bytes were read: `utf-8`, `utf-16le`, `windows-1258`, `tcvn3`, `vni` … */
  readonly encoding: string;
}

export type RejectionReason =
  'empty' | 'not-vietnamese' | 'too-short' | 'unreadable' | 'too-large' | 'unsupported';

/** Why an item did not become an article. `detail` is a Vietnamese sentence saying what, where and what to do. */
export interface Rejection {
  readonly reason: RejectionReason;
  readonly detail: string;
}

export type Extraction =
  { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly rejection: Rejection };
