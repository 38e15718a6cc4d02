/** What invented articles are about: when each theme is in season, and how often papers and provinces speak. */
import { PROVINCES_34 } from '../../src/lib/lexicon/provinces.ts';
import { seedLexicon } from '../../src/lib/lexicon/seed/index.ts';

/** The days of the corpus begin here. */
export const FIRST_DAY = '2016-11-01';
/** Ten years. */
export const DAYS = 3652;
const FIRST_YEAR = 2016;
const FIRST_MONTH = 11;
const MONTHS = 120;

/** Slugs in order of code units, as articles keep them. */
export const THEMES: readonly string[] = seedLexicon.themes.map(({ slug }) => slug).toSorted();

export interface BenchSource {
  readonly slug: string;
  readonly name: string;
  /** Present province; null for a paper of the whole country. */
  readonly home: string | null;
}

export const SOURCES: readonly BenchSource[] = [
  ...PROVINCES_34.map(({ slug, name }) => ({ slug: `bao-${slug}`, name: `Báo ${name}`, home: slug })),
  ...['Một', 'Hai'].map((name, n) => ({ slug: `bao-nuoc-${n + 1}`, name: `Báo nước ${name}`, home: null }))
];

/** The largest towns have several times as much to tell as a quiet province. */
const LOUD: Readonly<Record<string, number>> = {
  'ha-noi': 5,
  'ho-chi-minh': 5,
  'hai-phong': 3,
  'da-nang': 3
};

/** A list in which everything stands as often as it weighs: one draw from it is one weighted choice. */
const wheel = <T>(of: readonly T[], weight: (one: T, n: number) => number): readonly T[] =>
  of.flatMap((one, n) => Array.from({ length: weight(one, n) }, () => one));

const weightOf = (province: string, n: number): number => LOUD[province] ?? 1 + (n % 2);

export const PROVINCE_WHEEL: readonly string[] = wheel(
  PROVINCES_34.map(({ slug }) => slug),
  weightOf
);
export const SOURCE_WHEEL: readonly BenchSource[] = wheel(SOURCES, ({ home }, n) =>
  home === null ? 6 : weightOf(home, n)
);

/** Of 256 articles of a month, how many carry each theme: by month since FIRST_DAY, themes in the order of THEMES. */
export const THEME_CHANCES: readonly (readonly number[])[] = Array.from({ length: MONTHS }, (_, month) =>
  THEMES.map((_slug, n) => chance(n, month))
);

/** A few per cent on a yearly wave of the theme's own; every third theme rises over the years, every third falls. */
function chance(theme: number, month: number): number {
  const base = 6 + ((theme * 7) % 17);
  const wave = 1 + 0.8 * Math.cos(((month - theme * 5) / 12) * 2 * Math.PI);
  const course = [1, 0.4 + (1.2 * month) / MONTHS, 1.6 - (1.2 * month) / MONTHS][theme % 3] ?? 1;
  return Math.round(base * wave * course);
}

/** Months between FIRST_DAY's and that of an SQL date, as SQL. */
export const monthOf = (day: string): string =>
  `((extract(year from ${day}) - ${FIRST_YEAR}) * 12 + extract(month from ${day}) - ${FIRST_MONTH})::int`;
