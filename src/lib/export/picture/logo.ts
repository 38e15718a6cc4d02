/** A picture that somebody sent as a logo, looked at before it is opened and drawn anew: what is kept is ours. */
import type { BriefingLogo } from '../../charts/exported-briefing.ts';
import { redrawn } from './canvas.ts';

/** Bytes that are read at all. */
export const LOGO_BYTES = 1_000_000;
/** Pixels a side beyond which it is not opened: few bytes can unpack to gigabytes. */
const MOST_SIDE = 4096;
/** Size it is kept in at most. */
const KEPT = { width: 600, height: 200 } as const;
/** What an SVG may hold is shapes and text of its own. */
const FOREIGN =
  /<!DOCTYPE|<!ENTITY|<script|<foreignObject|<image|<use|href\s*=(?!\s*["']#)|url\((?!\s*["']?#)|@import/i;

/** The picture as a PNG of moderate size; null for anything that is no PNG, JPEG or plain SVG, or too large. */
export async function readLogo(bytes: Uint8Array): Promise<BriefingLogo | null> {
  if (bytes.length === 0 || bytes.length > LOGO_BYTES) return null;
  const size = sizeOf(Buffer.from(bytes));
  if (!size || !(size.width > 0) || !(size.height > 0)) return null;
  if (size.width > MOST_SIDE || size.height > MOST_SIDE) return null;
  const scale = Math.min(KEPT.width / size.width, KEPT.height / size.height);
  const kept = {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale))
  };
  return redrawn(bytes, kept);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(bytes: Buffer): Size | null {
  if (bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47)
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegSize(bytes) : svgSize(bytes.toString('utf8'));
}

/** From the frame header, found by going from marker to marker. */
function jpegSize(bytes: Buffer): Size | null {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
  }
  return null;
}

function svgSize(text: string): Size | null {
  const [root] = /<svg\b[^>]*>/.exec(text) ?? [];
  if (!root || FOREIGN.test(text)) return null;
  const side = (name: string) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(root)?.[1]);
  const box = /viewBox\s*=\s*["'][-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)["']/.exec(root);
  const width = side('width') || Number(box?.[1]);
  const height = side('height') || Number(box?.[2]);
  return width && height ? { width, height } : null;
}
