/** Draws a chart once on a given context, without a page: what exports share with Plot.svelte. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement
} from 'chart.js';
import type { PaintedConfig } from './exported-figure.ts';
import type { TrendConfig } from './trend.ts';

Chart.register(
  ...[LineController, LineElement, PointElement],
  ...[BarController, BarElement, CategoryScale, LinearScale]
);

/** Where a chart stands on its sheet, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws and lets go of the chart.
 * @param context what the sheet is drawn on; chart.js believes it has a canvas of its own there.
 */
export function paintChart(context: CanvasRenderingContext2D, config: PaintedConfig, place: Place): void {
  const { width, height } = place;
  context.save();
  context.translate(place.x, place.y);
  const options = { ...config.options, responsive: false, devicePixelRatio: 1 };
  // Without animation it is drawn as soon as it is made.
  const own = { ...config, options } as unknown as TrendConfig;
  new Chart(ownCanvas(context, { width, height }), own).destroy();
  context.restore();
}

/** Chart.js wants a canvas: this one gives the sheet's context, and keeps the sheet's own ground and transform. */
function ownCanvas(
  context: CanvasRenderingContext2D,
  size: { readonly width: number; readonly height: number }
): HTMLCanvasElement {
  const canvas = { ...size, getContext: () => own, style: {} };
  const nothing = () => undefined;
  const replaced: Readonly<Record<string, unknown>> = {
    ...{ canvas, setTransform: nothing, resetTransform: nothing, clearRect: nothing }
  };
  const own: unknown = new Proxy(context, {
    get(target, name) {
      if (typeof name === 'string' && name in replaced) return replaced[name];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, name, value) => Reflect.set(target, name, value, target)
  });
  return canvas as unknown as HTMLCanvasElement;
}
