/** The figure of one page as it is exported, under the page's own message. */
import { error } from '@sveltejs/kit';
import { figureResponse, tableResponse } from '$lib/export/figure.ts';
import { app } from '$lib/server/app.ts';
import { findBriefing } from '$lib/server/db/briefings.ts';
import { briefings } from '$lib/ui/messages/briefings.ts';
import { reopenedFigure } from '../../../exported.ts';
import { readCount } from '../../../sent-form.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals: { lang } }) => {
  const { database } = await app();
  const revision = readCount(url.searchParams.get('revision') ?? '') ?? undefined;
  const found = await findBriefing(database, params.id, revision);
  const page = found?.pages.find(({ id }) => id === url.searchParams.get('page'));
  const reopened = page && 'code' in page ? await reopenedFigure(page.code, url, lang) : null;
  if (!page || !reopened) error(404, briefings[lang].notFound);
  const { figure } = reopened;
  const shown = { ...figure, takeaway: page.message || figure.takeaway };
  return page.kind === 'table' ? tableResponse(shown) : figureResponse(shown, 'svg', 'inline');
};
