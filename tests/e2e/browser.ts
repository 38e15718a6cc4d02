/** A Chromium for the browser tests: the one NHIP_CHROMIUM names, else the one inside an npm package. */
import packaged from '@sparticuz/chromium';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type BrowserServer,
  type LaunchOptions,
  type Page
} from 'playwright-core';

/** Nothing is asked of the network but the page under test; root may not use the sandbox. */
const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--hide-scrollbars'
];

export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await launching());
}

/** A browser that other processes use too: `chromium.connect` to its address. */
export async function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(await launching());
}

async function launching(): Promise<LaunchOptions> {
  const executablePath = process.env.NHIP_CHROMIUM || (await packaged.executablePath());
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args: [...ARGS, ...sandbox], headless: true };
}

export const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 1000 } };
/** A phone held upright: no room kept for a scrollbar, a finger for a pointer. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true
};

/** A page that remembers what went wrong on it. */
export interface WatchedPage extends Page {
  readonly faults: string[];
}

/** A fresh page; console errors, failed requests and thrown errors are gathered in `faults`. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    ...DESK,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    // Leaving a page cancels what it was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`${request.url()} did not load`);
  });
  return Object.assign(page, { faults });
}

/** A fresh page at an address: loaded, its fonts there, and answering to clicks where it runs script. */
export async function openAt(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {}
): Promise<WatchedPage> {
  const page = await openPage(browser, options);
  await page.goto(url, { waitUntil: 'load' });
  if (options.javaScriptEnabled !== false) await ready(page);
  return page;
}

/** Once a page runs, its router takes scrolling upon itself: the last thing SvelteKit does before it listens. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => history.scrollRestoration === 'manual');
  await page.evaluate(async () => void (await document.fonts.ready));
}
