/** `GET /api/v1/coverage.csv`: what `/api/v1/coverage` answers, as a file. */
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, fetch }) =>
  fetch(`/api/v1/coverage${url.search}`, { headers: { accept: 'text/csv' } });
