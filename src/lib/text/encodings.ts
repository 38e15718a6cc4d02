/** The encodings in which Vietnamese text is met, each as a function from bytes to text. */
import iconv from 'iconv-lite';
import { fromVni } from './vni.ts';

/** A name as shown to people and stored with the article: `utf-8`, `windows-1258`, `tcvn3`, `vni` … */
export interface Encoding {
  readonly name: string;
  /** Never throws: what cannot be read becomes U+FFFD. */
  decode(bytes: Uint8Array): string;
}

/** An encoding known to the platform by its label, or null when it knows none. */
export function platformEncoding(label: string): Encoding | null {
  try {
    const decoder = new TextDecoder(label, { ignoreBOM: false });
    return { name: decoder.encoding, decode: (bytes) => decoder.decode(bytes) };
  } catch {
    return null;
  }
}

const known = (label: string): Encoding => {
  const encoding = platformEncoding(label);
  if (!encoding) throw new Error(`this platform cannot read ${label}`);
  return encoding;
};

export const UTF_8 = known('utf-8');
export const UTF_16LE = known('utf-16le');
export const UTF_16BE = known('utf-16be');
export const WINDOWS_1252 = known('windows-1252');

const windows1258 = known('windows-1258');
/** Tones are separate bytes there: NFC joins them. */
export const WINDOWS_1258: Encoding = {
  name: windows1258.name,
  decode: (bytes) => windows1258.decode(bytes).normalize('NFC')
};

/** The ABC fonts (.VnTime). Capitals of the H fonts are the same bytes as lower case and come out lower. */
export const TCVN3: Encoding = {
  name: 'tcvn3',
  decode: (bytes) => iconv.decode(bytes, 'tcvn').normalize('NFC')
};

export const VNI: Encoding = { name: 'vni', decode: (bytes) => fromVni(WINDOWS_1252.decode(bytes)) };

const LATIN_BYTES = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number] => [WINDOWS_1252.decode(Uint8Array.of(byte)), byte])
);

/** The bytes of a text that fits windows-1252, or null when it does not. */
export function toWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const byte = LATIN_BYTES.get(text.charAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}
