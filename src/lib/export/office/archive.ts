/** Office files taken apart and put together again so that the same parts always make the same bytes. */
import { crc32, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, Zip, type ZipInputFile } from 'fflate';

export type Parts = Map<string, Uint8Array>;

/** Zip knows no zone: this is the first moment that it can write, in whatever zone it is read. */
const EPOCH = new Date(1980, 0, 1);
const TYPES = '[Content_Types].xml';

/** The parts of a file by their path, without folders. */
export function readParts(file: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/')));
}

/** Parts in order of their path, the list of types first, as readers expect it. */
export function writeParts(parts: Parts): Uint8Array<ArrayBuffer> {
  const paths = [...parts.keys()].toSorted(
    (a, b) => Number(b === TYPES) - Number(a === TYPES) || (a < b ? -1 : 1)
  );
  const chunks: Uint8Array[] = [];
  const zip = new Zip((problem, chunk) => {
    if (problem) throw problem;
    chunks.push(chunk);
  });
  for (const path of paths) {
    addPart(zip, path, parts.get(path) ?? new Uint8Array());
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(chunks));
}

const DEFLATED = 8;

/**
 * Packed by Node's own zlib: the library's takes as much memory for each part as the part is long, many times over.
 * All parts are packed, because its sizes stand behind a part, and not every reader knows where an unpacked one ends.
 */
function addPart(zip: Zip, filename: string, bytes: Uint8Array): void {
  const part: ZipInputFile = {
    ...{ filename, size: bytes.length, crc: crc32(bytes), compression: DEFLATED, mtime: EPOCH, os: 0 }
  };
  zip.add(part);
  part.ondata?.(null, deflateRawSync(bytes), true);
}

export const textOf = (parts: Parts, path: string): string => strFromU8(parts.get(path) ?? new Uint8Array());

export function setText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}

/** Puts a part in place of its text; nothing happens where there is none. */
export function rewrite(parts: Parts, path: string, change: (text: string) => string): void {
  if (parts.has(path)) setText(parts, path, change(textOf(parts, path)));
}

/** Author and dates in the properties of a file: `made` is an ISO day. */
export function datedProperties(parts: Parts, made: string): void {
  rewrite(parts, 'docProps/core.xml', (xml) =>
    xml
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${made}T00:00:00Z`)
      .replace(/(<dc:creator>)[^<]*/, '$1Nhịp')
      .replace(/(<cp:lastModifiedBy>)[^<]*/, '$1Nhịp')
  );
}
