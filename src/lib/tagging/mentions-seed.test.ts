/** Every theme of the seed keeps its own promises: its examples are tagged, its counter-examples are not. */
import { describe, expect, test } from 'vitest';
import { Doc, normalise } from '../text/index.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { explainTerm } from '../lexicon/explain.ts';
import { parseTerm } from '../lexicon/term.ts';
import type { Theme } from '../lexicon/theme.ts';
import { seedLexicon } from '../lexicon/seed/index.ts';
import { findMentions } from './mentions.ts';

const compiled = compileLexicon(seedLexicon);

function tagged(theme: Theme, sentence: string): boolean {
  const text = normalise(sentence);
  const { mentions } = findMentions(new Doc(text), { start: 0, end: text.length }, compiled);
  return mentions.some((mention) => mention.theme === theme.slug);
}

test('the sixteen themes stand under their slugs, each once', () => {
  expect(new Set(seedLexicon.themes.map((theme) => theme.slug)).size).toBe(16);
});

describe.each(seedLexicon.themes.map((theme) => [theme.slug, theme] as const))('%s', (_slug, theme) => {
  test.each(theme.examples)('is tagged: %s', (example) => {
    expect(tagged(theme, example)).toBe(true);
  });

  test.each(theme.counterExamples.map(({ text }) => text))('is not tagged: %s', (text) => {
    expect(tagged(theme, text)).toBe(false);
  });

  test('has ten terms, three examples and four counter-examples at least', () => {
    const counting = theme.terms.filter((term) => !term.startsWith('not:'));
    expect(counting.length).toBeGreaterThanOrEqual(10);
    expect(theme.examples.length).toBeGreaterThanOrEqual(3);
    expect(theme.counterExamples.length).toBeGreaterThanOrEqual(4);
  });

  test('has short names of at most 14 characters', () => {
    expect(theme.short.vi.length).toBeLessThanOrEqual(14);
    expect(theme.short.en.length).toBeLessThanOrEqual(14);
  });

  test('has no term twice, and explains each in one line of both languages', () => {
    expect(new Set(theme.terms).size).toBe(theme.terms.length);
    for (const source of theme.terms) {
      const parsed = parseTerm(source);
      if (!parsed.ok) throw new Error(`${source}: ${parsed.error.message.en}`);
      const said = explainTerm(parsed.term);
      for (const line of [said.vi, said.en]) expect(line).toMatch(/^\S.*\S$/);
    }
  });
});
