/** Reads what was given on a visit, as written. */
import { AFTER_GIFT, AWARD, BARE_GIFT, COUNTED_GIFT, PLAIN_GIFT } from '../lexicon/visits-hosts.ts';
import type { Act } from './visits-anchors.ts';
import { phraseEnd } from './visits-phrase.ts';

const REACH = 110;
const LONGEST = 8;

/** The present an act of giving names, without the verb; null for awards and where nothing is named. */
export function giftOf(text: string, { anchor, sentence }: Act): string | null {
  if (anchor.act !== 'give') return null;
  const verb = text.slice(anchor.start, anchor.end);
  const from = /quà$/iu.test(verb) ? anchor.end - 3 : anchor.end;
  const stretch = text.slice(from, Math.min(sentence.end, anchor.end + REACH)).replace(/[.;:\n][^]*$/u, '');
  if (AWARD.test(stretch)) return null;
  const plain = PLAIN_GIFT.exec(stretch);
  const found = [COUNTED_GIFT.exec(stretch), plain, BARE_GIFT.exec(stretch)].filter(
    (match) => match !== null
  );
  const first = found.sort((a, b) => a.index - b.index)[0];
  if (!first) return null;
  const start = from + first.index;
  if (first === plain) return first[0];
  const head = first[0].split(' ').length;
  const end = phraseEnd(text, start, LONGEST, (word, before) => before < head || !AFTER_GIFT.has(word));
  return text.slice(start, Math.max(end, start + first[0].length));
}
