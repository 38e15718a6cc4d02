/** Tells Vietnamese from other languages and from wrongly decoded bytes, by the shape of its syllables. */
import { stripDiacritics } from './fold.ts';

const ONSETS = new Set([
  '',
  ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')
]);
const LONGEST_ONSET = 3;

/** Vowels with their codas, tones left out. A syllable is an onset and one of these. */
const RIMES = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
  'o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ ' +
  'uy uya uych uyn uynh uyp uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt ' +
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu yt ych ynh yn yu'
).split(' ');

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** A syllable closed by p, t, c or ch carries the acute or the dot, nothing else. */
const STOPPED = /(?:[ptc]|ch)$/;
const STOPPED_TONES = ['\u0301', '\u0323'];
const VOWEL = /[aăâeêioôơuưy]/;

function tonedForms(rime: string): string[] {
  const tones = STOPPED.test(rime) ? STOPPED_TONES : TONES;
  return [...rime].flatMap((letter, i) =>
    VOWEL.test(letter)
      ? tones.map((tone) => `${rime.slice(0, i + 1)}${tone}${rime.slice(i + 1)}`.normalize('NFC'))
      : []
  );
}

const TONED_RIMES = new Set(RIMES.flatMap((rime) => [rime, ...tonedForms(rime)]));
const BARE_RIMES = new Set(RIMES.map(stripDiacritics));
const ASCII = /^[a-z]+$/;

function splits(word: string, rimes: ReadonlySet<string>): boolean {
  for (let length = Math.min(LONGEST_ONSET, word.length - 1); length >= 0; length -= 1) {
    if (ONSETS.has(word.slice(0, length)) && rimes.has(word.slice(length))) return true;
  }
  return false;
}

/**
 * Whether a lower-case NFC word has the shape of a Vietnamese syllable. A word of plain a–z counts when
 * some marks would make it one ("khong", "duong"), since people also write without marks.
 */
export function isSyllable(word: string): boolean {
  return splits(word, ASCII.test(word) ? BARE_RIMES : TONED_RIMES);
}

/** Han, kana and Thai run without spaces, so each letter of other scripts counts as a word. */
const WORDS = /[\p{Script=Latin}\p{M}]+|\p{L}/gu;
const MARKED = /[\u0080-\uFFFF]/;
const SAMPLE_WORDS = 600;

/** The first 600 words that hold, in lower case NFC. */
function sampleWords(text: string, holds: (word: string) => boolean = () => true): string[] {
  const words: string[] = [];
  for (const [found] of text.matchAll(WORDS)) {
    const word = found.normalize('NFC').toLowerCase();
    if (holds(word)) words.push(word);
    if (words.length >= SAMPLE_WORDS) break;
  }
  return words;
}

function shareOfSyllables(words: readonly string[]): number {
  return words.length === 0 ? 0 : words.filter(isSyllable).length / words.length;
}

/** Share (0–1) of Vietnamese syllables among the first 600 words; 0 for a text without words. */
export function vietnameseShare(text: string): number {
  return shareOfSyllables(sampleWords(text));
}

/**
 * Share (0–1) of Vietnamese syllables among the first 600 words that are not plain ASCII, which is where a
 * wrong decoding shows; null when there are none. Single letters are no evidence and do not count.
 */
export function markedShare(text: string): number | null {
  const marked = sampleWords(text, (word) => word.length > 1 && MARKED.test(word));
  return marked.length === 0 ? null : shareOfSyllables(marked);
}

/**
 * Measured: English prose .1–.35 (.78 when made of its shortest words only), other languages less, newspaper
 * Vietnamese .87 and more, with or without diacritics. Between the two only words that carry Vietnamese
 * marks decide, as in a text full of foreign names.
 */
const SURELY_FROM = 0.8;
const PERHAPS_FROM = 0.5;
const MARKED_FROM = 0.2;

/** Whether a text is written in Vietnamese, with or without diacritics. Judges by its first 600 words. */
export function looksVietnamese(text: string): boolean {
  const words = sampleWords(text);
  const share = shareOfSyllables(words);
  if (share >= SURELY_FROM) return true;
  const marked = words.filter((word) => MARKED.test(word) && isSyllable(word)).length;
  return share >= PERHAPS_FROM && marked >= words.length * MARKED_FROM;
}
