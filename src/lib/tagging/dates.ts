/** The day of what an article tells: chosen among its date phrases, resolved against publication. */
import type { EventDate, Finding } from '../corpus/analysis.ts';
import type { PublishedDate } from '../corpus/article.ts';
import { addDays, firstDayOf } from '../corpus/civil-date.ts';
import type { Doc } from '../text/doc.ts';
import type { Span } from '../text/span.ts';
import { happensAbroad } from './dates-abroad.ts';
import { passedBy } from './dates-context.ts';
import { type DatedAct, doubtPublished } from './dates-doubt.ts';
import { closesWithMeeting, dayOfDeath, interviewStart, startsMeasure } from './dates-genre.ts';
import { type DatePhrase, findDatePhrases } from './dates-phrase.ts';
import { withYearTold } from './dates-told-year.ts';
import { resolveDay } from './dates-year.ts';
import { findLead, type LeadPart } from './dates-lead.ts';
import { actBehindStatement, actUnderDecree, datesIssued, isIncidentBefore } from './dates-statements.ts';
import { doubtDay } from './dates-unclear.ts';

/**
 * The event date of an article, with the words that tell it, or null.
 * The title comes first, then the lead; further down a day counts only where the article names its own
 * act by it ("hội nghị sáng 9/9"). Days of decrees, anniversaries and earlier acts never count, nor what
 * happens abroad among foreigners. Where nothing else is told, the day from which a measure holds is its event.
 * @param title span of the title in the doc's text
 * @param published settles years and "hôm qua"; an event after it is kept and reported
 */
export function findEventDate(
  doc: Doc,
  title: Span,
  published: PublishedDate | null
): { event: EventDate | null; findings: Finding[] } {
  const { text } = doc;
  const phrases = findDatePhrases(text);
  const chosen = phrases.length === 0 ? null : chooseAct(doc, title, phrases, published);
  if (!chosen) return { event: null, findings: [] };
  const act = chosen.value.startsWith('X')
    ? { ...chosen, value: withYearTold(chosen.value, text, title) }
    : chosen;
  const { start, end } = act.phrase;
  const ownAct = (): boolean => namesOwnAct(text, act.phrase);
  const doubts = published ? doubtPublished(act, { text, title, phrases, published, ownAct }) : [];
  return {
    event: { value: act.value, precision: 'day', span: { start, end } },
    findings: [...doubtDay(act, text), ...doubts]
  };
}

function chooseAct(
  doc: Doc,
  title: Span,
  phrases: readonly DatePhrase[],
  published: PublishedDate | null
): DatedAct | null {
  const lead = findLead(doc.text, title);
  const death = dayOfDeath(doc.text, phrases);
  if (death) return dated(doc, death, published);
  const act = chooseTold(doc, untilInterview(doc.text, phrases), lead, published);
  return act && !happensAbroad(doc.text, title, lead[1] ?? title) ? act : null;
}

/** Days that an interview's answers name are recollections. */
function untilInterview(text: string, phrases: readonly DatePhrase[]): readonly DatePhrase[] {
  const from = interviewStart(text);
  return from < 0 ? phrases : phrases.filter(({ end }) => end <= from);
}

function chooseTold(
  doc: Doc,
  phrases: readonly DatePhrase[],
  lead: readonly LeadPart[],
  published: PublishedDate | null
): DatedAct | null {
  const { text } = doc;
  const inLead = phrases.filter((phrase) => lead.some((part) => isToldIn(part, phrase, text)));
  const first = firstAct(doc, inLead, published);
  if (first)
    return reported(doc, first, phrases, published) ?? actBehind(doc, first, inLead, published) ?? first;
  const [settled] = inLead.filter((phrase) => closesWithMeeting(text, phrase) || startsMeasure(text, phrase));
  const act = settled && dated(doc, settled, published);
  if (act && isNews(act, published)) return act;
  const own = phrases.filter((phrase) => namesOwnAct(text, phrase) || isScheduled(text, phrase));
  const [issue] = inLead.filter((phrase) => datesIssued(text, phrase));
  return firstAct(doc, own, published) ?? (issue ? dated(doc, issue, published) : null);
}

/** What happened before the report that the article begins with. */
function reported(
  doc: Doc,
  first: DatedAct,
  phrases: readonly DatePhrase[],
  published: PublishedDate | null
): DatedAct | null {
  const incident = behind(first, phrases).find((phrase) => isIncidentBefore(doc.text, first.phrase, phrase));
  const act = incident ? dated(doc, incident, published) : null;
  return act && act.value < first.value ? act : null;
}

