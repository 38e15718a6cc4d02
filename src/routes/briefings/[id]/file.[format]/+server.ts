/** A whole briefing as one file: PowerPoint, Word or PDF. */
import { error } from '@sveltejs/kit';
import { BRIEFING_FORMATS, briefingResponse } from '$lib/export/briefing.ts';
import { briefings } from '$lib/ui/messages/briefings.ts';
import { exportedBriefing } from '../../exported-briefing.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals: { lang } }) => {
  const format = BRIEFING_FORMATS.find((one) => one === params.format);
  const briefing = format && (await exportedBriefing(params.id, url));
  if (!format || !briefing) error(404, briefings[lang].notFound);
  return briefingResponse(briefing, format);
};
