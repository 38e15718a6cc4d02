/** Visits, persons and corrections of the ledger, field by field. */
import { VISIT_KINDS } from '../../corpus/analysis.ts';
import { CORRECTION_KINDS } from '../../corpus/ledger.ts';
import { LONGEST_REASON } from '../../trends/correction-sent.ts';
import { LONGEST_AUTHOR } from '../../trends/notes.ts';
import { LONGEST_NAME } from '../../trends/reader.ts';
import type { personDetailJson, personJson } from '../people.ts';
import type { visitDetailJson, visitJson } from '../visits.ts';
import { officeLevel, ofProvince } from './reading-schemas.ts';
import type { Schema } from './schema.ts';
import { arrayOf, count, day, described, flag, instant, listOf, nullable, oneOf } from './schema.ts';
import { record, ref, slug, span, text, uuid } from './schema.ts';

type VisitJson = ReturnType<typeof visitJson>;
type VisitDetailJson = ReturnType<typeof visitDetailJson>;
type PersonJson = ReturnType<typeof personJson>;
type PersonDetailJson = ReturnType<typeof personDetailJson>;

const office = {
  role: text,
  level: officeLevel,
  province: ofProvince,
  place: nullable(text, 'Commune or district of the unit.')
};

const visitor = record<VisitJson['visitors'][number]>({
  id: described(uuid, 'Of /api/v1/people/{id}.'),
  name: text,
  ...office
});

const visitFields = {
  id: uuid,
  kind: oneOf(VISIT_KINDS),
  day: nullable(day, 'The first day of what is known.'),
  grain: described(oneOf(['day', 'month', 'year', 'none']), 'How finely the day is known.'),
  visitors: arrayOf(visitor, 'In the office held that day.'),
  office: nullable(
    record<NonNullable<VisitJson['office']>>(office),
    'The visitor’s, where no article names anybody.'
  ),
  host: nullable(text, 'Whom the visit was paid to.'),
  commune: nullable(text),
  district: nullable(text),
  province: ofProvince,
  was: nullable(slug, 'The province before 2025-07-01 where it is known.'),
  gift: nullable(text),
  reports: described(count, 'Articles that tell it.'),
  sources: count,
  themes: arrayOf(slug, 'Of those articles.')
};

const personFields = {
  id: uuid,
  name: text,
  ...office,
  first: nullable(day, 'First day on which an article names the person in an office.'),
  last: nullable(day),
  articles: count
};

const reportKey = record<{ article: unknown; span: unknown }>({ article: uuid, span });

const about = {
  reports: arrayOf(reportKey, 'Reports by article and evidence: they outlive a new reading.'),
  persons: arrayOf(text),
  name: { ...text, maxLength: LONGEST_NAME },
  right_name: nullable(text, 'Null: nobody.'),
  place: record<{ commune: unknown; district: unknown; province: unknown }>({
    commune: nullable(text),
    district: nullable(text),
    province: nullable(text)
  }),
  day: described(text, 'YYYY-MM-DD or YYYY-MM.')
};
const ABOUT = Object.keys(about) as (keyof typeof about)[];

const correctionFields = {
  kind: oneOf(CORRECTION_KINDS),
  reason: { ...text, maxLength: LONGEST_REASON },
  author: { ...text, maxLength: LONGEST_AUTHOR }
};

const counted = (name: 'source' | 'theme', schema: Schema): Schema =>
  record<Readonly<Record<string, unknown>>>({ [name]: schema, visits: count });

/** By the names under which the description keeps them. */
export const VISIT_SCHEMAS: Readonly<Record<string, Schema>> = {
  LedgerVisit: record<VisitJson>(visitFields),
  VisitList: listOf(ref('LedgerVisit')),
  VisitDetail: record<VisitDetailJson>({
    ...visitFields,
    told: arrayOf(
      record<VisitDetailJson['told'][number]>({
        article: uuid,
        n: described(count, 'Place of the report in its article.'),
        title: text,
        source: ref('Source'),
        published: nullable(day),
        sentence: described(text, 'The evidence.'),
        span,
        because: described(text, 'Rule or decision by which it belongs to this visit.')
      })
    ),
    corrections: arrayOf(ref('Correction'))
  }),
  Person: record<PersonJson>(personFields),
  PersonList: listOf(ref('Person')),
  PersonDetail: record<PersonDetailJson>({
    ...personFields,
    offices: arrayOf(
      record<PersonDetailJson['offices'][number]>({
        ...office,
        former: flag,
        ...{ first: nullable(day), last: nullable(day), articles: count }
      })
    ),
    visits: arrayOf(ref('LedgerVisit')),
    co_visitors: arrayOf(
      record<PersonDetailJson['co_visitors'][number]>({ id: uuid, name: text, role: text, visits: count })
    ),
    sources: arrayOf(counted('source', ref('Source'))),
    themes: arrayOf(counted('theme', nullable(slug, 'Null: none at all.'))),
    because: {
      type: 'object',
      additionalProperties: count,
      description: 'Why mentions are this person, with the number of articles.'
    }
  }),
  Correction: record<Readonly<Record<string, unknown>>>(
    { id: uuid, ...correctionFields, ...about, made_at: instant, undone_at: nullable(instant) },
    ABOUT
  ),
  NewCorrection: record<Readonly<Record<string, unknown>>>({ ...correctionFields, ...about }, [
    ...ABOUT,
    'reason',
    'author'
  ]),
  CorrectionList: listOf(ref('Correction'), {
    standing: { type: 'object', additionalProperties: count, description: 'Those that hold, by kind.' }
  })
};
