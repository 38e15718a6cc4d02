/** Walks every point of every chart on the sample corpus: its number is the number of articles behind its address. */
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { loadSampleIntoUnused } from '../../scripts/sample/load.ts';
import { seedLexicon } from '../../src/lib/lexicon/seed/index.ts';
import { listArticles } from '../../src/lib/server/db/articles.ts';
import { row, type Database } from '../../src/lib/server/db/database.ts';
import { answerSeries } from '../../src/lib/server/db/series.ts';
import { termCounts } from '../../src/lib/server/db/term-counts.ts';
import { makeReading } from '../../src/lib/server/reading.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { EVERY_ARTICLE, articlesHref, parseArticleFilter } from '../../src/lib/trends/article-filter.ts';
import { parseQuery } from '../../src/lib/trends/parse.ts';
import type { ArticleFilter, Point, Query } from '../../src/lib/trends/query.ts';
import { describeBoth } from './both.ts';

const NOW = new Date('2026-11-21T03:00:00Z');
const PERIOD = 'from=2024-12-01&to=2026-11-21';

/** The charts of the overview and the questions it links to: each split, both kinds of day, both borders. */
const CHARTS = [
  `${PERIOD}&grain=month&measure=articles&split=theme`,
  `${PERIOD}&grain=month&measure=share&split=theme&day=published`,
  `${PERIOD}&grain=quarter&measure=mentions&split=theme`,
  `${PERIOD}&grain=month&measure=articles&split=province&theme=drug-free-areas`,
  `${PERIOD}&grain=quarter&measure=share&split=province&theme=congress-preparation&map=63`,
  `${PERIOD}&grain=quarter&measure=articles&split=source&theme=digital-transformation`,
  `${PERIOD}&grain=week&measure=articles&split=none&theme=land-data-cleanup,two-tier-government`,
  `${PERIOD}&grain=year&measure=articles&split=none`,
  `${PERIOD}&grain=quarter&measure=stories&split=theme`,
  `${PERIOD}&grain=year&measure=stories&split=province&map=63&day=published`
];

const termHref = (theme: string, term: string) => articlesHref({ ...EVERY_ARTICLE, themes: [theme], term });

describeBoth('every point of the sample', ({ open }) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    const reader = await makeReading(seedLexicon);
    await loadSampleIntoUnused(
      { database, reader },
      () => NOW,
      () => {}
    );
  });

  test.each(CHARTS)('%s', async (search) => {
    const answer = await answerSeries(database, read(search), NOW);
    const points = answer.series.flatMap((series) => series.points);
    expect(points.some((point) => point.count > 0)).toBe(true);
    expect(await pointsThatLie(database, points)).toEqual([]);
    expect(
      points.filter((point) => point.value !== null && point.value !== shown(answer.query, point))
    ).toEqual([]);
  });

  test('the count of a term is that of the articles behind its address, each shown with that term', async () => {
    const theme = 'drug-free-areas';
    const counts = await termCounts(database, theme);
    expect(counts.size).toBeGreaterThan(2);
    for (const [term, articles] of counts) {
      const parsed = parseArticleFilter(new URL(termHref(theme, term), 'http://x').searchParams);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const { total, items } = await listArticles(database, parsed.filter, { limit: 1, offset: 0 });
      expect([total, items[0]?.excerpt?.end], term).toEqual([articles, expect.any(Number)]);
    }
  });

  test('the mentions of a point are those of the articles behind it', async () => {
    const answer = await answerSeries(
      database,
      read(`${PERIOD}&grain=quarter&measure=mentions&split=theme`),
      NOW
    );
    for (const { key, points } of answer.series) {
      for (const { articles, value } of points)
        expect(value).toBe(await mentionsBehind(database, articles, key));
    }
  });

  test('and nothing is counted that is not there', async () => {
    expect((await verify(database)).differences).toEqual([]);
  });
});

async function pointsThatLie(database: Database, points: readonly Point[]) {
  const lies: { address: string; says: number; holds: number }[] = [];
  for (const { articles, count } of points) {
    const { total } = await listArticles(database, filterOf(articles), { limit: 1, offset: 0 });
    if (total !== count) lies.push({ address: articles, says: count, holds: total });
  }
  return lies;
}

/** What a point must show for the articles it counts; mentions have a test of their own. */
function shown({ measure }: Query, { value, count, n }: Point): number | null {
  if (measure === 'share') return count / n;
  return measure === 'articles' || measure === 'stories' ? count : value;
}

async function mentionsBehind(database: Database, address: string, theme: string): Promise<number> {
  const { items } = await listArticles(database, filterOf(address), { limit: 500, offset: 0 });
  const ids = JSON.stringify(items.map(({ id }) => id));
  const sum = sql`select coalesce(sum(mentions), 0)::int as mentions from tag
    where theme = ${theme} and article in (select value::uuid from json_array_elements_text(${ids}::json))`;
  return (await row<{ mentions: number }>(database.db, sum)).mentions;
}

function filterOf(address: string): ArticleFilter {
  const filter = parseArticleFilter(new URL(address, 'http://127.0.0.1').searchParams);
  if (!filter.ok) throw new Error(`${address} is refused`);
  return filter.filter;
}

function read(search: string): Query {
  const parsed = parseQuery(new URLSearchParams(search), { now: NOW });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.query;
}
