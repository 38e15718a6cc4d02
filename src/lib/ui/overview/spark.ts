/** A run of counts as one SVG path, on its own scale from zero. */

/** `M… L…` within the box, 2 px clear at the sides; a single value is a dot, nothing is an empty path. */
export function sparkPath(values: readonly number[], width: number, height: number): string {
  const top = Math.max(1, ...values);
  const step = (width - 4) / Math.max(1, values.length - 1);
  const at = (value: number, i: number) =>
    `${(2 + i * step).toFixed(1)} ${(height - 2 - (value / top) * (height - 4)).toFixed(1)}`;
  const path = values.map((value, i) => `${i ? 'L' : 'M'}${at(value, i)}`).join('');
  return values.length === 1 ? `${path}h.01` : path;
}
