/** The parameters of each address, from the very lists by which they are read: one that is missing here is a type error. */
import { SERIES_VIEWS } from '../../charts/exported-figure.ts';
import { FINDING_CODES, VISIT_KINDS } from '../../corpus/analysis.ts';
import {
  EVERY_ARTICLE,
  FILTER_NAMES,
  LEFT_OUT,
  MATCHES,
  STORY_CHOICES
} from '../../trends/article-filter.ts';
import { FINDING_NAMES } from '../../trends/finding-filter.ts';
import { NOTE_NAMES } from '../../trends/notes.ts';
import { LEVEL_KEYS, OFFICE_LEVELS, OFFICE_NAMES } from '../../trends/office-filter.ts';
import { DEFAULT_LIMIT, MAX_LIMIT, MAX_OFFSET, PAGE_NAMES } from '../../trends/page.ts';
import { BORDER_SETS, DAY_KINDS, MAX_BUCKETS, QUERY_NAMES } from '../../trends/parse.ts';
import { GRAINS, MEASURES, QUERY_DEFAULTS, SPLITS } from '../../trends/query.ts';
import { LONGEST_NAME, LONGEST_TERM, LONGEST_TEXT } from '../../trends/reader.ts';
import { VISIT_NAMES } from '../../trends/visit-address.ts';
import { UNTOLD } from '../../trends/visit-query.ts';
import { BOM_CHOICES } from '../file-response.ts';
import type { Schema } from './schema.ts';
import { day, oneOf, slug, text } from './schema.ts';

/** A parameter of a query string, as OpenAPI writes it. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query';
  readonly description: string;
  readonly schema: Schema;
  readonly style?: 'form';
  readonly explode?: false;
}

type Told = Omit<Parameter, 'name' | 'in'>;
type Table<Names extends readonly string[]> = Readonly<Record<Names[number], Told>>;

const choice = (description: string, values: readonly string[], usual?: string): Told => ({
  description,
  schema: { ...oneOf(values), ...(usual === undefined ? {} : { default: usual }) }
});
const plain = (description: string, schema: Schema): Told => ({ description, schema });
/** Values separated by commas; the parameter may also stand several times. */
const several = (description: string, items: Schema): Told => ({
  description,
  schema: { type: 'array', items },
  style: 'form',
  explode: false
});

const provinceKey: Schema = { ...text, pattern: '^[a-z]+(-[a-z]+)*(\\.unknown)?$' };
const theme = several('Slugs of /api/v1/themes; none for all.', slug);
const source = several('Slugs of sources; none for all.', slug);
const presentProvince = several(
  'Present provinces of /api/v1/places, or unknown; none for all.',
  provinceKey
);
const province = several(
  'Slugs of /api/v1/places for the borders of `map`, or unknown; with map=63 also as lao-cai.unknown: in that ' +
    'present province, the former one untold. None, or all, for everywhere.',
  provinceKey
);
const map = choice(
  'Borders: 34 provinces since 2025-07-01, or the 63 before.',
  BORDER_SETS,
  QUERY_DEFAULTS.map
);
const dayKind = choice(
  'Which day counts: of the event that is told, or of the publication.',
  DAY_KINDS,
  QUERY_DEFAULTS.day
);
const lang = choice('Language of messages; kept in a cookie.', ['vi', 'en']);

const QUERY: Table<typeof QUERY_NAMES> = {
  theme,
  province,
  source,
  from: plain('First day; the month 23 months before `to` when missing.', day),
  to: plain('Last day, inclusive; today in Asia/Ho_Chi_Minh when missing.', day),
  grain: choice(`Width of a bucket; at most ${MAX_BUCKETS} of them.`, GRAINS, QUERY_DEFAULTS.grain),
  measure: choice('What is counted.', MEASURES, QUERY_DEFAULTS.measure),
  split: choice(
    'One series for each theme, province or source, or one in all.',
    SPLITS,
    QUERY_DEFAULTS.split
  ),
  day: dayKind,
  map,
  lexicon: plain('Version of the themes: only the newest has figures.', { type: 'integer', minimum: 1 }),
  lang
};

