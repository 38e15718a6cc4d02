/** `GET /api/v1/stories.csv`: what `/api/v1/stories` answers, as a file. */
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, fetch }) =>
  fetch(`/api/v1/stories${url.search}`, { headers: { accept: 'text/csv' } });
