/** Reading again puts the new reading in the place of the old, with its rollups. */
import { expect, test } from 'vitest';
import { listArticles } from '../../src/lib/server/db/articles.ts';
import { retag } from '../../src/lib/server/retag.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { EVERY_ARTICLE } from '../../src/lib/trends/article-filter.ts';
import { describeBoth } from './both.ts';
import { allRows, takeIn } from './reading-in.ts';
import { smallReading } from './small-reading.ts';
import type { Wish } from './small-reading.ts';

const WISHES: readonly Wish[] = [
  ...Array.from({ length: 120 }, (_, n): Wish => ({
    title: `Bài ${n}`,
    themes: { old: 1 + (n % 2) },
    event: '2025-05-01'
  })),
  { title: 'Không đổi', themes: { kept: 1 }, province: 'hue' },
  { title: 'Bản cũ', themes: { old: 1 }, url: 'https://bao.example/x' },
  { title: 'Bản mới', themes: { old: 1 }, url: 'https://bao.example/x' }
];

describeBoth('retag', ({ open }) => {
  test('a theme under a new name moves all its articles; a broken walk is completed by the next', async () => {
    const database = await open();
    await takeIn(database, WISHES);
    const reader = smallReading(2, { old: 'renamed' });

    await expect(retag(database, failingAfter(60, reader))).rejects.toThrow('giữa chừng');
    expect(await verify(database)).toEqual({ differences: [] });

    const report = await retag(database, reader);
    expect(report).toMatchObject({ articles: 123, changed: 122 - 60 });
    expect(await verify(database)).toEqual({ differences: [] });
    const themed = async (theme: string) =>
      (await listArticles(database, { ...EVERY_ARTICLE, themes: [theme] }, { limit: 1, offset: 0 })).total;
    expect([await themed('old'), await themed('renamed'), await themed('kept')]).toEqual([0, 121, 1]);
    expect((await allRows(database)).rollup_tag?.some((line) => line.includes(',old,'))).toBe(false);

    const before = await allRows(database);
    expect(await retag(database, reader)).toEqual({ articles: 123, changed: 0 });
    expect(await allRows(database)).toEqual(before);
  });
});

/** Fails once so many articles of the old name have been read again. */
function failingAfter(count: number, reader: ReturnType<typeof smallReading>): typeof reader {
  let left = count;
  return {
    ...reader,
    analyse(article, options) {
      if (article.text.includes('chủ-đề old') && left-- === 0) throw new Error('giữa chừng');
      return reader.analyse(article, options);
    }
  };
}
