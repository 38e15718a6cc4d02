/** Every answer of the API as a schema; each is checked by type against the function that writes it. */
import { FINDING_CODES } from '../../corpus/analysis.ts';
import type { Source } from '../../corpus/stored.ts';
import { DAY_KINDS, BORDER_SETS } from '../../trends/parse.ts';
import type { Note } from '../../trends/notes.ts';
import { LONGEST_AUTHOR, LONGEST_WORDS } from '../../trends/notes.ts';
import { GRAINS, MEASURES, SPLITS } from '../../trends/query.ts';
import { LONGEST_HREF, LONGEST_VIEW_NAME } from '../../trends/saved-view.ts';
import type { articleJson, storedArticleJson } from '../articles.ts';
import type { coverageJson } from '../coverage.ts';
import type { findingsJson } from '../findings.ts';
import type { officesJson } from '../offices.ts';
import type { placesJson } from '../places.ts';
import type { seriesJson } from '../series.ts';
import type { storiesJson } from '../stories.ts';
import type { themesJson } from '../themes.ts';
import type { viewJson } from '../views.ts';
import { dated, officeLevel, ofProvince, READING_SCHEMAS } from './reading-schemas.ts';
import { VISIT_SCHEMAS } from './visit-schemas.ts';
import type { Schema } from './schema.ts';
import { arrayOf, count, day, described, flag, fraction, instant, listOf, nullable } from './schema.ts';
import { oneOf, record, ref, slug, span, text, uuid, whole } from './schema.ts';

type SeriesJson = ReturnType<typeof seriesJson>;
type Item<List extends { readonly items: readonly unknown[] }> = List['items'][number];
type StoryJson = Item<ReturnType<typeof storiesJson>>;
type OfficeJson = Item<ReturnType<typeof officesJson>>;
type ThemesJson = ReturnType<typeof themesJson>;
type PlaceJson = Item<ReturnType<typeof placesJson>>;
type FindingsJson = ReturnType<typeof findingsJson>;

const SERIES: Readonly<Record<string, Schema>> = {
  Point: record<SeriesJson['series'][number]['points'][number]>({
    bucket: described(text, '2025-11-03, 2025-W45, 2025-11, 2025-Q4 or 2025.'),
    value: {
      anyOf: [{ type: 'number', minimum: 0 }, { type: 'null' }],
      description: 'The measure; a share is a fraction 0 … 1, null when its sample is too small.'
    },
    count: described(count, 'Articles, or stories where those are measured: the numerator of a share.'),
    n: described(count, 'All articles of that bucket and place.'),
    low: nullable(fraction, 'Lower end of the 95 % Wilson interval of a share.'),
    high: nullable(fraction, 'Upper end of that interval.'),
    partial: described(flag, 'The bucket is not over yet, or the period cuts it.'),
    articles: described(text, 'Address of exactly the articles behind the point; the same in the API.'),
    coverage: described({ type: 'null' }, 'Kept for which sources spoke; see /api/v1/coverage.')
  }),
  SeriesAnswer: record<SeriesJson>({
    query: record<SeriesJson['query']>({
      theme: arrayOf(slug, 'Empty for all.'),
      province: arrayOf(text, 'Empty for everywhere.'),
      source: arrayOf(text, 'Empty for all.'),
      from: day,
      to: day,
      grain: oneOf(GRAINS),
      measure: oneOf(MEASURES),
      split: oneOf(SPLITS),
      day: oneOf(DAY_KINDS),
      map: oneOf(BORDER_SETS)
    }),
    lexicon: described(whole, 'Version of the themes that are counted.'),
    generated_at: instant,
    series: arrayOf(
      record<SeriesJson['series'][number]>({
        key: described(text, 'Slug of the theme, province or source; all when nothing is split.'),
        label: text,
        points: arrayOf(ref('Point'))
      })
    ),
    left_out: record<SeriesJson['left_out']>({
      unknown_province: described(count, 'Counted, but of no known province.'),
      unknown_date: described(count, 'Without the kind of day that is asked for.'),
      coarse_date: described(count, 'Known to the month or year only, where the grain is finer.')
    })
  }),
  CoverageAnswer: record<ReturnType<typeof coverageJson>>({
    query: record<ReturnType<typeof coverageJson>['query']>({
      province: arrayOf(text),
      source: arrayOf(text),
      from: day,
      to: day,
      grain: oneOf(GRAINS),
      day: oneOf(DAY_KINDS),
      map: oneOf(BORDER_SETS)
    }),
    generated_at: instant,
    buckets: arrayOf(
      record<ReturnType<typeof coverageJson>['buckets'][number]>({
        bucket: text,
        silent: arrayOf(text, 'Names of sources that usually speak and were silent.'),
        usual: described(count, 'How many usually speak.')
      })
    )
  })
};