const FILTER: Table<typeof FILTER_NAMES> = {
  q: plain('Words in title or text, with or without diacritics; "…" for a phrase, - for none of it.', {
    ...text,
    maxLength: LONGEST_TEXT
  }),
  theme,
  province,
  source,
  term: plain('A term of a theme as its author wrote it: articles in which it counts.', {
    ...text,
    maxLength: LONGEST_TERM
  }),
  leader: plain('A person named in an office: the whole name.', { ...text, maxLength: LONGEST_NAME }),
  map,
  from: plain('First day; any when missing.', day),
  to: plain('Last day, inclusive; any when missing.', day),
  day: dayKind,
  grain: choice(
    'With a period: an article known to the month answers from month on, one known to the year for year only.',
    GRAINS,
    EVERY_ARTICLE.grain
  ),
  'left-out': choice('Only what a chart leaves out: no day at all, or one coarser than `grain`.', LEFT_OUT),
  stories: choice('All articles, or only the first of each story.', STORY_CHOICES, 'all'),
  match: choice('Any of the themes, or all of them.', MATCHES, 'any')
};

const FINDING: Table<typeof FINDING_NAMES> = {
  code: several('Kinds of findings; none for all.', oneOf(FINDING_CODES)),
  province: presentProvince,
  source
};

const OFFICE: Table<typeof OFFICE_NAMES> = {
  q: plain('Part of a name, with or without diacritics.', { ...text, maxLength: LONGEST_NAME }),
  province: presentProvince,
  level: several('Levels of the unit; none for all.', oneOf(LEVEL_KEYS))
};

const VISIT: Table<typeof VISIT_NAMES> = {
  level: several('Levels of the visitor’s office on that day; none for all.', oneOf(OFFICE_LEVELS)),
  kind: several('Kinds of visits; none for all.', oneOf(VISIT_KINDS)),
  province,
  map,
  from: plain('First day; the month 23 months before `to` when missing.', day),
  to: plain('Last day, inclusive; today in Asia/Ho_Chi_Minh when missing.', day),
  person: plain('Id of a person of /api/v1/people who took part.', {
    ...{ ...text, maxLength: 36, pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }
  }),
  place: plain('Commune or district with its type word.', { ...text, maxLength: LONGEST_NAME }),
  theme: plain('Slug of a theme that an article of the visit carries; `none`: none at all.', {
    ...slug,
    maxLength: LONGEST_NAME
  }),
  untold: plain(
    'Only visits of which this is not told: any date (in no period), more than the year, the commune, the visitor’s name.',
    oneOf(UNTOLD)
  )
};

const PAGE: Table<typeof PAGE_NAMES> = {
  limit: plain('How many items.', {
    type: 'integer',
    minimum: 1,
    maximum: MAX_LIMIT,
    default: DEFAULT_LIMIT
  }),
  offset: plain('How many to leave out first.', {
    ...{ type: 'integer', minimum: 0, maximum: MAX_OFFSET, default: 0 }
  }),
  lang
};

const NOTE: Table<typeof NOTE_NAMES> = {
  from: plain('First day; any when missing.', day),
  to: plain('Last day, inclusive; any when missing.', day),
  lang
};

const listed = (table: Readonly<Record<string, Told>>): Parameter[] =>
  Object.entries(table).map(([name, told]) => ({ name, in: 'query', ...told }));

/** `2026-11-03`. */
const LONGEST_BUCKET = 10;

/** Of `/series` and `/coverage`. */
export const QUERY_PARAMETERS = listed(QUERY);
/** Of `/series.{format}`. */
export const FIGURE_PARAMETERS = listed({
  ...QUERY,
  view: choice('How it is drawn.', SERIES_VIEWS, 'line'),
  at: plain('Bucket of the map: `2025-11`. Else the latest that is over.', {
    type: 'string',
    maxLength: LONGEST_BUCKET
  })
});
/** Of `/visits.{format}`. */
export const VISIT_FIGURE_PARAMETERS = listed(VISIT);
/** Of `/articles` and `/stories`. */
export const FILTER_PARAMETERS = listed({ ...FILTER, ...PAGE });
export const FINDING_PARAMETERS = listed({ ...FINDING, ...PAGE });
export const OFFICE_PARAMETERS = listed({ ...OFFICE, ...PAGE });
export const VISIT_PARAMETERS = listed({ ...VISIT, ...PAGE });
export const PAGE_PARAMETERS = listed(PAGE);
export const NOTE_PARAMETERS = listed(NOTE);
/** Of addresses that answer one thing. */
export const LANG_PARAMETERS = listed({ lang });
/** Of CSV files. */
export const BOM_PARAMETERS = listed({
  bom: choice('0: without the byte order mark by which Excel knows UTF-8.', BOM_CHOICES, '1')
});
