/** Articles that leave their place open learn it from what others say of their leaders; nobody proves himself. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { getArticle } from '../../src/lib/server/db/articles.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { knownHolders } from '../../src/lib/server/db/known-holders.ts';
import { countOlder } from '../../src/lib/server/db/reread.ts';
import { retag } from '../../src/lib/server/retag.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { describeBoth } from './both.ts';
import { leader, office, SPAN } from './people.ts';
import { allRows, articlesByTitle, emptyCorpus, takeIn } from './reading-in.ts';
import type { Wish } from './small-reading.ts';
import { smallReading } from './small-reading.ts';

const NAME = 'Hoàng Văn Thoả';
const chair = (changes = {}) => leader(NAME, office('Chủ tịch UBND xã', changes));

const known = (title: string, changes: object, wish: Partial<Wish> = {}): Wish => ({
  ...{ title, event: '2025-11-01', found: { leaders: [chair(changes)] } },
  ...wish
});

/** Speaks of a commune that may lie in two provinces. */
const open = (title: string, changes: object = {}): Wish => ({
  title,
  found: {
    leaders: [chair(changes)],
    places: [
      {
        ...{ name: 'xã Tân Lập', kind: 'commune', province: null, era: '34' },
        ...{ spans: [SPAN], candidates: ['son-la', 'thai-nguyen'] }
      }
    ]
  }
});

