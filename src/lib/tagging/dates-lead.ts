/** Where an article tells its main act: the title, the sapo and the opening of the body. */
import type { Span } from '../text/span.ts';

/** `lead`: any day counts; `opening`: only a day that opens a sentence. */
export interface LeadPart extends Span {
  readonly kind: 'lead' | 'opening';
}

/** A crawler's body may be one paragraph of a whole page: only so much of it is lead. */
const LEAD_LENGTH = 420;
const OPENING_LENGTH = 260;
/** Captions, kickers and headings are shorter and end without a full stop. */
const MIN_PROSE = 60;
const SENTENCE = /[.!?…:]["”’)]*\s*$/u;

/** "… cùng tang vật. Ảnh: T.L". */
const CAPTION = /[.)(–-]\s?[Ảả]nh(?: minh họa| tư liệu)?(?::[^.\n]{1,4}[^\n]{0,30}|\)?)$/u;
const CAPTION_END = 50;
const LONGEST_CAPTION = 180;

/** The title, then the first two paragraphs of prose, then the openings of the next two. */
export function findLead(text: string, title: Span): LeadPart[] {
  const parts: LeadPart[] = [{ kind: 'lead', start: title.start, end: title.end }];
  let start = title.end;
  let prose = 0;
  while (start < text.length && prose < 4) {
    const end = endOfLine(text, start);
    if (isProse(text.slice(start, end))) {
      const reach = prose < 2 ? LEAD_LENGTH : OPENING_LENGTH;
      parts.push({ kind: prose < 2 ? 'lead' : 'opening', start, end: Math.min(end, start + reach) });
      prose += 1;
    }
    start = end + 1;
  }
  return parts;
}

function isProse(line: string): boolean {
  if (line.length <= LONGEST_CAPTION && CAPTION.test(line.slice(-CAPTION_END))) return false;
  return line.length >= MIN_PROSE || SENTENCE.test(line);
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
