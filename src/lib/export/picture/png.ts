/** Pixels as a PNG file: unfiltered rows, which suit flat colours: about a third of the time of the canvas's own encoder. */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const pack = promisify(deflate);
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const DOTS_PER_METRE = 96 / 0.0254;

/**
 * @param rgba opaque pixels, four bytes each. @param scale dots to a CSS pixel: programs then print the picture at
 *   the size it was laid out in.
 */
export async function encodePng(
  rgba: Uint8ClampedArray,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number
): Promise<Uint8Array> {
  const rows = Buffer.alloc(height * (1 + 3 * width));
  let to = 0;
  for (let from = 0; from < rgba.length; from += 4) {
    if (from % (4 * width) === 0) rows[to++] = 0;
    rows[to++] = rgba[from] ?? 0;
    rows[to++] = rgba[from + 1] ?? 0;
    rows[to++] = rgba[from + 2] ?? 0;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const density = Buffer.alloc(9);
  for (const at of [0, 4]) density.writeUInt32BE(Math.round(DOTS_PER_METRE * scale), at);
  density[8] = 1;
  const body = await pack(rows, { level: 2 });
  const none = Buffer.alloc(0);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('pHYs', density),
    chunk('IDAT', body),
    chunk('IEND', none)
  ]);
}

function chunk(type: string, bytes: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), bytes]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
