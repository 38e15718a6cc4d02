/** Says in one sentence which offices a filter lists, and when an office was seen. */
import type { OfficeLevel } from '../../corpus/analysis.ts';
import type { HeldOffice } from '../../corpus/stored.ts';
import { UNKNOWN, provinceLabel } from '../../trends/crosswalk.ts';
import type { OfficeFilter } from '../../trends/office-filter.ts';
import { formatDay } from '../format.ts';
import { t, type Lang } from '../messages/index.ts';
import { offices } from '../messages/offices.ts';
import { people } from '../messages/people.ts';

/** `3 chức vụ các báo đã ghi cho tên “Hoa”, cấp xã, phường, Lạng Sơn`. */
export function officeSentence(total: number, filter: OfficeFilter, lang: Lang): string {
  const words = t(lang)(offices);
  const levels = filter.levels
    .map((level) => (level === UNKNOWN ? words.unknown : levelName(level, lang).toLowerCase()))
    .join(words.or);
  const places = filter.provinces.map((slug) => provinceLabel(slug, '34', lang)).join(', ');
  return [
    words.heading(total),
    filter.name && words.named(filter.name),
    levels && words.at(levels),
    places && words.in(places)
  ]
    .filter(Boolean)
    .join('');
}

/** A level's name; `unknown` and null are one. */
export function levelName(level: string | null, lang: Lang): string {
  if (level === null || level === UNKNOWN) return t(lang)(offices).noLevel;
  return t(lang)(people).level[level as OfficeLevel];
}

/** `03/11/2025 – 14/02/2026`; one day stands alone. */
export function seenDays({ first, last }: Pick<HeldOffice, 'first' | 'last'>, lang: Lang): string {
  if (first === null || last === null) return t(lang)(offices).noDay;
  return first === last ? formatDay(first) : `${formatDay(first)} – ${formatDay(last)}`;
}

/** Whether a filter asks for anything at all. */
export const isAsked = ({ name, levels, provinces }: OfficeFilter): boolean =>
  name !== null || levels.length + provinces.length > 0;
