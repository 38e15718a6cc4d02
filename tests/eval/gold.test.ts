import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openGold } from '../../scripts/eval/corpus.ts';
import { provinceSlug } from '../../scripts/eval/score-province.ts';
import { PROVINCES_34 } from '../../src/lib/lexicon/provinces.ts';

interface Line {
  readonly id: string;
  readonly leaders: readonly { readonly name: string; readonly level: string }[];
  readonly visit: boolean;
  readonly visit_detail: { readonly visitors: readonly string[] } | null;
}

const HOME = fileURLToPath(new URL('.', import.meta.url));
const gold = openGold(HOME);
const lines = readFileSync(`${HOME}/gold.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

function textOf(file: string): string {
  return readFileSync(`${HOME}/texts/${file}`, 'utf8').normalize('NFC');
}

test('at least 60 texts, each with its label and each label with its text', () => {
  expect(gold.expected.length).toBeGreaterThanOrEqual(60);
  expect(gold.files).toHaveLength(gold.expected.length);
  expect(readdirSync(`${HOME}/texts`).sort()).toEqual(gold.expected.map(({ file }) => file).sort());
});

test('at least 12 positive and 40 negative texts of each of the three themes', () => {
  for (const slug of ['digital-transformation', 'drug-free-areas', 'congress-preparation']) {
    const labels = gold.expected.map(({ themes }) => themes.get(slug)?.present);
    expect(labels.filter((present) => present === true).length, slug).toBeGreaterThanOrEqual(12);
    expect(labels.filter((present) => present === false).length, slug).toBeGreaterThanOrEqual(40);
  }
});

describe.each(gold.expected)('$id', (expected) => {
  // One text writes Đ with the Icelandic letter, as some portals do.
  const text = textOf(expected.file).replaceAll('Ð', 'Đ');
  test('what the labels quote stands in the text', () => {
    const quoted = [...expected.themes.values()].flatMap(({ evidence }) => (evidence ? [evidence] : []));
    const named = lines.find(({ id }) => id === expected.id)?.leaders.map(({ name }) => name) ?? [];
    for (const words of [...quoted, ...named, expected.title ?? '', ...(expected.sections ?? [])]) {
      expect(text).toContain(words);
    }
  });
  test('dates and province are well formed', () => {
    for (const date of [expected.published, expected.event]) {
      if (date) expect(date).toMatch(/^(\d{4}|XXXX)-\d\d(-\d\d)?$/);
    }
    const name = expected.province?.name ?? null;
    if (name !== null) expect(PROVINCES_34.map(({ slug }) => slug)).toContain(provinceSlug(name));
    // A disputed province is not scored and has no label to check.
    if (expected.province) expect(expected.province.decidable).toBe(name !== null);
  });
});

test('visitors are among the leaders, with a known level', () => {
  for (const { leaders, visit, visit_detail: detail } of lines) {
    expect(visit).toBe(detail !== null);
    for (const visitor of detail?.visitors ?? []) expect(leaders.map(({ name }) => name)).toContain(visitor);
    for (const { level } of leaders)
      expect(['central', 'province', 'district', 'commune', 'cell']).toContain(level);
  }
});
