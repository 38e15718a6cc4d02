/** Walks every point of every chart on the sample corpus: its number is the number of articles behind its address. */
import { beforeAll, expect, test } from 'vitest';
import { loadSampleIntoUnused } from '../../scripts/sample/load.ts';
import { seedLexicon } from '../../src/lib/lexicon/seed/index.ts';
import { listArticles } from '../../src/lib/server/db/articles.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { answerSeries } from '../../src/lib/server/db/series.ts';
import { makeReading } from '../../src/lib/server/reading.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { parseArticleFilter } from '../../src/lib/trends/article-filter.ts';
import { parseQuery } from '../../src/lib/trends/parse.ts';
import type { Point, Query } from '../../src/lib/trends/query.ts';
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
  `${PERIOD}&grain=year&measure=articles&split=none`
];

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
  });

  test('and nothing is counted that is not there', async () => {
    expect((await verify(database)).differences).toEqual([]);
  });
});

async function pointsThatLie(database: Database, points: readonly Point[]) {
  const lies: { address: string; says: number; holds: number }[] = [];
  for (const { articles, count } of points) {
    const filter = parseArticleFilter(new URL(articles, 'http://127.0.0.1').searchParams);
    if (!filter.ok) throw new Error(`${articles} is refused`);
    const { total } = await listArticles(database, filter.filter, { limit: 1, offset: 0 });
    if (total !== count) lies.push({ address: articles, says: count, holds: total });
  }
  return lies;
}

function read(search: string): Query {
  const parsed = parseQuery(new URLSearchParams(search), { now: NOW });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.query;
}
