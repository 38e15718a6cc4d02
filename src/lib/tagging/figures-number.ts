/** Reads how many heads a Vietnamese text counts: "07", "1.234", "bảy mươi tư", "51/74". */

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9
};
const TEN = new Set(['mươi', 'chục']);
const THOUSAND = new Set(['nghìn', 'ngàn']);
const FILLING = new Set(['linh', 'lẻ']);
const WORD = `(?:${[...Object.keys(DIGITS), ...TEN, ...THOUSAND, ...FILLING, 'mười', 'trăm'].join('|')})`;
/** "chín nghìn bảy trăm năm mươi tư" has seven words; none is longer. */
const WORDS = `${WORD}(?:\\s${WORD}){0,7}`;

/** A whole number as papers write it; no fraction and no percentage. Source of a regular expression. */
export const NUMBER = `(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,6}|${WORDS})`;

/** The value of what {@link NUMBER} matched, or null for words that make no number ("năm lẻ", "tư mươi"). */
export function readNumber(written: string): number | null {
  if (/^\d/.test(written)) return Number(written.replaceAll('.', ''));
  return readWords(written.toLowerCase().split(/\s+/u));
}

/** Thousands first, then what is left below; each part must be a number of its own. */
function readWords(words: readonly string[]): number | null {
  const at = words.findIndex((word) => THOUSAND.has(word));
  if (at < 0) return readHundreds(words);
  const thousands = readHundreds(words.slice(0, at));
  const rest = at === words.length - 1 ? 0 : readHundreds(words.slice(at + 1));
  return thousands === null || rest === null ? null : thousands * 1000 + rest;
}

function readHundreds(words: readonly string[]): number | null {
  const at = words.indexOf('trăm');
  if (at < 0) return readTens(words);
  const hundreds = at === 1 ? digit(words[0]) : null;
  const left = words.slice(at + 1);
  const rest = left.length === 0 ? 0 : readTens(FILLING.has(left[0] ?? '') ? left.slice(1) : left);
  return hundreds === null || rest === null ? null : hundreds * 100 + rest;
}

/** "mười", "mười lăm", "hai mươi", "ba mươi tư", "ba tư", "bảy". */
function readTens([first = '', second, third, ...rest]: readonly string[]): number | null {
  if (rest.length > 0) return null;
  if (first === 'mười') return third ? null : second ? plus(10, digit(second)) : 10;
  const tens = digit(first);
  if (tens === null || second === undefined) return tens;
  if (TEN.has(second)) return third ? plus(tens * 10, digit(third)) : tens * 10;
  return third ? null : plus(tens * 10, digit(second));
}

const plus = (tens: number, ones: number | null): number | null => (ones === null ? null : tens + ones);

const digit = (word: string | undefined): number | null => DIGITS[word ?? ''] ?? null;
