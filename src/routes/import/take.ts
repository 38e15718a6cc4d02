/** Turns a read form into a run, or gives it back with what is wrong. */
import { fail, redirect } from '@sveltejs/kit';
import type { Lang } from '$lib/ui/messages/index.ts';
import { keptFields, type ReadForm } from './form.ts';
import { startRun, stopRun } from './running.ts';

/** Leads to the run's account; a form that cannot be read keeps what was typed. */
export async function take(
  way: 'files' | 'text',
  read: (form: FormData, lang: Lang) => ReadForm,
  form: FormData,
  lang: Lang
) {
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
