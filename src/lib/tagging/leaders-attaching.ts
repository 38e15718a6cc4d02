/** Gives every group of offices the names that stand before or behind it. */
import { officeVocabulary } from '../lexicon/offices.ts';
import { Ending } from '../text/ending.ts';
import type { Span } from '../text/span.ts';
import { appointedTo, decidedFor, isPurpose } from './leaders-appointing.ts';
import { nameBehindMark, nameRightBehind, nameOnLineAbove, nameRightBefore } from './leaders-beside.ts';
import type { OfficeGroup } from './leaders-groups.ts';
import type { LeaderReading } from './leaders-reading.ts';
import { subjectOf } from './leaders-subject.ts';
import { listBehind, namedBefore, namedBehind } from './leaders-together.ts';
import { type NameSpan, isAddressed } from './names.ts';
import type { OfficePart } from './offices.ts';
import { makesLeader, neededBeside } from './offices-level.ts';

/** A name with offices that the text gives it. */
export interface Holding {
  readonly name: NameSpan;
  readonly group: OfficeGroup;
  /** Told as something that happens ("được bầu làm Bí thư"): it may differ from the office before. */
  readonly appointed: boolean;
  /** Told as past: "từng là Bí thư". */
  readonly past: boolean;
  /** Told as what holds now, after something else: "nay là Bí thư". */
  readonly now: boolean;
  /** The offices make the person a leader. */
  readonly counts: boolean;
}

type Found = Omit<Holding, 'group' | 'counts'>;

/** Names with the offices beside them, in the order of the text. */
export function attachNames(reading: LeaderReading, groups: readonly OfficeGroup[]): Holding[] {
  const holdings: Holding[] = [];
  /** Where names stand that have their office already. */
  const owned = new Set<number>();
  const units = new LastUnits(groups);
  for (const group of groups) {
    const holders = holdersOf(reading, group, owned);
    const found = holders.length > 0 ? holders : carriedOn(reading.text, group, holdings.at(-1));
    for (const holder of found) {
      owned.add(holder.name.start);
      const { name, appointed, past, now } = holder;
      holdings.push({ name, group, appointed, past, now, counts: counts(reading.text, group, name, units) });
    }
  }
  return holdings;
}

/** What the text named last as the unit of a kind of office; only bare offices ask. */
class LastUnits {
  readonly #groups: readonly OfficeGroup[];
  #read = 0;
  /** By head: whether the last office that names its unit makes a leader; null while nobody asked. */
  #byBase: Map<string, boolean> | null = null;

  constructor(groups: readonly OfficeGroup[]) {
    this.#groups = groups;
  }

