/** What an article tells of people, as lines of its facts and notes: visits, offices, places of offices. */
import type { Leader, Office, UnnamedVisit, Visit, VisitKind } from '../../corpus/analysis.ts';
import { provinceLabel } from '../../trends/crosswalk.ts';
import { formatDated } from '../format.ts';
import type { Lang } from '../messages/index.ts';
import { t } from '../messages/index.ts';
import { people } from '../messages/people.ts';

/** More names than this stand as a number: the sentence itself is one click away. */
const NAMED = 3;

/** `Lò Văn Mẫu và Hà Thị Nết dự sinh hoạt chi bộ`. */
export function visitTitle({ leaders, kind }: Pick<Visit, 'leaders' | 'kind'>, lang: Lang): string {
  const words = t(lang)(people);
  const more = leaders.length - NAMED;
  const named = more > 1 ? [...leaders.slice(0, NAMED), words.others(more)] : leaders;
  const last = named.at(-1) ?? '';
  const who = named.length < 2 ? last : named.slice(0, -1).join(', ') + words.and + last;
  return `${who} ${words.visit[kind]}`;
}

/** `Chủ tịch UBND tỉnh Sơn La (bài không nêu tên) kiểm tra`. */
export const unnamedTitle = ({ office, kind }: UnnamedVisit, lang: Lang): string =>
  visitTitle({ leaders: [t(lang)(people).unnamed(office.role)], kind }, lang);

type Circumstances = Omit<Visit, 'leaders'>;

/** `Chi bộ thôn Nà Lìm, xã Na Sầm, Lạng Sơn`; what the text does not tell is left away, nothing at all is said. */
export function visitWhere({ host, commune, district, province }: Circumstances, lang: Lang): string {
  const place = province && provinceLabel(province, '34', lang);
  // A host written with its commune ("Chi bộ thôn Nà Lìm, xã Na Sầm"), or that is one ("Quận 2"), is not given it again.
  const named = host?.toLowerCase() ?? '';
  const around = [commune, district, place].filter((name) => name && !named.includes(name.toLowerCase()));
  return [host, ...around].filter(Boolean).join(', ') || t(lang)(people).noWhere;
}

/** `03/11/2025 · quà: một bộ máy tính`. */
export function visitWhen({ kind, date, gift }: Circumstances, lang: Lang): string {
  const words = t(lang)(people);
  return [date ? formatDated(date) : words.noDay, gift && giftWords(gift, kind, lang)]
    .filter(Boolean)
    .join(' · ');
}

/** "quà" alone says that something was given, as the kind may have said already; "quà cho năm hộ" needs no head. */
function giftWords(gift: string, kind: VisitKind, lang: Lang): string {
  const words = t(lang)(people);
  if (/^quà$/iu.test(gift)) return kind === 'gift-visit' ? '' : words.someGift;
  return /^quà\s/iu.test(gift) ? gift : words.gift(gift);
}

/** The office as a reader says it: former ones begin with their word, whether or not the text put it there. */
export function officeRole({ role, former }: Pick<Office, 'role' | 'former'>, lang: Lang): string {
  return former && !/^(nguyên|cựu)\s/iu.test(role) ? t(lang)(people).former(role) : role;
}

/** Where the office is held, as far as its own words do not say it: `xã Na Sầm, Lạng Sơn`, `Tỉnh, thành nay: Gia Lai`. */
export function officeWhere({ role, place, province }: Office, lang: Lang): string {
  const name = province && provinceLabel(province, '34', lang);
  const more = name && !role.includes(name) ? name : null;
  if (place && !role.includes(place)) return [place, more].filter(Boolean).join(', ');
  return more ? t(lang)(people).provinceNow(more) : '';
}

/** How many of the article's visits the person made; in a digest, those of the same story. */
export const visitsOf = ({ name, section }: Leader, visits: readonly Visit[]): number =>
  visits.filter((visit) => visit.section === section && visit.leaders.includes(name)).length;
