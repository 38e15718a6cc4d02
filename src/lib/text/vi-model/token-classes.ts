/** Vietnamese token classes: which stretches of characters wink-nlp keeps together. */
import type { TokenClass } from './format.ts';

/** Categories by wink's own names, where it asks for them; the position is the number. `unk` must be first. */
export const CATEGORIES = [
  'unk',
  'word',
  'wordRP',
  'alpha',
  'number',
  'url',
  'email',
  'emoji',
  'punctuation',
  'symbol',
  'tabCRLF'
] as const;

export type Category = (typeof CATEGORIES)[number];

export const CATEGORY = Object.fromEntries(CATEGORIES.map((name, i) => [name, i])) as Record<
  Category,
  number
>;

/** Latin letters up to Latin Extended-B, and Latin Extended Additional with all of Vietnamese. */
const LATIN = 'A-Za-z\\u00AA\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u1E00-\\u1EFF';
const WORD = `${LATIN}\\u0300-\\u036F`;
const CLOSING = '\\u2019\\u201D\\u00BB"\'\\])}\\u2026,.!;?/:';
const OPENING = '\\u2018\\u201C\\u201E\\u00AB"\'\\[({\\u2026\\-\\u2013\\u2014\\u2022\\u25CF\\u25AA*+';
const PUNCTUATION =
  '\\u2018-\\u201E\\u00AB\\u00BB`"\'\\[\\](){}\\u2026!;?/:,.\\-\\u2013\\u2014\\u2022\\u25CF\\u25AA';
const SYMBOL =
  '~@#%\\^+=*|<>&\\u00A7\\u00A9\\u00AE\\u00B0-\\u00B3\\u00B7\\u00D7\\u00F7\\\\_$\\u00A3\\u20AB\\u20AC';
const SPACE = ' \\u00A0\\u2002-\\u2005\\u2009\\u200A\\u202F\\u205F';

const NUMBER = '\\d+(?:[.,/:\\-]\\d+)*';
/** "Đ/c", the written short form of "đồng chí". */
const COMRADE = '[Đđ]/[Cc]';
/**
 * Numbers of decrees: 35-CT/TW, 12-NQ/TU, 15/2023/NĐ-CP. The kinds are listed and case is free because
 * wink remembers each word's lower case as a word too: a class must hold both, or reading would depend on
 * what was read before.
 */
const DECREE_KIND =
  'NQ|CT|CTr|CTrHĐ|QĐ|QyĐ|QC|KL|HD|KH|TB|BC|NĐ|TT|TTr|TTg|TTLT|ĐA|CV|PL|QH\\d*|UBTVQH\\d*|L|VBHN|SL|TW|TU|ĐU|HU';
const DECREE = `\\d+(?:/\\d{4})?[-/](?:${DECREE_KIND})(?:[-/][${LATIN}]+\\d*)*(?![${WORD}\\d])`;
const URL_END = '[^\\s"<>\\u201C\\u201D.,;:!?)\\]\\u2026]';
const URL = `(?:https?|ftp)://[^\\s"<>\\u201C\\u201D]*${URL_END}|www\\.[^\\s"<>\\u201C\\u201D]*${URL_END}`;
const EMAIL = '[A-Za-z0-9._%+\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)+';
const REPEATED = '\\.{2,}|--|\\u2013\\u2013';

/** Tried on a whole run of non-spaces, in this order. */
const WHOLE: TokenClass[] = [
  [`^[${WORD}]+$`, '', CATEGORY.word],
  // Two letters at least: wink would keep "I." and "ý." as one token.
  [`^[${LATIN}][${WORD}]+[${CLOSING}]$`, '', CATEGORY.wordRP],
  [`^${NUMBER}$`, '', CATEGORY.number],
  [`^${COMRADE}$`, '', CATEGORY.word],
  [`^${DECREE}$`, 'i', CATEGORY.word],
  [`^(?:${URL})$`, '', CATEGORY.url],
  [`^${EMAIL}$`, '', CATEGORY.email],
  [`^(?:${REPEATED}|[${PUNCTUATION}])$`, '', CATEGORY.punctuation],
  [`^[${SYMBOL}]$`, '', CATEGORY.symbol],
  ['^[\\t\\r\\n]+$', '', CATEGORY.tabCRLF]
];

/** Cut out of a run that no class keeps whole, in this order. `alpha` is a word spared wink's English rules. */
const PARTS: TokenClass[] = [
  [URL, 'g', CATEGORY.url],
  [EMAIL, 'g', CATEGORY.email],
  [COMRADE, 'g', CATEGORY.alpha],
  [DECREE, 'gi', CATEGORY.alpha],
  [`[${LATIN}][${WORD}0-9]*`, 'g', CATEGORY.alpha],
  [NUMBER, 'g', CATEGORY.number],
  [REPEATED, 'g', CATEGORY.punctuation],
  [`[${PUNCTUATION}]`, 'g', CATEGORY.punctuation],
  [`[${SYMBOL}]`, 'g', CATEGORY.symbol],
  ['[\\p{Extended_Pictographic}\\u200D\\uFE0F]+', 'gu', CATEGORY.emoji],
  ['[\\p{L}\\p{M}]+', 'gu', CATEGORY.alpha]
];

/** The regular expressions in the shape wink compiles. */
export const TOKEN_PATTERNS = {
  ltc: WHOLE,
  rtc: PARTS,
  helpers: {
    splitter: [`([${SPACE}]+|[\\n\\r\\t]+)`, ''],
    anyWithRP: [`^([^${OPENING}].*?)(\\.{2,}|[${CLOSING}])$`, ''],
    anyWithLP: [`^([${OPENING}])(.*[^${CLOSING}])$`, ''],
    LPanyRP: [`^([${OPENING}])(.+?)(\\.{2,}|[${CLOSING}])$`, '']
  }
};
