/** Which notes stand beside an article: one for every reason something was marked, in reading order. */
import type { EventDate, Mention, PassedMention, PlaceMention } from '../../corpus/analysis.ts';
import type { StoredArticle } from '../../corpus/stored.ts';
import type { Span } from '../marks.ts';

/** What a note explains. One theme's term is explained once, however often it occurs. */
export type NoteSubject =
  | { readonly kind: 'theme'; readonly mention: Mention }
  | { readonly kind: 'not'; readonly passed: PassedMention }
  | { readonly kind: 'place'; readonly place: PlaceMention | null; readonly decides: boolean }
  | { readonly kind: 'date'; readonly event: EventDate };

export interface Note {
  /** `1`, `2` … for what counts; `a`, `b` … for what was seen but does not. */
  readonly label: string;
  readonly subject: NoteSubject;
  readonly spans: readonly Span[];
}

/** A note's claim on one stretch of the text; `first` where the note itself stands. */
export interface NoteMark extends Span {
  readonly note: Note;
  readonly first: boolean;
}

/** How a theme's page numbers a term, and what the term means in words. */
export interface TermEntry {
  readonly number: number;
  readonly means: string;
}

/** Key of a theme's term in a table of entries. */
export const termKey = ({ theme, term }: Pick<Mention, 'theme' | 'term'>): string => `${theme}\n${term}`;

/** False for a pattern of the term language: brackets, gaps and options are nothing for a note. */
export const isPlainPhrase = (phrase: string): boolean => !/[()|…#;:]|\.{3}/.test(phrase);

/** Every note of an article, numbered in the order in which a reader meets them. */
export function noteArticle(article: StoredArticle): Note[] {
  const drafts = [
    ...dateNotes(article),
    ...placeNotes(article),
    ...themeNotes(article),
    ...passedNotes(article)
  ];
  drafts.sort((a, b) => startOf(a) - startOf(b));
  let counted = 0;
  let passed = 0;
  return drafts.map(({ subject, spans }) => ({
    label: subject.kind === 'not' ? letter(passed++) : String(++counted),
    subject,
    spans
  }));
}

/** The marks of all notes, as `layMarks` takes them. */
export const notesToMarks = (notes: readonly Note[]): NoteMark[] =>
  notes.flatMap((note) => note.spans.map(({ start, end }, i) => ({ start, end, note, first: i === 0 })));

type Draft = Omit<Note, 'label'>;

const startOf = ({ spans }: Draft): number => spans[0]?.start ?? 0;
const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start);
/** 0 → a, 25 → z, 26 → aa. */
const letter = (n: number): string =>
  (n >= 26 ? letter(Math.floor(n / 26) - 1) : '') + String.fromCharCode(97 + (n % 26));

function dateNotes({ event }: StoredArticle): Draft[] {
  return event ? [{ subject: { kind: 'date', event }, spans: [event.span] }] : [];
}

/** One note a place; the words that decided the province get one of their own if no place has them. */
function placeNotes({ places, province }: StoredArticle): Draft[] {
  const decisive = province?.span ?? null;
  const decides = (spans: readonly Span[]): boolean =>
    decisive !== null && spans.some((s) => s.start < decisive.end && s.end > decisive.start);
  const notes: Draft[] = places
    .filter((place) => place.spans.length > 0)
    .map((place) => ({
      subject: { kind: 'place', place, decides: decides(place.spans) },
      spans: inOrder(place.spans)
    }));
  if (decisive && !notes.some(({ spans }) => decides(spans)))
    notes.push({ subject: { kind: 'place', place: null, decides: true }, spans: [decisive] });
  return notes;
}

function themeNotes({ mentions }: StoredArticle): Draft[] {
  return grouped(mentions, termKey).map(([mention, spans]) => ({
    subject: { kind: 'theme', mention },
    spans
  }));
}

function passedNotes({ passed }: StoredArticle): Draft[] {
  return grouped(passed, (m) => `${termKey(m)}\n${m.why}\n${m.phrase}`).map(([mention, spans]) => ({
    subject: { kind: 'not', passed: mention },
    spans
  }));
}

function grouped<M extends Mention>(mentions: readonly M[], key: (mention: M) => string): [M, Span[]][] {
  return [...Map.groupBy(mentions, key).values()].map((group) => [
    group[0] as M,
    inOrder(group.map(({ span }) => span))
  ]);
}

/** Themes by how often their terms stand in the article, most first. */
export function countThemes({
  mentions
}: Pick<StoredArticle, 'mentions'>): { theme: string; count: number }[] {
  return [...Map.groupBy(mentions, ({ theme }) => theme)]
    .map(([theme, group]) => ({ theme, count: group.length }))
    .sort((a, b) => b.count - a.count);
}
