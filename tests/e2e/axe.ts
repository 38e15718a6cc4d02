/** Asks axe-core what stands in the way of people with a screen reader, a keyboard or weak sight. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical faults of the page as it stands, one a line: rule, what is wrong, where. */
export const seriousFaults = (page: Page): Promise<string[]> => faultsOf(page, {});

/** The same, of contrast alone: all that can differ between light and dark. */
export const contrastFaults = (page: Page): Promise<string[]> =>
  faultsOf(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });

/** What is checked of a page, by the ground it stands on. */
export const faultsOn = { light: seriousFaults, dark: contrastFaults } as const;

async function faultsOf(page: Page, options: RunOptions): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (asked) =>
      (
        globalThis as unknown as { axe: { run(on: Document, asked: RunOptions): Promise<AxeResults> } }
      ).axe.run(document, asked),
    options
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html)
          .join(' | ')}`
    );
}
