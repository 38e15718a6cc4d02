/** The upper tail of the standard normal distribution. */

/** Below: the series, whose loss by cancellation stays under 1e-13; above: the continued fraction. */
const SERIES_UP_TO = 3;
/** From z = 3 on, so many levels reach the last bit of a double. */
const FRACTION_LEVELS = 120;

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * P(Z > z) to 1e-12 of its own size, far tail included, so that a p-value is never a false zero.
 * Abramowitz & Stegun (1964), Handbook of Mathematical Functions, formulas 26.2.11 (series) and 26.2.14
 * (continued fraction).
 */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  return z <= SERIES_UP_TO ? 0.5 - centre(z) : density(z) * fraction(z);
}

/** P(0 < Z < z) = φ(z) · (z + z³/3 + z⁵/(3·5) + …). */
function centre(z: number): number {
  let sum = 0;
  let term = z;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (z * z) / odd;
  }
  return density(z) * sum;
}

/** 1/(z + 1/(z + 2/(z + 3/(z + …)))), from the inside out. */
function fraction(z: number): number {
  let below = z;
  for (let level = FRACTION_LEVELS; level > 0; level--) below = z + level / below;
  return 1 / below;
}