const ARTICLES: Readonly<Record<string, Schema>> = {
  Source: record<Source>({
    slug,
    name: text,
    home: nullable(slug, 'Present province it writes for.'),
    sample: described(flag, 'Of the sample corpus that ships with Nhịp.')
  }),
  Article: record<ReturnType<typeof articleJson>>({
    id: uuid,
    title: text,
    source: ref('Source'),
    url: nullable(text),
    ...dated,
    province: nullable(ref('ArticleProvince'), 'Null where it is not known.'),
    themes: arrayOf(slug),
    story: nullable(uuid, 'The first article of its story; null until it was compared with the others.')
  }),
  WholeArticle: record<ReturnType<typeof storedArticleJson>>({
    id: uuid,
    name: described(text, 'The file or row it came from.'),
    source: ref('Source'),
    url: nullable(text),
    title: text,
    byline: nullable(text),
    text: described(text, 'NFC, the title first; every span refers to it.'),
    ...dated,
    province: nullable(ref('ArticleProvince')),
    places: arrayOf(ref('PlaceMention')),
    themes: arrayOf(ref('ThemeMentions')),
    leaders: arrayOf(ref('Leader')),
    visits: arrayOf(ref('Visit')),
    unnamed_visits: arrayOf(ref('UnnamedVisit'), 'Visits that tell the visitor by the office alone.'),
    figures: ref('Figures'),
    sections: arrayOf(record<{ heading: string; span: unknown }>({ heading: text, span })),
    findings: arrayOf(ref('FindingOfArticle')),
    story: nullable(uuid),
    lexicon: described(whole, 'Version of the themes that read it.'),
    ingested_at: instant,
    superseded_by: nullable(uuid, 'A newer text at the same address: this one no longer counts.')
  }),
  Story: record<StoryJson>({
    id: described(uuid, 'That of its first article.'),
    title: text,
    first: ref('Article'),
    papers: arrayOf(
      record<StoryJson['papers'][number]>({
        id: uuid,
        source: ref('Source'),
        title: text,
        likeness: nullable(fraction, 'How much of its text stands in the first article; null for that one.'),
        published: dated.published
      }),
      'The first article first.'
    ),
    count: described(count, 'How many papers.')
  })
};

const LISTED: Readonly<Record<string, Schema>> = {
  Finding: record<Item<FindingsJson>>({
    article: uuid,
    title: text,
    source: ref('Source'),
    day: nullable(day, 'Of the event, else of the publication.'),
    province: ofProvince,
    code: oneOf(FINDING_CODES),
    detail: described(text, 'A sentence in Vietnamese.'),
    spans: arrayOf(span)
  }),
  Office: record<OfficeJson>({
    name: text,
    role: text,
    level: officeLevel,
    former: flag,
    province: ofProvince,
    place: nullable(text),
    first: nullable(day, 'First day on which an article says so.'),
    last: nullable(day),
    articles: described(count, 'In how many articles.'),
    evidence: record<OfficeJson['evidence']>({ article: uuid, title: text, span })
  }),
  Theme: record<Item<ThemesJson>>({
    slug,
    name: ref('Bilingual'),
    short: described(ref('Bilingual'), 'At most 14 characters.'),
    definition: ref('Bilingual'),
    terms: arrayOf(text, 'What counts as the theme, one phrase pattern each.'),
    articles: described(count, 'Current articles tagged with it.'),
    stories: described(count, 'The first articles of stories among them.')
  }),
  Place: record<PlaceJson>({
    slug: described(slug, 'Some slugs stand in both borders: say `map` with them.'),
    name: text,
    short: text,
    kind: oneOf(['tỉnh', 'thành phố']),
    map: oneOf(BORDER_SETS),
    region: record<PlaceJson['region']>({ slug, name: ref('Bilingual') }),
    now: described(slug, 'The present province it belongs to.'),
    made_of: arrayOf(slug, 'The provinces until 2025-06-30 that it was made of.')
  }),
  Bilingual: record<{ vi: string; en: string }>({ vi: text, en: text })
};

const noteFields = {
  day,
  words: { ...text, minLength: 1, maxLength: LONGEST_WORDS },
  author: { ...text, maxLength: LONGEST_AUTHOR },
  themes: arrayOf(slug, 'Shown beside these themes only; empty for all.'),
  provinces: arrayOf(slug, 'Present provinces; empty for all.')
};
const viewFields = {
  name: { ...text, minLength: 1, maxLength: LONGEST_VIEW_NAME },
  href: { ...text, maxLength: LONGEST_HREF, pattern: '^/', description: 'Path and query of a page here.' }
};

const KEPT: Readonly<Record<string, Schema>> = {
  Note: record<Note>({ id: uuid, ...noteFields }),
  NewNote: record<Omit<Note, 'id'>>(noteFields, ['author', 'themes', 'provinces']),
  View: record<ReturnType<typeof viewJson>>({ id: uuid, ...viewFields, created_at: instant }),
  NewView: record<{ name: string; href: string }>(viewFields)
};

/** Problem details by RFC 9457. */
const PROBLEM: Schema = record(
  {
    type: text,
    title: text,
    status: whole,
    detail: described(text, 'What is wrong and what to do, in the language asked for.'),
    problems: arrayOf(record({ parameter: text, message: text }), 'One for every parameter or field.'),
    code: described(text, 'Names the failure in the log of the server.')
  },
  ['problems', 'code']
);

/** By the names under which the description keeps them. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  ...SERIES,
  ...ARTICLES,
  ...READING_SCHEMAS,
  ...LISTED,
  ...VISIT_SCHEMAS,
  ...KEPT,
  ArticleList: listOf(ref('Article')),
  StoryList: listOf(ref('Story')),
  FindingList: listOf(ref('Finding'), {
    codes: {
      type: 'object',
      propertyNames: oneOf(FINDING_CODES),
      additionalProperties: count,
      description: 'How many of each code answer all but the choice of codes.'
    }
  }),
  OfficeList: listOf(ref('Office')),
  ThemeList: listOf(ref('Theme'), {
    lexicon: described(whole, 'Version of the themes.'),
    published: described(text, 'When that version was published.')
  }),
  PlaceList: listOf(ref('Place')),
  NoteList: listOf(ref('Note')),
  ViewList: listOf(ref('View')),
  Problem: PROBLEM
};
