/** `GET /api/v1/findings.csv`: what `/api/v1/findings` answers, as a file. */
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, fetch }) =>
  fetch(`/api/v1/findings${url.search}`, { headers: { accept: 'text/csv' } });
