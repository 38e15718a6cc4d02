/** Answers a Query from sums and rollups alone: no article is read, however many there are. */
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { localDay } from '../../trends/calendar.ts';
import type { Theme } from '../../lexicon/theme.ts';
import type { CountRow, Rollup, SampleRow, SeriesKey } from '../../trends/complete.ts';
import { ALL, completeSeries, provinceSeries } from '../../trends/complete.ts';
import { provinceKey } from '../../trends/crosswalk.ts';
import type { Query, SeriesAnswer } from '../../trends/query.ts';
import type { Counted } from './any-theme.ts';
import { withAnyOf } from './any-theme.ts';
import { choiceConditions, isDaily, scopeOf } from './choice.ts';
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { allOf, fitting } from './filter.ts';
import { leftOut } from './left-out.ts';
import { currentLexicon } from './lexicon.ts';
import { listSources } from './sources.ts';
import { rollupRows } from './sums.ts';

/** All rows of one series, column by column. */
interface PlacedRows {
  readonly key: string;
  readonly was: string;
  readonly days: readonly string[];
  readonly articles: readonly number[];
  readonly mentions: readonly number[];
  readonly followers: readonly number[];
}

/** @param now decides which bucket is not over yet, by the day in Asia/Ho_Chi_Minh. */
export async function answerSeries(database: Database, query: Query, now: Date): Promise<SeriesAnswer> {
  const [lexicon, counts, samples, omitted] = await Promise.all([
    currentLexicon(database),
    countRows(database, query),
    samplesAreCounts(query) ? null : sampleRows(database, query),
    leftOut(database, query)
  ]);
  const keys = await seriesKeys(database, query, lexicon.themes, counts);
  const rollup: Rollup = { keys, counts, samples: samples ?? counts };
  return {
    query,
    lexicon: lexicon.version,
    generatedAt: now.toISOString(),
    series: completeSeries(query, rollup, localDay(now)),
    leftOut: omitted
  };
}

async function seriesKeys(
  database: Database,
  query: Query,
  themes: readonly Theme[],
  counts: readonly CountRow[]
): Promise<SeriesKey[]> {
  if (query.split === 'none') return [{ key: ALL, label: 'Tất cả' }];
  if (query.split === 'province') return provinceSeries(query);
  if (query.split === 'source')
    return (await listSources(database))
      .filter(({ slug }) => query.sources.length === 0 || query.sources.includes(slug))
      .map(({ slug, name }) => ({ key: slug, label: name }));
  const named = new Map(themes.map(({ slug, name }) => [slug, name.vi]));
  // A theme that a later lexicon dropped still has its old tags until the next retag.
  const stored = counts.map(({ key }) => key).filter((key) => !named.has(key));
  const chosen = query.themes.length > 0 ? query.themes : [...named.keys(), ...new Set(stored)];
  return chosen.map((key) => ({ key, label: named.get(key) ?? key }));
}

/** Articles and mentions per series and bucket. */
async function countRows(database: Database, query: Query): Promise<CountRow[]> {
  const tags: Counted = { kind: 'tags', themes: query.themes };
  const mentions = sql`sum(r.mentions)`;
  if (query.split === 'theme')
    return placedRows(database, query, grouped(query, tags, { ...ARTICLES, mentions }, sql`r.theme`));
  const articles = grouped(query, withAnyOf(query.themes), ARTICLES);
  const both = sql`${articles} union all ${grouped(query, tags, { ...NOTHING, mentions })}`;
  return placedRows(database, query, query.measure === 'mentions' ? both : articles);
}

/** What is summed of each rollup row. */
interface Sums {
  readonly articles: SQL;
  readonly mentions: SQL;
  readonly followers: SQL;
}

const NOTHING: Sums = { articles: sql`0`, mentions: sql`0`, followers: sql`0` };
const ARTICLES: Sums = { ...NOTHING, articles: sql`sum(r.articles)`, followers: sql`sum(r.followers)` };

/** Every article of every series is counted anyway. */
const samplesAreCounts = ({ themes, split, measure }: Query): boolean =>
  themes.length === 0 && split !== 'theme' && measure !== 'mentions';

/** All articles per series and bucket, tagged or not: only shares need them, every chart shows them. */
const sampleRows = (database: Database, query: Query): Promise<SampleRow[]> =>
  placedRows(database, query, grouped(query, withAnyOf([]), ARTICLES));

/**
 * Sums cut to the first day of their bucket that lies in the period: a chart of months needs no days.
 * `own` names the series where it is neither province, source nor the whole.
 */
function grouped(query: Query, counted: Counted, { articles, mentions, followers }: Sums, own?: SQL): SQL {
  const { key, was } = keyColumns(query, own);
  const { grain, from, to } = query;
  const bucket = sql`greatest(date_trunc(${sql.raw(`'${grain}'`)}, r.day::timestamp)::date, ${from}::date)`;
  const day = grain === 'day' ? sql`r.day` : bucket;
  const found = rollupRows({
    ...{
      counted,
      scope: scopeOf(query, query.split),
      daily: isDaily(grain),
      day: query.day,
      period: { from, to }
    },
    where: (columns) => allOf([fitting(columns.grain, grain), ...choiceConditions(query, columns)])
  });
  return sql`select ${key} as key, ${was} as was, ${day} as day, (${articles})::int as articles, (${mentions})::int as mentions,
    (${followers})::int as followers from ${found} group by 1, 2, 3`;
}

function keyColumns({ split, map }: Query, own?: SQL): { key: SQL; was: SQL } {
  const none = sql`''::text`;
  if (own) return { key: own, was: none };
  if (split === 'source') return { key: sql`r.source`, was: none };
  if (split === 'province') return { key: sql`r.province`, was: map === '63' ? sql`r.was` : none };
  return { key: sql`${sql.raw(`'${ALL}'`)}::text`, was: none };
}

/** @param counted rows with key, was, day and counts. */
async function placedRows(database: Database, query: Query, counted: SQL): Promise<CountRow[]> {
  // By columns: JSON of thousands of rows takes the database longer than counting them.
  const found = await rows<PlacedRows>(
    database.db,
    sql`select key, was, array_agg(day) as days, array_agg(articles) as articles, array_agg(mentions) as mentions,
      array_agg(followers) as followers from (${counted}) c group by key, was`
  );
  return found.flatMap((column) => {
    const key = query.split === 'province' ? placeKey(query, column) : column.key;
    const { days, articles, mentions, followers } = column;
    return days.map((day, at) => ({
      key,
      day,
      articles: articles[at] ?? 0,
      mentions: mentions[at] ?? 0,
      followers: followers[at] ?? 0
    }));
  });
}

const placeKey = ({ map }: Query, { key, was }: Pick<PlacedRows, 'key' | 'was'>): string =>
  provinceKey({ province: key || null, was: was || null }, map);
