/** Tells who of an article's leaders does what a verb of visiting says. */
import { DIRECTING, OTHER_PREDICATES } from '../lexicon/visits-grammar.ts';
import type { VisitAct } from '../lexicon/visits.ts';
import { WordMap, type Span } from '../text/index.ts';
import { wordBefore } from './places-context.ts';
import type { Anchor } from './visits-anchors.ts';
import { speaksAsHost } from './visits-spoken.ts';
import { firstFrom } from './visits-search.ts';
import type { Cast, Naming } from './visits-cast.ts';
import { WordPattern } from '../lexicon/visits-pattern.ts';

/** A verb so far behind a name belongs to somebody else. */
const FARTHEST = 500;
const LONGEST_LIST = 40;
const LONGEST_OPENING = 80;
const REPORTED = new WordPattern(
  /(?:là (?:việc|một|nhiệm vụ|trách nhiệm)|cho biết|cho rằng|yêu cầu|đề nghị|sẽ|dự kiến|nhấn mạnh|báo cáo)(?!\p{L})/u
);
/** A comma, then honorific and office up to the name, and no comma among them but those of the office. */
const MAIN_CLAUSE = /,[^:;“]{0,120}$/u;
const LOWER = /\p{Ll}/u;
const CLAUSE_WORDS = new WordMap(['sự', 'và', 'cũng', 'còn', 'đã', 'có'].map((word) => [word, true]));
const CLAUSE_MARKS = ',;:.)–-';
const HOSTS_FOLLOW = new WordPattern(/(?:về phía|phía địa phương|tiếp đoàn|đón đoàn)(?!\p{L})/iu);

/** Whether between a name and a verb somebody speaks, orders or plans, or a quotation begins. */
export function isSpoilt(text: string, from: number, to: number, act: VisitAct): boolean {
  const stretch = text.slice(from, to);
  if (stretch.includes(':') || endsQuoted(stretch)) return true;
  if (!LOWER.test(stretch)) return isSpoiltInCapitals(stretch.toLowerCase(), act);
  return OTHER_PREDICATES.test(text, from, to) || (act !== 'appear' && DIRECTING.test(text, from, to));
}

const isSpoiltInCapitals = (words: string, act: VisitAct): boolean =>
  OTHER_PREDICATES.isIn(words) || (act !== 'appear' && DIRECTING.isIn(words));

/** Whether a quotation that begins in a stretch goes on at its end. */
export function endsQuoted(stretch: string): boolean {
  const opened = stretch.lastIndexOf('“');
  return opened >= 0 && !stretch.includes('”', opened);
}

/** Whether another verb of visiting stands in between. */
function isParted(anchors: readonly Anchor[], from: number, to: number): boolean {
  for (let i = firstFrom(anchors, from); i < anchors.length; i += 1) {
    const { start, act } = anchors[i] as Anchor;
    if (start >= to) return false;
    if (act !== 'join' && act !== 'none') return true;
  }
  return false;
}

/** Who stands before the verb as its subject, in the order of the text: "đồng chí A và đồng chí B đã đến thăm". */
export function doersBefore(
  text: string,
  cast: Cast,
  sentence: Span,
  anchor: Anchor,
  anchors: readonly Anchor[]
): number[] {
  const names = cast.within({ start: sentence.start, end: anchor.start });
  const doers: number[] = [];
  let next = anchor.start;
  for (const naming of names.toReversed()) {
    if (next - naming.end > FARTHEST || isSpoilt(text, naming.end, next, anchor.act)) break;
    if (doers.length > 0 && isParted(anchors, naming.end, next)) break;
    if (cast.partOf(naming, sentence.start) === 'oblique') continue;
    doers.unshift(naming.who);
    next = naming.start;
  }
  return doers;
}

/** Whether nobody stands before the verb as its subject. */
function beginsClause(text: string, sentence: Span, from: number): boolean {
  const word = wordBefore(text, from);
  if (word.end <= sentence.start) return true;
  return word.text === '' ? CLAUSE_MARKS.includes(text.charAt(word.end - 1)) : CLAUSE_WORDS.has(word.text);
}

/** The list begins with somebody else: "có đồng chí A; đồng chí B". */
const LIST_OPENS = new WordPattern(
  /(?:có|gồm)(?: (?:các )?(?:đồng chí|đ\/c|ông|bà)):? [^.:“]*[;,] *(?:đồng chí|đ\/c|ông|bà) $/iu
);

/** "Dẫn đầu đoàn là", "cùng đến có": the list follows at once. */
const LISTS = / (?:là|có)$/iu;

/** "có sự tham dự của đồng chí A" */
export const isGenitive = (text: string, { end }: Anchor): boolean => text.startsWith(' của ', end);

/** Who is named behind the verb as its subject: "Cùng đi có đồng chí A; đồng chí B". */
export function doersBehind(
  text: string,
  cast: Cast,
  sentence: Span,
  anchor: Anchor,
  from: number
): number[] {
  const names = cast.within({ start: anchor.end, end: sentence.end });
  if (names.length === 0 || !beginsClause(text, sentence, from)) return [];
  const genitive = isGenitive(text, anchor);
  const opened = LISTS.test(text.slice(anchor.start, anchor.end));
  const listed = (naming: Naming): boolean =>
    opened || cast.partOf(naming, anchor.end) === 'listed' || LIST_OPENS.test(text, anchor.end, naming.start);
  const first = names.findIndex((naming) => genitive || listed(naming));
  const head = names[first];
  if (!head || isSpoiltBefore(text, anchor, head)) return [];
  const doers: number[] = [];
  let end = head.end;
  for (const naming of names.slice(first, first + LONGEST_LIST)) {
    if (HOSTS_FOLLOW.test(text, end, naming.start)) break;
    if (naming === head || cast.partOf(naming, end) !== 'oblique') doers.push(naming.who);
    end = naming.end;
  }
  return doers;
}

/** Nothing but adverbials stands before the verb: "Sau khi kiểm tra thực tế, …". */
const OPENS =
  /^(?:[^,:“]{0,60},\s)?(?:(?:ngay )?sau khi(?: nghe báo cáo)?|ngay khi|trước khi|kết thúc|qua)?\s*$/iu;

/** Whether nobody acts before the verb whose words begin at `from`: its subject is that of the main clause. */
export const opensSentence = (text: string, { start }: Span, from: number): boolean =>
  from - start <= LONGEST_OPENING && OPENS.test(text.slice(start, from));

/** Who is named as the subject of the main clause behind an opening verb: "Đến thăm gia đình, đồng chí A …". */
export function doersOfMain(
  text: string,
  cast: Cast,
  sentence: Span,
  anchor: Anchor,
  from: number
): number[] {
  const names = cast.within({ start: anchor.end, end: sentence.end });
  if (names.length === 0 || !opensSentence(text, sentence, from)) return [];
  const first = names.find((naming) => cast.partOf(naming, anchor.end) === 'acts');
  if (!first || first.start - anchor.end > FARTHEST) return [];
  if (!MAIN_CLAUSE.test(text.slice(anchor.end, first.start))) return [];
  if (REPORTED.test(text, anchor.end, first.start)) return [];
  return speaksAsHost(text, first.end, sentence.end) ? [] : [first.who];
}

function isSpoiltBefore(text: string, anchor: Anchor, naming: Naming): boolean {
  if (naming.start - anchor.end > FARTHEST) return true;
  return REPORTED.test(text, anchor.end, naming.start);
}
