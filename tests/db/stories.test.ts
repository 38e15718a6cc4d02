/** Stories: the same whatever the order in which articles come, counted once, and whole after anything that happens. */
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { listArticles } from '../../src/lib/server/db/articles.ts';
import { type Database, rows } from '../../src/lib/server/db/database.ts';
import { clearSample } from '../../src/lib/server/db/sample.ts';
import { answerSeries } from '../../src/lib/server/db/series.ts';
import { getStory, listStories, storyOf } from '../../src/lib/server/db/story-lists.ts';
import { retag } from '../../src/lib/server/retag.ts';
import { placeStories } from '../../src/lib/server/stories.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { EVERY_ARTICLE } from '../../src/lib/trends/article-filter.ts';
import type { Query } from '../../src/lib/trends/query.ts';
import { describeBoth } from './both.ts';
import { emptyCorpus, NOW, takeIn } from './reading-in.ts';
import { smallReading, type Wish } from './small-reading.ts';

/** So many syllables of one telling; nothing of it stands in another. */
const telling = (which: string, length: number, from = 0): string =>
  Array.from(
    { length },
    (_, n) => `${which}${'abcdefghij'[(n + from) % 10]}${'klmnopqrst'[Math.floor((n + from) / 10)]}`
  ).join(' ');

const report = (day: string, source: string, more: Partial<Wish> = {}): Wish => ({
  ...{ title: telling('x', 90), published: day, source, themes: { 'great-unity-day': 1 }, province: 'hue' },
  ...more
});

interface Row {
  readonly title: string;
  readonly source: string;
  readonly first: string | null;
  readonly follows: boolean;
  readonly likeness: number | null;
}

/** Where every article stands, its story's first one by source. */
const standings = (database: Database): Promise<Row[]> =>
  rows(
    database.db,
    sql`select left(a.title, 12) as title, a.source, f.source as first, a.follows, a.likeness from article a
      left join article f on f.id = a.story order by a.source, a.id`
  );

const stories = async (database: Database): Promise<number> =>
  (await listArticles(database, { ...EVERY_ARTICLE, firstOnly: true }, { limit: 1, offset: 0 })).total;

async function expectWhole(database: Database): Promise<void> {
  expect(await verify(database)).toEqual({ differences: [] });
  const query: Query = {
    ...{
      themes: [],
      provinces: [],
      sources: [],
      from: '2024-01-01',
      to: '2026-12-31',
      grain: 'year',
      measure: 'stories'
    },
    ...{ split: 'none', day: 'published', map: '34' }
  };
  const [all] = (await answerSeries(database, query, NOW)).series;
  const counted = all?.points.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const dated = {
    ...EVERY_ARTICLE,
    firstOnly: true,
    day: 'published',
    grain: 'year',
    from: query.from,
    to: query.to
  } as const;
  expect(counted).toBe((await listArticles(database, dated, { limit: 1, offset: 0 })).total);
}

/** Reprints of three tellings, cut and lengthened, some without a day, some at an address that had another text. */
const corpus: fc.Arbitrary<Wish[]> = fc.array(
  fc
    .record({
      which: fc.constantFrom('x', 'y', 'z'),
      from: fc.nat(30),
      length: fc.integer({ min: 60, max: 80 }),
      day: fc.option(fc.integer({ min: 1, max: 28 }), { freq: 6 }),
      source: fc.constantFrom('Báo Một', 'Báo Hai', 'Báo Ba'),
      url: fc.option(fc.integer({ min: 1, max: 12 }))
    })
    .map(({ which, from, length, day, source, url }): Wish => ({
      ...report(`2025-03-${String(day).padStart(2, '0')}`, source, { title: telling(which, length, from) }),
      ...(day === null ? { published: '2025-03' } : {}),
      ...(url === null ? {} : { url: `https://bao.example/${url}` })
    })),
  { minLength: 12, maxLength: 30 }
);

