/** Reads the form of a theme as it was sent, and says what keeps it from being saved. */
import type { Cookies } from '@sveltejs/kit';
import type { ThemeFault } from '$lib/lexicon/theme-faults.ts';
import { MOST_LINES } from '$lib/lexicon/theme-faults.ts';
import { LINE_FIELDS, linesOf, oneLine, THEME_FIELDS, type ThemeText } from '$lib/lexicon/theme-text.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import type { SaidFault } from '$lib/ui/themes/editing.ts';
import { readCount, text } from '../sent-form.ts';

export interface SentTheme {
  readonly typed: ThemeText;
  readonly author: string;
  /** Revision of the draft that its editor saw, 0 for none; null where the form came torn. */
  readonly over: number | null;
  readonly base: number | null;
}

const AUTHOR_COOKIE = 'nhip_author';
const LONGEST_AUTHOR = 20;
const YEAR_S = 31_536_000;
const LONGEST_THEME = 200_000;

/** `prefix` stands before the fields' names where a form holds two texts: `mine.`. */
export function readSent(form: FormData, prefix = ''): SentTheme {
  return {
    typed: Object.fromEntries(
      THEME_FIELDS.map((name) => [name, text(form, `${prefix}${name}`)])
    ) as unknown as ThemeText,
    author: oneLine(text(form, 'author')).slice(0, LONGEST_AUTHOR).toWellFormed(),
    over: readCount(text(form, 'over')),
    base: readCount(text(form, 'base'))
  };
}

/** True for what no draft can hold: its editor must shorten it first. */
export function isTooLarge(typed: ThemeText): boolean {
  const length = THEME_FIELDS.reduce((sum, name) => sum + typed[name].length, 0);
  return length > LONGEST_THEME || LINE_FIELDS.some((name) => linesOf(typed[name]).length > MOST_LINES);
}

export const sayFaults = (faults: readonly ThemeFault[], lang: Lang): SaidFault[] =>
  faults.map(({ message, ...fault }) => ({ ...fault, said: message[lang] }));

/** Initials that were given last. */
export const authorOf = (cookies: Cookies): string => cookies.get(AUTHOR_COOKIE) ?? '';

export function keepAuthor(cookies: Cookies, author: string): void {
  cookies.set(AUTHOR_COOKIE, author, { path: '/', maxAge: YEAR_S, secure: false, sameSite: 'lax' });
}
