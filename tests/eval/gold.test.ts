/** The gold set's own form: labels with their texts, words and places. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openGold } from '../../scripts/eval/corpus.ts';
import type { Expected, ExpectedSpans, Span } from '../../scripts/eval/expected.ts';
import { FIGURE_KINDS } from '../../scripts/eval/score-figures.ts';
import { provinceSlug } from '../../scripts/eval/score-province.ts';
import { FINDING_CODES, VISIT_KINDS } from '../../src/lib/corpus/analysis.ts';
import { PROVINCES_34 } from '../../src/lib/lexicon/provinces.ts';
import { NUMBER, readNumber } from '../../src/lib/tagging/figures-number.ts';

interface Line {
  readonly id: string;
  readonly leaders: readonly { readonly name: string; readonly level: string | null }[];
  readonly visit: boolean;
  readonly visit_detail: { readonly visitors: readonly string[] } | null;
  readonly date_event: string | null;
  readonly visits?: readonly { readonly leaders: readonly string[]; readonly commune: string | null }[];
  readonly figures: Readonly<Record<string, number>>;
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

test('at least 280 texts, each with its label and each label with its text', () => {
  expect(gold.expected.length).toBeGreaterThanOrEqual(280);
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
    // Null is a level that a careful reader leaves open.
    for (const { level } of leaders)
      expect(['central', 'province', 'district', 'commune', 'cell', null]).toContain(level);
  }
});

describe.each(gold.expected)('$id: the optional labels', ({ leaders, visits, figures, findings }) => {
  test('every visit has visitors, who are among the leaders, and a known kind', () => {
    const names = leaders?.named.map(({ name }) => name) ?? [];
    for (const visit of visits?.visits ?? []) {
      expect(visit.leaders).not.toHaveLength(0);
      for (const visitor of visit.leaders) expect(names).toContain(visitor);
      if (visit.kind !== undefined) expect(VISIT_KINDS).toContain(visit.kind);
    }
  });
  test('figures and findings are of known kinds', () => {
    for (const kind of Object.keys(figures ?? {})) expect(FIGURE_KINDS).toContain(kind);
    for (const code of findings ?? []) expect(FINDING_CODES).toContain(code);
  });
});

/** Labelled without places: see the README. Any other text without them fails. */
const placed = gold.expected.filter(({ id }) => !/^[rx]-/.test(id));

describe.each(placed)('$id: the places of its labels', (expected) => {
  const { spans, source = '' } = expected as Expected & { readonly spans: ExpectedSpans };
  const words = (span: Span | undefined): string => source.slice(...(span ?? [0, 0]));

  test('lie in the text, on whole words', () => {
    const figures = Object.values(spans.figures);
    const event = spans.event ? [spans.event] : [];
    for (const [start, end] of [
      ...Object.values(spans.themes),
      ...spans.leaders,
      ...event,
      ...spans.visits,
      ...figures
    ]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(source.length);
      expect(source.slice(start, end)).toMatch(/^\S.*\S$/);
    }
  });
  test('hold the evidence of every theme that is present', () => {
    const marked = Object.values(spans.themes).map(words);
    const present = [...expected.themes.values()].filter(({ present, evidence }) => present ?? evidence);
    expect(marked).toEqual(present.map(({ evidence }) => evidence));
  });
  test("hold every counted leader's name", () => {
    const named = expected.leaders?.named.map(({ name }) => name) ?? [];
    expect(spans.leaders.map(words)).toEqual(named);
    expect(new Set(spans.leaders.map(String)).size).toBe(named.length);
  });
  test('hold the day of the event', () => {
    const date = lines.find(({ id }) => id === expected.id)?.date_event ?? null;
    expect(spans.event === null).toBe(date === null);
    if (spans.event && !/nay|qua/.test(words(spans.event)))
      expect(words(spans.event)).toMatch(new RegExp(`(?<!\\d)0?${Number(date?.slice(8))}(?!\\d)`));
  });
  test('hold a visitor, the host or the commune of every visit', () => {
    const visits = expected.visits?.visits ?? lines.find(({ id }) => id === expected.id)?.visits ?? [];
    expect(spans.visits).toHaveLength(visits.length);
    for (const [at, { leaders, commune, ...visit }] of visits.entries()) {
      const hosts = 'hosts' in visit ? visit.hosts : [];
      const told = [...leaders, ...hosts.flatMap((host) => host.split('; ')), commune ?? ''];
      expect(told.some((name) => name !== '' && words(spans.visits[at]).includes(name))).toBe(true);
    }
  });
  test('hold the number of every figure', () => {
    const figures = lines.find(({ id }) => id === expected.id)?.figures ?? {};
    const numbers = Object.entries(spans.figures).map(([kind, span]) => [
      kind,
      readNumber(new RegExp(NUMBER, 'i').exec(words(span))?.[0] ?? '')
    ]);
    expect(Object.fromEntries(numbers)).toEqual(figures);
  });
});

test('the list of traps names texts that are there, at least one each', () => {
  const rows = readFileSync(`${HOME}/README.md`, 'utf8')
    .split('## Traps')[1]
    ?.split('\n')
    .filter((row) => /^\| (?!trap |---)/.test(row));
  for (const row of rows ?? []) {
    const named =
      row
        .split('|')
        .at(-2)
        ?.match(/bl?-\d{3}|\b[a-z]\d\d\b/g) ?? [];
    expect(named, row).not.toHaveLength(0);
    for (const id of named)
      expect(
        gold.expected.some((text) => text.id === id || text.id.startsWith(`${id}-`)),
        id
      ).toBe(true);
  }
  expect(rows?.length).toBeGreaterThan(90);
});
