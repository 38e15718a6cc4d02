/** What is posted to the API as JSON: read whole, up to a size, or refused with the reason. */
import { problemResponse } from '$lib/export/problem-details.ts';
import type { Problem } from '$lib/trends/problem.ts';
import type { Lang } from '$lib/ui/messages/index.ts';

/** Notes and views are a few lines. */
const MOST_BYTES = 20_000;

const WORDS = {
  vi: {
    unread: ['Chưa đọc được nội dung gửi', 'Gửi một đối tượng JSON với content-type: application/json.'],
    long: ['Nội dung gửi quá dài', `Nhiều nhất ${MOST_BYTES} byte.`],
    refused: 'Nội dung gửi có phần chưa đúng',
    taken: ['Tên này đã có', 'Chọn tên khác, hoặc xóa cách xem đang mang tên này.'],
    none: ['Không có mục này', 'Có thể đã bị xóa từ trước.']
  },
  en: {
    unread: ['What was sent cannot be read', 'Send one JSON object with content-type: application/json.'],
    long: ['What was sent is too long', `At most ${MOST_BYTES} bytes.`],
    refused: 'Part of what was sent is not right',
    taken: ['That name is taken', 'Choose another one, or delete the view that has it.'],
    none: ['There is no such item', 'It may have been deleted before.']
  }
} as const;

const refusal = (status: number, [title, detail]: readonly [string, string]): Response =>
  problemResponse(status, title, detail);

/** The value, or the answer that refuses it. Only JSON: no form of another site can send that. */
export async function readSent(request: Request, lang: Lang): Promise<{ value: unknown } | Response> {
  const { unread, long } = WORDS[lang];
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refusal(400, unread);
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return refusal(413, long);
  const body = await request.text().catch(() => '');
  if (body.length > MOST_BYTES) return refusal(413, long);
  try {
    return { value: JSON.parse(body) as unknown };
  } catch {
    return refusal(400, unread);
  }
}

/** 400 with every field that is wrong. */
export function badFields(problems: readonly Problem[], lang: Lang): Response {
  const messages = problems.map(({ parameter, message }) => ({ parameter, message: message[lang] }));
  const detail = messages.map(({ message }) => message).join(' ');
  return problemResponse(400, WORDS[lang].refused, detail, { problems: messages });
}

/** 409: another one has that name. */
export const nameTaken = (lang: Lang): Response => refusal(409, WORDS[lang].taken);

/** 404: there is none of that id. */
export const absent = (lang: Lang): Response => refusal(404, WORDS[lang].none);

/** 204 when it was removed, else 404. */
export const removal = (removed: boolean, lang: Lang): Response =>
  removed ? new Response(null, { status: 204 }) : absent(lang);