describeBoth('narrowing', ({ open: openDatabase }) => {
  let database: Database;
  beforeAll(async () => void (database = await openDatabase()));
  beforeEach(() => emptyCorpus(database));

  const provinceOf = async (title: string) => {
    const all = await articlesByTitle(database);
    const id = all.find((one) => one.title === title && one.superseded_by === null)?.id ?? '';
    return (await getArticle(database, id))?.province?.slug ?? null;
  };

  test('what is known before is used at once, what comes later when all is read again; then nothing changes', async () => {
    await takeIn(database, [open('Trước')]);
    await takeIn(database, [known('Biết', { province: 'son-la' })]);
    await takeIn(database, [open('Sau')]);
    expect([await provinceOf('Trước'), await provinceOf('Sau')]).toEqual([null, 'son-la']);
    expect(await retag(database, smallReading())).toEqual({ articles: 3, changed: 1 });
    expect(await provinceOf('Trước')).toBe('son-la');
    const before = await allRows(database);
    expect(await retag(database, smallReading())).toEqual({ articles: 3, changed: 0 });
    expect(await allRows(database)).toEqual(before);
    expect(await verify(database)).toEqual({ differences: [] });
  });

  test('a reading that knows more of one article settles the others in the same walk, whatever the order', async () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    await takeIn(database, [...names.map((name) => open(name)), known('Biết', {})]);
    const better = smallReading(2);
    const told: typeof better = {
      ...better,
      analyse: (article, options) => {
        const analysis = better.analyse(article, options);
        return article.title === 'Biết' ? { ...analysis, leaders: [chair({ province: 'hue' })] } : analysis;
      }
    };
    expect(await retag(database, told)).toEqual({ articles: 7, changed: 7 });
    for (const name of names) expect(await provinceOf(name)).toBe('hue');
    expect(await retag(database, told)).toEqual({ articles: 7, changed: 0 });
  });

  test.each<[string, Wish[]]>([
    ['namesakes in two provinces', [known('a', { province: 'hue' }), known('b', { province: 'ca-mau' })]],
    ['a former office', [known('a', { province: 'hue', former: true })]],
    ['an office of unknown place', [known('a', {})]],
    ['an office of unknown level', [known('a', { province: 'hue', level: null })]]
  ])('%s: nothing is narrowed', async (_, wishes) => {
    await takeIn(database, [...wishes, open('Mở')]);
    await retag(database, smallReading());
    expect(await provinceOf('Mở')).toBeNull();
  });

  test('an article is no evidence for itself, nor for the text that replaces it', async () => {
    const url = 'https://bao.example/minh';
    await takeIn(database, [{ ...open('Mình', { province: 'son-la' }), url }]);
    await takeIn(database, [{ ...open('Mình', { province: 'son-la' }), url, passed: 'bản hai' }]);
    expect(await provinceOf('Mình')).toBeNull();
    await retag(database, smallReading());
    expect(await provinceOf('Mình')).toBeNull();
  });

  test('evidence that is replaced counts no more', async () => {
    const url = 'https://bao.example/biet';
    await takeIn(database, [known('Biết', { province: 'son-la' }, { url }), open('Mở')]);
    await retag(database, smallReading());
    expect(await provinceOf('Mở')).toBe('son-la');
    await takeIn(database, [known('Biết', {}, { url })]);
    await retag(database, smallReading());
    expect(await provinceOf('Mở')).toBeNull();
    expect(await verify(database)).toEqual({ differences: [] });
  });

  test('holders: however the name is written, counted and dated without the one that asks', async () => {
    await takeIn(database, [
      known('Đầu', { province: 'son-la' }, { event: '2025-01-05' }),
      known('Giữa', { province: 'son-la' }, { event: '2025-02', published: '2025-02-07' }),
      known('Cuối', { province: 'son-la' }, { event: '2025-03-09', source: 'Báo Hai' }),
      known('Không ngày', { province: 'ca-mau' }, { event: 'XXXX-03-05' })
    ]);
    const ids = new Map((await articlesByTitle(database)).map(({ title, id }) => [title, id]));
    const ask = (...except: string[]) =>
      knownHolders(
        database,
        ['HOÀNG VĂN THỎA', 'Không Ai Cả'],
        except.map((title) => ids.get(title) ?? '')
      );
    const holder = { name: 'HOÀNG VĂN THỎA', role: 'Chủ tịch UBND xã', level: 'commune' };
    const undated = { ...holder, province: 'ca-mau', articles: 1, first: null, last: null };
    const dated = (articles: number, first: string, last: string) => ({
      ...holder,
      ...{ province: 'son-la', articles, first, last }
    });
    expect(await ask()).toEqual([undated, dated(3, '2025-01-05', '2025-03-09')]);
    expect(await ask('Đầu')).toEqual([undated, dated(2, '2025-02-07', '2025-03-09')]);
    expect(await ask('Cuối', 'Không ngày')).toEqual([dated(2, '2025-01-05', '2025-02-07')]);
    expect(await ask('Giữa')).toEqual([undated, dated(2, '2025-01-05', '2025-03-09')]);
    expect(await ask('Đầu', 'Giữa', 'Cuối')).toEqual([undated]);
    expect(await knownHolders(database, [])).toEqual([]);
  });

  test('a walk over older articles that is stopped is taken up where it was, open articles included', async () => {
    await takeIn(database, [
      ...['A', 'B', 'C'].map((title) => open(title)),
      known('Biết', { province: 'hue' })
    ]);
    const reader = { ...smallReading(), version: 2 };
    const version = { lexicon: 1, reading: 2 };
    expect(await countOlder(database, version)).toBe(4);
    const stop = new AbortController();
    const stopping = { ...reader, analyse: stopAfter(stop, 4, reader.analyse) };
    const options = { onlyOlder: true, signal: stop.signal };
    expect(await retag(database, stopping, options)).toMatchObject({ articles: 4 });
    expect(await countOlder(database, version)).toBe(3);
    expect(await retag(database, reader, { onlyOlder: true })).toMatchObject({ articles: 3 });
    expect(await countOlder(database, version)).toBe(0);
    expect(await retag(database, reader, { onlyOlder: true })).toEqual({ articles: 0, changed: 0 });
    expect(await provinceOf('A')).toBe('hue');
  });
});

/** Stops once so many articles have been read. */
function stopAfter<Arguments extends unknown[], Result>(
  stop: AbortController,
  count: number,
  work: (...given: Arguments) => Result
): (...given: Arguments) => Result {
  let left = count;
  return (...given) => {
    left -= 1;
    if (left === 0) stop.abort();
    return work(...given);
  };
}
