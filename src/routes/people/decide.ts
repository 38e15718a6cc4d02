/** Form actions about two namesakes: they are one person, or two. */
import { error, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { CorrectionKind } from '$lib/corpus/ledger.ts';
import { app } from '$lib/server/app.ts';
import { correct } from '$lib/server/corrections.ts';
import { personNames } from '$lib/server/db/visit-reports.ts';
import { persons as words } from '$lib/ui/messages/persons.ts';

/** An action that keeps one kind of decision about the two persons of the form. */
export const decide =
  (kind: CorrectionKind) =>
  async ({ request, locals, url }: RequestEvent) => {
    const { database } = await app();
    const form = await request.formData();
    const pair = ['one', 'other'].map((name) => String(form.get(name) ?? '').toLowerCase());
    const known = await personNames(database, pair);
    if (new Set(Object.keys(known)).size !== 2) error(404, words[locals.lang].gone);
    await correct(database, { kind, about: { persons: pair }, reason: '', author: '' });
    redirect(303, url.searchParams.get('pairs') === 'all' ? '/people?pairs=all' : '/people');
  };
