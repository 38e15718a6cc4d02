/** `GET /api/v1/articles/{id}`: one article with everything that was read from it. */
import { json } from '@sveltejs/kit';
import { storedArticleJson } from '$lib/export/articles.ts';
import { problemResponse } from '$lib/export/problem-details.ts';
import { app } from '$lib/server/app.ts';
import { getArticle } from '$lib/server/db/articles.ts';
import { withoutParameters } from '../../guard.ts';
import type { RequestHandler } from './$types';

const ABSENT = {
  vi: ['Không có bài này', 'Kho không có bài với mã trong địa chỉ. Danh sách bài: /api/v1/articles.'],
  en: [
    'No such article',
    'There is no article with the id in the address. Articles are listed at /api/v1/articles.'
  ]
} as const;

export const GET: RequestHandler = withoutParameters(async ({ params, locals }) => {
  const { database } = await app();
  const article = await getArticle(database, params.id);
  const [title, detail] = ABSENT[locals.lang];
  return article ? json(storedArticleJson(article)) : problemResponse(404, title, detail);
});
