/** The themes with their counts: as many as their lists of articles hold, superseded texts and reprints told apart. */
import { expect, test } from 'vitest';
import { listArticles } from '../../src/lib/server/db/articles.ts';
import { listThemes } from '../../src/lib/server/db/theme-list.ts';
import { EVERY_ARTICLE } from '../../src/lib/trends/article-filter.ts';
import { describeBoth } from './both.ts';
import { takeIn } from './reading-in.ts';

const TOLD = Array.from({ length: 90 }, (_, n) => `tiếng${'abcdefghij'[n % 10]}${Math.floor(n / 10)}`).join(
  ' '
);

describeBoth('theme list', ({ open }) => {
  test('counts articles and stories of every day, known or not', async () => {
    const database = await open();
    const reprint = { title: TOLD, themes: { 'great-unity-day': 2, 'social-welfare': 1 } };
    const url = 'https://bao.example/1';
    await takeIn(database, [
      { ...reprint, source: 'Báo Một', published: '2025-11-14', event: '2025-11-13' },
      { ...reprint, source: 'Báo Hai', published: '2025-11-15' },
      { title: 'Chăm lo người có công', themes: { 'social-welfare': 1 } },
      { title: 'Bản cũ', themes: { 'drug-free-areas': 1 }, url }
    ]);
    await takeIn(database, [{ title: 'Bản mới', url }]);

    const { themes, version } = await listThemes(database);
    expect(version).toBeGreaterThan(0);
    const counts = themes.flatMap(({ slug, articles, stories }) =>
      articles > 0 ? [[slug, articles, stories]] : []
    );
    expect(counts.sort()).toEqual([
      ['great-unity-day', 2, 1],
      ['social-welfare', 3, 2]
    ]);
    for (const { slug, articles, stories } of themes) {
      const total = async (firstOnly: boolean) =>
        (
          await listArticles(
            database,
            { ...EVERY_ARTICLE, themes: [slug], firstOnly },
            { limit: 0, offset: 0 }
          )
        ).total;
      expect([articles, stories], slug).toEqual([await total(false), await total(true)]);
    }
  });
});
