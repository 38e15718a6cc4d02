/** Reads a correction of the ledger that somebody sends, and says what is missing. */
import type { CorrectionAbout, CorrectionDraft, CorrectionKind, ReportKey } from '../corpus/ledger.ts';
import { CORRECTION_KINDS } from '../corpus/ledger.ts';
import { readProvinceKey } from './crosswalk.ts';
import { isDay } from './calendar.ts';
import { LONGEST_AUTHOR } from './notes.ts';
import type { Problem } from './problem.ts';
import { LONGEST_NAME } from './reader.ts';
import { SentReader } from './sent-reader.ts';

export const LONGEST_REASON = 300;
const MOST_NAMED = 50;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MONTH = /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/;

/** What each kind must tell. */
const NEEDED: Readonly<Record<CorrectionKind, readonly (keyof CorrectionAbout)[]>> = {
  'not-a-visit': ['reports'],
  'wrong-person': ['reports', 'name'],
  'wrong-place': ['reports', 'place'],
  'wrong-date': ['reports', 'day'],
  'merge-visits': ['reports'],
  'split-report': ['reports'],
  'merge-persons': ['persons'],
  'keep-persons-apart': ['persons']
};

export type ReadCorrection =
  | { readonly ok: true; readonly draft: CorrectionDraft }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads `{kind, reports?, persons?, name?, right_name?, place?, day?, reason?, author?}`: reports as
 * `{article, span: [start, end]}`, persons as ids, `right_name` null or missing for nobody.
 */
export function readCorrection(sent: unknown): ReadCorrection {
  const reader = new SentReader(sent);
  const said = reader.text('kind', LONGEST_NAME);
  const kind = CORRECTION_KINDS.find((one) => one === said);
  if (!kind && said)
    reader.problem(
      'kind',
      `có thể là ${CORRECTION_KINDS.join(', ')}.`,
      `can be ${CORRECTION_KINDS.join(', ')}.`
    );
  const about = kind ? readAbout(reader, NEEDED[kind]) : {};
  const [reason, author] = [
    reader.text('reason', LONGEST_REASON, 'optional'),
    reader.text('author', LONGEST_AUTHOR, 'optional')
  ];
  if (kind?.startsWith('merge-') || kind === 'keep-persons-apart') needTwo(reader, about);
  if (!kind || reader.problems.length > 0) return { ok: false, problems: reader.problems };
  return { ok: true, draft: { kind, about, reason, author } };
}

function readAbout(reader: SentReader, needed: readonly (keyof CorrectionAbout)[]): CorrectionAbout {
  return {
    ...(needed.includes('reports') ? { reports: readReports(reader) } : {}),
    ...(needed.includes('persons') ? { persons: readPersons(reader) } : {}),
    ...(needed.includes('name') ? readNames(reader) : {}),
    ...(needed.includes('place') ? { place: readPlace(reader) } : {}),
    ...(needed.includes('day') ? { day: readDay(reader) } : {})
  };
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length <= MOST_NAMED ? value : [];

function readReports(reader: SentReader): ReportKey[] {
  const sent = listOf(reader.sent('reports'));
  const read = sent.flatMap((one) => reportKey(one) ?? []);
  if (read.length === 0 || read.length < sent.length)
    reader.problem(
      'reports',
      'cần một danh sách {"article": mã, "span": [đầu, cuối]}.',
      'a list of {"article": id, "span": [start, end]} is needed.'
    );
  return read;
}

function reportKey(sent: unknown): ReportKey | null {
  const { article, span } = (sent ?? {}) as { article?: unknown; span?: unknown };
  const [start, end] = Array.isArray(span) ? (span as unknown[]) : [];
  if (typeof article !== 'string' || !UUID.test(article)) return null;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  return { article: article.toLowerCase(), span: { start: start as number, end: end as number } };
}

function readPersons(reader: SentReader): string[] {
  const sent = listOf(reader.sent('persons'));
  const read = sent.filter((one): one is string => typeof one === 'string' && UUID.test(one));
  if (read.length === 0 || read.length < sent.length)
    reader.problem('persons', 'cần một danh sách mã người.', 'a list of ids of persons is needed.');
  return read;
}

function readNames(reader: SentReader): Pick<CorrectionAbout, 'name' | 'rightName'> {
  const right = reader.sent('right_name');
  return {
    name: reader.text('name', LONGEST_NAME),
    rightName:
      right === null || right === undefined
        ? null
        : reader.text('right_name', LONGEST_NAME, 'optional') || null
  };
}

function readPlace(reader: SentReader): NonNullable<CorrectionAbout['place']> {
  const place = new SentReader(reader.sent('place'));
  const read = {
    commune: place.text('commune', LONGEST_NAME, 'optional') || null,
    district: place.text('district', LONGEST_NAME, 'optional') || null,
    province: place.text('province', LONGEST_NAME, 'optional') || null
  };
  const known = read.province === null || readProvinceKey(read.province, '34')?.province === read.province;
  if (Object.values(read).every((one) => one === null) || !known)
    reader.problem(
      'place',
      'cần ít nhất một trong commune, district, province (mã tỉnh hiện nay).',
      'needs one of commune, district, province (the slug of a present one).'
    );
  return read;
}

function readDay(reader: SentReader): string {
  const day = reader.text('day', 10);
  if (day && !isDay(day) && !MONTH.test(day))
    reader.problem('day', 'viết như 2025-11-03 hoặc 2025-11.', 'write 2025-11-03 or 2025-11.');
  return day;
}

/** Joining and keeping apart is about several. */
function needTwo(reader: SentReader, { reports, persons }: CorrectionAbout): void {
  if ((reports ?? persons ?? []).length >= 2) return;
  const name = reports ? 'reports' : 'persons';
  reader.problem(name, 'cần ít nhất hai.', 'at least two are needed.');
}
