/** Says in one sentence which articles a filter lists: the heading behind every figure. */
import { daysInMonth } from '../../corpus/civil-date.ts';
import { UNKNOWN, provinceLabel } from '../../trends/crosswalk.ts';
import type { ArticleFilter } from '../../trends/query.ts';
import { formatBucket, formatDay } from '../format.ts';
import type { Lang } from '../messages/index.ts';
import { t } from '../messages/index.ts';
import { articles } from '../messages/articles.ts';

/** Names for the slugs a filter may hold; a slug without a name stands for itself. */
export interface FilterNames {
  readonly themes: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
}

/** `42 bài về Chuyển đổi số ở Sơn La, sự việc tháng 11/2025`. */
export function filterSentence(total: number, filter: ArticleFilter, names: FilterNames, lang: Lang): string {
  const words = t(lang)(articles);
  const list = (slugs: readonly string[], name: (slug: string) => string): string =>
    joinNames(slugs.map(name), words.and);
  const places = filter.provinces.filter((slug) => slug !== UNKNOWN);
  return [
    words.articles(total),
    filter.search === null ? '' : words.holding(quoted(filter.search)),
    filter.themes.length ? words.about(list(filter.themes, (slug) => names.themes[slug] ?? slug)) : '',
    filter.term === null ? '' : words.byTerm(shortTerm(filter.term)),
    filter.leader ? words.naming(filter.leader) : '',
    filter.sources.length ? words.from(list(filter.sources, (slug) => names.sources[slug] ?? slug)) : '',
    places.length ? words.in(list(places, (slug) => provinceLabel(slug, filter.map, lang))) : '',
    filter.provinces.includes(UNKNOWN) ? (places.length ? words.and.trimEnd() : '') + words.unknownPlace : '',
    dayClause(filter, lang),
    filter.firstOnly ? `, ${words.firstOnly}` : ''
  ].join('');
}

/** What is searched for between quotes, unless it has its own. */
export const quoted = (search: string): string => (/["“”„«»]/u.test(search) ? search : `“${search}”`);

/** Characters of a term that a heading has room for. */
const TERM_ROOM = 60;

/** A term between quotes, cut where it is long. */
export const shortTerm = (term: string): string =>
  `“${term.length > TERM_ROOM ? `${term.slice(0, TERM_ROOM).trimEnd()} …` : term}”`;

/** `, sự việc tháng 11/2025`; empty where no day is asked for. */
export function dayClause(filter: ArticleFilter, lang: Lang): string {
  const words = t(lang)(articles);
  const period = periodName(filter.from, filter.to, lang);
  const left = filter.leftOut;
  const gap = left === 'no-date' ? words.noDate : left === 'coarse-date' ? words.coarseDate : null;
  if (gap) return gap[filter.day] + (period && left === 'coarse-date' ? `, ${period}` : '');
  return period ? words.day[filter.day] + period : '';
}

/** A period as people say it: a whole month, quarter or year by its name, anything else by its ends. */
export function periodName(from: string | null, to: string | null, lang: Lang): string {
  const words = t(lang)(articles);
  if (!from && !to) return '';
  if (!to) return words.since(formatDay(from ?? ''));
  if (!from) return words.until(formatDay(to));
  if (from === to) return words.onDay(formatDay(from));
  return wholePeriod(from, to, lang) ?? words.between(formatDay(from), formatDay(to));
}

function wholePeriod(from: string, to: string, lang: Lang): string | null {
  const words = t(lang)(articles);
  const [year, first] = [from.slice(0, 4), Number(from.slice(5, 7))];
  const last = Number(to.slice(5, 7));
  const whole = from.endsWith('-01') && to.endsWith(`-${daysInMonth(Number(year), last)}`);
  if (!whole || to.slice(0, 4) !== year) return null;
  if (first === last) return words.inMonth(formatBucket(from.slice(0, 7), lang));
  if (first === 1 && last === 12) return words.inYear(year);
  if (first % 3 === 1 && last === first + 2)
    return words.inQuarter(formatBucket(`${year}-Q${(first + 2) / 3}`, lang));
  return null;
}

function joinNames(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : names.slice(0, -1).join(', ') + and + last;
}
