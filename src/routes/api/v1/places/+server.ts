/** `GET /api/v1/places`: the provinces of both borders, as JSON or CSV. */
import { json } from '@sveltejs/kit';
import { asksForCsv, csvResponse } from '$lib/export/file-response.ts';
import { placesCsv, placesJson } from '$lib/export/places.ts';
import { localDay } from '$lib/trends/calendar.ts';
import { listPlaces } from '$lib/trends/places.ts';
import { withoutParameters } from '../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = withoutParameters(async ({ request }) => {
  const places = listPlaces(localDay(new Date()));
  if (asksForCsv(request.headers.get('accept'))) return csvResponse(placesCsv(places), 'nhip-places.csv');
  return json(placesJson(places), { headers: { vary: 'accept' } });
});
