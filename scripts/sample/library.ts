/** Reads the hand-written articles and the common asides from their folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseBlock, parseTemplate, type Line, type Template } from './template.ts';

const HOME = fileURLToPath(new URL('.', import.meta.url));

/** Every article of articles/, in the order of their file names. */
export function readTemplates(): Template[] {
  const folder = join(HOME, 'articles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => parseTemplate(name.slice(0, -3), readFileSync(join(folder, name), 'utf8')));
}

/** A paragraph that any meeting may hold; likelier while its family of stories is in the news. */
export interface Aside {
  readonly family: string;
  readonly line: Line;
}

/** asides.md: blocks headed by `## family`; every line below is one aside. */
export function readAsides(): Aside[] {
  const source = readFileSync(join(HOME, 'asides.md'), 'utf8');
  return source
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [family = '', ...lines] = part.trim().split('\n');
      return parseBlock(lines.filter((line) => line.trim() !== '').join('\n')).lines.map((line) => ({
        family: family.trim(),
        line
      }));
    });
}
