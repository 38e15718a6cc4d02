/** The edge of every request: language and ground from cookies, foreign posts refused, safe headers, no stacks. */
import { error, type Handle, type HandleServerError, type RequestEvent } from '@sveltejs/kit';
import { isSpoken } from '$lib/server/spoken.ts';
import { GROUND_COOKIE, isGround } from '$lib/ui/ground.ts';
import { isLang, type Lang } from '$lib/ui/messages/index.ts';

const LANG_COOKIE = 'nhip_lang';
const YEAR_S = 31_536_000;
const UNKNOWN_LANG = 'lang: vi hoặc en · vi or en';
const FOREIGN = {
  vi: 'Biểu mẫu này được gửi từ một trang khác.',
  en: 'This form was sent from another site.'
};
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

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.lang = 'vi';
  event.locals.lang = chooseLang(event);
  if (isForeignPost(event.request)) error(403, FOREIGN[event.locals.lang]);
  const ground = event.cookies.get(GROUND_COOKIE);
  event.locals.ground = isGround(ground) ? ground : '';
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%nhip.lang%', event.locals.lang).replace('%nhip.theme%', event.locals.ground),
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && FIRST_FONTS.test(path))
  });
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
};

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

/** `?lang=` wins and is kept for a year; then the cookie; then Vietnamese. */
function chooseLang({ url, cookies }: RequestEvent): Lang {
  const asked = url.searchParams.get('lang');
  if (asked !== null && !isLang(asked)) error(400, UNKNOWN_LANG);
  if (isLang(asked)) {
    cookies.set(LANG_COOKIE, asked, { path: '/', maxAge: YEAR_S, secure: false, sameSite: 'lax' });
    return asked;
  }
  const kept = cookies.get(LANG_COOKIE);
  return isLang(kept) ? kept : 'vi';
}
