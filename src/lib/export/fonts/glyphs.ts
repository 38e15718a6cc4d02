/** Which glyph a font has for a character: its character map of format 4, which every face of ours has. */

/** Glyphs by code point. @throws RangeError when the font has no such map. */
export function glyphMap(cmap: Uint8Array<ArrayBuffer>): Map<number, number> {
  const view = new DataView(cmap.buffer);
  for (let k = 0; k < view.getUint16(2); k++) {
    const at = view.getUint32(4 + 8 * k + 4);
    if (view.getUint16(at) === 4) return readSegments(view, at);
  }
  throw new RangeError('a font without a format 4 character map');
}

const LAST = 0xffff;

function readSegments(view: DataView, at: number): Map<number, number> {
  const double = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + double];
  const [deltas, ranges] = [starts + double, starts + 2 * double];
  const glyphs = new Map<number, number>();
  for (let k = 0; k < double; k += 2) {
    const [start, end] = [view.getUint16(starts + k), view.getUint16(ends + k)];
    const [delta, range] = [view.getUint16(deltas + k), view.getUint16(ranges + k)];
    for (let code = start; code <= end && code < LAST; code++) {
      const glyph = range === 0 ? code : view.getUint16(ranges + k + range + 2 * (code - start));
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}
