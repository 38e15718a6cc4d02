/** A chart follows its page: another question, asked inside the page, is drawn as on a page opened with it, its line first. */
import { describe, expect, test } from 'vitest';
import { openAt, openPage, type WatchedPage } from './browser.ts';
import { sharedBrowser, sharedServer } from './shared.ts';

const server = sharedServer();
const browser = await sharedBrowser();

test.each([
  ['/explore?theme=drug-free-areas&split=none', '/explore?theme=drug-free-areas&split=none&grain=quarter'],
  ['/explore', '/explore?map=63&from=2025-01-01'],
  ['/visits?from=2025-01-01&to=2026-10-31', '/visits?from=2026-01-01&to=2026-10-31']
])('draws another question, and the first again, as if its page had been opened: %s', async (path, other) => {
  const drawnAt = async (address: string) => {
    const page = await openPage(browser);
    // A font that comes late is left out of a page: without any the same numbers are the same picture.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.addInitScript(() => (document.fonts.load = () => Promise.resolve([])));
    await page.goto(server.url + address, { waitUntil: 'networkidle' });
    return page;
  };
  const picture = async (page: WatchedPage): Promise<string> => {
    const canvas = page.locator('canvas[data-drawn]').first();
    return canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
  };
  const [page, opened] = [await drawnAt(path), await drawnAt(other)];
  const [first, second] = [await picture(page), await picture(opened)];
  expect(second).not.toBe(first);
  for (const [address, wanted] of [
    [other, second],
    [path, first]
  ] as const) {
    await page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href });
      document.querySelector('main')?.append(link);
      link.click();
      link.remove();
    }, address);
    await expect.poll(async () => (await picture(page)) === wanted, { message: address }).toBe(true);
    await page.waitForLoadState('networkidle');
  }
  expect(page.faults.filter((fault) => !/woff2|ERR_FAILED/.test(fault))).toEqual([]);
  await Promise.all([page.context().close(), opened.context().close()]);
});

describe('its parts', () => {
  const QUESTION = '/explore?theme=drug-free-areas&split=none&from=2025-07-01&to=2026-10-31';
  const OTHER = QUESTION.replace('drug-free-areas', 'digital-transformation');

  test('has its line first, then what stands below it and the articles', async () => {
    const address = OTHER.replace('?', '/__data.json?');
    const answer = await fetch(`${server.url}${address}&x-sveltekit-invalidated=0011`);
    const [line = '', ...after] = (await answer.text()).trim().split('\n');
    expect(line).toMatch(/"main".*"drawn"/);
    expect(line).not.toMatch(/"together"|"proofs"/);
    expect(after.join()).toMatch(/"together"/);
    expect(after.join()).toMatch(/"proofs"/);
  });

  test('keeps its line where what stands below it fails, and says what is missing', async () => {
    const page = await openAt(browser, server.url + QUESTION);
    await page.locator('.multi').waitFor();
    await page.route('**/explore/__data.json*', async (route) => {
      const body = await (await route.fetch()).text();
      const failed = (id: string) =>
        JSON.stringify({ type: 'chunk', id: Number(id), error: [{ message: 1 }, ''] });
      const lines = body.split('\n').map((line) => {
        const below = /^\{"type":"chunk","id":(\d+),.*"together"/.exec(line)?.[1];
        return below ? failed(below) : line;
      });
      await route.fulfill({ body: lines.join('\n'), contentType: 'text/sveltekit-data' });
    });
    await page.locator('.ask summary', { hasText: 'Địa bàn không ma túy' }).click();
    await page.getByRole('checkbox', { name: 'Chuyển đổi số' }).click();
    await page.getByRole('alert').filter({ hasText: 'Chưa đếm được các hình bên dưới' }).waitFor();
    expect(await page.locator('.multi').count()).toBe(0);
    expect(await page.locator('canvas[data-drawn]').count()).toBe(1);
    await page.context().close();
  });
});
