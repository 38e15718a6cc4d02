/** Colour as the eye takes it: contrast by WCAG 2.2, distance in OKLab, with and without red-green blindness. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

export type Sight = 'normal' | 'deutan' | 'protan';

/** Machado, Oliveira, Fernandes 2009, severity 1, on linear RGB. */
const SIGHTS: Record<Sight, Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ]
};
/** Ottosson 2020: linear sRGB → cone response, its cube root → OKLab. */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005]
];
const TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766]
];

const times = (m: Matrix, v: Triple): Triple =>
  m.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]) as unknown as Triple;
const each = (v: Triple, f: (x: number) => number): Triple => v.map(f) as unknown as Triple;

/** `#rrggbb` → linear light, 0…1. */
function linear(hex: string): Triple {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Triple;
  return each(parts, (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
}

/** WCAG 2.2 contrast ratio, 1…21. */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r, g, b] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** OKLab as someone of that sight perceives the colour; the first value is lightness, 0…1. */
export function oklab(hex: string, sight: Sight = 'normal'): Triple {
  const seen = each(times(SIGHTS[sight], linear(hex)), (v) => Math.min(1, Math.max(0, v)));
  return times(TO_OKLAB, each(times(TO_CONES, seen), Math.cbrt));
}

/** Distance in OKLab; 0.1 is told apart at a glance. */
export function distance(a: string, b: string, sight: Sight): number {
  const [p, q] = [oklab(a, sight), oklab(b, sight)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
