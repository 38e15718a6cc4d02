/** Folds for comparing text: case and tone placement, diacritics, and names as slugs. */
import { foldTone } from './tone.ts';

/**
 * Lower case with canonical tone placement. Takes NFC text; keeps the length, so offsets stay valid;
 * idempotent. Diacritics stay: "ma túy" and "má túy" remain different.
 */
export function foldText(text: string): string {
  // U+0130 is the one letter whose lower case is longer than itself.
  return foldTone(text.replaceAll('\u0130', 'i').toLowerCase());
}

/** Without tone and vowel marks, đ as d, case kept: "Đắk Lắk" → "Dak Lak". Keeps the length of NFC Vietnamese. */
export function stripDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .replaceAll('Đ', 'D')
    .replaceAll('đ', 'd');
}

/** A name as it stands in addresses and ids: "Thừa Thiên Huế" → "thua-thien-hue", "Đắk Lắk" → "dak-lak". */
export function slugify(name: string): string {
  return stripDiacritics(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
