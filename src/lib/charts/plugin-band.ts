/** Draws the 95 % interval of a single share as a pale band behind its line, broken where it is suppressed. */
import type { Plugin } from 'chart.js';
import type { Series } from '../trends/query.ts';
import { tint } from './palette.ts';
import type { Palette } from './palette.ts';

/** @param series a share; its bounds are fractions, the axis is in per cent. */
export function bandPlugin({ points }: Series, palette: Palette): Plugin<'line'> {
  return {
    id: 'band',
    beforeDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return;
      const edge = (at: number, bound: number) =>
        [x.getPixelForValue(at), y.getPixelForValue(bound * 100)] as const;
      ctx.save();
      ctx.fillStyle = tint(palette.s1, palette.bandAlpha);
      for (const run of runsOf(points.map(({ low }) => low !== null))) {
        const upper = run.map((at) => edge(at, points[at]?.high ?? 0));
        const lower = run.toReversed().map((at) => edge(at, points[at]?.low ?? 0));
        ctx.beginPath();
        for (const [px, py] of [...upper, ...lower]) ctx.lineTo(px, py);
        ctx.fill();
      }
      ctx.restore();
    }
  };
}

/** Runs of neighbouring indexes that are true. */
export function runsOf(flags: readonly boolean[]): number[][] {
  const runs: number[][] = [];
  flags.forEach((flag, at) => {
    if (!flag) return;
    if (runs.at(-1)?.at(-1) === at - 1) runs.at(-1)?.push(at);
    else runs.push([at]);
  });
  return runs;
}
