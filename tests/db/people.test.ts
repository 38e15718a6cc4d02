/** What an analysis says of people, places and head counts is what the database gives back. */
import { beforeAll, expect, test } from 'vitest';
import type { Analysis } from '../../src/lib/corpus/analysis.ts';
import { getArticle } from '../../src/lib/server/db/articles.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { retag } from '../../src/lib/server/retag.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { describeBoth } from './both.ts';
import { FULL } from './people.ts';
import { allRows, articlesByTitle, takeIn } from './reading-in.ts';
import { smallReading } from './small-reading.ts';

const wish = {
  title: 'Bài đủ mọi thứ',
  themes: { 'social-welfare': 1 },
  event: '2025-11-03',
  province: 'son-la',
  found: FULL
};
const url = 'https://bao.example/du';

describeBoth('people', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await takeIn(database, [wish]);
  });

  const stored = async (title = wish.title) => {
    const all = await articlesByTitle(database);
    const article = await getArticle(database, all.find((one) => one.title === title)?.id ?? '');
    if (!article) throw new Error(`no article ${title}`);
    return article;
  };

  test('come back exactly as they were read', async () => {
    const article = await stored();
    const { mentions, passed, places, province, event, leaders, visits, unnamed, figures, findings } =
      article;
    const analysis: Analysis = {
      ...{ mentions, passed, places, province, event, leaders, visits, unnamed, figures, findings }
    };
    const reader = smallReading();
    const read = reader.analyse({ ...article, source: null }, { sourceHome: null });
    expect({ ...analysis, province: province && { ...province, name: 'son-la' } }).toStrictEqual(read);
  });

  test('reading the same again changes nothing, row for row', async () => {
    const before = await allRows(database);
    expect(before.office).toHaveLength(3);
    expect(before.visit_report).toHaveLength(3);
    expect(before.figure).toHaveLength(2);
    expect(await retag(database, smallReading())).toEqual({ articles: 1, changed: 0 });
    expect(await allRows(database)).toEqual(before);
  });

  test('reading otherwise replaces all of it, and back again gives the very same rows', async () => {
    const before = await allRows(database);
    const reader = smallReading();
    const blind: typeof reader = {
      ...reader,
      analyse: (article, options) => {
        const analysis = reader.analyse(article, options);
        return { ...analysis, leaders: [], visits: [], unnamed: [], figures: [], places: [], findings: [] };
      }
    };
    expect(await retag(database, blind)).toEqual({ articles: 1, changed: 1 });
    const without = await allRows(database);
    for (const table of ['leader', 'office', 'visit_report', 'figure', 'place_mention'])
      expect(without[table]).toEqual([]);
    expect(await verify(database)).toEqual({ differences: [] });
    expect(await retag(database, reader)).toEqual({ articles: 1, changed: 1 });
    expect(await allRows(database)).toEqual(before);
    expect(await verify(database)).toEqual({ differences: [] });
  });

  test('a superseded article keeps its people', async () => {
    await takeIn(database, [{ title: 'Bản cũ', url, found: FULL }]);
    await takeIn(database, [{ title: 'Bản mới', url }]);
    expect((await stored('Bản cũ')).leaders).toEqual(FULL.leaders);
    expect((await stored('Bản mới')).leaders).toEqual([]);
    expect(await verify(database)).toEqual({ differences: [] });
  });
});
