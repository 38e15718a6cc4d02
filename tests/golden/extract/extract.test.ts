/** Every case folder here holds an input and what is read from it; a difference is written beside it to compare. */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract, splitTable } from '../../../src/lib/extract/index.ts';
import type { ItemKind } from '../../../src/lib/corpus/article.ts';

const ROOT = import.meta.dirname;
const CASES = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function read(folder: string): unknown {
  const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
  const bytes = new Uint8Array(readFileSync(join(folder, input)));
  const kind = extname(input).slice(1);
  if (kind !== 'csv' && kind !== 'jsonl') return extract({ name: input, bytes, kind: kind as ItemKind });
  return [...splitTable(input, bytes, kind)].map((row) => ({
    name: row.name,
    ...('rejection' in row ? { rejection: row.rejection } : extract(row))
  }));
}

describe('golden extractions', () => {
  test.each(CASES.map((entry) => entry.name))('%s', (name) => {
    const folder = join(ROOT, name);
    const golden = join(folder, 'article.json');
    const changed = join(folder, 'article-changed.json');
    const written = `${JSON.stringify(read(folder), null, 2)}\n`;
    if (!existsSync(golden)) {
      expect(process.env.CI, `${golden} is missing: run the test locally, look at it, commit it`).toBeUndefined();
      writeFileSync(golden, written);
    }
    const same = readFileSync(golden, 'utf8') === written;
    if (same) rmSync(changed, { force: true });
    else if (!process.env.CI) writeFileSync(changed, written);
    expect(JSON.parse(written)).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });
});
