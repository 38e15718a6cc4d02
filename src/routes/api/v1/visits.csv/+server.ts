/** `GET /api/v1/visits.csv`: what `/api/v1/visits` answers, as a file. */
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, fetch }) =>
  fetch(`/api/v1/visits${url.search}`, { headers: { accept: 'text/csv' } });
