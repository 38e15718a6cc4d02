/** Reads what was given on a visit, as written. */
import { AFTER_GIFT, AWARD, BARE_GIFT, COUNTED_GIFT, PLAIN_GIFT } from '../lexicon/visits-hosts.ts';
import type { Act } from './visits-anchors.ts';
import { phraseEnd } from './visits-phrase.ts';

const REACH = 110;
const LONGEST = 8;

/** "mang 200 chiếc áo phao đến với chị em": named before the way. */
const BROUGHT = /(?<!\p{L})(?:mang|đem|chở)(?: theo)? [^.,;:“]{1,80}$/iu;

/** The present an act of giving names, without the verb; null for awards and where nothing is named. */
export function giftOf(text: string, { anchor, sentence }: Act): string | null {
  if (anchor.act === 'arrive') return broughtTo(text, sentence.start, anchor.start);
  if (anchor.act !== 'give') return null;
  const verb = text.slice(anchor.start, anchor.end);
  const from = /quà$/iu.test(verb) ? anchor.end - 3 : anchor.end;
  return giftIn(text, from, clauseEnd(text, from, Math.min(sentence.end, anchor.end + REACH)));
}

function broughtTo(text: string, start: number, end: number): string | null {
  const from = Math.max(start, end - REACH);
  const brought = BROUGHT.exec(text.slice(from, end));
  return brought && giftIn(text, from + brought.index, end);
}

function giftIn(text: string, from: number, limit: number): string | null {
  if (AWARD.test(text.slice(from, limit))) return null;
  const plain = PLAIN_GIFT.find(text, from, limit);
  const found = [COUNTED_GIFT.find(text, from, limit), plain, BARE_GIFT.find(text, from, limit)].filter(
    (span) => span !== null
  );
  const first = found.sort((a, b) => a.start - b.start)[0];
  if (!first) return null;
  const words = text.slice(first.start, first.end);
  if (first === plain) return words;
  const head = words.split(' ').length;
  const end = phraseEnd(text, first.start, LONGEST, (word, before) => before < head || !AFTER_GIFT.has(word));
  return text.slice(first.start, Math.min(limit, Math.max(end, first.end))).trimEnd();
}

/** Where a mark ends the clause that is read from `from` on, at most `limit`. */
function clauseEnd(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if ('.;:\n'.includes(text.charAt(at))) return at;
  return Math.max(from, limit);
}
