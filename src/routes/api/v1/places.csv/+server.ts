/** `GET /api/v1/places.csv`: what `/api/v1/places` answers, as a file. */
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, fetch }) =>
  fetch(`/api/v1/places${url.search}`, { headers: { accept: 'text/csv' } });
