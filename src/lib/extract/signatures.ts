/** Recognises files that are no text by their first bytes, whatever their name says. */

interface Signature {
  readonly kind: string;
  /** Office formats that will be read one day: refused as unsupported, not as unreadable. */
  readonly office?: true;
  readonly at?: number;
  readonly bytes: string;
}

/** First match counts. `bytes` are hexadecimal; the formats' own specifications are the source. */
const SIGNATURES: readonly Signature[] = [
  { kind: 'PDF', office: true, bytes: '255044462d' },
  { kind: 'ảnh PNG', bytes: '89504e470d0a1a0a' },
  { kind: 'ảnh JPEG', bytes: 'ffd8ff' },
  { kind: 'ảnh GIF', bytes: '474946383761' },
  { kind: 'ảnh GIF', bytes: '474946383961' },
  { kind: 'ảnh WebP', at: 8, bytes: '57454250' },
  { kind: 'ảnh TIFF', bytes: '49492a00' },
  { kind: 'ảnh TIFF', bytes: '4d4d002a' },
  { kind: 'tệp nén RAR', bytes: '526172211a07' },
  { kind: 'tệp nén 7z', bytes: '377abcaf271c' },
  { kind: 'tệp nén gzip', bytes: '1f8b08' },
  { kind: 'tệp nén bzip2', bytes: '425a6839' },
  { kind: 'tệp nén xz', bytes: 'fd377a585a00' },
  { kind: 'tệp nén zstd', bytes: '28b52ffd' },
  { kind: 'Word đời cũ (doc) hoặc Excel đời cũ (xls)', office: true, bytes: 'd0cf11e0a1b11ae1' },
  { kind: 'RTF', office: true, bytes: '7b5c727466' },
  { kind: 'video MP4', at: 4, bytes: '66747970' },
  { kind: 'âm thanh MP3', bytes: '494433' },
  { kind: 'âm thanh Ogg', bytes: '4f676753' },
  { kind: 'tệp RIFF (âm thanh, video)', bytes: '52494646' },
  { kind: 'chương trình Windows', bytes: '4d5a9000' },
  { kind: 'chương trình Linux', bytes: '7f454c46' },
  { kind: 'cơ sở dữ liệu SQLite', bytes: '53514c69746520666f726d6174' },
  { kind: 'tệp nén zip', bytes: '504b0304' },
  { kind: 'tệp nén zip', bytes: '504b0506' }
];

/** Parts of a zip that tell an Office file from any other archive; they stand within the first kilobytes. */
const OFFICE_PARTS: readonly (readonly [string, string])[] = [
  ['word/', 'Word (docx)'],
  ['xl/', 'Excel (xlsx)'],
  ['ppt/', 'PowerPoint (pptx)'],
  ['application/vnd.oasis.opendocument.text', 'OpenDocument (odt)'],
  ['application/epub+zip', 'sách EPUB']
];
const ZIP_REACH = 8192;

/** What a file really is; null when its first bytes are no known binary format's. */
export function recogniseBinary(bytes: Uint8Array): { kind: string; office: boolean } | null {
  const signature = SIGNATURES.find((known) => matches(bytes, known));
  if (!signature) return null;
  if (signature.bytes !== '504b0304') return { kind: signature.kind, office: signature.office === true };
  const names = latin1(bytes.subarray(0, ZIP_REACH));
  const office = OFFICE_PARTS.find(([part]) => names.includes(part));
  return office ? { kind: office[1], office: true } : { kind: signature.kind, office: false };
}

function matches(bytes: Uint8Array, { at = 0, bytes: expected }: Signature): boolean {
  for (let i = 0; i * 2 < expected.length; i += 1) {
    if (bytes[at + i] !== Number.parseInt(expected.slice(i * 2, i * 2 + 2), 16)) return false;
  }
  return true;
}

/** Bytes as Latin letters, only to search ASCII names in them. */
export function latin1(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
