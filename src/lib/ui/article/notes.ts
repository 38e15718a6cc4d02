/** Which notes stand beside an article: one for every reason something was marked, in reading order. */
import type { Finding, Mention, PlaceMention } from '../../corpus/analysis.ts';
import type { StoredArticle } from '../../corpus/stored.ts';
import type { Span } from '../marks.ts';
import { leaderSpans } from './leader-spans.ts';
import { inOrder, type Note, type NoteDraft } from './note.ts';

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
    ...leaderNotes(article),
    ...placeNotes(article),
    ...findingNotes(article),
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

const startOf = ({ spans }: NoteDraft): number => spans[0]?.start ?? 0;
/** 0 → a, 25 → z, 26 → aa. */
const letter = (n: number): string =>
  (n >= 26 ? letter(Math.floor(n / 26) - 1) : '') + String.fromCharCode(97 + (n % 26));

function dateNotes({ event }: StoredArticle): NoteDraft[] {
  return event ? [{ subject: { kind: 'date', event }, spans: [event.span] }] : [];
}

/** One note a person, in a digest one for each story. */
function leaderNotes({ leaders, text }: StoredArticle): NoteDraft[] {
  return leaders.map((leader) => ({
    subject: { kind: 'leader', leader },
    spans: leaderSpans(text, leader)
  }));
}

/** Findings about the whole text have no note: they stand among the facts only. */
function findingNotes({ findings }: StoredArticle): NoteDraft[] {
  return findings.flatMap((finding) =>
    finding.spans?.length ? [{ subject: { kind: 'finding', finding }, spans: inOrder(finding.spans) }] : []
  );
}

/** One note a place; the words that decided the province get one of their own if no place has them. */
function placeNotes({ places, province, findings }: StoredArticle): NoteDraft[] {
  const decisive = province?.span ?? null;
  const decides = (spans: readonly Span[]): boolean =>
    decisive !== null && spans.some((s) => s.start < decisive.end && s.end > decisive.start);
  const notes: NoteDraft[] = places
    .filter((place) => place.spans.length > 0 && !isExplained(place, findings))
    .map((place) => ({
      subject: { kind: 'place', place, decides: decides(place.spans) },
      spans: inOrder(place.spans)
    }));
  if (decisive && !notes.some(({ spans }) => decides(spans)))
    notes.push({ subject: { kind: 'place', place: null, decides: true }, spans: [decisive] });
  return notes;
}

/** A finding that says at every standing of a place why it is undecided leaves its note nothing to say. */
function isExplained({ province, spans }: PlaceMention, findings: readonly Finding[]): boolean {
  const explained = findings
    .filter(({ code }) => code === 'place-ambiguous')
    .flatMap(({ spans = [] }) => spans);
  return province === null && spans.every((s) => explained.some((e) => e.start <= s.start && e.end >= s.end));
}

function themeNotes({ mentions }: StoredArticle): NoteDraft[] {
  return grouped(mentions, termKey).map(([mention, spans]) => ({
    subject: { kind: 'theme', mention },
    spans
  }));
}

function passedNotes({ passed }: StoredArticle): NoteDraft[] {
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
