/** Office files opened by other means than they were written with: the machine-independent zip reader of Node and plain XML. */
import { inflateRawSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** Parts of a zip by their path, read from its central directory. */
export function openZip(file: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let k = 0; k < bytes.readUInt16LE(end + 10); k++) {
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, note] = [28, 30, 32].map((by) => bytes.readUInt16LE(at + by)) as [
      number,
      number,
      number
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const body = bytes.subarray(start, start + packed);
    const path = bytes.subarray(at + 46, at + 46 + name).toString('utf8');
    parts.set(path, method === 8 ? inflateRawSync(body) : body);
    at += 46 + name + extra + note;
  }
  return parts;
}

/** Text of a part. */
export const partText = (parts: Map<string, Buffer>, path: string): string =>
  parts.get(path)?.toString('utf8') ?? '';

/** Elements of a part by their name without prefix: HTML's parser is not asked to know namespaces. */
export function elements(xml: string, name: string): { text: string; attributes: string }[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}\\b([^>]*?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', text = '']) => ({ attributes, text }));
}

/** Text with its escapes undone. */
export const plain = (xml: string): string => {
  const { document } = parseHTML(`<p>${xml}</p>`);
  return document.querySelector('p')?.textContent ?? '';
};

/** Rows of the first sheet of a workbook; empty cells are null. */
export function sheetRows(file: Uint8Array, sheet = 1): (string | number | null)[][] {
  const parts = openZip(file);
  const shared = elements(partText(parts, 'xl/sharedStrings.xml'), 'si').map(({ text }) =>
    elements(text, 't')
      .map((one) => plain(one.text))
      .join('')
  );
  return elements(partText(parts, `xl/worksheets/sheet${sheet}.xml`), 'row').map(({ text }) =>
    elements(text, 'c').map(({ attributes, text: inner }) => {
      const [value] = elements(inner, 'v');
      if (!value) return null;
      return /t="s"/.test(attributes) ? (shared[Number(value.text)] ?? '') : Number(value.text);
    })
  );
}

/** Name and values of every series that a chart part has cached. */
export function chartSeries(xml: string): { name: string; values: (number | null)[] }[] {
  return elements(xml, 'ser').map(({ text }) => {
    const [name] = elements(elements(text, 'tx')[0]?.text ?? '', 'v');
    const cache = elements(elements(text, 'val')[0]?.text ?? '', 'numCache')[0]?.text ?? '';
    const count = Number(/ptCount val="(\d+)"/.exec(cache)?.[1] ?? 0);
    const points = new Map(
      elements(cache, 'pt').map((point) => [
        Number(/idx="(\d+)"/.exec(point.attributes)?.[1]),
        Number(elements(point.text, 'v')[0]?.text)
      ])
    );
    return {
      name: plain(name?.text ?? ''),
      values: Array.from({ length: count }, (_, at) => points.get(at) ?? null)
    };
  });
}
