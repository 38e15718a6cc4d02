/** `GET /api/v1/offices.csv`: what `/api/v1/offices` answers, as a file. */
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, fetch }) =>
  fetch(`/api/v1/offices${url.search}`, { headers: { accept: 'text/csv' } });
