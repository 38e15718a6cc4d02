/** Turns whatever a handler of the API throws into problem details; the failure itself goes to the log. */
import type { RequestEvent } from '@sveltejs/kit';
import { parseBom, withoutBom } from '$lib/export/file-response.ts';
import { badParameters, problemResponse } from '$lib/export/problem-details.ts';
import { isSpoken } from '$lib/server/spoken.ts';
import { parseNothing } from '$lib/trends/parse.ts';

const FAILED = {
  vi: ['Chưa trả lời được', 'Việc đọc kho dừng giữa chừng. Bài và số liệu không đổi. Thử lại sau ít phút.'],
  en: [
    'No answer yet',
    'Reading the store stopped half-way. Articles and figures are unchanged. Try again in a few minutes.'
  ]
} as const;

/** The handler, told of no `bom`: whether its CSV begins with a byte order mark. Answering 503 with what stands in the way, or 500 with a code that names the failure in the log. */
export const guarded =
  <Event extends RequestEvent>(handler: (event: Event) => Promise<Response>) =>
  async (event: Event): Promise<Response> => {
    try {
      const parsed = parseBom(event.url.searchParams);
      if (!parsed.ok) return badParameters(parsed.problems, event.locals.lang);
      event.url.searchParams.delete('bom');
      const answer = await handler(event);
      return parsed.bom ? answer : withoutBom(answer);
    } catch (failure) {
      const [title, detail] = FAILED[event.locals.lang];
      if (isSpoken(failure)) return problemResponse(503, title, failure.spoken[event.locals.lang]);
      const code = `N-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;
      console.error(code, event.request.method, event.url.pathname, failure);
      return problemResponse(500, title, detail, { code });
    }
  };

/** As `guarded`, for addresses that take no parameter but the language: any other one is a 400. */
export const withoutParameters = <Event extends RequestEvent>(handler: (event: Event) => Promise<Response>) =>
  guarded(async (event: Event) => {
    const parsed = parseNothing(event.url.searchParams);
    return parsed.ok ? handler(event) : badParameters(parsed.problems, event.locals.lang);
  });
