/** Says for every UTF-16 code unit whether it belongs to a syllable, and as which folded unit. */

/** Ends a run of syllables: punctuation, symbols, newlines, controls, halves of surrogate pairs. */
export const BREAK = 0;
/** Joins syllables: any space that is no line end. */
export const SPACE = 1;

const SYLLABLE_UNIT = /[\p{L}\p{M}\p{N}]/u;
const JOINING_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000 ]/;

function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  if (JOINING_SPACE.test(character)) return SPACE;
  if (!SYLLABLE_UNIT.test(character)) return BREAK;
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** Index by code unit: {@link BREAK}, {@link SPACE}, or the lower-case unit of a letter, mark or digit. */
export const FOLDED_UNIT: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, unit) => foldUnit(unit));

/** Whether a code unit is a capital letter: of letters and digits, folding changes these and no others. */
export function isCapital(unit: number): boolean {
  const folded = FOLDED_UNIT[unit] as number;
  return folded > SPACE && folded !== unit;
}

/** Typographic variants of the hyphen and the apostrophe, which patterns and papers write as they please. */
const PUNCTUATION_VARIANTS = new Map([
  ...['‐', '‑', '‒', '–', '—', '−'].map((dash): [string, string] => [dash, '-']),
  ...['’', '‘', 'ʼ', '´', '`'].map((mark): [string, string] => [mark, "'"])
]);

/** The plain form of a punctuation mark: every dash as "-", every apostrophe as "'". */
export function plainPunctuation(mark: string): string {
  return PUNCTUATION_VARIANTS.get(mark) ?? mark;
}

/** All marks that {@link plainPunctuation} folds into this one, itself included. */
export function punctuationSpellings(plain: string): string[] {
  return [plain, ...[...PUNCTUATION_VARIANTS].filter(([, to]) => to === plain).map(([from]) => from)];
}
