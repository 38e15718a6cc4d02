/** The faces that pictures are written with, found in their packages; the same as those of the page's style sheet. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { digitsOnly } from './digits.ts';
import { readWoff, writeFont } from './woff.ts';

export const WEIGHTS = [400, 500, 600] as const;
export type Weight = (typeof WEIGHTS)[number];
const require = createRequire(import.meta.url);

/** Digits of IBM Plex Sans are brought to the capital height of Be Vietnam Pro, as in fonts.css. */
export const DIGITS_SCALE = 1.04;
const LETTERS = 'Be Vietnam Pro';
const DIGITS = 'Nhip Digits';

export interface Face {
  /** A family of its own for every file: canvases know no unicode-range, so they are asked one after the other. */
  readonly family: string;
  readonly file: (weight: Weight) => string;
  /** Tells which characters a browser takes from it. */
  readonly range: string;
  /** Those characters. */
  readonly holds: RegExp;
}

const letters = (part: string) => (weight: Weight) =>
  require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-${weight}-normal.woff`);

/** In the order in which they are asked. */
export const FACES: readonly Face[] = [
  {
    family: DIGITS,
    file: (weight) =>
      require.resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff`),
    range: 'U+0030-0039',
    holds: /[0-9]/
  },
  {
    family: LETTERS,
    file: letters('latin'),
    range: 'U+0000-002F,U+003A-00FF,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212',
    holds: /[\u0000-\u002f\u003a-\u00ff\u2000-\u206f]/ // eslint-disable-line no-control-regex
  },
  {
    family: 'Nhip Vietnamese',
    file: letters('vietnamese'),
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9,U+20AB',
    holds: /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/
  },
  {
    family: 'Nhip Extended',
    file: letters('latin-ext'),
    range: 'U+0100-0101,U+0104-010F,U+0112-0127,U+012A-0167,U+016A-019F,U+01B1-02BA,U+1E00-1E9F,U+20A0-20AA',
    holds: /[\u0100\u0101\u0104-\u010f\u0112-\u0127\u012a-\u0167\u016a-\u019f\u1e00-\u1e9f]/
  }
];

/** What no face holds (emoji, other scripts) comes from the machine, where it has one of these. */
const OTHERS = ['Noto Sans', 'DejaVu Sans', 'Segoe UI', 'Arial', 'Noto Color Emoji', 'Segoe UI Emoji'];
/** For `ctx.font` of a canvas. */
export const CANVAS_FAMILY = [...FACES.map(({ family }) => family), ...OTHERS]
  .map((family) => `"${family}"`)
  .concat('sans-serif')
  .join(', ');

/**
 * The file of a face as a canvas takes it. Without its substitutions: they write ỉ as an ı and a hook, and whoever
 * searches a PDF for "tỉnh" would not find it.
 */
export function faceBytes({ family, file }: Face, weight: Weight): Uint8Array<ArrayBuffer> {
  const bytes = readFileSync(file(weight));
  if (family === DIGITS) return digitsOnly(bytes, DIGITS_SCALE);
  const tables = readWoff(bytes);
  tables.delete('GSUB');
  return writeFont(tables);
}

/** Family that the style sheet of an SVG gives to all of them together; programs that read no faces take one as narrow. */
export const SVG_FAMILY = `Nhip, '${LETTERS}', 'Noto Sans', Arial, 'Liberation Sans', sans-serif`;
/** As an office program knows it: installed there or replaced. */
export const OFFICE_FAMILY = LETTERS;

/** `@font-face` rules with the files inside for exactly the faces that these texts need. */
export function embeddedFaces(texts: readonly { readonly weight: Weight; readonly text: string }[]): string {
  return WEIGHTS.flatMap((weight) => {
    const text = texts.flatMap((one) => (one.weight === weight ? [one.text] : [])).join('');
    return FACES.filter(({ holds }) => holds.test(text)).map((face) => fontFace(face, weight));
  }).join('');
}

function fontFace(face: Face, weight: Weight): string {
  const bytes = readFileSync(face.file(weight).replace(/woff$/, 'woff2')).toString('base64');
  const adjusted = face.family === DIGITS ? `size-adjust:${DIGITS_SCALE * 100}%;` : '';
  return (
    `@font-face{font-family:Nhip;font-weight:${weight};${adjusted}unicode-range:${face.range};` +
    `src:url(data:font/woff2;base64,${bytes}) format('woff2')}`
  );
}
