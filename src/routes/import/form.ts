/** Reads the import forms; what is missing or wrong is said in the reader's words. */
import { findProvince } from '$lib/lexicon/provinces.ts';
import type { NamedSource } from '$lib/server/db/sources.ts';
import { isDay } from '$lib/trends/calendar.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { t } from '$lib/ui/messages/index.ts';
import { importing } from '$lib/ui/messages/import.ts';
import type { RunRequest } from './running.ts';
import { SENDING_LIMIT, countItems, pastedItem, uploadedItems } from './uploads.ts';

export type ReadForm =
  | { readonly ok: true; readonly request: RunRequest }
  | { readonly ok: false; readonly status: 400 | 413; readonly error: string };

/** Files; an empty choice arrives as one nameless file. */
export function readFiles(form: FormData, lang: Lang): ReadForm {
  const words = t(lang)(importing);
  const files = form.getAll('files').filter((entry) => entry instanceof File && entry.name !== '') as File[];
  const [first] = files;
  if (!first) return { ok: false, status: 400, error: words.nothing };
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > SENDING_LIMIT) return { ok: false, status: 413, error: words.tooMuch(bytes, SENDING_LIMIT) };
  const from = files.length === 1 ? first.name : words.severalFiles(first.name, files.length - 1);
  return {
    ok: true,
    request: { items: uploadedItems(files), expected: countItems(files), from, source: readSource(form) }
  };
}

/** One pasted article. */
export function readText(form: FormData, lang: Lang): ReadForm {
  const words = t(lang)(importing);
  const [text, title, published] = [field(form, 'text'), field(form, 'title'), field(form, 'published')];
  if (text === '') return { ok: false, status: 400, error: words.noText };
  if (published !== '' && !isDay(published)) return { ok: false, status: 400, error: words.badDate };
  return {
    ok: true,
    request: {
      items: pastedItem(text, { title, published }),
      expected: 1,
      from: title || words.pasted,
      source: readSource(form)
    }
  };
}

/** What was typed, given back with a refusal so that nothing is lost. */
export const keptFields = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  );

function readSource(form: FormData): NamedSource | null {
  const name = field(form, 'source').slice(0, 120);
  const home = field(form, 'home');
  return name ? { name, home: findProvince(home, '34') ? home : null } : null;
}

function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
