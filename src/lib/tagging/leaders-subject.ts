/** Finds whose office a clause without a subject tells: "Với cương vị Bí thư Chi bộ, ông …", "Được bầu làm …, chị …". */
import { WordSet } from '../lexicon/offices.ts';
import { isCapital } from '../text/code-units.ts';
import { Ending } from '../text/ending.ts';
import type { Span } from '../text/span.ts';
import type { LeaderReading } from './leaders-reading.ts';
import { type NameSpan, nameAt } from './names.ts';

const IN_OFFICE = '(?<!\\p{L})(?:với|trên|ở|trong) (?:cương vị|vai trò|tư cách)(?: là)? ';
const BEING =
  '(?:[.!?…\\n”"] ?)(?:là|(?:(?:từ |sau )?khi )?được(?: \\p{Ll}{1,7}){0,5} (?:làm|giữ|bầu|là|nhận)(?: (?:các )?(?:chức vụ|chức danh|chức))?) ';
const CLAUSE = new Ending(`(?:${IN_OFFICE}|${BEING})`);
const LONGEST_CLAUSE = 80;
const LAST_OF_CLAUSE = new WordSet('vị trò cách là làm giữ bầu nhận vụ danh chức');

/** The subject behind a comma: a pronoun or a name; "bà con" are many. */
const SUBJECT =
  /^[^.;!?\n]{0,120}?, (?:đồng chí|ông|bà|anh|chị|cô|đ\/c) (?!(?:con|em|mẹ|cha|nội|ngoại|chủ|xã|giáo)(?!\p{L}))(?=\p{L})/iu;
const LONGEST_SUBJECT = 140;
const ADDRESS =
  /(?<!\p{L})(?:đồng chí|ông|bà|anh|chị|cô|tướng|tá|úy|uý|ts|ths|bác sĩ|bác sỹ)[.:]? (?=\p{Lu})/giu;
const NEAR = 700;

/** Who the sentence is about in which such a clause tells an office; a pronoun means the one addressed last. */
export function subjectOf(reading: LeaderReading, { start, end }: Span): NameSpan | null {
  const { text } = reading;
  if (!LAST_OF_CLAUSE.endsBefore(text, start)) return null;
  const from = Math.max(0, start - LONGEST_CLAUSE);
  if (!CLAUSE.test((from === 0 ? '\n' : '') + text.slice(from, start))) return null;
  const subject = SUBJECT.exec(text.slice(end, end + LONGEST_SUBJECT));
  if (!subject) return null;
  const at = end + subject[0].length;
  return isCapital(text.charCodeAt(at)) ? wholeName(reading, at) : addressedLast(reading, start);
}

function wholeName(reading: LeaderReading, at: number): NameSpan | null {
  const name = nameAt(reading, at, true);
  return name?.whole ? name : null;
}

function addressedLast(reading: LeaderReading, before: number): NameSpan | null {
  const from = Math.max(0, before - NEAR);
  const addressed = [...reading.text.slice(from, before).matchAll(ADDRESS)].reverse();
  const names = addressed.map(({ 0: words, index }) => wholeName(reading, from + index + words.length));
  return names.find((name) => name !== null) ?? null;
}
