/** A value axis from zero with three to six lines at round figures. */

export interface Scale {
  readonly max: number;
  readonly step: number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * The smallest round scale that holds `max`.
 * @param whole counts: no line between two whole numbers.
 */
export function roundScale(max: number, whole: boolean): Scale {
  if (!(max > 0)) return { max: whole ? 4 : 1, step: whole ? 1 : 0.5 };
  const step = roundStep(max / 5, whole);
  const lines = Math.max(2, Math.ceil(max / step - 1e-9));
  return { max: Number((lines * step).toPrecision(12)), step };
}

function roundStep(least: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const fits = (step: number) =>
    step * power >= least * (1 - 1e-9) && (!whole || Number.isInteger(step * power));
  const step = whole && least <= 1 ? 1 : (STEPS.find(fits) ?? 10) * power;
  return Number(step.toPrecision(12));
}
