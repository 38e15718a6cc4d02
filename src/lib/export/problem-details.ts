/** Errors of the API as problem details (RFC 9457): what is wrong, where, and what to do. Never a stack. */
import type { Problem } from '../trends/problem.ts';

/** An answer with `application/problem+json`. `detail` is a whole sentence in the asker's language. */
export function problemResponse(
  status: number,
  title: string,
  detail: string,
  more: Record<string, unknown> = {}
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail, ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' }
  });
}

/** 400 with every parameter that could not be read. */
export function badParameters(problems: readonly Problem[], lang: 'vi' | 'en'): Response {
  const messages = problems.map(({ parameter, message }) => ({ parameter, message: message[lang] }));
  const title = lang === 'vi' ? 'Địa chỉ có phần không đọc được' : 'Part of the address cannot be read';
  return problemResponse(400, title, messages.map(({ message }) => message).join(' '), {
    problems: messages
  });
}
