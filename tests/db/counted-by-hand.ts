/** Answers questions the slow way, article by article: what every read from sums and rollups must equal. */
import { sql } from 'drizzle-orm';
import type { Database } from '../../src/lib/server/db/database.ts';
import { rows } from '../../src/lib/server/db/database.ts';
import type { CorpusFigures } from '../../src/lib/server/db/figures.ts';
import { precisionsFor } from '../../src/lib/trends/buckets.ts';
import { ALL, completeSeries, type CountRow } from '../../src/lib/trends/complete.ts';
import { squareOf, type CoOccurrence } from '../../src/lib/trends/co-occurrence.ts';
import { completeCoverage, coverageFrom, type BucketCoverage } from '../../src/lib/trends/coverage.ts';
import { provinceKey } from '../../src/lib/trends/crosswalk.ts';
import type { LeftOut, Query, Series } from '../../src/lib/trends/query.ts';

interface Counting {
  readonly source: string;
  readonly province: string;
  readonly was: string;
  readonly event_day: string;
  readonly event_grain: string;
  readonly published_day: string;
  readonly published_grain: string;
  readonly follows: boolean;
  readonly themes: Readonly<Record<string, number>>;
}

export function countingArticles(database: Database): Promise<Counting[]> {
  return rows<Counting>(
    database.db,
    sql`select a.source, a.province, a.province_was as was, a.event_day, a.event_grain, a.published_day,
      a.published_grain, a.follows, (select coalesce(json_object_agg(t.theme, t.mentions), '{}')
        from tag t where t.source = a.source and t.article = a.id) as themes
      from article a where a.superseded_by is null`
  );
}

type Chosen = Counting & { readonly day: string; readonly grain: string; readonly key: string };

/** Of the chosen places and sources, in and out of the period. */
function chosen(articles: readonly Counting[], query: Query, places = query.provinces): Chosen[] {
  return articles
    .map((one) => {
      const place = { province: one.province || null, was: one.was || null };
      const [day, grain] = [one[`${query.day}_day`], one[`${query.day}_grain`]];
      return { ...one, day, grain, key: provinceKey(place, query.map) };
    })
    .filter(({ key }) => places.length === 0 || places.includes(key))
    .filter(({ source }) => query.sources.length === 0 || query.sources.includes(source));
}

const anyTheme = ({ themes }: Counting, asked: readonly string[]): boolean =>
  asked.length === 0 || asked.some((theme) => theme in themes);

const inPeriod = ({ day }: Chosen, { from, to }: Pick<Query, 'from' | 'to'>): boolean =>
  day >= from && day <= to;

const fits = ({ grain }: Chosen, query: Query): boolean =>
  precisionsFor(query.grain).includes(grain as 'day');

export function seriesByHand(
  articles: readonly Counting[],
  query: Query,
  { keys, today }: { readonly keys: readonly { key: string; label: string }[]; readonly today: string }
): Series[] {
  const shown = chosen(articles, query).filter((one) => inPeriod(one, query) && fits(one, query));
  const keyOf = (one: Chosen) =>
    ({ province: one.key, source: one.source, theme: ALL, none: ALL })[query.split];
  const counts = shown.flatMap((one): CountRow[] => {
    const carried = Object.entries(one.themes).filter(
      ([theme]) => query.themes.length === 0 || query.themes.includes(theme)
    );
    const followers = one.follows ? 1 : 0;
    if (query.split === 'theme')
      return carried.map(([key, mentions]) => ({ key, day: one.day, articles: 1, mentions, followers }));
    if (!anyTheme(one, query.themes)) return [];
    const mentions = carried.reduce((sum, [, count]) => sum + count, 0);
    return [{ key: keyOf(one), day: one.day, articles: 1, mentions, followers }];
  });
  const samples = shown.map((one) => ({ key: keyOf(one), day: one.day, articles: 1 }));
  return completeSeries(query, { keys, counts, samples }, today);
}

export function leftOutByHand(articles: readonly Counting[], query: Query): LeftOut {
  const themed = articles.filter((one) => anyTheme(one, query.themes));
  const here = chosen(themed, query);
  const coarse = (one: Chosen) => one.grain !== 'none' && !fits(one, query) && inPeriod(one, query);
  return {
    unknownProvince: chosen(themed, query, ['unknown']).filter(
      (one) => inPeriod(one, query) && fits(one, query)
    ).length,
    unknownDate: here.filter(({ grain }) => grain === 'none').length,
    coarseDate: here.filter(coarse).length
  };
}

export function coverageByHand(
  articles: readonly Counting[],
  query: Query,
  { names, today }: { readonly names: ReadonlyMap<string, string>; readonly today: string }
): BucketCoverage[] {
  const period = { from: coverageFrom(query), to: query.to };
  const heard = chosen(articles, query).filter((one) => inPeriod(one, period) && fits(one, query));
  const speakers = [...new Set(heard.map(({ source }) => source))].map((slug) => ({
    name: names.get(slug) ?? slug,
    days: heard.filter(({ source }) => source === slug).map(({ day }) => day)
  }));
  return completeCoverage(
    query,
    speakers.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    today
  );
}

export function togetherByHand(articles: readonly Counting[], query: Query): CoOccurrence {
  const shown = chosen(articles, query).filter((one) => inPeriod(one, query) && fits(one, query));
  const counted = query.measure === 'stories' ? shown.filter(({ follows }) => !follows) : shown;
  const pairs = query.themes.flatMap((one) =>
    query.themes
      .filter((other) => one <= other)
      .map((other) => ({
        one,
        other,
        articles: counted.filter(({ themes }) => one in themes && other in themes).length
      }))
  );
  return squareOf(query.themes, pairs);
}

/** No sample corpus is among them. */
export function figuresByHand(articles: readonly Counting[]): CorpusFigures {
  const days = articles.filter((one) => one.event_grain === 'day').map(({ event_day }) => event_day);
  days.sort();
  return {
    articles: articles.length,
    sources: new Set(articles.map(({ source }) => source)).size,
    unknownProvince: articles.filter(({ province }) => province === '').length,
    unknownEvent: articles.filter((one) => one.event_grain === 'none').length,
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    sample: 0
  };
}
