/** Turns a sent form into a run, or gives it back with what is wrong. */
import { fail, redirect } from '@sveltejs/kit';
import { importing } from '$lib/ui/messages/import.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { keptFields, type ReadForm } from './form.ts';
import { startRun, stopRun } from './running.ts';
import { SENDING_LIMIT } from './uploads.ts';

/** Leads to the run's account; a form that cannot be read keeps what was typed. */
export async function take(
  way: 'files' | 'text',
  read: (form: FormData, lang: Lang) => ReadForm,
  request: Request,
  lang: Lang
) {
  const form = await request.formData().catch((failure: unknown) => unreadableForm(failure, lang));
  if (!(form instanceof FormData)) return fail(form.status, { way, error: form.error, kept: {} });
  const result = read(form, lang);
  if (!result.ok) return fail(result.status, { way, error: result.error, kept: keptFields(form) });
  redirect(303, `/import?run=${await startRun(result.request)}`);
}

/** Stops after the items under way; a run of another process goes on. */
export function stop(form: FormData): never {
  const run = String(form.get('run'));
  stopRun(run);
  redirect(303, `/import?run=${encodeURIComponent(run)}`);
}

/** A body beyond BODY_SIZE_LIMIT breaks off with a 413 inside; anything else came torn. */
function unreadableForm(failure: unknown, lang: Lang): { status: 400 | 413; error: string } {
  const words = importing[lang];
  for (let error = failure; error instanceof Object; error = 'cause' in error ? error.cause : null)
    if ('status' in error && error.status === 413)
      return { status: 413, error: words.overLimit(SENDING_LIMIT) };
  return { status: 400, error: words.torn };
}
