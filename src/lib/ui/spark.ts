/** The path of a sparkline: its own scale from zero, points evenly spaced, straight lines. */

/** Both paths in a box of `width` × `height`; `partial` is the dashed last step of an unfinished bucket. */
export interface SparkPath {
  readonly line: string;
  readonly partial: string;
}

/** Values must be counts or fractions ≥ 0. `lastPartial` marks the last bucket as unfinished. */
export function sparkPath(
  values: readonly number[],
  width: number,
  height: number,
  lastPartial: boolean
): SparkPath {
  const top = Math.max(...values, 0);
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  const points = values.map((value, i) => {
    const y = top === 0 ? height : height - (value / top) * height;
    return `${round(i * step)} ${round(y)}`;
  });
  const whole = lastPartial ? points.slice(0, -1) : points;
  return {
    line: whole.length > 1 ? `M${whole.join('L')}` : '',
    partial: lastPartial && points.length > 1 ? `M${points.slice(-2).join('L')}` : ''
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
