/** Users' notes as dates of the axis: those of one day stand together, each with its author. */
import type { KnownDate } from '../../charts/notes.ts';
import type { Note } from '../../trends/notes.ts';

export function notesByDay(notes: readonly Note[]): KnownDate[] {
  const days = Map.groupBy(notes, ({ day }) => day);
  return [...days].map(([day, own]) => {
    const text = own.map(({ words, author }) => (author ? `${words} (${author})` : words)).join('; ');
    return { day, vi: text, en: text };
  });
}