/** The article's own act told after the day of a statement or a decree. */
function actBehind(
  doc: Doc,
  first: DatedAct,
  phrases: readonly DatePhrase[],
  published: PublishedDate | null
): DatedAct | null {
  const next = firstAct(doc, behind(first, phrases), published);
  return next && (actBehindStatement(doc.text, first, next) ?? actUnderDecree(doc.text, first, next));
}

const behind = ({ phrase: { end } }: DatedAct, phrases: readonly DatePhrase[]): readonly DatePhrase[] =>
  phrases.filter(({ start }) => start > end);

function firstAct(
  doc: Doc,
  phrases: readonly DatePhrase[],
  published: PublishedDate | null
): DatedAct | null {
  for (const phrase of phrases) {
    const act = passedBy(doc.text, phrase) ? null : dated(doc, phrase, published);
    if (act) return act;
  }
  return null;
}

/** A measure long in force is the ground of a story, not its event. */
const IN_FORCE = 14;

function isNews({ value }: DatedAct, published: PublishedDate | null): boolean {
  return !published || value.startsWith('X') || value >= addDays(firstDayOf(published), -IN_FORCE);
}

/** So far back and ahead the article may tell the year of an act: the length of a long lead. */
const TOLD_REACH = 2500;

/** The act that a phrase dates; none when no day can be made of it. */
function dated(doc: Doc, phrase: DatePhrase, published: PublishedDate | null): DatedAct | null {
  const needsYear = phrase.shift === null && phrase.year === null && !published;
  const told = needsYear ? toldWith(doc, phrase) : '';
  const value = resolveDay(phrase, told, published);
  return value ? { phrase, value } : null;
}

const YEAR = /(?:19|20)\d{2}/g;

/** The article up to the end of the phrase's sentence, or a little further, but to no year of a later one. */
function toldWith(doc: Doc, { start }: DatePhrase): string {
  const line = doc.paragraphAt(start);
  const [from, to] = [Math.max(0, start - TOLD_REACH), Math.min(line.end, start + TOLD_REACH)];
  YEAR.lastIndex = start;
  for (let year = YEAR.exec(doc.text); year && year.index < to; year = YEAR.exec(doc.text)) {
    if (!doc.sharesSentence(start, year.index)) return doc.text.slice(from, year.index);
  }
  return doc.text.slice(from, to);
}

const FIRST_CLAUSE = 90;

function isToldIn(part: LeadPart, phrase: DatePhrase, text: string): boolean {
  if (phrase.start < part.start || phrase.end > part.end) return false;
  return part.kind === 'lead' || opensSentence(text, phrase.start) || isInFirstClause(text, part, phrase);
}

/** "Sân kho … sáng 8/1 là nơi …": a part of the day, before anything is told. */
const isInFirstClause = (text: string, part: LeadPart, { start, end, partOfDay }: DatePhrase): boolean =>
  partOfDay &&
  text.charAt(end) === ' ' &&
  start - part.start < FIRST_CLAUSE &&
  !/[,.;:!?]/u.test(text.slice(part.start, start));

/** A sentence may be opened by the paper's own mark: "(BĐ) - Chiều 22.4", "CTTĐT - Sáng 6/10". */
const OPENING =
  /(?:^|[\n.!?:;”"…]\s?|[-–—]\s?|,\s|\p{So}\uFE0F?\s?)(?:(?:Vào|Trong|Khoảng|Lúc|Hồi|Cũng|Được biết,?)\s)?$/iu;

function opensSentence(text: string, start: number): boolean {
  return OPENING.test(text.slice(Math.max(0, start - 50), start));
}

/** "Thời gian ngừng cấp điện: từ 2h đến 17h ngày 3/4": a notice's own line. */
const SCHEDULE = /^(?:[-–*•+]\s?|\d{1,2}[.)]\s)?(?:thời gian|thời điểm|ngày giờ)(?: [\p{L}\d]+){0,6}:/iu;

function isScheduled(text: string, { start }: DatePhrase): boolean {
  const line = text.lastIndexOf('\n', start) + 1;
  return start - line < 120 && SCHEDULE.test(text.slice(line, start));
}

const OWN_ACT =
  /(?:hội nghị|đại hội|buổi \p{L}+(?: \p{L}+){0,2}|lễ(?: \p{L}+){1,3}|cuộc họp|phiên họp|kỳ họp|ngày hội|hội thảo|hội thi|chương trình|chuyến \p{L}+(?: \p{L}+)?|lớp \p{L}+(?: \p{L}+)?|đợt \p{L}+(?: \p{L}+)?)(?: này)?(?: được tổ chức| diễn ra| khai mạc)?(?: vào| trong)? $/iu;

/** "Sau hội nghị sáng 9/9, …": the article refers back to its own act by its day. */
function namesOwnAct(text: string, phrase: DatePhrase): boolean {
  return OWN_ACT.test(text.slice(Math.max(0, phrase.start - 70), phrase.start));
}
