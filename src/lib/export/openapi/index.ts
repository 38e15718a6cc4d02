/** The whole API as OpenAPI 3.1: what is described here is what tests/e2e/openapi.test.ts asks the server for. */
import { ARTICLE_COLUMNS } from '../articles.ts';
import { COVERAGE_COLUMNS } from '../coverage.ts';
import { FILE_TYPES } from '../figure-types.ts';
import { FINDING_COLUMNS } from '../findings.ts';
import { OFFICE_COLUMNS } from '../offices.ts';
import { PERSON_COLUMNS } from '../people.ts';
import { PLACE_COLUMNS } from '../places.ts';
import { SERIES_COLUMNS } from '../series.ts';
import { STORY_COLUMNS } from '../stories.ts';
import { THEME_COLUMNS } from '../themes.ts';
import { VISIT_COLUMNS } from '../visits.ts';
import { SCHEMAS } from './answer-schemas.ts';
import { NAME_TAKEN, get, getFile, getOne, post, remove, table } from './operations.ts';
import type { Operation } from './operations.ts';
import * as parameters from './parameters.ts';

type Methods = Readonly<Partial<Record<'get' | 'post' | 'delete', Operation>>>;

const PATHS: Readonly<Record<string, Methods>> = {
  ...table({
    name: 'series',
    summary: 'The numbers of every chart, bucket by bucket.',
    parameters: parameters.QUERY_PARAMETERS,
    schema: 'SeriesAnswer',
    columns: SERIES_COLUMNS
  }),
  '/api/v1/series.{format}': {
    get: getFile({
      name: 'series-figure',
      summary:
        'The figure of a series as a file, with its stamp; its code, which stands in the name of the file, opens ' +
        'it again at /v/{code}.',
      parameters: parameters.FIGURE_PARAMETERS,
      types: FILE_TYPES
    })
  },
  '/api/v1/visits.{format}': {
    get: getFile({
      name: 'visits-figure',
      summary: 'The figure of visits by month and kind as a file, with its stamp and code.',
      parameters: parameters.VISIT_FIGURE_PARAMETERS,
      types: FILE_TYPES
    })
  },
  ...table({
    name: 'coverage',
    summary: 'Which sources fell silent in which bucket of a series.',
    parameters: parameters.QUERY_PARAMETERS,
    schema: 'CoverageAnswer',
    columns: COVERAGE_COLUMNS
  }),
  ...table({
    name: 'articles',
    summary: 'Exactly the articles behind a figure, newest first.',
    parameters: parameters.FILTER_PARAMETERS,
    schema: 'ArticleList',
    columns: ARTICLE_COLUMNS
  }),
  '/api/v1/articles/{id}': {
    get: getOne('article', 'One article with everything that was read from it.', 'WholeArticle')
  },
  ...table({
    name: 'stories',
    summary: 'The stories of which an article answers, each with its papers. As a file one row a paper.',
    parameters: parameters.FILTER_PARAMETERS,
    schema: 'StoryList',
    columns: STORY_COLUMNS
  }),
  ...table({
    name: 'themes',
    summary: 'The themes of the newest lexicon, with how much is tagged with each.',
    parameters: parameters.LANG_PARAMETERS,
    schema: 'ThemeList',
    columns: THEME_COLUMNS
  }),
  ...table({
    name: 'places',
    summary: 'The 34 present provinces and the 63 former ones.',
    parameters: parameters.LANG_PARAMETERS,
    schema: 'PlaceList',
    columns: PLACE_COLUMNS
  }),
  ...table({
    name: 'findings',
    summary: 'What readers should look at: conflicts and gaps in articles, newest first.',
    parameters: parameters.FINDING_PARAMETERS,
    schema: 'FindingList',
    columns: FINDING_COLUMNS
  }),
  ...table({
    name: 'offices',
    summary: 'Who was seen in which office where and when, last seen first.',
    parameters: parameters.OFFICE_PARAMETERS,
    schema: 'OfficeList',
    columns: OFFICE_COLUMNS
  }),
  ...table({
    name: 'visits',
    summary: 'Visits, newest first: reports of one visit in several articles are one.',
    parameters: parameters.VISIT_PARAMETERS,
    schema: 'VisitList',
    columns: VISIT_COLUMNS
  }),
  '/api/v1/visits/{id}': {
    get: getOne('visit', 'One visit with its reports, their evidence and corrections.', 'VisitDetail')
  },
  ...table({
    name: 'people',
    summary: 'Leaders across articles, last seen first.',
    parameters: parameters.OFFICE_PARAMETERS,
    schema: 'PersonList',
    columns: PERSON_COLUMNS
  }),
  '/api/v1/people/{id}': {
    get: getOne('person', 'One person with offices, visits and who took part in them.', 'PersonDetail')
  },
  '/api/v1/corrections': {
    get: get({
      name: 'corrections',
      summary: 'What people corrected in the ledger, newest first, undone ones included.',
      parameters: parameters.PAGE_PARAMETERS,
      schema: 'CorrectionList'
    }),
    post: post('correct', {
      summary: 'Corrects the ledger and settles what it is about.',
      ...{ sent: 'NewCorrection', schema: 'Correction' }
    })
  },
  '/api/v1/corrections/{id}': { delete: remove('undo-correction', 'Undoes a correction; it stays listed.') },
  '/api/v1/notes': {
    get: get({
      name: 'notes',
      summary: 'The users’ notes on the time axis, by day.',
      parameters: parameters.NOTE_PARAMETERS,
      schema: 'NoteList'
    }),
    post: post('add-note', { summary: 'Adds a note.', sent: 'NewNote', schema: 'Note' })
  },
  '/api/v1/notes/{id}': { delete: remove('remove-note', 'Removes a note.') },
  '/api/v1/views': {
    get: get({
      name: 'views',
      summary: 'Saved views: addresses of pages under names, the latest first.',
      parameters: parameters.LANG_PARAMETERS,
      schema: 'ViewList'
    }),
    post: post('save-view', { summary: 'Saves a view.', sent: 'NewView', schema: 'View' }, NAME_TAKEN)
  },
  '/api/v1/views/{id}': { delete: remove('remove-view', 'Removes a saved view.') },
  '/api/v1/openapi.json': {
    get: get({
      name: 'openapi',
      summary: 'This description.',
      parameters: parameters.LANG_PARAMETERS,
      schema: 'Description'
    })
  }
};

/** What `/api/v1/openapi.json` answers. */
export const DESCRIPTION = {
  openapi: '3.1.0',
  info: {
    title: 'Nhịp',
    version: '1',
    description:
      'The numbers of every chart and the articles that prove them. Days are of Asia/Ho_Chi_Minh, periods ' +
      'inclusive. A parameter that is unknown, or has a value that is, answers 400 and names it. Fields may be ' +
      'added, never renamed.'
  },
  servers: [{ url: '/' }],
  paths: PATHS,
  components: {
    schemas: { ...SCHEMAS, Description: { type: 'object', description: 'OpenAPI 3.1.' } }
  }
};
