/** The words the explore page speaks with: its dictionary, the themes' names, and what its chart and titles say. */
import type { TrendWords } from '../../charts/look.ts';
import { bucketDays } from '../../trends/buckets.ts';
import { provinceLabel } from '../../trends/crosswalk.ts';
import type { Point, Query, Series } from '../../trends/query.ts';
import { regionOf } from '../../trends/regions.ts';
import { figureWords } from '../figures/words.ts';
import { formatBucket, formatDay, formatNumber, formatShare } from '../format.ts';
import type { ExploreWords } from '../messages/explore.ts';
import type { Lang } from '../messages/index.ts';
import { totalOf } from '../overview/choose.ts';
import { highestOf, known } from './choose.ts';
import { WHOLE } from './state.ts';

export interface ExploreTongue {
  readonly lang: Lang;
  readonly words: ExploreWords;
  readonly names: (slug: string) => { readonly name: string; readonly short: string };
  /** ISO day in Việt Nam. */
  readonly today: string;
}

/** Names joined by commas, the last by "và". */
export function listed(names: readonly string[], { and }: Pick<ExploreWords, 'and'>): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
}

/** The themes of a question as the sentence names them. */
export function aboutThemes({ themes, split }: Query, { words, names }: ExploreTongue): string {
  if (themes.length > 0)
    return listed(
      themes.map((slug) => names(slug).name),
      words
    );
  return split === 'theme' ? words.eachTheme : words.anything;
}

const NAMED_PLACES = 3;
const NAMED_SOURCES = 2;

/** Its sources: all, up to two by name, else their number. */
export function fromSources(
  { sources }: Query,
  stored: readonly { readonly slug: string; readonly name: string }[],
  { words }: ExploreTongue
): string {
  if (sources.length === 0) return words.allSources(stored.length);
  if (sources.length > NAMED_SOURCES) return words.someSources(sources.length);
  return listed(
    sources.map((slug) => stored.find((source) => source.slug === slug)?.name ?? slug),
    words
  );
}

/** Its places: all, a region, up to three by name, else their number. */
export function inPlaces({ provinces, map }: Query, { words, lang }: ExploreTongue): string {
  if (provinces.length === 0) return words.everywhere[map];
  const region = regionOf(provinces, map);
  if (region) return words.region(region.name[lang]);
  if (provinces.length > NAMED_PLACES) return words.places(provinces.length);
  return listed(
    provinces.map((key) => provinceLabel(key, map, lang)),
    words
  );
}

/** A bucket with its kind before it where its name does not say it: "tháng 10/2026", "quý I/2026", "cả kỳ". */
export function bucketText(at: string, { grain }: Query, { words, lang }: ExploreTongue): string {
  if (at === WHOLE) return words.wholePeriod;
  return `${words.bucket[grain]} ${formatBucket(at, lang)}`.trim();
}

/** A value with its unit: `9,0%`, `1.234`. */
export const valueText = (value: number, { measure }: Query, lang: Lang): string =>
  measure === 'share' ? formatShare(value, lang) : formatNumber(value, lang);

/** As many decimals as a round scale needs: its steps are whole, tenths or quarters. */
const decimals = (plotted: number): number =>
  [0, 1].find((digits) => Number(plotted.toFixed(digits)) === plotted) ?? 2;

/** What the line chart writes. */
export function lineWords(query: Query, points: readonly Point[], tongue: ExploreTongue): TrendWords {
  const { lang, words, today } = tongue;
  const tick = (plotted: number) => formatNumber(plotted, lang, decimals(plotted));
  const { figure, name } = figureWords(query, tongue);
  const last = points.at(-1);
  return {
    ...{ lang, figure, tick, name },
    top: (plotted) => tick(plotted) + (query.measure === 'share' ? '%' : ''),
    until: (narrow) =>
      last?.partial ? untilWords(last, query.to < today ? query.to : today, narrow, words) : null,
    hidden: words.hiddenSpan,
    day: formatDay
  };
}

function untilWords({ bucket }: Point, day: string, narrow: boolean, words: ExploreWords): string | null {
  const { from, to } = bucketDays(bucket);
  if (day < from || day > to) return null;
  const short = formatDay(day).slice(0, 5);
  return narrow ? words.untilShort(short) : words.until(short);
}

/** The sentence over the line chart: what the drawn lines hold, never more. */
export function lineTitle(query: Query, lines: readonly Series[], tongue: ExploreTongue): string {
  const { words, lang } = tongue;
  const { measure, grain } = query;
  const subject = words.subject[measure](aboutThemes(query, tongue));
  if (lines.every((one) => totalOf(one) === 0)) return words.noneCounted;
  if (lines.every(({ points }) => points.every(({ value }) => value === null)))
    return words.allHidden(words.grain[grain]);
  const [only, ...others] = lines;
  if (only && others.length === 0) return peakTitle(query, only, subject, tongue);
  const amount = measure === 'mentions' ? valuesOf : totalOf;
  const [largest, second] = known(lines).toSorted((a, b) => amount(b) - amount(a));
  if (!largest || amount(largest) === (second ? amount(second) : 0)) return words.plainLine(subject);
  const name = figureWords(query, tongue).name(largest, false);
  return words.largest(name, formatNumber(amount(largest), lang), words.things[measure]);
}

const valuesOf = ({ points }: Series): number => points.reduce((sum, { value }) => sum + (value ?? 0), 0);

function peakTitle(query: Query, line: Series, subject: string, tongue: ExploreTongue): string {
  const { words, lang } = tongue;
  const peak = highestOf([line]);
  if (!peak) return words.plainLine(subject);
  const full = line.points.filter(({ partial }) => !partial);
  const value = valueText(peak.point.value ?? 0, query, lang);
  const at = bucketText(peak.at, query, tongue);
  const first = full[0]?.bucket ?? peak.at;
  return peak.at === full.at(-1)?.bucket && first !== peak.at
    ? words.highestYet(subject, value, at, formatBucket(first, lang))
    : words.highest(subject, value, at);
}
