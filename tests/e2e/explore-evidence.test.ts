/** What stands behind the points of the explore page: narrowed, of two themes, of one source, beside the year before. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openAt, openPage, type WatchedPage } from './browser.ts';
import { sharedBrowser, sharedServer } from './shared.ts';

const QUESTION = '/explore?theme=drug-free-areas&split=none&from=2025-07-01&to=2026-10-31';

const server = sharedServer();
const browser = await sharedBrowser();

const open = (path: string, options: Parameters<typeof openPage>[1] = {}): Promise<WatchedPage> =>
  openAt(browser, server.url + path, options);

const drawer = (page: WatchedPage): Locator => page.locator('aside.drawer');
const evidenceTitle = (page: WatchedPage): Promise<string> => drawer(page).locator('h2').innerText();
/** The number a drawer says first. */
const counted = async (page: WatchedPage): Promise<number> =>
  Number((await drawer(page).locator('.sum b').first().innerText()).replaceAll('.', ''));

describe('the evidence', () => {
  test('is narrowed to a province and to a term, and widened again', async () => {
    const page = await open(`${QUESTION}&at=all&key=all`);
    const all = await counted(page);
    const place = drawer(page).getByLabel('Nơi');
    const option = place.locator('option').nth(1);
    const [name = '', said = ''] = /^(.*) \((.*)\)$/.exec((await option.innerText()).trim())?.slice(1) ?? [];
    await place.selectOption((await option.getAttribute('value')) ?? '');
    await page.waitForURL(/where=/);
    await expect.poll(() => evidenceTitle(page)).toBe(`Bằng chứng, ${name}, cả kỳ`);
    expect(await counted(page)).toBe(Number(said));
    await drawer(page).getByLabel('Nơi').selectOption('');
    await expect.poll(() => counted(page)).toBe(all);
    const term = drawer(page).getByLabel('Từ khớp');
    await term.selectOption({ index: 1 });
    await page.waitForURL(/term=/);
    await expect.poll(() => drawer(page).locator('.sum').innerText()).toContain('khớp bằng từ này');
    const found = await counted(page);
    await drawer(page).getByRole('link', { name: /^Mở/ }).click();
    await page.waitForURL(/\/articles\?/);
    expect(await page.title()).toMatch(new RegExp(`^${found} `));
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test('of two themes together opens beside their table, as many as the cell says', async () => {
    const page = await open('/explore?view=co');
    const cell = page.locator('.first .together td:not(.total) a:not(.hatched)').first();
    const said =
      /, ([\d.]+) bài cũng về/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1] ?? 'no number';
    await cell.click();
    await page.waitForURL(/at=all&key=theme:[a-z-]+,[a-z-]+/);
    await expect.poll(() => evidenceTitle(page)).toContain(' cùng ');
    expect(await drawer(page).locator('.sum').innerText()).toMatch(/trên [\d.]+ bài về/);
    expect(await counted(page)).toBe(Number(said.replaceAll('.', '')));
    expect(await drawer(page).locator('.proof').count()).toBe(Math.min(8, await counted(page)));
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

describe('a question', () => {
  test('is asked of one source alone, and every figure counts it alone', async () => {
    const page = await open(`${QUESTION}&at=all&key=all`);
    const all = await counted(page);
    await page.locator('.ask summary', { hasText: 'nguồn' }).click();
    const source = page.locator('details[open]').getByRole('checkbox').first();
    await source.check();
    await page.waitForURL(/source=/);
    const slug = new URL(page.url()).searchParams.get('source') ?? '';
    await page.goto(`${server.url}${QUESTION}&source=${slug}&at=all&key=all`);
    const some = Number((await drawer(page).locator('.sum').innerText()).match(/^\d+/)?.[0] ?? 0);
    expect(some).toBeLessThan(all);
    const series = await page.request.get(
      `${server.url}/api/v1/series?theme=drug-free-areas&split=none&from=2025-07-01&to=2026-10-31&source=${slug}`
    );
    const answer = (await series.json()) as { series: { points: { count: number }[] }[] };
    expect(answer.series[0]?.points.reduce((sum, { count }) => sum + count, 0)).toBe(some);
    await page.context().close();
  });

  test('stands beside the year before: a table of both, whose figures open their articles', async () => {
    const page = await open(QUESTION);
    await page.getByRole('link', { name: 'So cùng kỳ' }).first().click();
    await page.waitForURL(/vs=year/);
    const table = page.getByRole('table', { name: 'So với cùng kỳ năm trước' }).first();
    await table.waitFor();
    const before = table.locator('tbody td').nth(1).getByRole('link');
    const said = (await before.innerText()).trim();
    await before.click();
    await page.waitForURL(/from=2024-07-01&to=2025-10-31/);
    await expect.poll(() => drawer(page).locator('.sum').innerText()).toContain(said);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

describe('the tile map', () => {
  test('of 63 former provinces counts as many articles as that of 34, those of no tile beside it', async () => {
    const sums: number[] = [];
    for (const map of ['34', '63']) {
      const page = await open(`${QUESTION}&view=map&at=2025-08&map=${map}`, { javaScriptEnabled: false });
      const tiles = page.locator('.first .tiles a[data-key]');
      expect(await tiles.count()).toBe(Number(map));
      expect(await page.locator('.first .tiles li > a:not([data-key])').allInnerTexts()).toEqual([
        expect.stringContaining('Hoàng Sa'),
        expect.stringContaining('Trường Sa')
      ]);
      const said = [
        ...(await tiles.locator('.visually-hidden').allTextContents()),
        ...(await page.locator('.first .beside a').allTextContents())
      ];
      // "…: 3 trên 12 bài"; nothing is said of a number where there is no article.
      sums.push(said.reduce((sum, text) => sum + Number(/(\d+) trên \d+ bài/.exec(text)?.[1] ?? 0), 0));
      await page.context().close();
    }
    expect(sums[0]).toBeGreaterThan(0);
    expect(sums[1]).toBe(sums[0]);
  });
});

describe('the page as it is heard', () => {
  /** What must come, in this order, for whoever listens from the top to the first proof. */
  const ORDER = [
    ...['- banner:', 'navigation "Mục chính"', '- main:', 'heading "Phân tích"', 'region "Câu hỏi"'],
    ...['"Chủ đề: Địa bàn không ma túy"', 'navigation "Cách xem"', 'figure "Hình 1'],
    ...['img "Số bài về Địa bàn không ma túy', 'slider "Chọn mốc', 'region "Dấu hiệu"'],
    ...['complementary "Bằng chứng, tháng', 'navigation "Mốc khác"', 'combobox "Nơi"', '- article:'],
    ...['figure "Hình 2', 'table "Số bài theo tỉnh, thành và tháng"']
  ];

  test('names all that can be used, and tells it in the order of the question', async () => {
    const page = await open(QUESTION);
    await page.locator('canvas[data-drawn]').first().waitFor();
    const told = await page.locator('body').ariaSnapshot();
    let at = -1;
    for (const part of ORDER) {
      const next = told.indexOf(part, at + 1);
      expect(next, part).toBeGreaterThan(at);
      at = next;
    }
    const unnamed =
      /^ *- (?:link|button|slider|img|combobox|checkbox|radio|searchbox|table|figure)(?=:| \[|$)/gm;
    expect(told.match(unnamed) ?? []).toEqual([]);
    await page.context().close();
  });

  test('on paper says when and from where it was printed', async () => {
    const page = await open(QUESTION);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.stamp').innerText()).toContain(server.url + QUESTION);
    expect(await page.locator('.ask').isVisible()).toBe(true);
    expect(await page.locator('.ways').isVisible()).toBe(false);
    await page.context().close();
  });
});