  /** Whether the office of that kind before a group made a leader. */
  makesLeader(base: string, before: OfficeGroup): boolean {
    const byBase = (this.#byBase ??= new Map());
    for (; this.#groups[this.#read] !== before; this.#read += 1) {
      for (const part of (this.#groups[this.#read] as OfficeGroup).parts) {
        if (part.units.length > 0) byBase.set(part.head.base, makesLeader(part));
      }
    }
    return byBase.get(base) === true;
  }
}

const told = (name: NameSpan): Found => ({ name, appointed: false, past: false, now: false });

function holdersOf(reading: LeaderReading, group: OfficeGroup, owned: ReadonlySet<number>): readonly Found[] {
  const direct = nameRightBehind(reading, group);
  if (direct && isSure(reading, group, direct)) return heldBehind(reading, group, direct);
  const before = nameRightBefore(reading, group.start);
  const free = before !== null && !owned.has(before.start);
  if (direct && !free) return heldBehind(reading, group, direct);
  const given = free || before ? [] : appointed(reading, group);
  if (given.length > 0) return given;
  const later = free ? null : nameBehindMark(reading, group);
  if (later) return heldBehind(reading, group, later);
  if (before) return heldBy(reading, group, before);
  const decided = decidedHolders(reading, group);
  if (decided.length > 0) return decided;
  const other = subjectOf(reading, group) ?? nameOnLineAbove(reading, group);
  return other ? [told(other)] : [];
}

function heldBehind(reading: LeaderReading, group: OfficeGroup, name: NameSpan): Found[] {
  return [name, ...namedBehind(reading, group, name)].map(told);
}

/** Whether the name right behind an office is its holder's even where another name stands right before. */
function isSure(reading: LeaderReading, group: OfficeGroup, { start, syllables }: NameSpan): boolean {
  return (syllables !== 2 && !endsInUnknownPlace(group)) || isAddressed(reading.text, start);
}

/** "Bí thư Chi bộ thôn Nà Lạn": what follows may still be the hamlet's name. */
function endsInUnknownPlace({ parts }: OfficeGroup): boolean {
  const last = parts.at(-1)?.units.at(-1);
  return last?.unit?.place === true && last.mention === null;
}

function heldBy(reading: LeaderReading, group: OfficeGroup, name: NameSpan): Found[] {
  const past = isPast(reading.text, name, group.start);
  return [name, ...namedBefore(reading, name)].map((holder) => ({
    name: holder,
    appointed: past,
    past,
    now: false
  }));
}

function appointed(reading: LeaderReading, group: OfficeGroup): Found[] {
  const name = appointedTo(reading, group.start);
  if (!name) return [];
  const past = isPast(reading.text, name, group.start);
  return [name, ...namedBefore(reading, name, true)].map((holder) => ({
    name: holder,
    appointed: true,
    past,
    now: false
  }));
}

/** "miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông A và ông B". */
function decidedHolders(reading: LeaderReading, group: OfficeGroup): Found[] {
  const decided = decidedFor(reading, group);
  if (!decided) return [];
  const { name, past } = decided;
  return [name, ...listBehind(reading, name)].map((holder) => ({
    name: holder,
    appointed: true,
    past,
    now: false
  }));
}

const GIVEN = '(?: (?:bầu|cử|phân công|bổ nhiệm|điều động|chỉ định|giới thiệu|tín nhiệm)){1,2}';
const CARRIES_ON = new Ending(
  '(?:(?:giữ|nhận|đảm nhiệm) (?:chức|chức vụ|chức danh|nhiệm vụ)|' +
    `(?:(?:nay|hiện|hiện nay|hiện đang|trước đó|sau đó|rồi)(?: đang| được)?(?:${GIVEN})?|(?:đã |vừa |; )được${GIVEN})` +
    ' (?:là|làm|giữ)(?: chức| chức vụ| chức danh)?) '
);
const LONGEST_CARRYING = 48;
const FARTHEST = 120;

/** "A, Trưởng Công an huyện đến hết tháng 2, nay là Phó Trưởng phòng": the person spoken of goes on. */
function carriedOn(text: string, { start }: OfficeGroup, last: Holding | undefined): readonly Found[] {
  if (!last || start - last.group.end > FARTHEST) return [];
  const carrying = CARRIES_ON.exec(text.slice(Math.max(0, start - LONGEST_CARRYING), start));
  if (!carrying || isPurpose(text, start - carrying[0].length)) return [];
  const between = text.slice(last.group.end, start);
  if (/[.!?\n]|;(?! được )/u.test(between)) return [];
  const past = /trước đó/iu.test(between);
  return [{ name: last.name, appointed: true, past, now: /nay|hiện|; được /iu.test(between) }];
}

const PAST = /từng|(?:khi|lúc|hồi) (?:đó|ấy)|bấy giờ|khi còn/iu;
/** Nothing but a comma or a dash. */
const LONGEST_MARK = 3;
const EARLIER = /trước (?:đó|đây|kia)/iu;

/** "bà Hoa từng là …", "Trước đó, bà Hoa là …". */
function isPast(text: string, name: Span, officeStart: number): boolean {
  const between = text.slice(name.end, officeStart).split('; ').at(-1) as string;
  if (between.length <= LONGEST_MARK) return false;
  if (PAST.test(between)) return true;
  return / là $/u.test(between) && EARLIER.test(text.slice(Math.max(0, name.start - 24), name.start));
}

const RANK_BEFORE = new Ending('(?:tướng|tá|úy|uý) ');
/** "(Đoàn Lào Cai)", "(Quảng Trị)". */
function isDelegate(text: string, end: number): boolean {
  if (DELEGATION_BEHIND.test(text.slice(end, end + 8))) return true;
  const province = text.slice(end, end + 2) === ' (' && officeVocabulary().provinces.longest(text, end + 2);
  return province !== false && province !== null && text.charAt(province.end) === ')';
}

const DELEGATION_BEHIND = /^\s?\(\s?(?:đoàn|đbqh)/iu;

/** Whether the offices make the one who bears the name a leader. */
function counts(text: string, group: OfficeGroup, name: Span, units: LastUnits): boolean {
  const { parts } = group;
  if (parts.some(({ foreign }) => foreign)) return false;
  if (parts.some((part) => makesLeader(part) || isOfMassBody(text, part))) return true;
  return parts.some(
    (part) => part.units.length === 0 && (isOfLastUnit(part, group, units) || isToldBeside(text, part, name))
  );
}

const MOST_BODIES = 6;
const NEAR = 2000;
const BODY = 'Hội ';

/** "Chủ tịch Hội" and no more: of the women's, farmers', veterans' association that the text named last. */
function isOfMassBody(text: string, { head, units, start }: OfficePart): boolean {
  if (head.base !== 'chủ tịch' || units.length !== 1 || units[0]?.unit?.kind !== 'private') return false;
  if (!/^hội$/iu.test(text.slice(units[0].start, units[0].end))) return false;
  const from = Math.max(0, start - NEAR);
  const before = text.slice(from, start);
  let at = before.lastIndexOf(BODY);
  for (let i = 0; i < MOST_BODIES && at >= 0; i += 1, at = at > 0 ? before.lastIndexOf(BODY, at - 1) : -1) {
    const named = officeVocabulary().units.longest(before, at);
    if (named && named.end > at + BODY.length) return named.value.kind === 'official';
  }
  return false;
}

/** "Phó Chủ tịch Thường trực" and no more: of the unit that the same office had last. */
function isOfLastUnit({ unknown, head }: OfficePart, group: OfficeGroup, units: LastUnits): boolean {
  return !unknown && !head.member && head.counting === 'unit' && units.makesLeader(head.base, group);
}

/** "Đại biểu A (Đoàn Lào Cai)", "Trung tá B, Phó Trưởng phòng": what stands beside the name makes the office one. */
function isToldBeside(text: string, part: OfficePart, { start, end }: Span): boolean {
  const needed = neededBeside(part);
  if (needed === 'rank') return RANK_BEFORE.test(text.slice(Math.max(0, start - 6), start));
  return needed === 'delegation' && isDelegate(text, end);
}
