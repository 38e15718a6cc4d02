/** Measures in a browser how long a reader waits from a click on a choice of the explore page to the new chart. */
import type { Page } from 'playwright-core';
import { openBrowser, openPage } from '../e2e/browser.ts';
import type { Store } from '../e2e/server.ts';
import { serveStore } from '../e2e/server.ts';
import { lowFigure, type Figure } from './rounds.ts';

/** Of each kind: so many that a busy moment of the machine does not move the median. */
const CLICKS = 31;
/** Two years of the invented articles. */
const START = '/explore?from=2024-11-01&to=2026-10-31';
/** In which what stands below the chart and the articles behind it have come, and a reader has looked at the chart. */
const LOOK_MS = 700;

/** How one choice is made: a click on what it gives is timed, what it does before is not. */
type Choose = (page: Page, round: number) => Promise<() => Promise<void>>;

const KINDS: Readonly<Record<string, Choose>> = {
  measure: byRadio('measure', ['share', 'stories', 'mentions', 'articles']),
  grain: byRadio('grain', ['quarter', 'week', 'month']),
  theme: byRadio('theme', ['security-order', 'digital-transformation', 'security-order']),
  split: byLink(0),
  period: byLink(3)
};

/** Milliseconds from the click, as the browser dates it, until the chart is drawn; budget 100 in the median. */
export async function clickFigures(kind: string, store: Store): Promise<Figure[]> {
  const server = await serveStore(store);
  const browser = await openBrowser();
  try {
    const page = await openPage(browser);
    await page.goto(server.url + START, { waitUntil: 'networkidle' });
    await page.locator('canvas[data-drawn]').first().waitFor();
    const all: number[] = [];
    const figures: Figure[] = [];
    for (const [name, choose] of Object.entries(KINDS)) {
      const taken = await timed(page, choose);
      all.push(...taken);
      figures.push(lowFigure(`${kind}: click to chart, ${name}`, 'ms', taken));
    }
    if (page.faults.length > 0) throw new Error(`bench: the page failed: ${page.faults.join('; ')}`);
    return [...figures, lowFigure(`${kind}: click to chart, all`, 'ms', all)];
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The first two do not count. */
async function timed(page: Page, choose: Choose): Promise<number[]> {
  const taken: number[] = [];
  for (let round = -2; round < CLICKS; round += 1) {
    const click = await choose(page, round + 2);
    const drawn = page.evaluate(clickToDrawn);
    await click();
    const ms = await drawn;
    if (round >= 0) taken.push(ms);
    await page.waitForTimeout(LOOK_MS);
  }
  return taken;
}

/** Runs in the page. */
function clickToDrawn(): Promise<number> {
  return new Promise((resolve) => {
    let from = NaN;
    const noted = ({ timeStamp }: Event) => (from = timeStamp);
    addEventListener('click', noted, { capture: true, once: true });
    const seen = new MutationObserver(() => {
      seen.disconnect();
      resolve(performance.now() - from);
    });
    const chart = document.querySelector('canvas[data-drawn]');
    if (chart) seen.observe(chart, { attributes: true, attributeFilter: ['data-drawn'] });
  });
}

/** A choice inside the sentence: its part is opened first. */
function byRadio(name: string, values: readonly string[]): Choose {
  return async (page, round) => {
    const value = values[round % values.length] ?? '';
    const choice = page.locator(`form.choices label:has([name="${name}"][value="${value}"])`);
    if (!(await choice.isVisible()))
      await page.locator(`details[name="part"] summary`).nth(PARTS.indexOf(name)).click();
    await choice.waitFor();
    return () => choice.click();
  };
}

/** Parts of the sentence in its order. */
const PARTS = ['measure', 'theme', 'grain'];

/** A choice among the ways below the sentence: the next of its group. */
function byLink(group: number): Choose {
  return async (page, round) => {
    const links = page.locator('.ways nav.choice').nth(group).locator('a');
    const next = links.nth(round % (await links.count()));
    return () => next.click();
  };
}
