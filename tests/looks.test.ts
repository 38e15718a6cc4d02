/** The looks hold: contrast and distance of the tokens, and no raw colour or type size anywhere else. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, distance, oklab } from './looks-colour.ts';

const SOURCE = join(import.meta.dirname, '../src');
const tokens = readFileSync(join(SOURCE, 'lib/ui/tokens.css'), 'utf8');

/** Colour tokens of the block that a selector opens. */
function colours(selector: string): Record<string, string> {
  const from = tokens.indexOf(selector);
  if (from < 0) throw new Error(`tokens.css has no block ${selector}`);
  const block = tokens.slice(from, tokens.indexOf('}', from));
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map((m) => [m[1], m[2]]));
}

const light = colours(`[data-theme='light'] {`);
const dark = colours(`:root[data-theme='dark'] {`);
const grounds = { light, dark };
const of = (ground: keyof typeof grounds, name: string): string => {
  const value = grounds[ground][name];
  if (!value) throw new Error(`no --${name} in the ${ground} tokens`);
  return value;
};
const numbered = (stem: string, from: number, to: number, end = ''): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${stem}${from + i}${end}`);
const pairs = (names: readonly string[], grounds: readonly string[]): [string, string][] =>
  names.flatMap((name) => grounds.map((ground): [string, string] => [name, ground]));

const INKS = [
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'accent-strong',
  'alert',
  'caution',
  ...numbered('s', 0, 6, '-text')
];
const TEXTS = [
  ...pairs(INKS, ['paper', 'wash']),
  ...pairs(['ink', 'ink-2', 'accent'], ['accent-tint']),
  ...pairs(['ink', 'ink-2'], ['wash-2']),
  ['ink', 'accent-tint-2'],
  ['ink', 'alert-tint'],
  ['alert', 'alert-tint'],
  ['ink', 'caution-tint'],
  ['caution', 'caution-tint'],
  ['on-accent', 'accent'],
  ...numbered('h', 0, 5).map((h) => [`${h}-on`, h])
] as [string, string][];
const MARKS = pairs(['edge', 'accent', ...numbered('s', 0, 6)], ['paper', 'wash']);

describe.each(['light', 'dark'] as const)('%s', (ground) => {
  test.each(TEXTS)('text %s on %s is at least 4.5', (text, on) => {
    expect(contrast(of(ground, text), of(ground, on))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(MARKS)('mark %s on %s is at least 3', (mark, on) => {
    expect(contrast(of(ground, mark), of(ground, on))).toBeGreaterThanOrEqual(3);
  });
  test.each(['normal', 'deutan', 'protan'] as const)('series are told apart with %s sight', (sight) => {
    const series = numbered('s', 1, 6);
    for (const [a, b] of series.flatMap((x, i) => series.slice(i + 1).map((y) => [x, y] as const)))
      expect(distance(of(ground, a), of(ground, b), sight), `${a} and ${b}`).toBeGreaterThanOrEqual(0.1);
  });
  test('heat classes climb in even steps of lightness', () => {
    const lightness = numbered('h', 0, 5).map((name) => oklab(of(ground, name))[0]);
    const steps = lightness.slice(1).map((value, i) => value - (lightness[i] ?? 0));
    expect(new Set(steps.map(Math.sign)).size, 'one direction').toBe(1);
    expect(Math.min(...steps.map(Math.abs))).toBeGreaterThanOrEqual(0.05);
  });
});

test('the dark tokens of the machine and of the switch are the same', () => {
  expect(colours(`:root:not([data-theme='light']) {`)).toEqual(dark);
});

describe('only tokens.css has raw colours and type sizes', () => {
  const COLOUR =
    /(?<![\w&#"'/(?=-])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?=\s*[;,)}])|\b(?:rgba?|hsla?|oklch|oklab)\(/gi;
  const SIZE = /font(?:-size)?:[^;]*?\b[\d.]+(?:px|rem|em|pt)\b/gi;
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:css|svelte)$/.test(name) && !name.endsWith('tokens.css')
  );

  test('there is something to look at', () => expect(files.length).toBeGreaterThan(10));
  test.each(files)('%s', (name) => {
    const text = readFileSync(join(SOURCE, name), 'utf8');
    const style = name.endsWith('.css') ? text : [...text.matchAll(/<style>.*?<\/style>/gs)].join('\n');
    // 9 pt is the one size print sets at the root
    const sizes = (style.match(SIZE) ?? []).filter(
      (found) => !(name.endsWith('print.css') && found.endsWith('12px'))
    );
    expect([...(text.match(COLOUR) ?? []), ...sizes]).toEqual([]);
  });
});
