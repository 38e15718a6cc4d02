/** A chart follows its page: another question, asked inside the page, is drawn as on a page opened with it. */
import { expect, test } from 'vitest';
import { openPage, type WatchedPage } from './browser.ts';
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
