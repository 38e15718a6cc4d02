/** The texts that are spoilt: the own gold set, the sample corpus, and real articles where NHIP_REAL names them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleArticles } from '../../scripts/sample/generate.ts';

const GOLD = fileURLToPath(new URL('../eval/texts', import.meta.url));
const SAMPLE = 150;

/** Always in the same order. `real`: a folder with `articles/`, `articles/unlabelled/` and `seeds/`. */
export function fuzzTexts(real: string | undefined): string[] {
  const folders = real ? ['articles', 'articles/unlabelled', 'seeds'].map((name) => join(real, name)) : [];
  const sample = [...sampleArticles()].slice(0, SAMPLE).map(({ title, text }) => `${title}\n\n${text}`);
  return [...[GOLD, ...folders].flatMap(readFolder), ...sample];
}

function readFolder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
}
