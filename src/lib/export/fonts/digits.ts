/** A font cut to its ten digits and scaled: what `unicode-range` and `size-adjust` do in the page's style sheet. */
import { glyphMap } from './glyphs.ts';
import { readWoff, writeFont } from './woff.ts';

const ZERO = 0x30;
const DIGITS = 10;

/**
 * @param woff a WOFF 1 file whose glyphs of 0 … 9 follow one another. @param scale 1.04 draws them four per cent larger.
 * @throws RangeError when it has no such digits.
 */
export function digitsOnly(woff: Uint8Array, scale: number): Uint8Array<ArrayBuffer> {
  const tables = readWoff(woff);
  const cmap = tables.get('cmap');
  const head = tables.get('head');
  if (!cmap || !head) throw new RangeError('a font without cmap or head');
  tables.set('cmap', digitMap(digitGlyphs(cmap)));
  const view = new DataView(head.buffer);
  // Fewer units to the em make every glyph larger.
  view.setUint16(18, Math.round(view.getUint16(18) / scale));
  return writeFont(tables);
}

/** Glyphs of 0 … 9. */
function digitGlyphs(cmap: Uint8Array<ArrayBuffer>): number[] {
  const glyphs = glyphMap(cmap);
  return Array.from({ length: DIGITS }, (_, n) => {
    const glyph = glyphs.get(ZERO + n);
    if (glyph === undefined) throw new RangeError(`a font without ${n}`);
    return glyph;
  });
}

/** A character map (format 12) that knows the digits alone, one group each. */
function digitMap(glyphs: readonly number[]): Uint8Array<ArrayBuffer> {
  const map = new Uint8Array(12 + 16 + 12 * glyphs.length);
  const view = new DataView(map.buffer);
  view.setUint16(2, 1);
  [3, 10].forEach((id, k) => view.setUint16(4 + 2 * k, id));
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + 12 * glyphs.length);
  view.setUint32(24, glyphs.length);
  glyphs.forEach((glyph, n) => {
    const at = 28 + 12 * n;
    view.setUint32(at, ZERO + n);
    view.setUint32(at + 4, ZERO + n);
    view.setUint32(at + 8, glyph);
  });
  return map;
}
