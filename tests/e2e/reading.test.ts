/** Reading pages over the sample corpus in a real browser: figures, evidence, marks, keys, looks. */
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { faultsOn, seriousFaults } from './axe.ts';
import { DESK, PHONE, openAt, openPage, type WatchedPage } from './browser.ts';
import { sharedBrowser, sharedServer } from './shared.ts';

const server = sharedServer();
const browser = await sharedBrowser();
let article = '';
let run = '';

/** Pages that show something without further doing; the article is found in `beforeAll`. */
const PAGES = [
  '/',
  '/articles',
  '/articles?theme=drug-free-areas',
  '/articles?q=%22ma+t%C3%BAy%22+-x%C3%A3',
  '/import',
  '/themes',
  '/themes/drug-free-areas'
];
const pages = () => [...PAGES, '/about', '/sample', '/none', article, `${run}&outcome=added`];

beforeAll(async () => {
  const page = await open('/articles?theme=drug-free-areas');
  article = (await page.locator('main h2 a[href^="/articles/"]').first().getAttribute('href')) ?? '';
  await page.goto(`${server.url}/import`);
  run = (await page.locator('a[href^="/import?run="]').first().getAttribute('href')) ?? '';
  await page.context().close();
});

const open = (path: string, options: Parameters<typeof openPage>[1] = {}): Promise<WatchedPage> =>
  openAt(browser, server.url + path, options);

/** The first number of a text written the Vietnamese way. */
const numberIn = (text: string | null): number =>
  Number((text ?? '').match(/\d[\d.]*/)?.[0].replaceAll('.', ''));
const heading = (page: WatchedPage): Promise<string | null> => page.locator('main h1').textContent();

describe('the overview', () => {
  test('draws its chart and says nothing on the console', async () => {
    const page = await open('/');
    await page.waitForSelector('canvas[data-drawn]');
    const inked = await page
      .locator('canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return pixels.some((value) => value > 0);
      });
    expect(inked).toBe(true);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test('a point opens as many articles as it says', async () => {
    const page = await open('/');
    const slider = page.getByRole('slider').first();
    await slider.focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowRight');
    const told = (await slider.getAttribute('aria-valuetext')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\?/);
    expect(told).toMatch(/\d/);
    const says = numberIn(told.slice(told.indexOf(':')));
    expect(numberIn(await heading(page)), `${told} → ${page.url()}`).toBe(says);
    await page.context().close();
  });

  test('every tile and every cell of the table opens as many articles as it says', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'Bảng số' }).first().click();
    const links = await page.locator('.numbers td a, .tiles a').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        says: (link.querySelector('b') ?? link).textContent ?? ''
      }))
    );
    const counted = links.filter(({ says }) => /^\s*\d/.test(says));
    expect(counted.length).toBeGreaterThan(100);
    for (const { href, says } of counted) {
      const answer = await fetch(server.url + href);
      const title = (await answer.text()).match(/<title>([^<]*)/)?.[1] ?? '';
      expect(numberIn(title), href).toBe(numberIn(says));
    }
    await page.context().close();
  });
});

describe('a first chart', () => {
  test.each(['/', '/explore', '/visits'])('needs at most 150 kB of script, gzipped: %s', async (path) => {
    const page = await openPage(browser);
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await page.waitForSelector('canvas[data-drawn]');
    const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);
    await page.context().close();
  });
});

describe('an article', () => {
  test('every mark has its words, every number its note', async () => {
    const page = await open(article);
    const marks = page.locator('.story .m-theme');
    expect(await marks.count()).toBeGreaterThan(1);
    for (const text of await marks.allTextContents()) expect(text.trim()).not.toBe('');
    const targets = await page
      .locator('.story a.ref')
      .evaluateAll((refs) =>
        refs.map((ref) => document.querySelector(ref.getAttribute('href') ?? '')?.textContent?.trim() ?? '')
      );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((note) => note === '')).toEqual([]);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test('notes stand in the margin on a desk, one under the other', async () => {
    const page = await open(article);
    const boxes = await page
      .locator('.note')
      .evaluateAll((notes) =>
        notes
          .map((note) => note.getBoundingClientRect())
          .map(({ left, top, bottom }) => ({ left, top, bottom }))
      );
    const text = await page.locator('.story .body').boundingBox();
    for (const [i, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
      if (i > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[i - 1]?.bottom ?? 0);
    }
    await page.context().close();
  });
});

describe('the frame', () => {
  test('light turns dark, stays dark, and turns back', async () => {
    const page = await open('/about', { ...DESK, colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.locator('.switch').click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(dark);
    await page.locator('.switch').click();
    expect(await ground()).toBe(light);
    await page.context().close();
  });

  test('the language is chosen once', async () => {
    const page = await open('/about');
    await page.locator('.lang').click();
    await page.waitForURL(/lang=en/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto(`${server.url}/themes`);
    expect(await heading(page)).toBe('Themes');
    await page.context().close();
  });

  test('the keyboard walks through it: skip link, mark, places, search, language, ground', async () => {
    const page = await open('/about');
    const walked: string[] = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      walked.push(
        await page.evaluate(() => {
          const at = document.activeElement;
          return at?.getAttribute('href') ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '';
        })
      );
    }
    const places = ['/', '/explore', '/visits', '/articles', '/themes', '/briefings', '/import'];
    expect(walked.slice(0, 10)).toEqual(['#noi-dung', '/', ...places, 'Tìm bài, người, nơi']);
    expect(walked[10]).toContain('lang=en');
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
    await page.context().close();
  });

  test('on a phone the places are under “Mục lục”', async () => {
    const page = await open('/about', PHONE);
    expect(await page.locator('.mast nav a').first().isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Mục lục' }).click();
    await page.locator('.mast nav a[href="/themes"]').click();
    await page.waitForURL(/\/themes$/);
    expect(await page.locator('.mast nav a').first().isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('every page', () => {
  test.each(['light', 'dark'] as const)(
    'has no serious fault for people who cannot see, hear or point: %s',
    async (colorScheme) => {
      const page = await openPage(browser, { ...DESK, colorScheme });
      for (const path of pages()) {
        await page.goto(server.url + path, { waitUntil: 'load' });
        expect(await faultsOn[colorScheme](page), path).toEqual([]);
      }
      // the browser itself reports the one address that leads nowhere
      expect(page.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
      await page.context().close();
    }
  );

  test('fits a phone without sideways scroll, and is as usable there', async () => {
    const page = await openPage(browser, PHONE);
    for (const path of pages()) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
      expect(await seriousFaults(page), path).toEqual([]);
    }
    await page.context().close();
  });

  test('the check for such faults sees one', async () => {
    const page = await open('/about');
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect((await seriousFaults(page)).join()).toContain('button-name');
    await page.context().close();
  });

  test('stands still while it loads', async () => {
    for (const path of ['/', article, '/import']) {
      const page = await openPage(browser);
      await page.addInitScript(() => {
        Object.assign(globalThis, { shifts: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            (globalThis as unknown as { shifts: number }).shifts += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);
      expect(shifts, path).toBeLessThan(0.02);
      await page.context().close();
    }
  });
});
