/** The explore page in a real browser: a first-time task counted in clicks, the same by keyboard, and every state of its address. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOn } from './axe.ts';
import { DESK, PHONE, openAt, openPage, type WatchedPage } from './browser.ts';
import { sharedBrowser, sharedServer } from './shared.ts';

const DRUG_FREE = 'Địa bàn không ma túy';
const QUESTION = '/explore?theme=drug-free-areas&split=none&from=2025-07-01&to=2026-10-31';

const server = sharedServer();
const browser = await sharedBrowser();

const open = (path: string, options: Parameters<typeof openPage>[1] = {}): Promise<WatchedPage> =>
  openAt(browser, server.url + path, options);

const drawer = (page: WatchedPage): Locator => page.locator('aside.drawer');
const evidenceTitle = (page: WatchedPage): Promise<string> => drawer(page).locator('h2').innerText();
const sentence = async (page: WatchedPage): Promise<string> => {
  const parts = await page.locator('.ask summary').allInnerTexts();
  return parts.map((part) => part.trim()).join(' | ');
};
const drawn = (page: WatchedPage): Promise<void> => page.locator('canvas[data-drawn]').first().waitFor();
/** The number a drawer says first. */
const counted = async (page: WatchedPage): Promise<number> =>
  Number((await drawer(page).locator('.sum b').first().innerText()).replaceAll('.', ''));

