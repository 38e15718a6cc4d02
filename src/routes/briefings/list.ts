/** Begins, copies and removes briefings. */
import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { beginBriefing, findBriefing, removeBriefing } from '$lib/server/db/briefings.ts';
import { EMPTY_BRIEFING, LONGEST_BRIEFING_NAME } from '$lib/trends/briefing.ts';
import { briefings } from '$lib/ui/messages/briefings.ts';
import { shortText, text } from '../sent-form.ts';
import { figureAt, figurePage } from './figures.ts';

export async function begin({ request, url, locals: { lang } }: RequestEvent) {
  const form = await request.formData();
  const [name, occasion] = ['name', 'occasion'].map((field) => shortText(form, field, LONGEST_BRIEFING_NAME));
  if (!name) return fail(400, { said: briefings[lang].noName, name, occasion });
  const address = text(form, 'add');
  const made = address ? await figureAt(address, url, lang) : null;
  if (made?.ok === false) return fail(400, { said: made.said, name, occasion });
  const { database } = await app();
  const content = {
    ...{ ...EMPTY_BRIEFING, lang, name, occasion: occasion ?? '' },
    pages: made ? [figurePage(made.code)] : []
  };
  redirect(303, `/briefings/${await beginBriefing(database, content, new Date())}`);
}

export async function copy({ request, locals: { lang } }: RequestEvent) {
  const { database } = await app();
  const found = await findBriefing(database, text(await request.formData(), 'id'));
  if (!found) error(404, briefings[lang].notFound);
  const { id: _id, revision: _revision, savedAt: _savedAt, ...content } = found;
  const name = briefings[lang].copyOf(content.name).slice(0, LONGEST_BRIEFING_NAME);
  redirect(303, `/briefings/${await beginBriefing(database, { ...content, name }, new Date())}`);
}

export async function remove({ request, locals: { lang } }: RequestEvent) {
  const { database } = await app();
  if (!(await removeBriefing(database, text(await request.formData(), 'id'))))
    error(404, briefings[lang].notFound);
  redirect(303, '/briefings');
}
