/** What one article, or all of them, add to the rollups; and the statements that put it there. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Queryable } from './database.ts';
import { markCounts } from './mark-counts.ts';

/** Both kinds of day of an article `a`, as rows: it counts once under each. */
const DAYS_OF_A = `cross join lateral (values
  ('event', a.event_day, a.event_grain),
  ('published', a.published_day, a.published_grain)
) as k (day_kind, day, grain)`;

const PLACE_OF_A = 'a.province, a.province_was as was, a.source';

const KEY = 'day_kind, day, grain, province, was, source';

/** Keys and counts of `rollup_tag`, one row for each article, theme and kind of day; sums are the caller's. */
export const TAG_COUNTS = `select k.day_kind, k.day, k.grain, ${PLACE_OF_A}, t.theme, 1 as articles, t.mentions,
  a.follows::int as followers from article a join tag t on t.source = a.source and t.article = a.id ${DAYS_OF_A}`;

/** Keys and counts of `rollup_article`, one row for each article and kind of day. */
export const ARTICLE_COUNTS = `select k.day_kind, k.day, k.grain, ${PLACE_OF_A}, a.themes, 1 as articles,
  a.follows::int as followers from article a ${DAYS_OF_A}`;

/**
 * Adds counts, `sign` times, to the rows they belong to. Keys are taken in order, so that two transactions
 * that touch the same rows wait for each other instead of locking each other out.
 */
export function addTagCounts(counts: string, sign: '' | '-' = ''): string {
  return `insert into rollup_tag (${KEY}, theme, articles, mentions, followers)
    select ${KEY}, theme, ${sign}articles, ${sign}mentions, ${sign}followers from (${counts}) c order by theme, ${KEY}
    on conflict (day_kind, theme, day, grain, province, was, source) do update
    set articles = rollup_tag.articles + excluded.articles, mentions = rollup_tag.mentions + excluded.mentions,
      followers = rollup_tag.followers + excluded.followers`;
}

/** As `addTagCounts`, for the counts of articles by their set of themes. */
export function addArticleCounts(counts: string, sign: '' | '-' = ''): string {
  return `insert into rollup_article (${KEY}, themes, articles, followers)
    select ${KEY}, themes, ${sign}articles, ${sign}followers from (${counts}) c order by ${KEY}, themes
    on conflict (day_kind, day, grain, province, was, source, themes) do update
    set articles = rollup_article.articles + excluded.articles,
      followers = rollup_article.followers + excluded.followers`;
}

/** Takes a stored article out of the rollups; its rows must still be as they were counted. */
export async function subtractArticle(tx: Queryable, source: string, id: string): Promise<void> {
  await changeArticle(tx, source, id, '-');
  const one = theArticle(source, id);
  await tx.execute(sql`delete from rollup_tag r using (${sql.raw(TAG_COUNTS)} ${one}) c
    where r.articles = 0 and (r.day_kind, r.theme, r.day, r.grain, r.province, r.was, r.source)
      = (c.day_kind, c.theme, c.day, c.grain, c.province, c.was, c.source)`);
  await tx.execute(sql`delete from rollup_article r using (${sql.raw(ARTICLE_COUNTS)} ${one}) c
    where r.articles = 0 and (r.day_kind, r.day, r.grain, r.province, r.was, r.source, r.themes)
      = (c.day_kind, c.day, c.grain, c.province, c.was, c.source, c.themes)`);
}

/** Counts a stored article in the rollups. */
export const addArticle = (tx: Queryable, source: string, id: string): Promise<void> =>
  changeArticle(tx, source, id, '');

async function changeArticle(tx: Queryable, source: string, id: string, sign: '' | '-'): Promise<void> {
  const one = theArticle(source, id);
  await tx.execute(splice(addTagCounts(`${TAG_COUNTS} {one}`, sign), '{one}', one));
  await tx.execute(splice(addArticleCounts(`${ARTICLE_COUNTS} {one}`, sign), '{one}', one));
  await tx.execute(splice(markCounts(`${ARTICLE_COUNTS} {one}`), '{one}', one));
}

/** What articles `a` change in the rollups that have begun to follow another, or ceased to: `a.follows` says which. */
const turned = (counts: string, own: string): string =>
  `select ${KEY}, ${own}, sum(2 * followers - 1) as followers
    from (${counts} where a.id = any ({ids})) c group by ${KEY}, ${own}`;

/**
 * Counts stored articles as followers that were none, and the other way round, after their rows say so. The sources
 * of all of them must be locked.
 * @param ids of current articles, as an SQL array.
 */
export async function turnFollowers(tx: Queryable, ids: SQL): Promise<void> {
  await tx.execute(
    splice(
      `update rollup_tag r set followers = r.followers + c.followers from (${turned(TAG_COUNTS, 'theme')}) c
      where (r.day_kind, r.theme, r.day, r.grain, r.province, r.was, r.source)
        = (c.day_kind, c.theme, c.day, c.grain, c.province, c.was, c.source)`,
      '{ids}',
      ids
    )
  );
  await tx.execute(
    splice(
      `update rollup_article r set followers = r.followers + c.followers from (${turned(ARTICLE_COUNTS, 'themes')}) c
      where (r.day_kind, r.day, r.grain, r.province, r.was, r.source, r.themes)
        = (c.day_kind, c.day, c.grain, c.province, c.was, c.source, c.themes)`,
      '{ids}',
      ids
    )
  );
  await tx.execute(splice(markCounts(`${ARTICLE_COUNTS} where a.id = any ({ids})`), '{ids}', ids));
}

const theArticle = (source: string, id: string): SQL =>
  sql`where a.source = ${source} and a.id = ${id}::uuid`;

function splice(statement: string, mark: string, part: SQL): SQL {
  const [before = '', after = ''] = statement.split(mark);
  return sql`${sql.raw(before)}${part}${sql.raw(after)}`;
}
