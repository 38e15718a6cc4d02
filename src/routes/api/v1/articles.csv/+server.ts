/** `GET /api/v1/articles.csv`: what `/api/v1/articles` answers, as a file. */
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, fetch }) =>
  fetch(`/api/v1/articles${url.search}`, { headers: { accept: 'text/csv' } });
