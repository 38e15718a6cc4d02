/** Every address of the API that is none: told as problem details, like its other faults. */
import type { RequestHandler } from './$types';
import { problemResponse } from '$lib/export/problem-details.ts';

const WORDS = {
  vi: ['Không có địa chỉ này', 'Xem các địa chỉ của API trong README.'],
  en: ['No such address', 'The README lists the addresses of the API.']
} as const;

export const fallback: RequestHandler = ({ locals }) => {
  const [title, detail] = WORDS[locals.lang];
  return problemResponse(404, title, detail);
};
