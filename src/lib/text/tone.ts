/** Folds the two ways of placing a tone mark on oa, oe and uy (hoà = hòa, thuỷ = thủy) into one. */

/** Each row: the bare vowel, then with grave, acute, hook, tilde and dot, in the order of the other rows. */
const LOWER_VOWELS = ['oòóỏõọ', 'uùúủũụ', 'aàáảãạ', 'eèéẻẽẹ', 'yỳýỷỹỵ'];
const VOWEL_ROWS = [...LOWER_VOWELS, ...LOWER_VOWELS.map((row) => row.toUpperCase())];
const LETTER = /[\p{L}\p{M}]/u;

interface Vowel {
  readonly row: string;
  readonly tone: number;
}

const VOWELS = new Map<string, Vowel>(
  VOWEL_ROWS.flatMap((row) => [...row].map((letter, tone): [string, Vowel] => [letter, { row, tone }]))
);

const anyCase = (row: string): string => row + row.toUpperCase();
const [O, U, A, E, Y] = LOWER_VOWELS.map(anyCase) as [string, string, string, string, string];
/** The u of "qu" belongs to the onset: quý has one spelling only. */
const GLIDE_AND_VOWEL = new RegExp(`[${O}][${A}${E}]|(?<![qQ])[${U}][${Y}]`, 'g');

function placeTone(first: Vowel, second: Vowel, onFirst: boolean): string {
  const tone = first.tone + second.tone;
  return (first.row[onFirst ? tone : 0] ?? '') + (second.row[onFirst ? 0 : tone] ?? '');
}

function movePairs(text: string, openOnFirst: boolean): string {
  return text.replace(GLIDE_AND_VOWEL, (pair: string, at: number) => {
    const first = VOWELS.get(pair.charAt(0));
    const second = VOWELS.get(pair.charAt(1));
    if (!first || !second || first.tone > 0 === second.tone > 0) return pair;
    const closed = LETTER.test(text.charAt(at + 2));
    return placeTone(first, second, closed !== openOnFirst);
  });
}

/**
 * Canonical tone placement: on the first vowel of an open syllable (hoà → hòa, uỷ → ủy), as newspapers
 * write it, and on the second of a closed one (tòan → toàn), where only misspellings differ.
 * Takes NFC text; keeps the length and the case; idempotent.
 */
export function foldTone(text: string): string {
  return movePairs(text, true);
}

/** The other spelling of one syllable (hòa → hoà, toàn → tòan), or null when there is only one. */
export function otherTonePlacement(syllable: string): string | null {
  const other = movePairs(syllable, false);
  return other === foldTone(syllable) ? null : other;
}
