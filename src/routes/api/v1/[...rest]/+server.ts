/** Every address of the API that is none: told as problem details, like its other faults. */
import type { RequestHandler } from './$types';
import { problemResponse } from '$lib/export/problem-details.ts';

const WORDS = {
  vi: ['Không có địa chỉ này', 'Các địa chỉ của API: /api/v1/openapi.json.'],
  en: ['No such address', 'The addresses of the API: /api/v1/openapi.json.']
} as const;

export const fallback: RequestHandler = ({ locals }) => {
  const [title, detail] = WORDS[locals.lang];
  return problemResponse(404, title, detail);
};
