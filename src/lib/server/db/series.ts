/** Answers a Query from the rollups alone: no article is read, however many there are. */
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
import type { Database } from './database.ts';
import { rows } from './database.ts';
import { allOf, fitting, list, placeCondition } from './filter.ts';
import { leftOut } from './left-out.ts';
import { currentLexicon } from './lexicon.ts';
import { listSources } from './sources.ts';

interface PlacedRow {
  readonly key: string;
  readonly was: string;
  readonly day: string;
  readonly articles: number;
  readonly mentions: number;
  readonly followers: number;
}

/** @param now decides which bucket is not over yet, by the day in Asia/Ho_Chi_Minh. */
export async function answerSeries(database: Database, query: Query, now: Date): Promise<SeriesAnswer> {
  const lexicon = await currentLexicon(database);
  const [counts, samples, omitted] = await Promise.all([
    countRows(database, query),
    sampleRows(database, query),
    leftOut(database, query)
  ]);
  const keys = await seriesKeys(database, query, lexicon.themes, counts);
  const rollup: Rollup = { keys, counts: counts, samples };
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
    return (await listSources(database)).map(({ slug, name }) => ({ key: slug, label: name }));
  const named = new Map(themes.map(({ slug, name }) => [slug, name.vi]));
  // A theme that a later lexicon dropped still has its old tags until the next retag.
  const stored = counts.map(({ key }) => key).filter((key) => !named.has(key));
  const chosen = query.themes.length > 0 ? query.themes : [...named.keys(), ...new Set(stored)];
  return chosen.map((key) => ({ key, label: named.get(key) ?? key }));
}

/** Articles and mentions per series and bucket. */
async function countRows(database: Database, query: Query): Promise<CountRow[]> {
  if (query.split === 'theme') return placed(query, await rows(database.db, perTheme(query)));
  const articles = onlyArticles(query, withAnyOf(query.themes));
  const tagged = query.themes.length > 0 && sql`r.theme in ${list(query.themes)}`;
  const both = sql`
    ${articles}
    union all
    ${grouped(query, { rollup: sql`rollup_tag`, themed: tagged }, { ...NOTHING, mentions: sql`sum(r.mentions)` })}`;
  return placed(query, await rows(database.db, query.measure === 'mentions' ? both : articles));
}

/** What is summed of each rollup row. */
interface Sums {
  readonly articles: SQL;
  readonly mentions: SQL;
  readonly followers: SQL;
}

const NOTHING: Sums = { articles: sql`0`, mentions: sql`0`, followers: sql`0` };
const ARTICLES: Sums = { ...NOTHING, articles: sql`sum(r.articles)`, followers: sql`sum(r.followers)` };

const onlyArticles = (query: Query, counted: Counted): SQL => grouped(query, counted, ARTICLES);

const perTheme = (query: Query): SQL =>
  grouped(
    query,
    { rollup: sql`rollup_tag`, themed: query.themes.length > 0 && sql`r.theme in ${list(query.themes)}` },
    { ...ARTICLES, mentions: sql`sum(r.mentions)` },
    sql`r.theme`
  );

/** All articles per series and bucket, tagged or not: only shares need them, every chart shows them. */
async function sampleRows(database: Database, query: Query): Promise<SampleRow[]> {
  return placed(query, await rows(database.db, onlyArticles(query, withAnyOf([]))));
}

/**
 * Sums cut to the first day of their bucket that lies in the period: a chart of months needs no days.
 * `own` names the series where it is neither province, source nor the whole.
 */
function grouped(
  query: Query,
  { rollup, themed }: Counted,
  { articles, mentions, followers }: Sums,
  own?: SQL
): SQL {
  const { key, was } = keyColumns(query, own);
  const day = sql`greatest(date_trunc(${sql.raw(`'${query.grain}'`)}, r.day)::date, ${query.from}::date)`;
  const conditions = allOf([
    sql`r.day_kind = ${query.day}`,
    sql`r.day between ${query.from}::date and ${query.to}::date`,
    fitting(sql`r.grain`, query.grain),
    placeCondition(query.provinces, query.map, { province: sql`r.province`, was: sql`r.was` }),
    themed
  ]);
  return sql`select ${key} as key, ${was} as was, ${day} as day, (${articles})::int as articles, (${mentions})::int as mentions,
    (${followers})::int as followers
    from ${rollup} r where ${conditions} group by 1, 2, 3`;
}

function keyColumns({ split, map }: Query, own?: SQL): { key: SQL; was: SQL } {
  const none = sql`''::text`;
  if (own) return { key: own, was: none };
  if (split === 'source') return { key: sql`r.source`, was: none };
  if (split === 'province') return { key: sql`r.province`, was: map === '63' ? sql`r.was` : none };
  return { key: sql`${sql.raw(`'${ALL}'`)}::text`, was: none };
}

function placed(query: Query, found: readonly PlacedRow[]): CountRow[] {
  if (query.split !== 'province') return found.map(({ was: _was, ...count }) => count);
  return found.map(({ key, was, ...count }) => ({
    ...count,
    key: provinceKey({ province: key || null, was: was || null }, query.map)
  }));
}
