/** WOFF 1 font files as the plain tables inside them, and back as a font that a canvas reads. */
import { inflateSync } from 'node:zlib';

export type FontTables = Map<string, Uint8Array<ArrayBuffer>>;

const HEADER = 44;
const ENTRY = 20;
const TRUETYPE = 0x00010000;

/** Tables by their tag. @throws RangeError when the bytes are no WOFF 1 file. */
export function readWoff(bytes: Uint8Array): FontTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new RangeError('not a WOFF 1 file');
  const count = view.getUint16(12);
  const tables: FontTables = new Map();
  for (let at = HEADER; at < HEADER + count * ENTRY; at += ENTRY) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const [offset, packed, size] = [4, 8, 12].map((by) => view.getUint32(at + by)) as [
      number,
      number,
      number
    ];
    const part = bytes.subarray(offset, offset + packed);
    tables.set(tag, Uint8Array.from(packed < size ? inflateSync(part) : part));
  }
  return tables;
}

/** The tables as an sfnt file; checksums are left at 0, which readers of fonts for drawing do not ask for. */
export function writeFont(tables: FontTables): Uint8Array<ArrayBuffer> {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const start = 12 + 16 * sorted.length;
  const size = sorted.reduce((sum, [, table]) => sum + padded(table.length), start);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  view.setUint32(0, TRUETYPE);
  view.setUint16(4, sorted.length);
  let offset = start;
  sorted.forEach(([tag, table], k) => {
    const at = 12 + 16 * k;
    for (let i = 0; i < 4; i++) out[at + i] = tag.charCodeAt(i);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, table.length);
    out.set(table, offset);
    offset += padded(table.length);
  });
  return out;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;
