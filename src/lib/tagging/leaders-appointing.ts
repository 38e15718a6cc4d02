/** Finds the person an appointment speaks of: "Đồng chí A được Tỉnh ủy chỉ định giữ chức vụ Bí thư Đảng ủy xã". */
import { WordSet } from '../lexicon/offices.ts';
import { Ending } from '../text/ending.ts';
import type { Anchor, LeaderReading } from './leaders-reading.ts';
import { type NameSpan, nameAt, nameBefore } from './names.ts';

/** What stands right before an office that is given, taken or held for some time. */
const GIVING = new Ending(
  '(?: (?:đã|vừa|được|từng|đang|hiện|bầu|cử|bổ nhiệm|chỉ định|phân công|tái cử|đắc cử|trúng cử|tiếp tục)){0,4}' +
    ' (?:giữ|làm|là|nhận|đảm nhiệm|đảm nhận|đảm trách|cương vị|trách nhiệm|chức|bầu|cử)(?: các)?(?: (?:chức|vụ|danh|nhiệm)){0,3} '
);
const LONGEST_GIVING = 80;
/** The last word of these: asked first, because a pattern costs more. */
const LAST_OF_GIVING = new WordSet('giữ làm là nhận nhiệm trách vị chức vụ danh bầu cử các');
/** Words of a sentence that tells an appointment, wherever they stand between the name and the office. */
const APPOINTMENT =
  /bổ nhiệm|bầu|giữ|phân công|chỉ định|điều động|luân chuyển|trúng cử|đắc cử|tái cử|từng|bản thân|vừa là|hiện|đảm/iu;
const SENTENCE_END = /[.;!?\n]/;
const FARTHEST = 160;

/** Who is given the office that begins at `start`: the name right before, else the person addressed last. */
export function appointedTo(reading: LeaderReading, start: number): NameSpan | null {
  const { text } = reading;
  if (!LAST_OF_GIVING.endsBefore(text, start)) return null;
  const giving = GIVING.exec(text.slice(Math.max(0, start - LONGEST_GIVING), start));
  if (!giving) return null;
  const direct = nameBefore(reading, start - giving[0].length);
  if (direct?.whole) return direct;
  const person = personBefore(reading, start);
  if (!person || direct?.start === person.start) return person;
  const between = text.slice(person.end, start);
  return APPOINTMENT.test(between) && !SENTENCE_END.test(between) ? person : null;
}

/** The person addressed last before `at`. */
function personBefore(reading: LeaderReading, at: number): NameSpan | null {
  for (let i = anchorsBefore(reading.anchors, at) - 1; i >= 0; i -= 1) {
    const { head, start, end } = reading.anchors[i] as Anchor;
    if (at - start > FARTHEST) return null;
    const name = head ? null : nameAt(reading, end, true);
    if (name && name.end <= at) return name;
  }
  return null;
}

function anchorsBefore(anchors: readonly Anchor[], offset: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle] as Anchor).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Với cương vị Bí thư Chi bộ 38 (Đảng bộ phường), ông đề xuất": the office is that of whom "ông" means. */
const IN_OFFICE = new Ending('(?<!\\p{L})(?:với|trên|ở|trong) (?:cương vị|vai trò|tư cách)(?: là)? ');
const LONGEST_IN_OFFICE = 24;
const PRONOUN_BEHIND = /^(?: ?\([^()\n]{1,60}\))?, (?:đồng chí|ông|bà|anh|chị|cô) (?=\p{Ll})/iu;
const ADDRESS =
  /(?<!\p{L})(?:đồng chí|ông|bà|anh|chị|cô|tướng|tá|úy|uý|ts|ths|bác sĩ|bác sỹ)[.:]? (?=\p{Lu})/giu;
const NEAR = 700;

/** Who is meant by the pronoun behind an office that begins at `start` and ends at `end`: the one named last. */
export function meantByPronoun(reading: LeaderReading, start: number, end: number): NameSpan | null {
  const { text } = reading;
  if (!LAST_OF_IN_OFFICE.endsBefore(text, start)) return null;
  if (!IN_OFFICE.test(text.slice(Math.max(0, start - LONGEST_IN_OFFICE), start))) return null;
  if (!PRONOUN_BEHIND.test(text.slice(end, end + 84))) return null;
  const from = Math.max(0, start - NEAR);
  const addressed = [...text.slice(from, start).matchAll(ADDRESS)].reverse();
  const names = addressed.map(({ 0: words, index }) => nameAt(reading, from + index + words.length, true));
  return names.find((name) => name?.whole) ?? null;
}

const LAST_OF_IN_OFFICE = new WordSet('vị trò cách là');
