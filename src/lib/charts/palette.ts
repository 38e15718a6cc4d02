/** The colour roles a chart draws with, read from the tokens in force when it is drawn. */

/** In order of use; the order is all a series colour means. */
export const SERIES_ROLES = ['s1', 's2', 's3', 's4', 's5', 's6'] as const;
export type SeriesRole = (typeof SERIES_ROLES)[number];

/** Chart.js point style and turn of each role's marker, so that lines differ without colour. */
export const MARKERS: Readonly<Record<SeriesRole, { readonly style: MarkerStyle; readonly turn: number }>> = {
  s1: { style: 'circle', turn: 0 },
  s2: { style: 'rect', turn: 0 },
  s3: { style: 'triangle', turn: 0 },
  s4: { style: 'rectRot', turn: 0 },
  s5: { style: 'triangle', turn: 180 },
  s6: { style: 'line', turn: 0 }
};
type MarkerStyle = 'circle' | 'rect' | 'triangle' | 'rectRot' | 'line';

const SURFACES = ['paper', 'wash', 'ink', 'ink-2', 'ink-3', 'line', 'edge', 'accent', 'hatch', 's0'] as const;
const TOKENS = [
  ...SURFACES,
  ...SERIES_ROLES,
  ...SERIES_ROLES.map((role) => `${role}-text` as const),
  'font'
] as const;
type Token = (typeof TOKENS)[number];

/** Resolved values of the tokens: plain colours that a canvas takes, and the font family. */
export type Palette = Readonly<Record<Token, string>> & { readonly bandAlpha: number };

/**
 * @param read gives a custom property's value without its dashes: `read('paper')` → `#ffffff`; in a browser
 *   `getComputedStyle(canvas).getPropertyValue('--' + name)`, in an export the light tokens.
 */
export function readPalette(read: (token: string) => string): Palette {
  const values = Object.fromEntries(TOKENS.map((token) => [token, read(token).trim()])) as Record<
    Token,
    string
  >;
  return { ...values, bandAlpha: Number(read('band-alpha')) || 0.14 };
}

/** Role of the nth series; beyond six there is none (small multiples take over). */
export function roleOf(index: number): SeriesRole {
  const role = SERIES_ROLES[index];
  if (!role) throw new RangeError(`a line chart carries ${SERIES_ROLES.length} series, not ${index + 1}`);
  return role;
}

/** A `#rrggbb` colour at an opacity between 0 and 1, as `#rrggbbaa`. */
export const tint = (colour: string, alpha: number): string =>
  colour +
  Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0');
