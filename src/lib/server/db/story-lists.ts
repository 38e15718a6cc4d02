/** Stories as pages and the API read them: those behind a filter, one whole, and how many tell an article's. */
import { sql } from 'drizzle-orm';
import { differenceFrom, type StoryDifference } from '../../corpus/stories-difference.ts';
import type { Source, StoryItem, StoryList, StoryPaper, StoryShared } from '../../corpus/stored.ts';
import { EVERY_ARTICLE } from '../../trends/article-filter.ts';
import type { ArticleFilter } from '../../trends/query.ts';
import { type ItemRow, published } from './article-row.ts';
import { itemsOf, type PageOfList } from './articles.ts';
import type { Database } from './database.ts';
import { row, rows } from './database.ts';
import { articleConditions, dayColumns } from './filter.ts';
import { isUuid } from './uuid.ts';

/** An article that was not compared yet stands for itself. */
const STORY_OF_A = sql`coalesce(a.story, a.id)`;

/** Stories of which an article answers, latest first by the filter's kind of day. */
export async function listStories(
  database: Database,
  filter: ArticleFilter,
  { limit, offset }: PageOfList
): Promise<StoryList> {
  const conditions = articleConditions(filter);
  const { day } = dayColumns(filter.day);
  const [{ total }, found] = await Promise.all([
    row<{ total: number }>(
      database.db,
      sql`select count(distinct ${STORY_OF_A})::int as total from article a where ${conditions}`
    ),
    rows<{ id: string }>(
      database.db,
      sql`select ${STORY_OF_A} as id from article a where ${conditions}
        group by 1 order by max(${day}) desc, 1 limit ${limit} offset ${offset}`
    )
  ]);
  return {
    total,
    items: await storiesOf(
      database,
      found.map(({ id }) => id)
    )
  };
}

/** The stories of these first articles, in their order. */
async function storiesOf(database: Database, ids: readonly string[]): Promise<StoryItem[]> {
  const isFirst = sql`a.id = any (${uuids(ids)}) and a.superseded_by is null`;
  const [firsts, papers] = await Promise.all([
    itemsOf(database, isFirst, sql`a.published_day`, { limit: ids.length, offset: 0 }, EVERY_ARTICLE),
    papersOf(database, ids)
  ]);
  return ids.flatMap((id) => {
    const first = firsts.find((item) => item.id === id);
    const own = papers.filter(({ story }) => story === id);
    return first ? [{ id, first, papers: own.map(({ story: _story, text: _text, ...paper }) => paper) }] : [];
  });
}

type PaperRow = Pick<
  ItemRow,
  'id' | 'title' | 'published_value' | 'published_precision' | 'published_method' | 'published_confidence'
> & {
  readonly source: Source;
  readonly story: string;
  readonly likeness: number | null;
  readonly text: string;
};

async function papersOf(
  database: Database,
  stories: readonly string[],
  withText = false
): Promise<(StoryPaper & { readonly story: string; readonly text: string })[]> {
  const found = await rows<PaperRow>(
    database.db,
    sql`select a.id, a.title, ${STORY_OF_A} as story, a.likeness, ${withText ? sql`a.text` : sql`''`} as text,
      json_build_object('slug', s.slug, 'name', s.name, 'home', s.home, 'sample', s.sample) as source,
      a.published_value, a.published_precision, a.published_method, a.published_confidence
      from article a join source s on s.slug = a.source
      where (a.story = any (${uuids(stories)}) or (a.story is null and a.id = any (${uuids(stories)})))
        and a.superseded_by is null
      order by a.id <> ${STORY_OF_A}, a.published_grain = 'none', a.published_day, a.id`
  );
  return found.map(({ id, title, source, story, likeness, text, ...dates }) => ({
    ...{ id, title, source, story, text, published: published(dates) },
    likeness: id === story ? null : likeness
  }));
}

/** A story with what each of its papers made of the first article. */
export interface WholeStory {
  readonly story: StoryItem;
  /** By article id; none for the first. */
  readonly differences: Readonly<Record<string, StoryDifference>>;
}

/** The story of an article: its own id names it, and so does that of any other of its articles. Null where none counts. */
export async function getStory(database: Database, article: string): Promise<WholeStory | null> {
  if (!isUuid(article)) return null;
  const [named] = await rows<{ id: string }>(
    database.db,
    sql`select ${STORY_OF_A} as id from article a where a.id = ${article}::uuid and a.superseded_by is null`
  );
  if (!named) return null;
  const [[story], papers] = await Promise.all([
    storiesOf(database, [named.id]),
    papersOf(database, [named.id], true)
  ]);
  const first = papers.find(({ id }) => id === named.id);
  if (!story || !first) return null;
  const others = papers.filter((paper) => paper !== first);
  return {
    story,
    differences: Object.fromEntries(others.map((paper) => [paper.id, differenceFrom(first, paper)]))
  };
}

/** For each of these articles that shares its story with others: how many tell it. By article id. */
export async function storyOf(
  database: Database,
  ids: readonly string[]
): Promise<Record<string, StoryShared>> {
  const found = await rows<StoryShared & { id: string }>(
    database.db,
    sql`select a.id, a.story, o.articles, o.sources, a.likeness from article a cross join lateral (
        select count(*)::int as articles, count(distinct o.source)::int as sources
        from article o where o.story = a.story and o.superseded_by is null) o
      where a.id = any (${uuids(ids)}) and o.articles > 1`
  );
  return Object.fromEntries(found.map(({ id, ...shared }) => [id, shared]));
}

const uuids = (ids: readonly string[]) =>
  sql`array(select json_array_elements_text(${JSON.stringify(ids)}::json)::uuid)`;
