/** How often themes go together, from the theme sets of the rollups alone: no article is read. */
import { sql } from 'drizzle-orm';
import type { CoOccurrence, PairCount } from '../../trends/co-occurrence.ts';
import { squareOf } from '../../trends/co-occurrence.ts';
import type { Query } from '../../trends/query.ts';
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { allOf, fitting, list, placeCondition } from './filter.ts';
import { currentLexicon } from './lexicon.ts';

/**
 * The table of the query's themes, or of all themes of the lexicon when it names fewer than two. Period, places,
 * kind of day and grain hold as for a series; split does not matter, and only `stories` is another measure.
 */
export async function coOccurrence(database: Database, query: Query): Promise<CoOccurrence> {
  const themes =
    query.themes.length > 1 ? query.themes : (await currentLexicon(database)).themes.map(({ slug }) => slug);
  return squareOf(themes, themes.length > 0 ? await pairCounts(database, query, themes) : []);
}

/** One row a pair, the lesser slug first; a theme with itself gives its total. */
function pairCounts(database: Database, query: Query, themes: readonly string[]): Promise<PairCount[]> {
  const counted = query.measure === 'stories' ? sql`r.articles - r.followers` : sql`r.articles`;
  const conditions = allOf([
    sql`r.day_kind = ${query.day}`,
    sql`r.day between ${query.from}::date and ${query.to}::date`,
    fitting(sql`r.grain`, query.grain),
    placeCondition(query.provinces, query.map, { province: sql`r.province`, was: sql`r.was` })
  ]);
  // Summed by set first: there are far fewer different sets than rollup rows.
  return rows(
    database.db,
    sql`with sets as (
      select r.themes, sum(${counted}) as articles from rollup_article r where ${conditions} group by r.themes
    )
    select a.theme as one, b.theme as other, sum(s.articles)::int as articles
    from sets s cross join lateral unnest(s.themes) a(theme) cross join lateral unnest(s.themes) b(theme)
    where a.theme <= b.theme and a.theme in ${list(themes)} and b.theme in ${list(themes)}
    group by 1, 2`
  );
}
