/** How wide words are by the tables of the fonts themselves: what needs no drawing needs no canvas, whose library takes 130 MB. */
import { readFileSync } from 'node:fs';
import { DIGITS_SCALE, FACES, type Face, type Weight } from './faces.ts';
import { glyphMap } from './glyphs.ts';
import { readWoff } from './woff.ts';

/** Of a character that no face has, in ems: emoji and other scripts are about as wide as high. */
const UNKNOWN = 1;

const known = new Map<Weight, Map<number, number>>();

/** In the unit of `size`, without kerning. */
export function wordsWidth(text: string, size: number, weight: Weight): number {
  const widths = widthsOf(weight);
  let ems = 0;
  for (const char of text) ems += widths.get(char.codePointAt(0) ?? 0) ?? UNKNOWN;
  return ems * size;
}

/** Widths in ems by code point, read once for each weight. */
function widthsOf(weight: Weight): Map<number, number> {
  const before = known.get(weight);
  if (before) return before;
  const widths = new Map<number, number>();
  // The first face that holds a character draws it.
  for (const face of FACES.toReversed())
    for (const [code, width] of faceWidths(face, weight)) widths.set(code, width);
  known.set(weight, widths);
  return widths;
}

function faceWidths(face: Face, weight: Weight): [number, number][] {
  const tables = readWoff(readFileSync(face.file(weight)));
  const table = (tag: string) => new DataView((tables.get(tag) ?? new Uint8Array(64)).buffer);
  const [units, measured] = [table('head').getUint16(18), table('hhea').getUint16(34)];
  const advances = table('hmtx');
  const scale = face === FACES[0] ? DIGITS_SCALE : 1;
  return [...glyphMap(tables.get('cmap') ?? new Uint8Array(4))].flatMap(([code, glyph]) => {
    if (!face.holds.test(String.fromCodePoint(code))) return [];
    return [[code, (scale * advances.getUint16(4 * Math.min(glyph, measured - 1))) / units]];
  });
}