describe('which provinces raised drug-free areas most since the merger; three articles that prove it', () => {
  test('takes fewer than eight clicks', async () => {
    const page = await open('/explore');
    let clicks = 0;
    const click = async (target: Locator): Promise<void> => {
      clicks += 1;
      await target.click();
    };
    await click(page.locator('.ask summary', { hasText: 'từng chủ đề' }));
    await click(page.getByRole('checkbox', { name: DRUG_FREE }));
    await page.waitForURL(/theme=drug-free-areas/);
    await click(page.getByRole('link', { name: 'Từ khi hợp nhất' }).first());
    await page.waitForURL(/from=2025-07-01/);
    const risers = page.locator('.rose');
    await risers.waitFor();
    const first = risers.getByRole('link').first();
    const province = await first.innerText();
    await click(first);
    await page.waitForURL(/at=all&key=province:/);
    await expect.poll(() => evidenceTitle(page)).toBe(`Bằng chứng, ${province}, cả kỳ`);
    const proofs = drawer(page).locator('.proof');
    expect(await proofs.count()).toBeGreaterThanOrEqual(3);
    for (const k of [0, 1, 2]) {
      expect(await proofs.nth(k).locator('.meta').first().innerText()).toContain(province);
      expect(await proofs.nth(k).locator('mark').count()).toBeGreaterThan(0);
      await click(proofs.nth(k).getByRole('link').first());
      await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
      expect(await page.locator('.facts').innerText()).toContain(DRUG_FREE);
      await page.goBack();
      await expect.poll(() => evidenceTitle(page)).toContain(province);
    }
    expect(clicks).toBeLessThan(8);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test('works by keyboard alone, from the masthead to the article and back', async () => {
    const page = await open('/explore');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const theme = page.locator('.ask summary', { hasText: 'từng chủ đề' });
    await tabTo(page, theme);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('checkbox', { name: DRUG_FREE }));
    await page.keyboard.press('Space');
    await page.waitForURL(/theme=drug-free-areas/);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(DRUG_FREE);

    const slider = page.getByRole('slider').first();
    await drawn(page);
    await tabTo(page, slider);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    const spoken = (await slider.getAttribute('aria-valuetext')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(/at=\d{4}-\d\d/);
    const bucket = /\d\d\/\d{4}/.exec(spoken)?.[0] ?? 'none';
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
      .toContain(bucket);
    expect(await evidenceTitle(page)).toContain(bucket);

    await page.keyboard.press('Escape');
    expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    const article = drawer(page).locator('.proof h3 a').first();
    await tabTo(page, article);
    const title = await article.innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
    expect((await page.locator('h1').innerText()).replace(/\s+/g, ' ')).toContain(title.replace(/\s+/g, ' '));
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

/** Presses Tab until the element has the focus. */
async function tabTo(page: WatchedPage, target: Locator): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came there');
}

describe('the address', () => {
  test('restores question, view and evidence, without script too', async () => {
    const path = `${QUESTION}&view=heat&at=2026-08&key=province:son-la`;
    const page = await open(path, { javaScriptEnabled: false });
    expect(await sentence(page)).toContain(DRUG_FREE);
    expect(await evidenceTitle(page)).toBe('Bằng chứng, Sơn La, tháng 08/2026');
    expect(await drawer(page).locator('.proof').count()).toBe(await counted(page));
    expect(await page.locator('.first h2').innerText()).toContain('Hình 1');
    await page.context().close();
  });

  test('is asked without script by plain forms', async () => {
    const page = await open(QUESTION, { javaScriptEnabled: false });
    await page.locator('.ask summary', { hasText: 'tháng' }).first().click();
    await page.getByRole('radio', { name: 'quý' }).check();
    await page.locator('details[open]').getByRole('button', { name: 'Xem' }).click();
    expect(page.url()).toContain('grain=quarter');
    expect(page.url()).toContain('theme=drug-free-areas');
    await page.context().close();
  });

  test('goes back and forward with figures and evidence', async () => {
    const page = await open(QUESTION);
    await drawn(page);
    const before = await evidenceTitle(page);
    await page.getByRole('link', { name: '63 cũ' }).click();
    await page.waitForURL(/map=63/);
    await expect.poll(() => sentence(page)).toContain('63 tỉnh, thành cũ');
    expect(await page.locator('.first .src').innerText()).toContain(
      '“Bắc Ninh” chỉ là tỉnh cũ, chưa gồm Bắc Giang'
    );
    await page.getByRole('link', { name: 'bảng nhiệt' }).click();
    await page.waitForURL(/view=heat/);
    await page.locator('.first .heat-table td a:not(.void)').first().click();
    await page.waitForURL(/at=/);
    await expect.poll(() => evidenceTitle(page)).not.toBe(before);
    const [there, title] = [page.url(), await evidenceTitle(page)];
    for (let steps = 0; steps < 3; steps += 1) await page.goBack();
    await expect.poll(() => page.url()).toBe(server.url + QUESTION);
    await expect.poll(() => sentence(page)).toContain('34 tỉnh, thành');
    await expect.poll(() => evidenceTitle(page)).toBe(before);
    for (let steps = 0; steps < 3; steps += 1) await page.goForward();
    await expect.poll(() => page.url()).toBe(there);
    await expect.poll(() => evidenceTitle(page)).toBe(title);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test.each([
    ...[
      'view=pie',
      'theme=none',
      'theme=%00',
      'province=atlantis',
      'from=2026-02-30',
      'to=x',
      'grain=decade'
    ],
    ...['from=2026-03-01&to=2026-02-01', 'from=1900-01-01&to=2199-12-31&grain=day', 'measure=feelings'],
    ...[
      'split=leader',
      'day=sunday',
      'map=65',
      'lexicon=999',
      'at=2025-13',
      'at=1999-01',
      "key='%20or%201=1--"
    ],
    ...['key=never-published', 'key=theme:none', 'source=none', 'where=atlantis', 'vs=decade', 'term=%00'],
    ...['key=%3Cscript%3Ealert(1)%3C/script%3E', 'theme=a,b,c,d,e,f,g', `province=${'x,'.repeat(2000)}`]
  ])('%s is a 400 in words', async (search) => {
    const answer = await fetch(`${server.url}/explore?${search}`);
    const text = await answer.text();
    expect([answer.status, text.includes('<h1')]).toEqual([400, true]);
    expect(text).not.toMatch(/<script>alert|at \w+ \(|\.ts:\d+/);
  });
});

describe('every state', () => {
  const states = [
    ...['/explore', QUESTION, `${QUESTION}&measure=share&grain=quarter`, `${QUESTION}&view=map&at=2026-08`],
    ...[`${QUESTION}&view=ranking`, `${QUESTION}&view=co`, `${QUESTION}&map=63&view=multiples`],
    ...['/explore?split=source&measure=mentions', '/explore?split=province&grain=week&lang=en'],
    ...['/explore?province=ca-mau&theme=great-unity-day&split=none&view=heat']
  ];

  test.each([
    ['light', [QUESTION, `${QUESTION}&view=map&at=2026-08`, '/explore?split=source&measure=mentions']],
    [
      'dark',
      [`${QUESTION}&measure=share&grain=quarter&view=co`, '/explore?split=province&grain=quarter&lang=en']
    ]
  ] as const)('has no serious fault: %s', { timeout: 120_000 }, async (colorScheme, paths) => {
    const page = await openPage(browser, { ...DESK, colorScheme });
    for (const path of paths) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      expect(await faultsOn[colorScheme](page), path).toEqual([]);
    }
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test('fits a phone without sideways scroll', async () => {
    const page = await openPage(browser, PHONE);
    for (const path of states) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
    }
    await page.locator('.ask summary').nth(3).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0
    );
    await page.context().close();
  });

  test('nothing moves while it loads', async () => {
    const page = await openPage(browser);
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { moved: number };
      seen.moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.moved += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(server.url + QUESTION, { waitUntil: 'networkidle' });
    await drawn(page);
    expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.02);
    await page.context().close();
  });
});
