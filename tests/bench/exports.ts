/** Exports measured: 200 native charts in one presentation, each format alone, and the same chart drawn in headless Chromium. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FIGURE_FORMATS } from '../../src/lib/charts/exported-figure.ts';
import { writeFigure } from '../../src/lib/export/figure.ts';
import { slidesOf } from '../../src/lib/export/office/slides.ts';
import { figureOf } from '../exports/figures.ts';
import type { Figure } from './rounds.ts';

export const CHARTS = 200;
/** Resident megabytes while they are written, and megabytes of their file. */
export const MEMORY_BUDGET = 300;
export const FILE_BUDGET = 60;
const ROUNDS = 9;

export interface Deck {
  readonly ms: number;
  /** Highest resident megabytes of the process. */
  readonly peak: number;
  readonly fileMb: number;
}

/** The presentation written by a process of its own. */
export async function measuredDeck(): Promise<Deck> {
  const script = join(import.meta.dirname, 'exports-deck.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  return JSON.parse(stdout) as Deck;
}

/** Memory is that of the whole process. */
export async function deckFigures(): Promise<Deck> {
  const began = performance.now();
  const figures = Array.from({ length: CHARTS }, (_, k) =>
    figureOf({ code: `4K7T${k}`, query: { to: `2026-${String((k % 9) + 2).padStart(2, '0')}-20` } })
  );
  const file = await slidesOf(figures, 'Hai trăm hình');
  return {
    ms: performance.now() - began,
    peak: process.resourceUsage().maxRSS / 1024,
    fileMb: file.length / 1e6
  };
}

/** Milliseconds a chart, the formats and Chromium taking turns. @param executable of the browser. */
export async function chartFigures(browserAt: {
  readonly executablePath: string;
  readonly args: readonly string[];
}): Promise<Figure[]> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ ...browserAt, args: [...browserAt.args] });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 2 });
    await page.addScriptTag({ content: await bundledChart() });
    const runs: Readonly<Record<string, () => Promise<unknown>>> = {
      ...Object.fromEntries(
        FIGURE_FORMATS.map((format) => [format, () => writeFigure(figureOf(), format)] as const)
      ),
      // A page that stands open and has chart.js loaded: starting the browser is not counted.
      'chromium png': () => page.evaluate('drawChart()')
    };
    const times = new Map(Object.keys(runs).map((name) => [name, [] as number[]]));
    for (const run of Object.values(runs)) await run();
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, run] of Object.entries(runs)) {
        const began = performance.now();
        await run();
        times.get(name)?.push(performance.now() - began);
      }
    return [...times].map(([name, ms]) => {
      const sorted = ms.toSorted((a, b) => a - b);
      return {
        ...{ name: `export: one chart as ${name}`, unit: 'ms' },
        ...{ best: sorted[0] ?? 0, median: sorted[ROUNDS >> 1] ?? 0 }
      };
    });
  } finally {
    await browser.close();
  }
}

/** The page's chart of the same figure as one script. */
async function bundledChart(): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    ...{ configFile: false, logLevel: 'silent', root: import.meta.dirname },
    build: {
      ...{ write: false, minify: false },
      lib: { entry: join(import.meta.dirname, 'chromium-chart.ts'), formats: ['iife'], name: 'bench' }
    }
  });
  const [first] = (Array.isArray(built) ? built : [built]) as { output: { code?: string }[] }[];
  return first?.output.find(({ code }) => code)?.code ?? '';
}
