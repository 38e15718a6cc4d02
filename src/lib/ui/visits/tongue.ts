/** What the pages of visits speak with: their words together, the themes' names, the day it is. */
import type { OfficeHeld, LedgerVisit } from '../../corpus/ledger.ts';
import { provinceLabel } from '../../trends/crosswalk.ts';
import { NO_THEME, type VisitQuery } from '../../trends/visit-query.ts';
import { formatDay } from '../format.ts';
import type { Lang } from '../messages/index.ts';
import { t } from '../messages/index.ts';
import { visitFigures } from '../messages/visit-figures.ts';
import type { VisitFigureWords } from '../messages/visit-figures.ts';
import { visitPlaces } from '../messages/visit-places.ts';
import type { VisitPlaceWords } from '../messages/visit-places.ts';
import { visits } from '../messages/visits.ts';
import type { VisitsWords } from '../messages/visits.ts';
import { themeNames } from '../overview/chart-words.ts';
import type { ThemeName } from '../overview/load.ts';

export interface VisitTongue {
  readonly lang: Lang;
  readonly words: VisitsWords & VisitFigureWords & VisitPlaceWords;
  readonly names: (slug: string) => { readonly name: string; readonly short: string };
  /** ISO day in Việt Nam. */
  readonly today: string;
}

export const visitTongue = (lang: Lang, themes: readonly ThemeName[], today: string): VisitTongue => ({
  lang,
  words: { ...t(lang)(visits), ...t(lang)(visitFigures), ...t(lang)(visitPlaces) },
  names: themeNames(themes, lang),
  today
});

/** `03/11/2025`, `11/2025`, `2025`, "chưa rõ ngày". */
export function visitDay({ day, grain }: Pick<LedgerVisit, 'day' | 'grain'>, { words }: VisitTongue): string {
  if (day === null || grain === 'none') return words.ledger.noDay;
  return formatDay(day.slice(0, { day: 10, month: 7, year: 4 }[grain]));
}

/** `xã Na Sầm, Lạng Sơn`; the host stands on its own line. */
export function visitWhere(
  { commune, district, province }: Pick<LedgerVisit, 'commune' | 'district' | 'province'>,
  { lang }: Pick<VisitTongue, 'lang'>
): string {
  return [commune, district, province && provinceLabel(province, '34', lang)].filter(Boolean).join(', ');
}

/** Head of a visit's line: whom it was paid to, else where. */
export function visitHead(visit: LedgerVisit, tongue: VisitTongue): { head: string; under: string } {
  const where = visitWhere(visit, tongue);
  if (visit.host === null) return { head: where || tongue.words.ledger.noPlace, under: '' };
  const named = visit.host.toLowerCase();
  const around = [
    visit.commune,
    visit.district,
    visit.province && provinceLabel(visit.province, '34', tongue.lang)
  ];
  return {
    head: visit.host,
    under: around.filter((name) => name && !named.includes(name.toLowerCase())).join(', ')
  };
}

/** "quà" alone only says that something was given. */
export function giftText({ gift, kind }: Pick<LedgerVisit, 'gift' | 'kind'>, { words }: VisitTongue): string {
  if (gift === null) return '';
  if (/^quà$/iu.test(gift)) return kind === 'gift-visit' ? '' : words.ledger.someGift;
  return /^quà\s/iu.test(gift) ? gift : words.ledger.gift(gift);
}

/** `Trưởng Ban Tổ chức Tỉnh ủy, Lạng Sơn`: the office, and where unless its own words say so. */
export function heldText({ role, place, province }: OfficeHeld, lang: Lang): string {
  const name = province && provinceLabel(province, '34', lang);
  const around = [place, name].filter((one) => one && !role.includes(one));
  return [role, ...around].filter(Boolean).join(', ');
}

/** `11/2025`. */
export const monthText = (bucket: string): string => formatDay(bucket.slice(0, 7));

/** Where the question looks, as its sentence and titles say it. */
export function placesText({ provinces, place, map }: VisitQuery, { words, lang }: VisitTongue): string {
  if (provinces.length === 0) return words.everywhere[map];
  if (provinces.length > 3) return words.places(provinces.length);
  const names = provinces.map((key) => provinceLabel(key, map, lang));
  return [place, joined(names, words.and)].filter(Boolean).join(', ');
}

/** `có bài về Chuyển đổi số`, `không nêu chủ đề nào`; '' where the question asks for no theme. */
export function themeText({ theme }: VisitQuery, { words, names }: VisitTongue): string {
  if (theme === null) return '';
  return theme === NO_THEME ? words.noTheme : `${words.about} ${names(theme).name}`;
}

/** Names joined by commas, the last by "và". */
export const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
