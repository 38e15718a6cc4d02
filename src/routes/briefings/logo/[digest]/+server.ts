/** A logo as it is drawn: the same address always shows the same picture. */
import { error } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { findLogo } from '$lib/server/db/briefing-logos.ts';
import { briefings } from '$lib/ui/messages/briefings.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { lang } }) => {
  const logo = await findLogo((await app()).database, params.digest);
  if (!logo) error(404, briefings[lang].notFound);
  return new Response(Uint8Array.from(logo.png), {
    headers: { 'content-type': 'image/png', 'cache-control': 'private, max-age=31536000, immutable' }
  });
};
