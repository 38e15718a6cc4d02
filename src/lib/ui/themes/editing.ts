/** What the pages of themes hand to their parts: typed texts, faults in them, and two texts side by side. */

/** The fields in the order of the form; `rows` for those of several lines, `mono` for patterns. */
export const FIELDS = [
  { name: 'nameVi', lang: 'vi' },
  { name: 'nameEn', lang: 'en' },
  { name: 'shortVi', lang: 'vi' },
  { name: 'shortEn', lang: 'en' },
  { name: 'definitionVi', lang: 'vi', rows: 4 },
  { name: 'definitionEn', lang: 'en', rows: 4 },
  { name: 'terms', lang: 'vi', rows: 14, mono: true },
  { name: 'examples', lang: 'vi', rows: 5 },
  { name: 'counterExamples', lang: 'vi', rows: 5 }
] as const;
export type Field = (typeof FIELDS)[number];
export type FieldName = Field['name'];
export type Typed = Readonly<Record<FieldName, string>>;

/** A fault in a field, in the reader's language. */
export interface SaidFault {
  readonly field: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly said: string;
}

export type Hunk =
  | { readonly same: true; readonly lines: readonly string[] }
  | { readonly same: false; readonly mine: readonly string[]; readonly theirs: readonly string[] };

/** Two texts of one theme between which somebody is to choose. */
export interface Clash {
  /** What stands against the reader's own text. */
  readonly kind: 'draft' | 'published' | 'gone' | 'retired';
  readonly who: string;
  /** ISO instant; '' where it is a published text. */
  readonly when: string;
  /** Newest version of the lexicon. */
  readonly base: number;
  readonly over: number;
  readonly author: string;
  readonly mine: Typed;
  readonly theirs: Typed;
  readonly fields: readonly { readonly field: FieldName; readonly hunks: readonly Hunk[] }[];
}

/** The line of a fault around its column, short enough for a phone, and how far in the column stands. */
export function faultExcerpt(text: string, line: number, column: number): { text: string; before: number } {
  const whole = text.split('\n')[line - 1] ?? '';
  const from = Math.max(0, column - 1 - BEFORE);
  const lead = from > 0 ? '…' : '';
  const end = column - 1 + AFTER;
  const shown = `${lead}${whole.slice(from, end)}${end < whole.length ? '…' : ''}`;
  return { text: shown.toWellFormed(), before: lead.length + column - 1 - from };
}

const BEFORE = 20;
const AFTER = 16;
