/** The visit ledger in a real browser: its question and figures, the visits behind them, corrections and the way back. */
import { beforeAll, describe, expect, test } from 'vitest';
import { seriousFaults } from './axe.ts';
import { DESK, PHONE, openAt, openPage, ready, type WatchedPage } from './browser.ts';
import { ownServer, sharedBrowser } from './shared.ts';

const server = await ownServer();
const browser = await sharedBrowser();

const open = (path: string, options: Parameters<typeof openPage>[1] = {}): Promise<WatchedPage> =>
  openAt(browser, server.url + path, options);

/** The number a heading begins with. */
const counted = async (page: WatchedPage): Promise<number> =>
  Number.parseInt((await page.locator('main h1').textContent())?.replaceAll('.', '') ?? '', 10);

let visit = '';
let person = '';
let province = '';

beforeAll(async () => {
  const page = await open('/visits/list?from=2024-01-01');
  visit = (await page.locator('.led .place a').first().getAttribute('href')) ?? '';
  person = (await page.locator('.led .who a').first().getAttribute('href')) ?? '';
  await page.goto(`${server.url}/visits`);
  const href = (await page.locator('a[href*="province="]').first().getAttribute('href')) ?? '';
  province = new URL(href, server.url).searchParams.get('province') ?? '';
  await page.context().close();
});

describe('the ledger', () => {
  test('is in the masthead, and every cell opens exactly its visits', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Lượt dự, thăm', exact: true }).first().click();
    await page.waitForURL(/\/visits$/);
    const total = Number((await page.locator('.figures dd a').first().textContent())?.replaceAll('.', ''));
    expect(total).toBeGreaterThan(0);
    const cell = page.locator('.heat a.heat-cell').first();
    const count = Number(await cell.textContent());
    await cell.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.closest('.heat') !== null)).toBe(true);
    await cell.focus();
    await cell.press('Enter');
    await page.waitForURL(/\/visits\/list\?/);
    expect(await counted(page)).toBe(count);
    expect(page.url()).toMatch(/person=.*from=/);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test('a line opens its evidence, which leads to the words in the article', async () => {
    const page = await open('/visits/list');
    const line = page.locator('.led tbody').first();
    await line.locator('summary').click();
    const sentence = (await line.locator('blockquote').first().textContent()) ?? '';
    await line.locator('a[href^="/articles/"]').first().click();
    await page.waitForURL(/\/articles\/[^#]+#v\d+$/);
    const told = (await page.locator('main').textContent())?.replace(/\s+/g, ' ') ?? '';
    expect(told).toContain(sentence.replace(/[“”]/g, '').trim().slice(0, 20));
    expect(await page.locator('.facts a[href^="/visits/"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('counts of themes and of what is not told open exactly their visits, and the file holds them all', async () => {
    const page = await open('/visits?from=2024-01-01');
    const links = page.locator('td a[href*="theme="], .limits a[href*="/visits/list"]');
    const told = await links.evaluateAll((all) =>
      all.map((one) => [one.getAttribute('href') ?? '', Number.parseInt(one.textContent ?? '', 10)] as const)
    );
    expect(told.length).toBeGreaterThan(2);
    for (const [href, count] of [...told.slice(0, 2), ...told.slice(-2)]) {
      await page.goto(server.url + href);
      expect([href, await counted(page)]).toEqual([href, count]);
      const file = await page.locator('a[href*="file.csv"]').getAttribute('href');
      const csv = await (await fetch(server.url + file)).text();
      // A head and an end of line behind the last row.
      expect(csv.split('\r\n')).toHaveLength(count + 2);
    }
    expect((await fetch(`${server.url}/visits?leaders=999`)).status).toBe(400);
    await page.context().close();
  });

  test('a province’s page counts what the ledger counts there', async () => {
    const page = await open(`/visits/list?province=${province}&from=2024-01-01`);
    const total = await counted(page);
    await page.goto(`${server.url}/places/${province}?from=2024-01-01`);
    expect(await page.locator('.figures a[href*="/visits/list"]').first().textContent()).toBe(String(total));
    expect(await page.locator('.led tbody').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('its tables stand without script', async () => {
    const page = await open(`/visits?province=${province}`, { javaScriptEnabled: false });
    expect(await page.locator('.heat tbody tr').count()).toBeGreaterThan(0);
    expect(await page.locator('.led tbody').count()).toBeGreaterThan(0);
    expect(await page.locator('#dia-ban .tiles a').count()).toBeGreaterThan(20);
    expect(await page.locator('.numbers td').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

test('a correction takes the visit out of the ledger, is listed, and comes back undone', async () => {
  const page = await open('/visits/list?from=2024-01-01');
  const before = await counted(page);
  await page.goto(server.url + visit);
  await ready(page);
  await page.locator('#sua').getByText('Không phải lượt dự, thăm').click();
  const form = page.locator('form[action="?/not-a-visit"]');
  await form.getByLabel('Vì sao').fill('hội nghị ở tỉnh');
  await form.getByRole('button', { name: 'Ghi lần sửa' }).click();
  await page.waitForURL(/\/corrections$/);
  expect(await page.locator('tbody tr').first().textContent()).toContain('hội nghị ở tỉnh');
  await page.goto(`${server.url}/visits/list?from=2024-01-01`);
  expect(await counted(page)).toBe(before - 1);
  await page.goto(`${server.url}/corrections`);
  await ready(page);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).waitFor({ state: 'detached' });
  expect(await page.locator('tbody tr').first().textContent()).toContain('đã hoàn tác');
  await page.goto(`${server.url}/visits/list?from=2024-01-01`);
  expect(await counted(page)).toBe(before);
  await page.context().close();
});

test('a day that cannot be read is said beside its field, and what was typed stays', async () => {
  const page = await open(visit);
  await page.getByText('Sai ngày', { exact: true }).click();
  const form = page.locator('form[action="?/wrong-date"]');
  await form.getByLabel('Ngày đúng').fill('hôm kia');
  await form.getByRole('button', { name: 'Ghi lần sửa' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('Ngày không đọc được');
  expect(await form.getByLabel('Ngày đúng').inputValue()).toBe('hôm kia');
  await page.context().close();
});

test.each(['/visits?level=king', '/visits?from=hôm-qua', '/visits/list?page=9999', '/people?level=king'])(
  '%s is a 400 in words',
  async (path) => {
    const answer = await fetch(server.url + path);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<h1');
  }
);

test.each(['/visits/none', '/people/none', '/places/atlantis', '/places/lang-son/none'])(
  '%s is a 404',
  async (path) => expect((await fetch(server.url + path)).status).toBe(404)
);

test.each([
  ['desk, dark', { ...DESK, colorScheme: 'dark' as const }, () => [visit, '/people', `/places/${province}`]],
  [
    'phone',
    PHONE,
    () => [`/visits?province=${province}`, '/visits?from=2023-01-01&leaders=2', person, '/corrections']
  ]
])('the pages have no serious fault and fit: %s', async (_, device, paths) => {
  const page = await openPage(browser, device);
  for (const path of paths()) {
    await page.goto(server.url + path, { waitUntil: 'load' });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
    expect(await seriousFaults(page), path).toEqual([]);
  }
  expect(page.faults).toEqual([]);
  await page.context().close();
});
