/** Reads what the forms of a visit send into a correction; what cannot be read is said beside its field. */
import type { CorrectionDraft, CorrectionKind, ReportKey, VisitDetail } from '../../corpus/ledger.ts';
import { isDay } from '../../trends/calendar.ts';
import type { CorrectionWords } from '../messages/corrections.ts';

/** The corrections that a visit's own page makes. */
export const VISIT_FORMS = [
  'not-a-visit',
  'wrong-person',
  'wrong-place',
  'wrong-date',
  'split-report',
  'merge-visits'
] as const satisfies readonly CorrectionKind[];
export type VisitForm = (typeof VISIT_FORMS)[number];

/** One text field of a form by its name; '' where it was not sent. */
export type Field = (name: string) => string;

export type ReadCorrection =
  { readonly ok: true; readonly draft: CorrectionDraft } | { readonly ok: false; readonly said: string };

const LONGEST = 200;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** `2025-11-03` or `2025-11` out of `3/11/2025`, `11/2025` or ISO; null for anything else. */
export function readTypedDay(typed: string): string | null {
  const text = typed.trim();
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year
    ? [year, month, day]
        .filter(Boolean)
        .map((part) => part?.padStart(2, '0'))
        .join('-')
    : text;
  if (/^\d{4}-\d{2}$/.test(iso)) return isDay(`${iso}-01`) ? iso : null;
  return isDay(iso) ? iso : null;
}

/** The id in what was pasted: an address of a visit, or the id alone; null where there is none. */
export const readVisitId = (typed: string): string | null => UUID.exec(typed)?.[0].toLowerCase() ?? null;

const keysOf = ({ told }: VisitDetail): ReportKey[] =>
  told.map(({ article, span: { start, end } }) => ({ article, span: { start, end } }));

/**
 * @param other the visit it is joined with, where the form names one that exists.
 * @param words of the reader's language.
 */
export function readCorrection(
  kind: VisitForm,
  field: Field,
  visit: VisitDetail,
  other: VisitDetail | null,
  words: CorrectionWords
): ReadCorrection {
  const text = (name: string) => field(name).normalize('NFC').trim().replace(/\s+/g, ' ');
  const names = ['reason', 'author', 'rightName', 'commune', 'district'];
  if (names.some((name) => text(name).length > LONGEST)) return { ok: false, said: words.tooLong };
  const about = aboutOf(kind, text, visit, other);
  if (typeof about === 'string') return { ok: false, said: words[about] };
  return { ok: true, draft: { kind, about, reason: text('reason'), author: text('author') } };
}

type Fault = 'badName' | 'badDay' | 'badReport' | 'badOther' | 'oneReport';

function aboutOf(
  kind: VisitForm,
  text: Field,
  visit: VisitDetail,
  other: VisitDetail | null
): CorrectionDraft['about'] | Fault {
  const reports = keysOf(visit);
  if (kind === 'not-a-visit') return { reports };
  if (kind === 'wrong-person') {
    const name = text('name');
    if (!visit.visitors.some((visitor) => visitor.name === name)) return 'badName';
    return { reports, name, rightName: text('rightName') || null };
  }
  if (kind === 'wrong-place') {
    const of = (name: string) => text(name) || null;
    return { reports, place: { commune: of('commune'), district: of('district'), province: of('province') } };
  }
  if (kind === 'wrong-date') {
    const day = readTypedDay(text('day'));
    return day === null ? 'badDay' : { reports, day };
  }
  if (kind === 'split-report') return splitOf(text('report'), visit);
  return other === null || other.id === visit.id ? 'badOther' : { reports: [...reports, ...keysOf(other)] };
}

function splitOf(report: string, visit: VisitDetail): CorrectionDraft['about'] | Fault {
  if (visit.told.length < 2) return 'oneReport';
  const found = visit.told.find(({ article, n }) => `${article} ${n}` === report);
  if (!found) return 'badReport';
  return { reports: [{ article: found.article, span: { start: found.span.start, end: found.span.end } }] };
}
