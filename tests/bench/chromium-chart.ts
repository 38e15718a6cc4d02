/** What headless Chromium runs in the benchmark of exports: the page's chart drawn and read as a PNG. */
import { CategoryScale, Chart, LineController, LineElement, LinearScale, PointElement } from 'chart.js';
import { readPalette } from '../../src/lib/charts/palette.ts';
import type { TrendConfig } from '../../src/lib/charts/trend.ts';
import { figureOf } from '../exports/figures.ts';

Chart.register(LineController, LineElement, PointElement, CategoryScale, LinearScale);
const TOKENS: Readonly<Record<string, string>> = { font: 'sans-serif', 'band-alpha': '0.14' };

function drawChart(): number {
  const palette = readPalette((token) => TOKENS[token] ?? '#0b5a8c');
  const canvas = Object.assign(document.createElement('canvas'), { width: 752, height: 280 });
  const config = figureOf().chart?.(palette) as TrendConfig;
  const options = { ...config.options, responsive: false, devicePixelRatio: 2 };
  const chart = new Chart(canvas, { ...config, options });
  const { length } = canvas.toDataURL('image/png');
  chart.destroy();
  return length;
}
Object.assign(globalThis, { drawChart });
