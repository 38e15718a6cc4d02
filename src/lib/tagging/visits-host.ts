/** Reads whom a visit was paid to, as written. */
import {
  AFTER_HOST,
  COMPOUND_BEFORE,
  GIFT_OF,
  GROUP,
  HOST,
  HOST_NEXT,
  HOST_PLACE,
  HOUSE,
  MAIN_SUBJECT,
  NAMED_CELL,
  NAMED_HAMLET,
  NAME_WORDS,
  PLACE_TYPES
} from '../lexicon/visits-hosts.ts';
import type { Span } from '../text/index.ts';
import type { Act } from './visits-anchors.ts';
import { isUpper } from './places-context.ts';
import { phraseEnd } from './visits-phrase.ts';
import { sentencesBefore } from './visits-sentence.ts';
import { type WordPattern } from '../lexicon/visits-pattern.ts';

const REACH = 200;
const LONGEST = 16;
/** "Thôn 4 tổ [chức]" */
const LOOSE_END = / (?:tổ|khu|số|khối|cơ|đội|dân|tiểu|trường|nhà)$/u;

/** The host of one act; null where the text names none. */
export function hostOf(text: string, act: Act, title: Span): string | null {
  if (act.kind === 'cell-meeting')
    return named(text, act, title, NAMED_CELL) ?? named(text, act, title, NAMED_HAMLET);
  if (act.kind === 'residents-festival' || act.kind === 'other') return named(text, act, title, NAMED_HAMLET);
  return objectOf(text, act);
}

/** Behind the verb, before it, in the sentences before, in the title: the nearest that has a name. */
function named(text: string, { anchor, sentence }: Act, title: Span, pattern: WordPattern): string | null {
  const stretches = [
    { start: anchor.start, end: sentence.end },
    { start: sentence.start, end: anchor.start },
    ...sentencesBefore(text, sentence),
    title
  ];
  for (const { start, end } of stretches) {
    for (let found = pattern.find(text, start, end); found; found = pattern.find(text, found.end, end)) {
      const name = nameFrom(text, found.start, found.end);
      if (name) return name;
    }
  }
  return null;
}

/** The name that goes on behind a head that ends at `headEnd`, without the larger place it lies in. */
function nameFrom(text: string, start: number, headEnd: number): string | null {
  const head = text.slice(start, headEnd).split(' ').length;
  let proper = false;
  const end = phraseEnd(text, start, LONGEST, (word, before, previous, next) => {
    if (before < head) return true;
    if (proper && PLACE_TYPES.has(word)) return false;
    const name = isUpper(word.charAt(0)) || /^\d/.test(word);
    proper ||= name;
    // "Tạp chí Đất Mũi", "Văn phòng Đảng ủy"
    const inside = proper && isUpper(previous.charAt(0)) && isUpper(next);
    return name || inside || NAME_WORDS.has(word);
  });
  return proper ? text.slice(start, end).replace(LOOSE_END, '') : null;
}

/** The first thing or person behind the verb that can be visited; of an inspection rather where it was. */
function objectOf(text: string, act: Act): string | null {
  const { anchor } = act;
  const limit = objectEnd(text, act);
  const inspects = act.kind === 'inspection' || anchor.act === 'travel';
  const at = inspects ? HOST_PLACE.exec(text.slice(anchor.end, limit)) : null;
  const before = at ?? GIFT_OF.exec(text.slice(anchor.end, limit));
  const from = before ? anchor.end + before.index + before[0].length : anchor.end;
  const found = HOST.find(text, from, limit);
  if (!found) return null;
  const host = phraseFrom(text, found.start, text.slice(found.start, found.end));
  const house = GROUP.test(host) ? HOUSE.exec(text.slice(from, limit)) : null;
  return house ? phraseFrom(text, from + house.index, house[0]) : host;
}

/** Where the clause of the verb ends: whoever acts behind it is nobody's host. */
function objectEnd(text: string, { anchor, sentence }: Act): number {
  const limit = Math.min(sentence.end, anchor.end + REACH);
  const subject = MAIN_SUBJECT.exec(text.slice(anchor.end, limit));
  return subject ? anchor.end + subject.index : limit;
}

function phraseFrom(text: string, start: number, head: string): string {
  const words = head.split(' ').length;
  let proper = false;
  const end = phraseEnd(text, start, LONGEST, (word, before, previous) => {
    if (before >= words) proper ||= isUpper(word.charAt(0));
    return before < words || !AFTER_HOST.has(word) || COMPOUND_BEFORE.has(previous);
  });
  const phrase = text.slice(start, end).replace(/ và$/u, '');
  // "Đảng ủy, UBND xã Trà Đốc": the name belongs to both.
  const next = proper ? null : HOST_NEXT.exec(text.slice(end, end + 40));
  return next
    ? `${phrase}${next[1]}${phraseFrom(text, end + (next[1] ?? '').length, next[2] ?? '')}`
    : phrase;
}
