/** Rows of an article back into the shapes that pages and the API read. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Analysis, ArticleProvince, EventDate } from '../../corpus/analysis.ts';
import type { Article, DatePrecision, PublishedDate } from '../../corpus/article.ts';
import type { ArticleItem, Source, StoredArticle } from '../../corpus/stored.ts';
import { provinceName } from '../../lexicon/provinces.ts';
import type { PeopleRow } from './people-row.ts';
import { PEOPLE_COLUMNS, peopleOf, sectionOf } from './people-row.ts';

/** The columns that lists and whole articles share, from `article a join source s`. */
export const ITEM_COLUMNS: SQL = sql.raw(`a.id, a.title, a.url, a.themes, a.story, a.likeness,
  json_build_object('slug', s.slug, 'name', s.name, 'home', s.home, 'sample', s.sample) as source,
  a.published_value, a.published_precision, a.published_method, a.published_confidence,
  a.event_value, a.event_precision, a.event_start, a.event_end,
  a.province, a.province_was, a.province_rule, a.province_start, a.province_end`);

export interface ItemRow {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly themes: readonly string[];
  readonly story: string | null;
  readonly likeness: number | null;
  readonly source: Source;
  readonly published_value: string | null;
  readonly published_precision: DatePrecision;
  readonly published_method: PublishedDate['method'];
  readonly published_confidence: PublishedDate['confidence'];
  readonly event_value: string | null;
  readonly event_precision: DatePrecision;
  readonly event_start: number;
  readonly event_end: number;
  readonly province: string;
  readonly province_was: string;
  readonly province_rule: ArticleProvince['rule'];
  readonly province_start: number | null;
  readonly province_end: number | null;
}

/** What a whole article has beyond a list's line; mentions and places as their rows. */
export const WHOLE_COLUMNS: SQL = sql`a.name, a.byline, a.text, a.encoding, a.sections, a.removals,
  a.lexicon, a.ingested_at, a.superseded_by, ${PEOPLE_COLUMNS},
  (select coalesce(json_agg(m order by m.n), '[]') from mention m
    where m.source = a.source and m.article = a.id) as mentions,
  (select coalesce(json_agg(p order by p.n), '[]') from place_mention p
    where p.source = a.source and p.article = a.id) as places`;

type PlaceMention = Analysis['places'][number];

interface PlaceRow extends Omit<PlaceMention, 'was' | 'narrowed' | 'inName' | 'meanings' | 'section'> {
  readonly was: string | null;
  readonly narrowed: PlaceMention['narrowed'] | null;
  readonly in_name: true | null;
  readonly meanings: PlaceMention['meanings'] | null;
  readonly section: number | null;
}

export interface WholeRow extends ItemRow, PeopleRow {
  readonly name: string;
  readonly byline: string | null;
  readonly text: string;
  readonly encoding: string;
  readonly sections: Article['sections'];
  readonly removals: Article['removals'];
  readonly lexicon: number;
  readonly ingested_at: string;
  readonly superseded_by: string | null;
  readonly mentions: readonly MentionRow[];
  readonly places: readonly PlaceRow[];
}

interface MentionRow {
  readonly theme: string;
  readonly term: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly why: 'unless' | 'with-missing' | null;
  readonly phrase: string;
}

export function toItem(row: ItemRow): Omit<ArticleItem, 'leaders' | 'visits' | 'excerpt'> {
  const { id, title, source, url, themes, story, likeness } = row;
  return { id, title, source, url, themes, story, likeness, ...datesAndPlace(row) };
}

export function toArticle(row: WholeRow): StoredArticle {
  const { id, title, source, url, story, name, byline, text, encoding, sections, removals, lexicon } = row;
  return {
    ...{ id, title, source, url, story, name, byline, text, encoding, sections, removals, lexicon },
    ...datesAndPlace(row),
    ...mentionsOf(row.mentions),
    places: row.places.map(toPlace),
    ...peopleOf(row),
    ingestedAt: new Date(row.ingested_at).toISOString(),
    supersededBy: row.superseded_by
  };
}

function datesAndPlace(row: ItemRow): {
  published: PublishedDate | null;
  event: EventDate | null;
  province: ArticleProvince | null;
} {
  return { published: published(row), event: event(row), province: province(row) };
}

type PublishedColumns = Pick<
  ItemRow,
  'published_value' | 'published_precision' | 'published_method' | 'published_confidence'
>;

/** Null where the article does not tell. */
export function published(row: PublishedColumns): PublishedDate | null {
  if (row.published_value === null) return null;
  return {
    value: row.published_value,
    precision: row.published_precision,
    method: row.published_method,
    confidence: row.published_confidence
  };
}

function event(row: ItemRow): EventDate | null {
  if (row.event_value === null) return null;
  const span = { start: row.event_start, end: row.event_end };
  return { value: row.event_value, precision: row.event_precision, span };
}

function province(row: ItemRow): ArticleProvince | null {
  if (row.province === '') return null;
  const { province_start: start, province_end: end } = row;
  return {
    slug: row.province,
    name: provinceName(row.province, '34'),
    was: row.province_was || null,
    rule: row.province_rule,
    span: start === null || end === null ? null : { start, end }
  };
}

function mentionsOf(rows: readonly MentionRow[]): Pick<Analysis, 'mentions' | 'passed'> {
  const all = rows.map(({ theme, term, span_start: start, span_end: end, why, phrase }) => ({
    ...{ theme, term, span: { start, end } },
    ...(why === null ? {} : { why, phrase })
  }));
  return {
    mentions: all.filter((mention) => !('why' in mention)),
    passed: all.filter((mention) => 'why' in mention) as Analysis['passed'] & object
  };
}

function toPlace({ was, narrowed, in_name: inName, meanings, section, ...place }: PlaceRow): PlaceMention {
  const { name, kind, province, era, spans, candidates } = place;
  return {
    ...{ name, kind, province, era, spans, candidates },
    ...(was === null ? {} : { was }),
    ...(narrowed ? { narrowed } : {}),
    ...(inName === null ? {} : { inName }),
    ...(meanings ? { meanings } : {}),
    ...sectionOf(section)
  };
}
