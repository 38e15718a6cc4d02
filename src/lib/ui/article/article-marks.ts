/** Every stretch of an article that is marked: those with a note, the sentences that tell a visit, the head counts. */
import type { StoredArticle } from '../../corpus/stored.ts';
import type { Span } from '../marks.ts';
import type { Layer, LayeredMark, Node } from './nest.ts';
import type { Note } from './note.ts';

export interface ArticleMark extends LayeredMark {
  /** Null for what has no number: visits, head counts and offices are led to from elsewhere. */
  readonly note: Note | null;
  /** Where the note itself stands. */
  readonly first: boolean;
}

type Told = Pick<StoredArticle, 'visits' | 'unnamed' | 'figures' | 'leaders'>;

export function articleMarks(
  { visits, unnamed, figures, leaders }: Told,
  notes: readonly Note[]
): ArticleMark[] {
  const noted = notes.flatMap((note) =>
    note.spans.map((span, i) => ({ ...bounds(span), layer: note.subject.kind, note, first: i === 0 }))
  );
  const offices = leaders.flatMap((leader) => leader.offices);
  const sentences = quiet('visit', [...visits, ...unnamed]);
  return [...noted, ...sentences, ...quiet('office', offices), ...quiet('figure', figures)];
}

const quiet = (layer: Layer, found: readonly { readonly span: Span }[]): ArticleMark[] =>
  found.map(({ span }) => ({ ...bounds(span), layer, note: null, first: false }));
const bounds = ({ start, end }: Span): Span => ({ start, end });

/** What the page's own links, the list of findings and the registry of offices lead to. */
const ANCHORS = { visit: 'v', office: 'o', figure: 'k', finding: 'f' } as const;
const LETTERS: Partial<Record<Layer, string>> = ANCHORS;

/** `#f120`: the words of a finding, a visit, an office or a head count that begin there. */
export const anchorOf = (layer: keyof typeof ANCHORS, { start }: Span): string => `${ANCHORS[layer]}${start}`;

/** The name of a stretch in the page: only where one of its marks begins, so that no name occurs twice. */
export function anchorOfNode({ start, marks }: Node<ArticleMark>): string | undefined {
  const letter = LETTERS[marks[0]?.layer ?? 'not'];
  return letter && marks.some((mark) => mark.start === start) ? `${letter}${start}` : undefined;
}

/** The notes whose numbers stand behind a stretch, in order. Themes and findings are numbered wherever they stand. */
export function numbersBehind({ closing }: Node<ArticleMark>): Note[] {
  const numbered = closing.filter(({ note, first }) => note && (first || isNumberedAgain(note)));
  const notes = [...new Set(numbered.flatMap(({ note }) => note ?? []))];
  return notes.sort((a, b) => rank(a) - rank(b));
}

/** Letters follow the numbers. */
const rank = ({ label }: Note): number => Number(label) || Infinity;

const isNumberedAgain = ({ subject: { kind } }: Note): boolean =>
  kind === 'theme' || kind === 'not' || kind === 'finding';
