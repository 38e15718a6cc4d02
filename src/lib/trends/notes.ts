/** The users' own notes on the time axis, and how one that was sent is read. */
import { isDay } from './calendar.ts';
import { readProvinceKey } from './crosswalk.ts';
import type { Problem } from './problem.ts';
import { SentReader } from './sent-reader.ts';
import { isSlug, ParameterReader } from './reader.ts';

export interface Note {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  readonly words: string;
  /** Initials of who wrote it; '' when not given. */
  readonly author: string;
  /** Shown beside these themes only; empty for all. */
  readonly themes: readonly string[];
  /** Slugs of present provinces; empty for all. */
  readonly provinces: readonly string[];
}

/** Parameters of the list. */
export const NOTE_NAMES = ['from', 'to', 'lang'] as const;
/** No day outside can be written. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';
export const LONGEST_WORDS = 120;
export const LONGEST_AUTHOR = 20;

export type ReadNote =
  | { readonly ok: true; readonly note: Omit<Note, 'id'> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads `{day, words, author?, themes?, provinces?}`.
 * @param known.themes slugs of the lexicon; without them any well-formed slug is taken.
 */
export function readNote(sent: unknown, known: { readonly themes?: readonly string[] } = {}): ReadNote {
  const reader = new SentReader(sent);
  const note = {
    day: reader.text('day', 10),
    words: reader.text('words', LONGEST_WORDS),
    author: reader.text('author', LONGEST_AUTHOR, 'optional'),
    themes: reader.list('themes', (slug) => known.themes?.includes(slug) ?? isSlug(slug)),
    provinces: reader.list('provinces', (slug) => readProvinceKey(slug, '34') !== null)
  };
  if (note.day && !isDay(note.day))
    reader.problem('day', 'không phải ngày. Viết như 2025-11-03.', 'no such day. Write 2025-11-03.');
  return reader.problems.length > 0 ? { ok: false, problems: reader.problems } : { ok: true, note };
}

export type ParsedNotePeriod =
  | { readonly ok: true; readonly period: { readonly from: string; readonly to: string } }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads `from` and `to`, both inclusive; without them all notes are meant. */
export function parseNotePeriod(params: URLSearchParams): ParsedNotePeriod {
  const reader = new ParameterReader(params);
  const period = { from: reader.day('from', FIRST_DAY), to: reader.day('to', LAST_DAY) };
  reader.refuseOthers(NOTE_NAMES);
  reader.forward(period.from, period.to);
  return reader.problems.length > 0 ? { ok: false, problems: reader.problems } : { ok: true, period };
}

/** Whether a note belongs on a chart of these themes and present provinces; empty lists stand for all. */
export function concerns(
  note: Pick<Note, 'themes' | 'provinces'>,
  themes: readonly string[],
  provinces: readonly string[]
): boolean {
  return meets(note.themes, themes) && meets(note.provinces, provinces);
}

const meets = (own: readonly string[], shown: readonly string[]): boolean =>
  own.length === 0 || shown.length === 0 || own.some((slug) => shown.includes(slug));
