/** The edge of every request: language and ground from cookies, foreign posts refused, safe headers, no stacks. */
import { error, type Handle, type HandleServerError, type RequestEvent } from '@sveltejs/kit';
import { badParameters, problemResponse } from '$lib/export/problem-details.ts';
import { isSpoken } from '$lib/server/spoken.ts';
import { GROUND_COOKIE, isGround } from '$lib/ui/ground.ts';
import { isLang, type Lang } from '$lib/ui/messages/index.ts';

const LANG_COOKIE = 'nhip_lang';
const YEAR_S = 31_536_000;
const LANG_WORDS = 'lang: vi hoặc en · vi or en';
const UNKNOWN_LANG = { parameter: 'lang', message: { vi: LANG_WORDS, en: LANG_WORDS } };
const UNREADABLE = {
  vi: ['Địa chỉ có phần không đọc được', 'Một chuỗi % trong đó không thành chữ nào.'],
  en: ['Part of the address cannot be read', 'A % sequence in it stands for no text.']
} as const;
const FOREIGN = {
  vi: ['Biểu mẫu này được gửi từ một trang khác.', 'Chỉ nhận biểu mẫu từ các trang ở đây.'],
  en: ['This form was sent from another site.', 'Only forms of pages here are taken.']
} as const;
const WRONG_METHOD = {
  vi: ['Địa chỉ này không nhận cách gọi đó', 'Có thể dùng:'],
  en: ['This address does not take that method', 'It takes:']
} as const;
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** The faces of the first screen; mono and latin-ext come when a page asks for them. */
const FIRST_FONTS = /be-vietnam-pro-(latin|vietnamese)-(400|500|600)-|ibm-plex-sans-latin-(400|600)-/;
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // not no-referrer: browsers would then send "Origin: null" with our own forms
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin'
};

export const handle: Handle = async (request) => {
  const response = await answer(request);
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
};

async function answer({ event, resolve }: Parameters<Handle>[0]): Promise<Response> {
  const { pathname } = event.url;
  const isApi = pathname.startsWith('/api/');
  const lang = chooseLang(event);
  event.locals.lang = lang ?? 'vi';
  // An error thrown for such a path is caught by nobody and would end the server: SvelteKit answers it itself.
  if (!isUtf8(pathname)) return isApi ? unreadable(event.locals.lang) : resolve(event);
  if (lang === null) return isApi ? badParameters([UNKNOWN_LANG], 'vi') : error(400, UNKNOWN_LANG.message.vi);
  if (pathname.includes('%00')) return isApi ? unreadable(lang) : error(400, UNREADABLE[lang].join('. '));
  if (isForeignPost(event.request)) {
    const [title, detail] = FOREIGN[lang];
    return isApi ? problemResponse(403, title, detail) : error(403, title);
  }
  const ground = event.cookies.get(GROUND_COOKIE);
  event.locals.ground = isGround(ground) ? ground : '';
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%nhip.lang%', lang).replace('%nhip.theme%', event.locals.ground),
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && FIRST_FONTS.test(path))
  });
  return isApi && response.status === 405 ? wrongMethod(response, lang) : response;
}

const isUtf8 = (pathname: string): boolean => {
  try {
    return typeof decodeURIComponent(pathname) === 'string';
  } catch {
    return false;
  }
};

function unreadable(lang: Lang): Response {
  const [title, detail] = UNREADABLE[lang];
  return problemResponse(400, title, detail);
}

/** What SvelteKit says in a line of English, as problem details. */
function wrongMethod({ headers }: Response, lang: Lang): Response {
  const allow = headers.get('allow') ?? '';
  const [title, detail] = WRONG_METHOD[lang];
  const response = problemResponse(405, title, `${detail} ${allow}.`);
  response.headers.set('allow', allow);
  return response;
}

/** A code to find the failure by in the log; the reader never sees a stack. */
export const handleError: HandleServerError = ({ error: failure, event, status, message }) => {
  if (status < 500) return { message };
  const code = `N-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;
  const spoken = isSpoken(failure) ? failure.spoken[event.locals.lang ?? 'vi'] : null;
  console.error(`${code} ${event.request.method} ${event.url.pathname}`, spoken ?? failure);
  return spoken ? { message: spoken, code, spoken: true } : { message, code };
};

/**
 * A browser that posts from another site names that site in Origin. Hosts are compared, not whole origins: the
 * server does not know whether a proxy in front of it speaks https. Programs send no Origin and pass.
 */
function isForeignPost(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (SAFE_METHODS.has(request.method) || origin === null) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.get('host');
}

/** `?lang=` wins and is kept for a year; then the cookie; then Vietnamese. Null for a language there is none of. */
function chooseLang({ url, cookies }: RequestEvent): Lang | null {
  const asked = [...new Set(url.searchParams.getAll('lang'))].join();
  if (asked !== '' && !isLang(asked)) return null;
  if (isLang(asked)) {
    cookies.set(LANG_COOKIE, asked, { path: '/', maxAge: YEAR_S, secure: false, sameSite: 'lax' });
    return asked;
  }
  const kept = cookies.get(LANG_COOKIE);
  return isLang(kept) ? kept : 'vi';
}
