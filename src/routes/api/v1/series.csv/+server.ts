/** `GET /api/v1/series.csv`: what `/api/v1/series` answers, as a file. */
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, fetch }) =>
  fetch(`/api/v1/series${url.search}`, { headers: { accept: 'text/csv' } });
