/** Pictures of every page, light and dark, desk and phone: `node tests/e2e/screenshots.ts FOLDER [ADDRESS]`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DESK, PHONE, openBrowser, openPage } from './browser.ts';
import { startServer } from './server.ts';

const [folder = 'screenshots', address] = process.argv.slice(2);
const server = address ? null : await startServer();
const url = address ?? server?.url ?? '';
await mkdir(folder, { recursive: true });

const browser = await openBrowser();
const pages = await pagesToShow();
for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, device] of [
    ['1440', DESK],
    ['390', PHONE]
  ] as const) {
    const page = await openPage(browser, { ...device, colorScheme });
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    for (const fault of page.faults) console.error(fault);
    await page.context().close();
  }
await browser.close();
await server?.stop();

/** Every page of the release; an article with many marks is taken from the list. */
async function pagesToShow(): Promise<Record<string, string>> {
  const page = await openPage(browser);
  await page.goto(`${url}/articles?theme=drug-free-areas`);
  const article = await page.locator('main h2 a[href^="/articles/"]').first().getAttribute('href');
  await page.goto(`${url}/import`);
  const run = await page.locator('a[href^="/import?run="]').first().getAttribute('href');
  await page.goto(`${url}/visits/list?from=2024-01-01`);
  const visit = await page.locator('.led .place a').first().getAttribute('href');
  const person = await page.locator('.led .who a').first().getAttribute('href');
  await page.context().close();
  return {
    overview: '/',
    explore: '/explore?theme=drug-free-areas&split=none&from=2025-07-01',
    'explore-share': '/explore?theme=drug-free-areas&split=none&measure=share&grain=quarter',
    'explore-map': '/explore?theme=drug-free-areas&split=none&view=map&grain=quarter',
    'explore-heat': '/explore?theme=digital-transformation&split=province&view=heat&grain=quarter',
    'explore-ranking': '/explore?view=ranking&grain=quarter',
    'explore-together': '/explore?view=co',
    articles: '/articles?theme=drug-free-areas',
    ...(article ? { article } : {}),
    visits: '/visits',
    'visits-province': '/visits?province=phu-tho&from=2025-07-01',
    'visits-list': '/visits/list?untold=commune&from=2024-01-01',
    ...(visit ? { visit } : {}),
    people: '/people',
    ...(person ? { person } : {}),
    place: '/places/phu-tho?from=2024-01-01',
    corrections: '/corrections',
    findings: '/findings',
    offices: '/offices',
    import: run ?? '/import',
    themes: '/themes',
    theme: '/themes/drug-free-areas',
    about: '/about',
    'not-found': '/articles/none',
    english: '/themes?lang=en'
  };
}
