/** Reads a gold folder from disk: its labels, the paths of its texts, and a digest over both. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Expected } from './expected.ts';
import { readGold } from './gold.ts';

export interface GoldCorpus {
  readonly expected: readonly Expected[];
  /** Paths of the labelled texts, in the labels' order. A label without its file is left out here and missed. */
  readonly files: readonly string[];
  /** SHA-256 (hex) over the labels and every labelled text, independent of the file system's order. */
  readonly digest: string;
}

/**
 * Opens `gold.jsonl` or `gold.json` in `folder`; its texts stand beside it or in `texts/`.
 * @throws Error naming the folder when it holds neither.
 */
export function openGold(folder: string): GoldCorpus {
  const name = ['gold.jsonl', 'gold.json'].find((file) => existsSync(join(folder, file)));
  if (!name) throw new Error(`${folder}: không thấy gold.jsonl hay gold.json (no gold.jsonl or gold.json)`);
  const labels = readFileSync(join(folder, name), 'utf8');
  const home = existsSync(join(folder, 'texts')) ? join(folder, 'texts') : folder;
  const present = new Set(readdirSync(home));
  const expected = readGold(labels).map((one) => (present.has(one.file) ? withSource(one, home) : one));
  const files = expected.filter(({ file }) => present.has(file)).map(({ file }) => join(home, file));
  return { expected, files, digest: digestOf(labels, files) };
}

/** Only marked places need the text they were marked in. */
function withSource(expected: Expected, home: string): Expected {
  if (!expected.spans) return expected;
  // Some portals write Đ with the Icelandic letter; the stored text never does.
  const source = readFileSync(join(home, expected.file), 'utf8').normalize('NFC').replaceAll('Ð', 'Đ');
  return { ...expected, source };
}

function digestOf(labels: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(labels);
  for (const file of [...files].sort()) hash.update(`\n${basename(file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}
