/** `GET /api/v1/people.csv`: what `/api/v1/people` answers, as a file. */
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, fetch }) =>
  fetch(`/api/v1/people${url.search}`, { headers: { accept: 'text/csv' } });
