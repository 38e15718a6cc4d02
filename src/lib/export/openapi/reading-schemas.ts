/** What is read from an article, field by field: dates, province, places, leaders, visits, figures, findings. */
import type { ArticleProvince, OfficeLevel, PlaceKind, ProvinceRule } from '../../corpus/analysis.ts';
import { FINDING_CODES, VISIT_KINDS } from '../../corpus/analysis.ts';
import type { DatePrecision, PublishedMethod } from '../../corpus/article.ts';
import type { AnalysisLine } from '../analysis-line.ts';
import { arrayOf, count, described, flag, nullable, oneOf, record, ref, slug } from './schema.ts';
import { span, text, wordsOf, type Schema } from './schema.ts';

type Line<Field extends keyof AnalysisLine> = NonNullable<AnalysisLine[Field]>;
type Entry<Field extends keyof AnalysisLine> = Line<Field> extends readonly (infer Item)[] ? Item : never;

const precision = wordsOf<DatePrecision>({
  day: 'YYYY-MM-DD',
  month: 'YYYY-MM',
  year: 'YYYY'
});

const method = wordsOf<PublishedMethod>({
  given: 'by the row or the caller',
  header: 'in the head of the text',
  meta: 'in the page’s meta elements',
  'json-ld': 'in the page’s JSON-LD',
  'time-element': 'in a time element',
  'date-line': 'in a line that holds a date',
  url: 'in the address'
});

/** How a province of an article was found, the strongest evidence first. */
const rule = wordsOf<ProvinceRule>({
  named: 'the province is named',
  'commune-district': 'a commune with its district',
  district: 'a district',
  commune: 'a commune whose name stands alone in its era',
  'commune-narrowed': 'a commune, narrowed by what else is known',
  leaders: 'the offices of its leaders',
  source: 'the home of its source'
});

const placeKind = wordsOf<PlaceKind>({ province: 'tỉnh, thành', district: 'huyện', commune: 'xã, phường' });

const level = nullable(
  wordsOf<OfficeLevel>({
    central: 'trung ương',
    province: 'tỉnh',
    district: 'huyện, until 2025-06-30',
    commune: 'xã',
    cell: 'chi bộ'
  }),
  'Rank of the unit; null where nothing tells.'
);

const section = described(count, 'Which story of a digest, from 0; missing elsewhere.');
const provinceSlug = nullable(slug, 'Slug of the present province.');
/** Leaders, places and visits tell their section only in a digest. */
const inDigest: readonly 'section'[] = ['section'];

const office = record<Entry<'leaders'>['offices'][number]>({
  role: described(text, 'As written, without honorific and name.'),
  level,
  former: described(flag, 'No longer held on the day of the article.'),
  province: provinceSlug,
  place: nullable(text, 'Commune or district of the unit.'),
  span
});

const visitFields = {
  host: nullable(text, 'Whom the visit was paid to.'),
  commune: nullable(text),
  district: nullable(text),
  province: provinceSlug,
  date: nullable(text, 'As of an event.'),
  kind: oneOf(VISIT_KINDS),
  gift: nullable(text, 'As written.'),
  span,
  section
};

/** By the names under which the description keeps them. */
export const READING_SCHEMAS: Readonly<Record<string, Schema>> = {
  Published: record<Line<'published'>>({
    value: { ...text, pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$', description: 'No finer than its precision.' },
    precision,
    method
  }),
  Event: record<Line<'event'>>({
    value: {
      ...text,
      pattern: '^(\\d{4}|XXXX)(-\\d\\d(-\\d\\d)?)?$',
      description: 'XXXX-MM-DD where nothing tells the year.'
    },
    precision,
    span
  }),
  ArticleProvince: record<Omit<ArticleProvince, 'span'> & { span: unknown }>({
    slug: described(slug, 'The present province.'),
    name: text,
    was: nullable(slug, 'The province before 2025-07-01 where the text determines it.'),
    rule,
    span: nullable(span, 'The words that decided.')
  }),
  PlaceMention: record<Entry<'places'>>(
    {
      name: text,
      kind: placeKind,
      province: nullable(slug, 'The present province; null while several are possible.'),
      era: oneOf(['63', '34']),
      spans: arrayOf(span),
      section
    },
    inDigest
  ),
  ThemeMentions: record<Entry<'themes'>>({
    slug,
    mentions: arrayOf(record<Entry<'themes'>['mentions'][number]>({ term: text, span }))
  }),
  Leader: record<Entry<'leaders'>>(
    {
      name: text,
      role: text,
      level,
      former: flag,
      offices: arrayOf(office, 'All offices that the article gives; the first is the one told above.'),
      spans: arrayOf(span),
      section
    },
    inDigest
  ),
  Visit: record<Entry<'visits'>>({ leaders: arrayOf(text), ...visitFields }, inDigest),
  UnnamedVisit: record<Entry<'unnamed_visits'>>({ office, ...visitFields }, inDigest),
  Figures: record<Line<'figures'>>({
    party_members: nullable(count),
    attending: nullable(count),
    exempt: nullable(count),
    official_members: nullable(count)
  }),
  FindingOfArticle: record<Entry<'findings'>>({
    code: oneOf(FINDING_CODES),
    detail: described(text, 'A sentence in Vietnamese.'),
    spans: arrayOf(span)
  })
};

/** The parts of the schemas above that lists use too. */
export const officeLevel = level;
export const ofProvince = provinceSlug;
export const dated = { published: nullable(ref('Published')), event: nullable(ref('Event')) };
