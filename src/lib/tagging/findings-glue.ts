/** Tells where a crawler glued words together: "Chi bộBan", "vềchuyển đổi sốtrong". */
import type { Finding } from '../corpus/analysis.ts';
import type { Span } from '../text/span.ts';
import { isSyllable } from '../text/vietnamese.ts';
import { unglue } from './mentions-glue.ts';

/** So many of the places are shown, and so many of them quoted. */
const SHOWN = 5;
const QUOTED = 3;
/** A page with more of them has lost all its spaces; the rest is not counted. */
const MOST_CUTS = 2000;
/** Two small words run together may be a slip of the pen; only several of them tell of a crawler. */
const FEWEST_SMALL = 2;
/** Vietnamese tone marks, decomposed; loan words ("bêtông", "Bôlykhămxay") carry vowel marks at most. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** Beside one of these a run is a hashtag, an address or a foreign name. */
const NO_WORD_BESIDE = /[#@/_'’&\d]/;

/** A run of letters with the offsets at which one word ends in it and the next begins. */
interface GluedRun extends Span {
  readonly cuts: number[];
}

/** At most one finding, about all such places of the text; the first few as spans. Linear. */
export function findGluedWords(text: string): Finding[] {
  const parted = unglue(text).text;
  if (parted === text) return [];
  const runs = runsOf(text, cutsOf(text, parted).slice(0, MOST_CUTS)).filter((run) => isGlued(text, run));
  const different = new Set(runs.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
  const sure = different >= FEWEST_SMALL || runs.some(({ cuts }) => cuts.some((cut) => isCamel(text, cut)));
  return sure ? [findingOf(text, runs)] : [];
}

/** `parted` is `text` with spaces between glued letters. */
function cutsOf(text: string, parted: string): number[] {
  const cuts: number[] = [];
  for (let at = 0, p = 0; p < parted.length; p += 1) {
    if (parted.charCodeAt(p) === text.charCodeAt(at)) at += 1;
    else cuts.push(at);
  }
  return cuts;
}

function runsOf(text: string, cuts: readonly number[]): GluedRun[] {
  const runs: GluedRun[] = [];
  for (const cut of cuts) {
    const last = runs.at(-1);
    if (last && cut < last.end) last.cuts.push(cut);
    else runs.push({ ...wordAround(text, cut), cuts: [cut] });
  }
  return runs;
}

const LETTER = /\p{L}/u;

function wordAround(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && LETTER.test(text.charAt(end))) end += 1;
  return { start, end };
}

const isCamel = (text: string, cut: number): boolean => /\p{Ll}\p{Lu}/u.test(text.slice(cut - 1, cut + 1));

/**
 * Words of which one bears a tone, and all are Vietnamese; in front of a capital only the first need be
 * ("dụngVNeID"). A run that begins with a capital and has none inside is a name ("Cáceres"), unless two are toned.
 */
function isGlued(text: string, { start, end, cuts }: GluedRun): boolean {
  if (NO_WORD_BESIDE.test(text.charAt(start - 1) + text.charAt(end))) return false;
  const words = [start, ...cuts].map((from, i) => text.slice(from, cuts[i] ?? end));
  const toned = words.filter((word) => isSyllable(word.toLowerCase()) && isToned(word));
  if (cuts.some((cut) => isCamel(text, cut))) return toned.length > 0;
  const name = /^\p{Lu}/u.test(words[0] ?? '');
  return toned.length >= (name ? 2 : 1) && words.every((word) => isSyllable(word.toLowerCase()));
}

/** "kilômét", "xăngtimét": the acute before a stop is the one tone that loan words take. */
const LOAN_ENDING = /\u0301.*(?:[ptc]|ch)$/;

function isToned(word: string): boolean {
  const decomposed = word.normalize('NFD');
  return TONE.test(decomposed) && !LOAN_ENDING.test(decomposed);
}

function findingOf(text: string, runs: readonly GluedRun[]): Finding {
  const words = runs.slice(0, QUOTED).map(({ start, end }) => `“${text.slice(start, end)}”`);
  const more = runs.length > QUOTED ? ' …' : '';
  return {
    code: 'text-glued',
    detail: `${runs.length} chỗ có chữ dính nhau (${words.join(', ')}${more}): bản thu thập đã mất dấu cách hoặc chỗ xuống dòng, tên người và địa danh ở đó có thể bị bỏ sót.`,
    spans: runs.slice(0, SHOWN).map(({ start, end }) => ({ start, end }))
  };
}
