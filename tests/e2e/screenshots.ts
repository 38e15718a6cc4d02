/**
 * Pictures of every page and view, light and dark, desk and phone: `node tests/e2e/screenshots.ts FOLDER [ADDRESS [NAMES]]`.
 * NAMES is a pattern: only scenes whose names it finds. Scenes that write into the store are taken at an address of
 * one's own only when NAMES is given.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DESK, PHONE, openBrowser, openPage, ready, type WatchedPage } from './browser.ts';
import { findScenes, type Scene } from './scenes.ts';
import { startServer } from './server.ts';

const [folder = 'screenshots', address, names] = process.argv.slice(2);
const server = address ? null : await startServer();
const url = address ?? server?.url ?? '';
const wanted = new RegExp(names ?? '');
await mkdir(folder, { recursive: true });

const browser = await openBrowser();
const scenes = Object.entries(await allScenes()).filter(
  ([name, scene]) => wanted.test(name) && (!address || names || !scene.writes)
);
for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, device] of [
    ['1440', DESK],
    ['390', PHONE]
  ] as const) {
    const page = await openPage(browser, { ...device, colorScheme });
    for (const [name, scene] of scenes)
      await take(page, scene, join(folder, `${name}-${width}-${colorScheme}.png`)).catch((error: unknown) =>
        console.error(`${name}-${width}-${colorScheme}: ${String(error)}`)
      );
    for (const fault of page.faults) console.error(fault);
    await page.context().close();
  }
await browser.close();
await server?.stop();

async function allScenes(): Promise<Record<string, Scene>> {
  const page = await openPage(browser);
  const found = await findScenes(page, url);
  await page.context().close();
  return found;
}

/** A page as it stands, or once something is done on it: then what the reader sees, where a choice lies open. */
async function take(page: WatchedPage, scene: Scene, path: string): Promise<void> {
  // The language stays in a cookie.
  await page.context().clearCookies();
  await page.goto(url + scene.path, { waitUntil: 'networkidle' });
  if (scene.act) {
    await ready(page);
    await scene.act(page);
  }
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, fullPage: !scene.seen });
  await scene.undo?.(page, url);
}
