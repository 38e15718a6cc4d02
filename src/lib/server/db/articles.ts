/** Articles as pages read them: one whole, the ones behind a figure, the newest. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { ArticleItem, ArticleList, StoredArticle } from '../../corpus/stored.ts';
import { Doc } from '../../text/doc.ts';
import { readSearch } from '../../text/search-query.ts';
import { EVERY_ARTICLE } from '../../trends/article-filter.ts';
import type { ArticleFilter } from '../../trends/query.ts';
import type { ItemRow, WholeRow } from './article-row.ts';
import { ITEM_COLUMNS, WHOLE_COLUMNS, toArticle, toItem } from './article-row.ts';
import { LISTED_PEOPLE } from './people-row.ts';
import type { Database } from './database.ts';
import { row, rows } from './database.ts';
import { articleConditions, dayColumns, list, wantedMentions } from './filter.ts';
import { showHits } from './search-excerpt.ts';
import { searchPage } from './search-page.ts';
import { isUuid } from './uuid.ts';

export interface PageOfList {
  /** Capped at 500. */
  readonly limit: number;
  readonly offset: number;
}

const LONGEST_PAGE = 500;

/** One article, superseded or not; null for an unknown id or one that is no uuid. */
export async function getArticle(database: Database, id: string): Promise<StoredArticle | null> {
  if (!isUuid(id)) return null;
  const [found] = await rows<WholeRow>(
    database.db,
    sql`select ${ITEM_COLUMNS}, ${WHOLE_COLUMNS} from article a join source s on s.slug = a.source where a.id = ${id}::uuid`
  );
  return found ? toArticle(found) : null;
}

/**
 * The current articles that answer, newest first by the filter's kind of day, unknown days last.
 * An excerpt shows a mention of the body where there is one: the title stands above it anyway.
 */
export async function listArticles(
  database: Database,
  filter: ArticleFilter,
  page: PageOfList
): Promise<ArticleList> {
  if (filter.search !== null) return searchArticles(database, filter.search, filter, page);
  const conditions = articleConditions(filter);
  const [{ total }, items] = await Promise.all([
    row<{ total: number }>(
      database.db,
      sql`select count(*)::int as total from article a where ${conditions}`
    ),
    itemsOf(database, conditions, dayColumns(filter.day).day, page, filter)
  ]);
  return { total, items };
}

async function searchArticles(
  database: Database,
  typed: string,
  filter: ArticleFilter,
  page: PageOfList
): Promise<ArticleList> {
  const { day } = dayColumns(filter.day);
  const limit = Math.min(page.limit, LONGEST_PAGE);
  const { ids, ...counts } = await searchPage(database, articleConditions(filter), day, { ...page, limit });
  if (ids.length === 0) return { ...counts, items: [] };
  const search = readSearch(typed);
  const found = await listRows(database, sql`a.id in ${list(ids)}`, day, { limit, offset: 0 }, filter);
  return {
    ...counts,
    items: found.map((row) => ({ ...itemOf(row), ...showHits(row.title, row.text, search) }))
  };
}

/** The latest published articles of all sources. */
export function newestArticles(database: Database, limit: number): Promise<ArticleItem[]> {
  return itemsOf(
    database,
    sql`a.superseded_by is null`,
    sql`a.published_day`,
    { limit, offset: 0 },
    EVERY_ARTICLE
  );
}

type ListRow = ItemRow &
  Pick<ArticleItem, 'leaders' | 'visits'> & { text: string; first: [number, number] | null };

/** The list's lines of the articles `a` for which the conditions hold, latest `day` first. */
export async function itemsOf(...asked: Parameters<typeof listRows>): Promise<ArticleItem[]> {
  return (await listRows(...asked)).map(itemOf);
}

function listRows(
  database: Database,
  conditions: SQL,
  day: SQL,
  { limit, offset }: PageOfList,
  filter: Pick<ArticleFilter, 'themes' | 'term'>
): Promise<ListRow[]> {
  return rows<ListRow>(
    database.db,
    sql`select ${ITEM_COLUMNS}, a.text, ${LISTED_PEOPLE},
      (select json_build_array(m.span_start, m.span_end) from mention m
        where m.source = a.source and m.article = a.id and m.why is null and ${wantedMentions(filter)}
        order by m.span_start < length(a.title), m.span_start, m.n limit 1) as first
      from article a join source s on s.slug = a.source where ${conditions}
      order by ${day} desc, a.id limit ${Math.min(limit, LONGEST_PAGE)} offset ${offset}`
  );
}

const itemOf = ({ leaders, visits, text, first, ...item }: ListRow): ArticleItem => ({
  ...toItem(item),
  ...{ leaders, visits, excerpt: first && excerpt(text, ...first) }
});

/** The sentence of a mention, and where in it the mention stands. */
function excerpt(text: string, start: number, end: number): ArticleItem['excerpt'] {
  const sentence = new Doc(text).sentenceAt(start);
  return {
    text: text.slice(sentence.start, Math.max(sentence.end, end)),
    start: start - sentence.start,
    end: end - sentence.start
  };
}
