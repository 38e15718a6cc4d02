/** How everything here is measured: CPU seconds, runners taking turns on the same slices, best and median. */

/** One measured speed or ratio over the rounds. */
export interface Figure {
  readonly name: string;
  readonly unit: 'MB/s' | 'articles/s' | 'rows/s' | 'ms' | 'ratio';
  readonly best: number;
  readonly median: number;
}

export type Run = (texts: readonly string[]) => void;

const ROUNDS = 9;
const SLICE_BYTES = 1_000_000;
const WARM_PASSES = 5;

/** About a megabyte of texts for each round, going round the list so that every round reads other ones. */
export function slicesOf(texts: readonly string[]): string[][] {
  return Array.from({ length: ROUNDS }, (_, round) => {
    const slice: string[] = [];
    const first = Math.floor((round * texts.length) / ROUNDS);
    for (let i = first, bytes = 0; bytes < SLICE_BYTES; i += 1) {
      const text = texts[i % texts.length] ?? '';
      slice.push(text);
      bytes += Buffer.byteLength(text) + 1;
    }
    return slice;
  });
}

/**
 * CPU seconds of every runner on every slice, the runners taking turns. All slices are read several times before: the
 * engine goes on compiling for some fifty megabytes, and a worker reads for hours.
 */
export function interleaved(runs: readonly Run[], slices: readonly (readonly string[])[]): number[][] {
  for (let pass = 0; pass < WARM_PASSES; pass += 1)
    for (const slice of slices) for (const run of runs) run(slice);
  const seconds = runs.map((): number[] => []);
  for (const slice of slices) runs.forEach((run, i) => seconds[i]?.push(cpuSeconds(() => run(slice))));
  return seconds;
}

export function figure(name: string, unit: Figure['unit'], values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  return { name, unit, best: sorted.at(-1) ?? NaN, median: sorted[Math.floor(sorted.length / 2)] ?? NaN };
}

/** As `figure`, where less is better. */
export function lowFigure(name: string, unit: Figure['unit'], values: readonly number[]): Figure {
  return { ...figure(name, unit, values), best: Math.min(...values) };
}

export const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

function cpuSeconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
