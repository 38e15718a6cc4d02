/** Whether two levels describe a series better than one straight line. */

/**
 * Compares Akaike's criterion n·ln(RSS/n) + 2·(parameters) of two means, parted after `before` values, with that of
 * the least-squares line: a step has one parameter more (its place). A step and a line that both fit without any
 * rest cannot be: the line wins, as the simpler one.
 * Akaike (1974), A new look at the statistical model identification, IEEE Trans. Autom. Control 19, 716–723.
 */
export function stepFitsBetter(values: readonly number[], before: number): boolean {
  const step = restAroundMean(values.slice(0, before)) + restAroundMean(values.slice(before));
  return step * Math.exp(2 / values.length) < restAroundLine(values);
}

function restAroundMean(values: readonly number[]): number {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}

function restAroundLine(values: readonly number[]): number {
  const n = values.length;
  const middle = (n - 1) / 2;
  const slope = values.reduce((sum, value, at) => sum + value * (at - middle), 0) / ((n * (n * n - 1)) / 12);
  return restAroundMean(values.map((value, at) => value - slope * (at - middle)));
}
