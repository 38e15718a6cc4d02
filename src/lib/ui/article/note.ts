/** The shape of a margin note: what it explains, and where in the text. */
import type {
  EventDate,
  Finding,
  Leader,
  Mention,
  PassedMention,
  PlaceMention
} from '../../corpus/analysis.ts';
import type { Span } from '../marks.ts';

/** What a note explains. One theme's term, one person, one place is explained once, however often it occurs. */
export type NoteSubject =
  | { readonly kind: 'theme'; readonly mention: Mention }
  | { readonly kind: 'not'; readonly passed: PassedMention }
  | { readonly kind: 'place'; readonly place: PlaceMention | null; readonly decides: boolean }
  | { readonly kind: 'date'; readonly event: EventDate }
  | { readonly kind: 'leader'; readonly leader: Leader }
  | { readonly kind: 'finding'; readonly finding: Finding };

export interface Note {
  /** `1`, `2` … for what counts; `a`, `b` … for what was seen but does not. */
  readonly label: string;
  readonly subject: NoteSubject;
  readonly spans: readonly Span[];
}

/** A note before the order of the text gives it its label. */
export type NoteDraft = Omit<Note, 'label'>;

export const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start);