describeBoth('stories', ({ open }) => {
  let database: Database;
  beforeAll(async () => void (database = await open()));

  test('come out the same in whatever order and however many runs articles come', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, fc.integer({ min: 1, max: 10 }), async (wishes, run) => {
        await emptyCorpus(database);
        for (let at = 0; at < wishes.length; at += run) await takeIn(database, wishes.slice(at, at + run));
        await expectWhole(database);
        const asTheyCame = await standings(database);
        await database.db.execute(sql`update article set story = null`);
        await database.db.execute(sql`delete from story_band`);
        expect(await verify(database)).toEqual({ differences: [] });
        await placeStories(database);
        expect(await standings(database)).toEqual(asTheyCame);
        await expectWhole(database);
      }),
      { numRuns: 4 }
    );
  }, 240_000);

  describe('one report in three papers', () => {
    beforeAll(async () => {
      await emptyCorpus(database);
      await takeIn(database, [
        report('2025-11-20', 'Báo Hai', { title: telling('x', 80) }),
        report('2025-11-21', 'Báo Ba', { url: 'https://bao.example/3' }),
        report('2025-12-20', 'Báo Muộn'),
        report('2025-11-20', 'Báo Khác', { title: telling('y', 80) })
      ]);
    });

    test('is one story of its first paper, and who comes too late has one of its own', async () => {
      expect(await stories(database)).toBe(3);
      const follower = (await standings(database)).filter(({ follows }) => follows);
      expect(follower).toMatchObject([{ source: 'bao-ba', first: 'bao-hai' }]);
      expect(follower[0]?.likeness).toBeGreaterThan(0.75);
      await expectWhole(database);
    });

    test('an earlier paper that arrives later becomes the first', async () => {
      await takeIn(database, [report('2025-11-19', 'Báo Một', { url: 'https://bao.example/1' })]);
      const firsts = (await standings(database)).filter(({ follows }) => follows).map(({ first }) => first);
      expect(firsts).toEqual(['bao-mot', 'bao-mot']);
      expect(await stories(database)).toBe(3);
      await expectWhole(database);
    });

    test('lists, pages and articles tell of it alike', async () => {
      const page = { limit: 50, offset: 0 };
      const { total, items } = await listStories(database, EVERY_ARTICLE, page);
      expect(total).toBe(3);
      const [shared] = items.filter(({ papers }) => papers.length > 1);
      expect(shared?.papers.map(({ source, likeness }) => [source.name, likeness === null])).toEqual([
        ['Báo Một', true],
        ['Báo Hai', false],
        ['Báo Ba', false]
      ]);
      expect(shared?.first).toMatchObject({ id: shared?.id, story: shared?.id, source: { name: 'Báo Một' } });

      const follower = shared?.papers[1]?.id ?? '';
      const counted = { story: shared?.id, articles: 3, sources: 3 };
      expect(await storyOf(database, [follower, shared?.id ?? ''])).toMatchObject({
        [follower]: { ...counted, likeness: expect.any(Number) },
        [shared?.id ?? '']: { ...counted, likeness: null }
      });
      const whole = await getStory(database, follower);
      expect(whole?.story).toEqual(shared);
      expect(whole?.differences[follower]).toMatchObject({ retitled: true });
      expect([await getStory(database, 'x'), await getStory(database, crypto.randomUUID())]).toEqual([
        null,
        null
      ]);
    });

    test('stories of a source are those it has a part in; asked for first ones, those it was first with', async () => {
      const page = { limit: 1, offset: 0 };
      const ofThree = { ...EVERY_ARTICLE, sources: ['bao-ba'] };
      expect((await listStories(database, ofThree, page)).items[0]?.papers).toHaveLength(3);
      expect((await listStories(database, { ...ofThree, firstOnly: true }, page)).total).toBe(0);
      expect((await listStories(database, { ...EVERY_ARTICLE, firstOnly: true }, page)).total).toBe(3);
    });

    test('reading again with another theme and place moves followers along', async () => {
      const moved = smallReading(2, { 'great-unity-day': 'emulation-movements' });
      await retag(database, moved);
      expect(await stories(database)).toBe(3);
      await expectWhole(database);
    });

    test('when the first is rewritten, the next paper is first', async () => {
      await takeIn(database, [
        report('2025-11-22', 'Báo Một', { url: 'https://bao.example/1', title: telling('z', 90) })
      ]);
      const firsts = (await standings(database)).filter(({ follows }) => follows).map(({ first }) => first);
      expect(firsts).toEqual(['bao-hai']);
      expect(await stories(database)).toBe(4);
      await expectWhole(database);
    });

    test('when a follower is rewritten, it follows no more', async () => {
      await takeIn(database, [
        report('2025-11-22', 'Báo Ba', { url: 'https://bao.example/3', title: telling('w', 90) })
      ]);
      expect((await standings(database)).some(({ follows }) => follows)).toBe(false);
      expect(await stories(database)).toBe(5);
      await expectWhole(database);
    });

    test('a sample article is of no story but the sample’s', async () => {
      const sample = { source: { name: 'Bộ mẫu', sample: true } };
      await takeIn(database, [report('2025-11-18', 'Báo Mẫu'), report('2025-11-19', 'Báo Mẫu Hai')], sample);
      expect((await standings(database)).filter(({ follows }) => follows)).toMatchObject([
        { source: 'mau-bao-mau-hai', first: 'mau-bao-mau' }
      ]);
      await clearSample(database);
      expect(await stories(database)).toBe(5);
      await expectWhole(database);
    });
  });

  test('two at once count nothing twice; stopped between two steps, nothing is wrong and the rest is done later', async () => {
    await emptyCorpus(database);
    const wishes = Array.from({ length: 130 }, (_, n) =>
      report(`2025-11-${String(1 + (n % 9)).padStart(2, '0')}`, `Báo ${n % 3}`, {
        title: `${telling('abc'[n % 3] ?? 'a', 80)} số${n}`
      })
    );
    await takeIn(database, wishes);
    const done = await standings(database);
    await database.db.execute(sql`update article set story = null`);
    await expect(
      placeStories(database, {
        onProgress: () => {
          throw new Error('giữa chừng');
        }
      })
    ).rejects.toThrow('giữa chừng');
    expect(await verify(database)).toEqual({ differences: [] });
    await Promise.all([placeStories(database), placeStories(database)]);
    expect(await standings(database)).toEqual(done);
    expect(await stories(database)).toBe(3);
    await expectWhole(database);
  });
});
