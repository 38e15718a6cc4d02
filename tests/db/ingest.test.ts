/** Taking articles in: outcomes, what is stored, what stays the same, and what one bad item leaves alone. */
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/lib/server/db/database.ts';
import { getArticle } from '../../src/lib/server/db/articles.ts';
import { getRun, listRunItems, listRuns } from '../../src/lib/server/db/runs.ts';
import { ingest } from '../../src/lib/server/ingest.ts';
import { verify } from '../../src/lib/server/verify.ts';
import { describeBoth } from './both.ts';
import { allRows, articlesByTitle, NOW, options, takeIn } from './reading-in.ts';
import { smallReading, wishedItem, type Wish } from './small-reading.ts';

const VISIT: Wish = {
  title: 'Chi bộ tổ 4 họp tháng 11',
  themes: { 'party-cell-quality': 2, 'drug-free-areas': 1 },
  passed: 'congress-preparation',
  published: '2025-11-04',
  event: '2025-11-03',
  province: 'lao-cai',
  was: 'yen-bai',
  url: 'https://bao.example/chi-bo-to-4'
};

describeBoth('ingest', ({ open }) => {
  let database: Database;
  beforeAll(async () => void (database = await open()));

  test('keeps everything that was read, with the raw bytes and the names of its rules', async () => {
    const report = await takeIn(database, [VISIT]);
    expect(report).toMatchObject({ status: 'done', items: 1, added: 1, known: 0, rejected: 0, error: null });
    const [{ id } = { id: '' }] = await articlesByTitle(database);
    const stored = await getArticle(database, id);
    expect(stored).toMatchObject({
      title: VISIT.title,
      byline: 'Lê Thử',
      url: VISIT.url,
      name: '0.txt',
      source: { slug: 'bao-thu', name: 'Báo Thử', home: null, sample: false },
      published: { value: '2025-11-04', precision: 'day', method: 'given', confidence: 'high' },
      event: { value: '2025-11-03', precision: 'day', span: { start: 0, end: 24 } },
      province: { slug: 'lao-cai', name: 'Lào Cai', was: 'yen-bai', rule: 'named' },
      sections: [{ heading: VISIT.title, span: { start: 0, end: 24 } }],
      removals: [{ reason: 'slogan', text: 'Báo của mọi nhà' }],
      passed: [{ theme: 'congress-preparation', why: 'unless', phrase: 'cụm loại trừ' }],
      places: [
        { name: 'lao-cai', kind: 'province', spans: [{ start: 0, end: 24 }], candidates: ['lao-cai'] }
      ],
      lexicon: 1,
      ingestedAt: NOW.toISOString(),
      supersededBy: null
    });
    expect(stored?.mentions.map(({ theme }) => theme)).toEqual([
      'party-cell-quality',
      'party-cell-quality',
      'drug-free-areas'
    ]);
  });

  test('a second time changes no row', async () => {
    const wishes = Array.from({ length: 70 }, (_, n): Wish => ({
      ...VISIT,
      title: `Bài ${n}`,
      url: `https://b.example/${n}`
    }));
    expect(await takeIn(database, wishes)).toMatchObject({ added: 70 });
    const before = await allRows(database);
    expect(await takeIn(database, [...wishes].reverse())).toMatchObject({
      added: 0,
      revised: 0,
      known: 70,
      items: 70
    });
    expect(await allRows(database)).toEqual(before);
  });

  test('the same text twice in one run is known the second time', async () => {
    const wish = { title: 'Hai lần trong một lượt' };
    expect(await takeIn(database, [wish, wish])).toMatchObject({ items: 2, added: 1, known: 1 });
  });

  test('another source with the same text keeps its own article', async () => {
    const report = await takeIn(database, [{ ...VISIT, source: 'Báo Khác' }]);
    expect(report).toMatchObject({ added: 1, revised: 0 });
  });

  test('a new text at a known address is a revision: the older stays readable and no longer counts', async () => {
    const url = 'https://bao.example/sua?utm_source=x';
    await takeIn(database, [
      { title: 'Bản đầu', themes: { 'land-data-cleanup': 3 }, url, event: '2025-01-01' }
    ]);
    const report = await takeIn(database, [
      { title: 'Bản sửa', themes: {}, url: 'https://bao.example/sua', event: '2025-01-02' }
    ]);
    expect(report).toMatchObject({ added: 0, revised: 1 });
    const [first, second] = (await articlesByTitle(database)).filter(({ title }) => title.startsWith('Bản '));
    expect(first).toMatchObject({ title: 'Bản sửa', superseded_by: null });
    expect(second).toMatchObject({ title: 'Bản đầu', superseded_by: first?.id });
    expect((await getArticle(database, second?.id ?? ''))?.supersededBy).toBe(first?.id);
    expect(
      (await allRows(database)).rollup_tag?.filter((line) => line.includes('land-data-cleanup'))
    ).toEqual([]);
  });

  test('versions of one address in one run supersede each other in their order', async () => {
    const versions = Array.from({ length: 9 }, (_, n): Wish => ({
      title: `Phiên ${n}`,
      url: 'https://bao.example/phien'
    }));
    expect(await takeIn(database, versions)).toMatchObject({ added: 1, revised: 8 });
    const current = (await articlesByTitle(database)).filter(
      (a) => a.title.startsWith('Phiên') && !a.superseded_by
    );
    expect(current.map(({ title }) => title)).toEqual(['Phiên 8']);
    expect(await takeIn(database, versions)).toMatchObject({ added: 0, revised: 0, known: 9 });
  });

  test('the bare address of a site joins no articles', async () => {
    const wishes = ['a', 'b'].map((title): Wish => ({
      title: `Trang chủ ${title}`,
      url: 'https://bao.example/'
    }));
    expect(await takeIn(database, wishes)).toMatchObject({ added: 2, revised: 0 });
  });

  test('what PostgreSQL cannot hold is taken out, the article stays', async () => {
    const odd = wishedItem(
      { title: `Dấu \0 và \ud83d nửa ký tự`, url: `https://bao.example/${'x'.repeat(5000)}` },
      'lạ\0.txt'
    );
    const reader = { ...smallReading(), extract: withTitle('Dấu \0 và \ud83d nửa') };
    const report = await ingest(database, one(odd), options({ reader }));
    expect(report).toMatchObject({ added: 1, rejected: 0, status: 'done' });
  });

  test('every item has one outcome and rejections keep their reason', async () => {
    const items = [
      wishedItem({ title: 'Mới hoàn toàn' }),
      wishedItem({ title: '' }, 'rỗng.txt'),
      { name: 'nặng.txt', rejection: { reason: 'too-large', detail: 'Tệp quá lớn.' } } as const,
      wishedItem({ title: 'Làm vấp', fault: 'bảng tra thiếu' }, 'vấp.txt'),
      wishedItem(VISIT)
    ];
    const report = await ingest(database, each(items), options());
    expect(report).toMatchObject({ items: 5, added: 1, known: 1, revised: 0, rejected: 3 });
    expect(report.reasons).toEqual({ empty: 1, 'too-large': 1, unreadable: 1 });
    expect(report.steps.read).toMatchObject({ passed: 4, rejected: 1 });
    expect(report.steps.extract).toMatchObject({ passed: 3, rejected: 1 });
    expect(report.steps.fingerprint.passed).toBe(3);
    expect(report.steps.analyse).toMatchObject({ passed: 1, rejected: 1 });
    expect(report.steps.store.passed).toBe(1);
    expect(await getRun(database, report.id)).toEqual(report);
    const rejected = await listRunItems(database, report.id, { outcome: 'rejected', limit: 10 });
    expect(rejected.map(({ name, reason }) => [name, reason])).toEqual([
      ['rỗng.txt', 'empty'],
      ['nặng.txt', 'too-large'],
      ['vấp.txt', 'unreadable']
    ]);
    expect(rejected[2]?.detail).toContain('bảng tra thiếu');
    const all = await listRunItems(database, report.id, { limit: 10 });
    expect(all.filter(({ article }) => article !== null)).toHaveLength(2);
  });

  test('a run that is stopped keeps what it has and says so', async () => {
    const stop = new AbortController();
    const wishes = Array.from({ length: 300 }, (_, n): Wish => ({ title: `Dừng giữa chừng ${n}` }));
    const reader = { ...smallReading(), extract: abortAfter(stop, 100) };
    const report = await takeIn(database, wishes, { signal: stop.signal, reader });
    expect(report).toMatchObject({ status: 'stopped', items: 100, added: 100 });
    expect((await listRuns(database, 1))[0]).toEqual(report);
  });

  test('after all of this counting again finds no difference', async () => {
    expect(await verify(database)).toEqual({ differences: [] });
  });
});

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
const one = <T>(item: T) => each([item]);

function withTitle(title: string) {
  const { extract } = smallReading();
  return (item: Parameters<typeof extract>[0]) => {
    const extraction = extract(item);
    return extraction.ok ? { ...extraction, article: { ...extraction.article, title } } : extraction;
  };
}

function abortAfter(stop: AbortController, count: number) {
  const { extract } = smallReading();
  let seen = 0;
  return (item: Parameters<typeof extract>[0]) => {
    if (++seen === count) stop.abort();
    return extract(item);
  };
}
