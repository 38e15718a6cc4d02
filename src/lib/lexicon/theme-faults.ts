/** What keeps a theme from being published: every fault with its field, its line and, in a term, its column. */
import { parseTerm } from './term.ts';
import type { Bilingual, CounterExample, Theme } from './theme.ts';
import type { ThemeField } from './theme-text.ts';
import { PART } from './theme-text.ts';

export interface ThemeFault {
  readonly field: ThemeField;
  /** 1-based among the field's lines; null where the whole field is meant. */
  readonly line: number | null;
  /** 1-based in UTF-16 units of the line; null where the whole line is meant. */
  readonly column: number | null;
  readonly message: Bilingual;
}

/** What stands at the end of a line on a phone. */
export const LONGEST_SHORT = 14;
const LONGEST_NAME = 80;
const LONGEST_DEFINITION = 2000;
const LONGEST_SENTENCE = 600;
/** More in a field would be no theme any more, and no page to read. */
export const MOST_LINES = 1000;

const say = (vi: string, en: string): Bilingual => ({ vi, en });
const EMPTY = say('Ô này còn trống. Viết vào.', 'This field is empty. Write something.');
const NO_TERM = say(
  'Chưa có từ khớp nào. Viết ít nhất một dòng không bắt đầu bằng “trừ:”.',
  'There is no term yet. Write at least one line that does not begin with “not:”.'
);
const tooLong = (length: number, most: number) =>
  say(
    `Dài ${length} ký tự, nhiều nhất ${most}. Viết ngắn lại.`,
    `${length} characters, at most ${most}. Shorten it.`
  );
const twice = (first: number) =>
  say(`Đã có ở dòng ${first}. Bỏ một dòng.`, `Stands on line ${first} already. Drop one.`);
const tooMany = (count: number) =>
  say(
    `Có ${count} dòng, nhiều nhất ${MOST_LINES}. Bỏ bớt.`,
    `${count} lines, at most ${MOST_LINES}. Drop some.`
  );
const PARTS = say(
  'Viết câu, lý do tiếng Việt và lý do tiếng Anh trên một dòng, ngăn bằng dấu |.',
  'Write the sentence, the reason in Vietnamese and the reason in English on one line, parted by |.'
);
const BROKEN_LINE = say('Một câu nằm trên một dòng.', 'A sentence is one line.');

/** In the order of the fields; none means that the theme can be compiled and shown everywhere. */
export function findFaults(theme: Theme): ThemeFault[] {
  const { name, short, definition, terms, examples, counterExamples } = theme;
  return [
    ...textFaults('nameVi', name.vi, LONGEST_NAME),
    ...textFaults('nameEn', name.en, LONGEST_NAME),
    ...textFaults('shortVi', short.vi, LONGEST_SHORT),
    ...textFaults('shortEn', short.en, LONGEST_SHORT),
    ...textFaults('definitionVi', definition.vi, LONGEST_DEFINITION),
    ...textFaults('definitionEn', definition.en, LONGEST_DEFINITION),
    ...termFaults(terms),
    ...lineFaults('examples', examples, sentenceFault),
    ...lineFaults('counterExamples', counterExamples, counterExampleFault)
  ];
}

function textFaults(field: ThemeField, text: string, most: number): ThemeFault[] {
  if (text === '') return [{ field, line: null, column: null, message: EMPTY }];
  const length = [...text].length;
  return length > most ? [{ field, line: null, column: null, message: tooLong(length, most) }] : [];
}

function termFaults(terms: readonly string[]): ThemeFault[] {
  const field = 'terms';
  const parsed = terms.map((source) => parseTerm(source));
  const faults = parsed.flatMap((result, at): ThemeFault[] => {
    const first = terms.indexOf(terms[at]!);
    if (!result.ok) return [{ field, line: at + 1, ...result.error }];
    return first < at ? [{ field, line: at + 1, column: null, message: twice(first + 1) }] : [];
  });
  if (parsed.every((result) => result.ok && result.term.masks))
    faults.unshift({ field, line: null, column: null, message: NO_TERM });
  return [...countFaults(field, terms), ...faults];
}

function lineFaults<Line>(
  field: ThemeField,
  lines: readonly Line[],
  faultOf: (line: Line) => Bilingual | null
): ThemeFault[] {
  const faults = lines.flatMap((line, at): ThemeFault[] => {
    const message = faultOf(line);
    return message ? [{ field, line: at + 1, column: null, message }] : [];
  });
  return [...countFaults(field, lines), ...faults];
}

function countFaults(field: ThemeField, lines: readonly unknown[]): ThemeFault[] {
  if (lines.length <= MOST_LINES) return [];
  return [{ field, line: null, column: null, message: tooMany(lines.length) }];
}

function sentenceFault(sentence: string): Bilingual | null {
  if (sentence === '') return EMPTY;
  if (sentence.includes('\n')) return BROKEN_LINE;
  const length = [...sentence].length;
  return length > LONGEST_SENTENCE ? tooLong(length, LONGEST_SENTENCE) : null;
}

function counterExampleFault({ text, why }: CounterExample): Bilingual | null {
  const parts = [text, why.vi, why.en];
  if (parts.some((part) => part === '' || part.includes(PART))) return PARTS;
  return parts.map(sentenceFault).find((fault) => fault !== null) ?? null;
}
