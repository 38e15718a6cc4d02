/** Finds those who are named together for one office: "các đồng chí A và B, Phó Chủ tịch UBND tỉnh". */
import { WordSet } from '../lexicon/offices.ts';
import { Ending } from '../text/ending.ts';
import type { Span } from '../text/span.ts';
import type { LeaderReading } from './leaders-reading.ts';
import { type NameSpan, nameAt, nameBefore } from './names.ts';

const SEVERAL = '(?<!\\p{L})(?:các|hai|ba|bốn|năm|những)';
const SEVERAL_PEOPLE = new Ending(`${SEVERAL} (?:đồng chí|ông|bà|đ/c) ?:? ?`);
const SEVERAL_OFFICES = new Ending(`${SEVERAL} (?:(?:đồng chí|ông|bà) )?`);
const AND_BEFORE = new Ending('(?: ?, | và )(?:(?:đồng chí|ông|bà|đ/c) )?');
const PARTS_NAMES = /,|và/iu;
const AND_BEHIND = /^(?: ?, (?:và )?| và )(?:(?:đồng chí|ông|bà|đ\/c) )?/iu;
const LAST_OF_SEVERAL = new WordSet('các hai ba bốn năm những chí ông bà');
const REACH = 24;
/** An honorific and what parts two names. */
const LONGEST_AND = 13;
const MOST_TOGETHER = 12;

/** Those named before `last` with the same office, back to "các đồng chí"; none where that does not stand there. */
export function namedBefore(reading: LeaderReading, last: Span): NameSpan[] {
  const found: NameSpan[] = [];
  for (let first = last; found.length < MOST_TOGETHER;) {
    const before = reading.text.slice(Math.max(0, first.start - REACH), first.start);
    if (found.length === 0 && !PARTS_NAMES.test(before.slice(-LONGEST_AND))) return [];
    if (SEVERAL_PEOPLE.test(before)) return found;
    const and = AND_BEFORE.exec(before);
    const name = and && nameBefore(reading, first.start - and[0].length);
    if (!name?.whole) return [];
    found.push(name);
    first = name;
  }
  return [];
}

/** Those named behind `first`: "các Phó Chủ tịch UBND tỉnh A, B và C". */
export function namedBehind(reading: LeaderReading, office: Span, first: Span): NameSpan[] {
  const { text } = reading;
  if (!LAST_OF_SEVERAL.endsBefore(text, office.start)) return [];
  if (!SEVERAL_OFFICES.test(text.slice(Math.max(0, office.start - REACH), office.start))) return [];
  const found: NameSpan[] = [];
  for (let last = first; found.length < MOST_TOGETHER;) {
    const and = AND_BEHIND.exec(text.slice(last.end, last.end + REACH));
    const name = and && nameAt(reading, last.end + and[0].length);
    if (!name) break;
    found.push(name);
    last = name;
  }
  return found;
}
