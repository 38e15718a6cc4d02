/** Holds the house's import table, purity and one-file-per-vendor rule, and says the cure when one breaks. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const lib = resolve(import.meta.dirname, '../src/lib');

/** Who may import whom below src/lib. A folder may always import itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  corpus: ['text'],
  lexicon: ['text'],
  extract: ['corpus', 'text'],
  tagging: ['corpus', 'lexicon', 'text'],
  trends: ['corpus', 'lexicon'],
  charts: ['trends'],
  export: ['charts', 'trends', 'corpus'],
  ui: ['charts', 'trends', 'corpus'],
  server: ['text', 'corpus', 'lexicon', 'extract', 'tagging', 'trends', 'charts', 'export']
};
const PURE = ['text', 'corpus', 'lexicon', 'extract', 'tagging', 'trends'];

/** A vendor's package and the only place that may know it. */
const VENDORS: readonly [RegExp, RegExp, string][] = [
  [/^wink-/, /^text\/(wink\.ts|vi-model\/)/, 'text/wink.ts'],
  [/^chart\.js/, /^charts\//, 'charts/'],
  [/^drizzle-orm/, /^server\/db\//, 'server/db/'],
  [/^(postgres|@electric-sql\/pglite)/, /^server\/db\//, 'server/db/'],
  [/^linkedom/, /^extract\/html-document\.ts$/, 'extract/html-document.ts'],
  [/^@mozilla\/readability/, /^extract\/html\.ts$/, 'extract/html.ts'],
  [/^marked/, /^extract\/markdown\.ts$/, 'extract/markdown.ts'],
  [/^csv-parse/, /^extract\/csv\.ts$/, 'extract/csv.ts'],
  [/^@napi-rs\/canvas/, /^export\/picture\/canvas\.ts$/, 'export/picture/canvas.ts'],
  [/^hucre/, /^export\/office\/workbook\.ts$/, 'export/office/workbook.ts'],
  [/^pptxgenjs/, /^export\/office\/slides\.ts$/, 'export/office/slides.ts'],
  [/^docx/, /^export\/office\/page\.ts$/, 'export/office/page.ts'],
  [/^fflate/, /^export\/office\/archive\.ts$/, 'export/office/archive.ts'],
  [/^iconv-lite/, /^text\/encodings\.ts$/, 'text/encodings.ts']
];
const IMPURE: readonly [RegExp, string][] = [
  [/\bDate\.now\(\)|\bnew Date\(\)/, 'the clock: take the instant as an argument'],
  [/\bMath\.random\(\)/, 'randomness: take a generator as an argument'],
  [/\bBuffer\./, 'the platform: take an array of bytes'],
  [/(?<![.\w])fetch\(/, 'the network: take the answer as an argument']
];

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every source file below src/lib with its folder, relative path and code without comments. */
const files = readdirSync(lib, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|svelte)$/.test(path) && !/\.(test|bench|fixture)\.ts$|\.d\.ts$/.test(path))
  .map((path) => ({
    path,
    folder: path.split('/')[0] ?? '',
    code: readFileSync(join(lib, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g, '')
  }));

const imports: Import[] = files.flatMap(({ path, code }) =>
  [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g)].map((match) => ({
    from: path,
    to: resolveImport(path, match[1] ?? '')
  }))
);

/** Path below src/lib for the project's own files, the package's name for anything else. */
function resolveImport(from: string, specifier: string): string {
  if (specifier.startsWith('$lib/')) return specifier.slice(5);
  if (!specifier.startsWith('.')) return specifier;
  return relative(lib, resolve(lib, dirname(from), specifier)).replaceAll('\\', '/');
}

describe('the import table', () => {
  test('every folder of src/lib has a row in it', () => {
    const unknown = [...new Set(files.filter((f) => f.path.includes('/')).map((f) => f.folder))].filter(
      (f) => !(f in MAY_IMPORT)
    );
    expect(
      unknown,
      'give the new folder a row in MAY_IMPORT, or move its files into a folder that has one'
    ).toEqual([]);
  });

  test.each(Object.keys(MAY_IMPORT))('%s imports only what its row allows', (folder) => {
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
    const broken = imports
      .filter(({ from, to }) => from.startsWith(`${folder}/`) && (to.split('/')[0] ?? '') in MAY_IMPORT)
      .filter(({ to }) => !allowed.includes(to.split('/')[0] ?? ''))
      .map(
        ({ from, to }) =>
          `${from} may not import ${to}: pass what it needs in as an argument, or move it to ${folder}/`
      );
    expect(broken).toEqual([]);
  });

  test('files import each other without a cycle', () => {
    expect(
      findCycle(),
      'break the cycle: move the shared part into a file of its own that both import'
    ).toBeNull();
  });
});

describe('purity', () => {
  const pure = files.filter((file) => PURE.includes(file.folder));

  test('text to trends know no framework, database or Node module', () => {
    const broken = imports
      .filter(({ from }) => PURE.includes(from.split('/')[0] ?? ''))
      .filter(({ to }) => /^(node:|svelte|@sveltejs|\$app|\$env|drizzle-orm|postgres|@electric-sql)/.test(to))
      .map(
        ({ from, to }) => `${from} may not import ${to}: do it in server/ or scripts/ and pass the result in`
      );
    expect(broken).toEqual([]);
  });

  test.each(IMPURE)('no use of %s in text to trends', (pattern, cure) => {
    expect(
      pure.filter((file) => pattern.test(file.code)).map((file) => `${file.path} reads ${cure}`)
    ).toEqual([]);
  });
});

describe('vendors', () => {
  test.each(VENDORS)('%s is known to one place only', (vendor, home, name) => {
    const broken = imports
      .filter(({ from, to }) => vendor.test(to) && !home.test(from))
      .map(({ from, to }) => `${from} imports ${to}: only ${name} may; use what it exports`);
    expect(broken).toEqual([]);
  });
});

describe('size and names', () => {
  const sources = files.filter((file) => !/\/(seed|vi-model)\//.test(file.path));

  test('no file is above 300 lines unless it is a table', () => {
    const long = sources.filter(
      (file) => readFileSync(join(lib, file.path), 'utf8').split('\n').length > 301
    );
    expect(long.map((file) => `${file.path}: split it by duty`)).toEqual([]);
  });

  test('routes are thin', () => {
    const routes = resolve(lib, '../routes');
    const long = readdirSync(routes, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\+[\w.]+\.ts$/.test(path))
      .filter((path) => readFileSync(join(routes, path), 'utf8').split('\n').length > 41);
    expect(
      long.map((path) => `routes/${path}: parse, one call, return; move the rest below src/lib`)
    ).toEqual([]);
  });

  test('no load of the server awaits its parents', () => {
    const routes = resolve(lib, '../routes');
    const waiting = readdirSync(routes, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.server.ts'))
      .filter((path) => /\bparent\b/.test(readFileSync(join(routes, path), 'utf8')));
    expect(waiting.map((path) => `routes/${path}: it would run all of them again at every click`)).toEqual(
      []
    );
  });

  test('no name that says nothing', () => {
    const empty = files.filter((file) =>
      /(^|\/)(utils?|helpers?|managers?|misc|common|data|info)(\.|\/)/.test(file.path)
    );
    expect(empty.map((file) => `${file.path}: name it after its one duty`)).toEqual([]);
  });

  test('every module says its duty in its first line', () => {
    const mute = sources
      .filter((file) => file.path.endsWith('.ts'))
      .filter((file) => !readFileSync(join(lib, file.path), 'utf8').startsWith('/**'));
    expect(mute.map((file) => `${file.path}: begin with a /** … */ line`)).toEqual([]);
  });
});

/** The first import cycle between files, as a readable chain, or null. */
function findCycle(): string | null {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports) edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(' → ');
    if (done.has(path)) return null;
    for (const next of edges.get(path) ?? []) {
      const found = visit(next, [...trail, path]);
      if (found) return found;
    }
    done.add(path);
    return null;
  };
  for (const path of edges.keys()) {
    const found = visit(path, []);
    if (found) return found;
  }
  return null;
}
