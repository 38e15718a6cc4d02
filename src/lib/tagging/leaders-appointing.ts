/** Finds the person an appointment speaks of: "Đồng chí A được Tỉnh ủy chỉ định giữ chức vụ Bí thư Đảng ủy xã". */
import { WordSet } from '../lexicon/offices.ts';
import { Ending } from '../text/ending.ts';
import type { Span } from '../text/span.ts';
import { nameBehindTitles, termAt } from './leaders-beside.ts';
import type { Anchor, LeaderReading } from './leaders-reading.ts';
import { type NameSpan, nameAt, nameBefore } from './names.ts';

/** What stands right before an office that is given, taken or held for some time. */
const GIVING = new Ending(
  '(?: (?:đã|vừa|được|từng|đang|hiện|cũng|lại|tái|đắc|trúng|bầu|cử|bổ nhiệm|chỉ định|phân công|tái cử|đắc cử|trúng cử|tiếp tục|' +
    'tín nhiệm|tin tưởng|giới thiệu|tái bổ nhiệm|chuẩn y|giao|điều động|luân chuyển|đề bạt|bố trí|kiện toàn)){0,6}' +
    ' (?:giữ|làm|là|nhận|(?:kinh|trải) qua|đảm nhiệm|đảm nhận|đảm trách|cương vị|trách nhiệm|chức|bầu|cử|giao|phụ trách)(?: (?:các|những|hai|ba|một|một trong (?:các|những|hai|ba)))?(?: (?:chức|vụ|danh|nhiệm)){0,3} '
);
const LONGEST_GIVING = 100;
/** The last word of these: asked first, because a pattern costs more. */
const LAST_OF_GIVING = new WordSet(
  'giữ làm là nhận nhiệm trách vị chức vụ danh bầu cử các giao qua hai ba một những'
);
/** Words of a sentence that tells an appointment, wherever they stand between the name and the office. */
const APPOINTMENT =
  /bổ nhiệm|bầu|giữ|phân công|tín nhiệm|chỉ định|điều động|luân chuyển|trúng cử|đắc cử|tái cử|từng|bản thân|vừa là|hiện|đảm/iu;
const SENTENCE_END = /[;!?\n]|\.(?=\s|$)/;
const FARTHEST = 260;
/** A semicolon before these goes on with the same person. */
const SAME_PERSON = /; (?=(?:từng|được|đã|hiện|nay|có|là|trình độ|quê) )/giu;
const IN_ORDER_TO = new WordSet('để');

/** "102 người để giữ chức Trưởng Công an xã": the office is wanted, not held. */
export const isPurpose = (text: string, at: number): boolean => IN_ORDER_TO.endsBefore(text, at);

/** Who is given the office that begins at `start`: the name right before, else the person addressed last. */
export function appointedTo(reading: LeaderReading, start: number): NameSpan | null {
  const { text } = reading;
  if (!LAST_OF_GIVING.endsBefore(text, start)) return null;
  const giving = GIVING.exec(text.slice(Math.max(0, start - LONGEST_GIVING), start));
  if (!giving) return null;
  const direct = nameBefore(reading, start - giving[0].length);
  if (direct?.whole) return direct;
  if (isPurpose(text, start - giving[0].length)) return null;
  const person = personBefore(reading, start);
  if (!person || direct?.start === person.start) return person;
  const between = text.slice(person.end, start).replace(SAME_PERSON, ' ');
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

/** Before an office that is then told as somebody's: "bầu Chủ tịch UBND xã đối với ông A". */
const GIVEN = 'bầu|bổ nhiệm|chức (?:vụ|danh)|giữ chức|chỉ định|phê chuẩn|phân công';
const TAKEN = 'xóa tư cách|xoá tư cách|miễn nhiệm|bãi nhiệm|cách chức|thôi giữ';
const DECISION = new RegExp(
  `(?<!\\p{L})(?:(${TAKEN})(?: (?:các )?(?:chức vụ|chức danh|chức))?|${GIVEN})(?!\\p{L})`,
  'giu'
);
const OBJECT = /^,? (?:đối với|cho|với) (?:các )?(?=(?:đồng chí|ông|bà|đ\/c|anh|chị)[ :])/iu;
const WHOSE = new WordSet('của do theo bởi cáo');
/** One decision may list many: "phê chuẩn kết quả bầu: … đối với ông A; … đối với ông B". */
const LONGEST_DECISION = 600;
/** A mark, "đối với các đồng chí". */
const LONGEST_OBJECT = 28;
const DECISION_END = /[.!?\n]/;

export interface Decided {
  readonly name: NameSpan;
  /** The office was taken away. */
  readonly past: boolean;
}

/** To whom a decision gives the office, or from whom it takes it: "miễn nhiệm chức vụ Giám đốc Sở đối với bà A". */
export function decidedFor(reading: LeaderReading, { start, end }: Span): Decided | null {
  const { text } = reading;
  const at = end + termAt(text, end);
  const object = OBJECT.exec(text.slice(at, at + LONGEST_OBJECT));
  if (!object || WHOSE.endsBefore(text, start)) return null;
  const name = nameBehindTitles(reading, at + object[0].length);
  const sentence =
    text
      .slice(Math.max(0, start - LONGEST_DECISION), start)
      .split(DECISION_END)
      .at(-1) ?? '';
  const decision = name?.whole && [...sentence.matchAll(DECISION)].at(-1);
  return decision ? { name, past: decision[1] !== undefined } : null;
}
