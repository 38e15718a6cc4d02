/** Lists and single articles as pages ask for them. */
import { beforeAll, expect, test } from 'vitest';
import { getArticle, listArticles, newestArticles } from '../../src/lib/server/db/articles.ts';
import { seedLexicon } from '../../src/lib/lexicon/seed/index.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { corpusFigures, databaseAnswers } from '../../src/lib/server/db/figures.ts';
import { currentLexicon } from '../../src/lib/server/db/lexicon.ts';
import { EVERY_ARTICLE } from '../../src/lib/trends/article-filter.ts';
import { describeBoth } from './both.ts';
import { takeIn } from './reading-in.ts';

describeBoth('articles', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await takeIn(database, [
      {
        title: 'Ngày lẻ',
        themes: { 'moral-example': 1 },
        event: '2025-03-05',
        published: '2025-03-06',
        province: 'hue'
      },
      { title: 'Theo tháng', event: '2025-03', province: 'ha-noi', was: 'ha-noi', source: 'Báo Hai' },
      { title: 'Theo năm', event: '2024' },
      { title: 'Thiếu năm', event: 'XXXX-03-05', published: '2025-12' },
      { title: 'Không ngày', themes: { 'moral-example': 2, 'social-welfare': 1 } }
    ]);
    await takeIn(database, [{ title: 'Mẫu', event: '2026-01-01' }], {
      source: { name: 'Bộ mẫu', sample: true }
    });
  });

  const titles = async (changes: object) => {
    const list = await listArticles(database, { ...EVERY_ARTICLE, ...changes }, { limit: 10, offset: 0 });
    expect(list.items).toHaveLength(list.total);
    return list.items.map(({ title }) => title);
  };

  test('all of them come newest first, unknown days last', async () => {
    const all = await titles({});
    expect(all.slice(0, 4)).toEqual(['Mẫu', 'Ngày lẻ', 'Theo tháng', 'Theo năm']);
    expect(all.slice(4).sort()).toEqual(['Không ngày', 'Thiếu năm']);
  });

  test.each([
    [{ from: '2025-03-01', to: '2025-03-31', grain: 'day' }, ['Ngày lẻ']],
    [{ from: '2025-03-01', to: '2025-03-31', grain: 'month' }, ['Ngày lẻ', 'Theo tháng']],
    [{ from: '2024-01-01', to: '2025-12-31', grain: 'quarter' }, ['Ngày lẻ', 'Theo tháng']],
    [{ from: '2024-01-01', to: '2025-12-31', grain: 'year' }, ['Ngày lẻ', 'Theo tháng', 'Theo năm']],
    [{ from: '2024-01-01', to: null, grain: 'year' }, ['Mẫu', 'Ngày lẻ', 'Theo tháng', 'Theo năm']],
    [
      { from: '2024-01-01', to: '2025-12-31', grain: 'week', leftOut: 'coarse-date' },
      ['Theo tháng', 'Theo năm']
    ],
    [{ day: 'published', from: '2025-01-01', to: '2025-12-31', grain: 'month' }, ['Thiếu năm', 'Ngày lẻ']],
    [{ provinces: ['hue', 'ha-noi'] }, ['Ngày lẻ', 'Theo tháng']],
    [{ provinces: ['ha-noi'], map: '63' }, ['Theo tháng']],
    [{ provinces: ['atlantis'] }, []],
    [{ sources: ['bao-hai'] }, ['Theo tháng']],
    [{ themes: ['moral-example'], from: '2025-01-01', to: null }, ['Ngày lẻ']]
  ])('%j', async (changes, expected) => {
    expect(await titles(changes)).toEqual(expected);
  });

  test('the excerpt is the sentence of the first mention that was asked for', async () => {
    const filter = { ...EVERY_ARTICLE, themes: ['social-welfare'] };
    const [item] = (await listArticles(database, filter, { limit: 1, offset: 0 })).items;
    const { text = '', start = 0, end = 0 } = item?.excerpt ?? {};
    expect(text).toBe('chủ-đề social-welfare 1');
    expect(text.slice(start, end)).toBe('chủ-đề');
    expect(item?.themes).toEqual(['moral-example', 'social-welfare']);
  });

  test('pages cut the list without changing its total', async () => {
    const first = await listArticles(database, EVERY_ARTICLE, { limit: 4, offset: 0 });
    const rest = await listArticles(database, EVERY_ARTICLE, { limit: 4, offset: 4 });
    expect([first.total, rest.total]).toEqual([6, 6]);
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(6);
  });

  test('the newest are those published last', async () => {
    const found = await newestArticles(database, 2);
    expect(found.map(({ title }) => title)).toEqual(['Thiếu năm', 'Ngày lẻ']);
  });

  test.each(['', 'x', '00000000-0000-0000-0000-000000000000', "'; drop table article --"])(
    'no article %j',
    async (id) => {
      expect(await getArticle(database, id)).toBeNull();
    }
  );

  test('figures of the corpus', async () => {
    expect(await corpusFigures(database)).toEqual({
      articles: 6,
      sources: 3,
      unknownProvince: 4,
      unknownEvent: 2,
      firstDay: '2025-03-05',
      lastDay: '2026-01-01',
      sample: 1
    });
  });

  test('a mention in the body is preferred to one in the title above it', async () => {
    await takeIn(database, [{ title: 'chủ-đề front-work 1', themes: { 'front-work': 2 } }]);
    const filter = { ...EVERY_ARTICLE, themes: ['front-work'] };
    const [item] = (await listArticles(database, filter, { limit: 1, offset: 0 })).items;
    expect(item?.excerpt?.text).toBe('chủ-đề front-work 2');
  });

  test('the seed lexicon is published on first opening', async () => {
    const { version, themes } = await currentLexicon(database);
    expect(version).toBe(seedLexicon.version);
    expect(themes.map(({ slug }) => slug)).toContain('digital-transformation');
  });

  test('the database says that it answers', async () => {
    expect(await databaseAnswers(database)).toBe(true);
  });
});
