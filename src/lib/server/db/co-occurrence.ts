/** How often themes go together, from the sets of themes in sums and rollups alone: no article is read. */
import { sql } from 'drizzle-orm';
import type { CoOccurrence, PairCount } from '../../trends/co-occurrence.ts';
import { squareOf } from '../../trends/co-occurrence.ts';
import type { Query } from '../../trends/query.ts';
import { choiceConditions, scopeOf } from './choice.ts';
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { allOf, fitting } from './filter.ts';
import { currentLexicon } from './lexicon.ts';
import { rollupRows } from './sums.ts';

/**
 * The table of the query's themes, or of all themes of the lexicon when it names fewer than two. Period, places,
 * kind of day and grain hold as for a series; split does not matter, and only `stories` is another measure.
 */
export async function coOccurrence(database: Database, query: Query): Promise<CoOccurrence> {
  const themes =
    query.themes.length > 1 ? query.themes : (await currentLexicon(database)).themes.map(({ slug }) => slug);
  return squareOf(themes, pairsOf(await setCounts(database, query)));
}

interface SetCount {
  readonly themes: readonly string[];
  readonly articles: number;
}

/** Articles by the set of their themes: there are far fewer different sets than rows. */
function setCounts(database: Database, query: Query): Promise<SetCount[]> {
  const { day, from, to, grain } = query;
  const counted = query.measure === 'stories' ? sql`r.articles - r.followers` : sql`r.articles`;
  const found = rollupRows({
    ...{
      counted: { kind: 'sets', themes: [] },
      scope: scopeOf(query),
      daily: false,
      day,
      period: { from, to }
    },
    where: (columns) => allOf([fitting(columns.grain, grain), ...choiceConditions(query, columns)])
  });
  return rows(
    database.db,
    sql`select r.themes, sum(${counted})::int as articles from ${found} where r.themes <> '{}' group by r.themes`
  );
}

/** One a pair, in the order of the sets; a theme with itself gives its total. */
function pairsOf(sets: readonly SetCount[]): PairCount[] {
  const pairs = new Map<string, PairCount>();
  for (const { themes, articles } of sets)
    for (const [at, one] of themes.entries())
      for (const other of themes.slice(at)) {
        const key = `${one} ${other}`;
        pairs.set(key, { one, other, articles: articles + (pairs.get(key)?.articles ?? 0) });
      }
  return [...pairs.values()];
}
