/** `GET /api/v1/themes.csv`: what `/api/v1/themes` answers, as a file. */
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, fetch }) =>
  fetch(`/api/v1/themes${url.search}`, { headers: { accept: 'text/csv' } });
