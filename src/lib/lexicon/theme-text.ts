/** A theme as its editors type it: one text a field, one line a term or sentence. */
import { normalise } from '../text/normalise.ts';
import type { CounterExample, Theme } from './theme.ts';

export const THEME_FIELDS = [
  'nameVi',
  'nameEn',
  'shortVi',
  'shortEn',
  'definitionVi',
  'definitionEn',
  'terms',
  'examples',
  'counterExamples'
] as const;
export type ThemeField = (typeof THEME_FIELDS)[number];
export type ThemeText = Readonly<Record<ThemeField, string>>;

/** Fields of many lines; each of the others is one line. */
export const LINE_FIELDS: readonly ThemeField[] = ['terms', 'examples', 'counterExamples'];

/** Parts a counter-example from its reasons: `sentence | lý do | reason`. */
export const PART = '|';

/** What stands in the fields of a theme. */
export function themeText({ name, short, definition, ...lists }: Theme): ThemeText {
  return {
    ...{ nameVi: name.vi, nameEn: name.en, shortVi: short.vi, shortEn: short.en },
    ...{ definitionVi: definition.vi, definitionEn: definition.en },
    terms: lists.terms.join('\n'),
    examples: lists.examples.join('\n'),
    counterExamples: lists.counterExamples.map(counterExampleLine).join('\n')
  };
}

/** The fields of a theme that nobody has begun. */
export const EMPTY_TEXT: ThemeText = {
  ...{ nameVi: '', nameEn: '', shortVi: '', shortEn: '', definitionVi: '', definitionEn: '' },
  ...{ terms: '', examples: '', counterExamples: '' }
};

/** The theme that was typed, however unfinished: blank lines fall away, nothing else does. */
export function readThemeText(slug: string, text: ThemeText): Theme {
  return {
    slug,
    name: { vi: oneLine(text.nameVi), en: oneLine(text.nameEn) },
    short: { vi: oneLine(text.shortVi), en: oneLine(text.shortEn) },
    definition: { vi: oneLine(text.definitionVi), en: oneLine(text.definitionEn) },
    terms: linesOf(text.terms),
    examples: linesOf(text.examples),
    counterExamples: linesOf(text.counterExamples).map(readCounterExample)
  };
}

/** The text as a theme keeps it: composed, without control characters, its runs of spaces made one. */
export const oneLine = (text: string): string => normalise(text).replace(/\s+/g, ' ').trim();

export const linesOf = (text: string): string[] =>
  normalise(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function counterExampleLine({ text, why }: CounterExample): string {
  return [text, why.vi, why.en].join(` ${PART} `).replace(/[ |]+$/, '');
}

function readCounterExample(line: string): CounterExample {
  const [text = '', vi = '', ...en] = line.split(PART).map((part) => part.trim());
  return { text, why: { vi, en: en.join(` ${PART} `) } };
}
