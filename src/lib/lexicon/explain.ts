/** Says in one line, in both languages, what a term matches: shown beside it wherever terms are listed. */
import { spellOut } from './compile-readings.ts';
import { countReadings } from './term-pattern.ts';
import type { Condition, Pattern, Stretch, Term } from './term-ast.ts';
import type { Bilingual } from './theme.ts';

/** This many readings are spelled out before the rest is only counted. */
const SHOWN = 3;

type Language = keyof Bilingual;

/** One line without a full stop, for example “2 cách nói: “không ma túy”, “sạch ma túy”; chỉ trong tên bài”. */
export function explainTerm(term: Term): Bilingual {
  return { vi: sentence(term, 'vi'), en: sentence(term, 'en') };
}

function sentence(term: Term, language: Language): string {
  const say = WORDS[language];
  const what = describe(term.pattern, language, term.caseExact);
  const flags = [
    term.caseExact && say.caseExact,
    term.titleOnly && say.titleOnly,
    term.noAccents && say.noAccents
  ].filter((flag) => flag !== false);
  const conditions = term.conditions.map((condition) => describeCondition(condition, language));
  return [term.masks ? say.masks(what) : what, ...flags, ...conditions].join('; ');
}

function describe({ stretches, gaps }: Pattern, language: Language, exact: boolean): string {
  const say = WORDS[language];
  const [only] = stretches;
  if (stretches.length === 1) {
    const readings = countReadings(only!);
    if (readings === 1) return exact ? say.phraseExact : say.phrase;
    return say.readings(readings, listed(only!, say.or));
  }
  const steps = stretches.map((stretch, index) => {
    const gap = gaps[index - 1];
    const name = listed(stretch, say.or);
    return gap === undefined ? name : `${say.gap(gap)} ${name}`;
  });
  return `${steps.join(', ')}, ${say.sameSentence}`;
}

/** `“a”, “b”, “c” và 4 cách nói khác`. */
function listed(stretch: Stretch, or: (rest: number) => string): string {
  const spelled = spellOut(stretch, false).map(({ head, tail }) =>
    [head, ...tail.map((word) => word ?? '#')].join(' ')
  );
  const shown = spelled.slice(0, SHOWN).map((reading) => `“${reading}”`);
  const rest = spelled.length - shown.length;
  return shown.join(', ') + (rest > 0 ? or(rest) : '');
}

function describeCondition({ kind, reach, patterns }: Condition, language: Language): string {
  const say = WORDS[language];
  const sources = patterns.map((pattern) => `“${pattern.source}”`).join(', ');
  return `${say[kind]} ${say[reach]} ${sources}`;
}

const WORDS = {
  vi: {
    phrase: 'đúng cụm này, chữ hoa chữ thường như nhau',
    phraseExact: 'đúng cụm này',
    readings: (count: number, list: string) => `${count} cách nói: ${list}`,
    or: (rest: number) => ` và ${rest} cách nói khác`,
    gap: (most: number) => `cách tối đa ${most} âm tiết rồi`,
    sameSentence: 'trong cùng một câu',
    masks: (what: string) => `không tính chỗ nào trùng với: ${what}`,
    caseExact: 'đúng chữ hoa, chữ thường',
    titleOnly: 'chỉ trong tên bài',
    noAccents: 'cả khi gõ không dấu',
    unless: 'trừ khi',
    with: 'chỉ khi',
    touching: 'liền kề hoặc trùng có',
    sentence: 'trong câu có',
    article: 'trong bài có'
  },
  en: {
    phrase: 'exactly this phrase, upper and lower case alike',
    phraseExact: 'exactly this phrase',
    readings: (count: number, list: string) => `${count} wordings: ${list}`,
    or: (rest: number) => ` and ${rest} more`,
    gap: (most: number) => `then within ${most} syllables`,
    sameSentence: 'in one sentence',
    masks: (what: string) => `takes away whatever overlaps: ${what}`,
    caseExact: 'upper and lower case as written',
    titleOnly: 'only in the title',
    noAccents: 'also typed without diacritics',
    unless: 'unless',
    with: 'only with',
    touching: 'touching it',
    sentence: 'in the sentence',
    article: 'in the article'
  }
} as const;
