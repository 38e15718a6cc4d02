/** Bytes to text: finds the encoding by what the bytes themselves show. */
import {
  type Encoding,
  TCVN3,
  UTF_16BE,
  UTF_16LE,
  UTF_8,
  VNI,
  WINDOWS_1252,
  WINDOWS_1258,
  platformEncoding,
  toWindows1252
} from './encodings.ts';
import { markedShare } from './vietnamese.ts';

/** A decoded text, not yet normalised, without byte-order mark. */
export interface Decoded {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1258`, `tcvn3`, `vni`, or another WHATWG name. */
  readonly encoding: string;
  /** Characters that could not be read and stand as U+FFFD. */
  readonly replaced: number;
}

const SAMPLE_BYTES = 65_536;
/** Room for the start of the word in which it stands. */
const LEAD_BYTES = 64;
const MOST_CONTROLS = 0.005;
const MOST_REPLACED = 0.02;
/** So many bad places are borne in however short a text. */
const REPLACED_ANYWAY = 3;
const LEAST_NULS_OF_UTF16 = 0.05;
/** Share of well-formed syllables from which a reading is taken for Vietnamese. */
const CONVINCING = 0.6;
const DECLARED_BONUS = 0.05;
/** Declared charsets under which Vietnamese is met; any other (gbk, shift_jis, koi8-r) is believed. */
const OF_VIETNAMESE = /^(?:utf-|windows-125|iso-8859|macintosh)/;
/** Letters that only Vietnamese text has: such a text needs no second guess. */
const VIETNAMESE_LETTER = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/;
/** A letter that took several bytes of UTF-8: that is no accident. */
const MULTIBYTE = /[\u0080-\uFFFC]/;
/** Controls that no text holds, and code points that are no characters. */
const ODD = /(?![\t-\r\u0080-\u009F])[\p{Cc}\p{Cn}]/gu;
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/**
 * Decodes text of unknown encoding: UTF-8 and UTF-16 with or without byte-order mark, windows-1258, and the
 * font encodings TCVN3 and VNI, also where a page saved those as UTF-8.
 * `declared`: the charset that the item itself names; it wins only over equally good readings.
 * Returns null for binary content and for bytes that make no text in any encoding.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded | null {
  const marked = markedEncoding(bytes);
  if (marked) return decoded(marked, bytes);
  if (startsWith(bytes, PDF)) return null;
  if (controlShare(bytes) > MOST_CONTROLS) return decodeUnmarkedUtf16(bytes);
  return decodeUtf8(bytes) ?? decodeByScore(bytes, declared);
}

/** The encoding that a byte-order mark names. */
function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return UTF_8;
  if (startsWith(bytes, [0xff, 0xfe])) return UTF_16LE;
  if (startsWith(bytes, [0xfe, 0xff])) return UTF_16BE;
  return null;
}

/** A decoded text, unless too much of it had to be replaced or is no text. */
function decoded(encoding: Encoding, bytes: Uint8Array): Decoded | null {
  const text = encoding.decode(bytes);
  const replaced = text.split('\uFFFD').length - 1;
  const odd = text.match(ODD)?.length ?? 0;
  if (replaced > Math.max(REPLACED_ANYWAY, text.length * MOST_REPLACED) || odd > text.length * MOST_CONTROLS)
    return null;
  return { text, encoding: encoding.name, replaced };
}

const isControl = (byte: number): boolean => byte < 0x20 && (byte < 0x09 || byte > 0x0d);

function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return sample.length === 0 ? 0 : sample.filter(isControl).length / sample.length;
}

/** Latin letters and spaces have a zero high byte: where the zeros stand tells the byte order. */
function decodeUnmarkedUtf16(bytes: Uint8Array): Decoded | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const low = sample.filter((byte, i) => byte === 0 && i % 2 === 0).length;
  const high = sample.filter((byte, i) => byte === 0 && i % 2 === 1).length;
  if (Math.max(low, high) < sample.length * LEAST_NULS_OF_UTF16) return null;
  return decoded(high > low ? UTF_16LE : UTF_16BE, bytes);
}

/** Valid UTF-8, or null. */
function decodeUtf8(bytes: Uint8Array): Decoded | null {
  const text = strictUtf8(bytes);
  if (text === null) return null;
  return repairFontText(text) ?? { text, encoding: UTF_8.name, replaced: 0 };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** TCVN3 or VNI text that a program took for windows-1252 and saved as UTF-8: its letters are all Latin-1. */
function repairFontText(text: string): Decoded | null {
  if (!/[\u0080-\uFFFF]/.test(text) || VIETNAMESE_LETTER.test(text)) return null;
  const bytes = toWindows1252(text);
  const plain = markedShare(text);
  if (bytes === null || plain === null || plain >= CONVINCING) return null;
  const best = bestReading(bytes, [TCVN3, VNI]);
  return best && best.share >= CONVINCING ? decoded(best.encoding, bytes) : null;
}

/** The stretch from the first byte that is not ASCII, where encodings begin to differ: pages have long heads. */
function telling(bytes: Uint8Array): Uint8Array {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - LEAD_BYTES);
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

interface Reading {
  readonly encoding: Encoding;
  readonly share: number;
}

function bestReading(bytes: Uint8Array, encodings: readonly Encoding[], declared?: Encoding): Reading | null {
  const sample = telling(bytes);
  let best: Reading | null = null;
  for (const encoding of encodings) {
    const bonus = encoding.name === declared?.name ? DECLARED_BONUS : 0;
    const share = (markedShare(encoding.decode(sample)) ?? 0) + bonus;
    if (best === null || share > best.share) best = { encoding, share };
  }
  return best;
}

/** No valid UTF-8: the reading with the most well-formed Vietnamese syllables, else a Western one. */
function decodeByScore(bytes: Uint8Array, label?: string): Decoded | null {
  const declared = (label && platformEncoding(label)) || undefined;
  if (declared && !OF_VIETNAMESE.test(declared.name)) return decoded(declared, bytes);
  const candidates = [UTF_8, WINDOWS_1258, TCVN3, VNI, ...(declared ? [declared] : [])];
  const best = bestReading(bytes, candidates, declared);
  if (best && best.share >= CONVINCING) return decoded(best.encoding, bytes);
  if (declared && declared.name !== UTF_8.name) return decoded(declared, bytes);
  return decoded(MULTIBYTE.test(UTF_8.decode(telling(bytes))) ? UTF_8 : WINDOWS_1252, bytes);
}
