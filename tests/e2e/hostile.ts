/** Every address of pages and API with its parameters, and what nobody means well could write into each. */
import { DESCRIPTION } from '../../src/lib/export/openapi/index.ts';
import { FILTER_NAMES } from '../../src/lib/trends/article-filter.ts';
import { FINDING_NAMES } from '../../src/lib/trends/finding-filter.ts';
import { OFFICE_NAMES } from '../../src/lib/trends/office-filter.ts';
import { QUERY_NAMES } from '../../src/lib/ui/explore/state.ts';
import { stateParameters } from '../../src/lib/ui/overview/state.ts';

export interface Address {
  readonly path: string;
  readonly parameters: readonly string[];
}

const OVERVIEW = stateParameters({
  ...{ themes: [], from: null, to: null, grain: 'month', measure: null, day: 'event' },
  ...{ tile: null, month: null, province: null }
});

/** Pages; those without parameters take none and leave alone what they are given. */
export const PAGES: readonly Address[] = [
  { path: '/', parameters: OVERVIEW.map(([name]) => name) },
  { path: '/explore', parameters: [...QUERY_NAMES, 'view', 'at', 'key'] },
  { path: '/articles', parameters: [...FILTER_NAMES, 'page'] },
  { path: '/findings', parameters: [...FINDING_NAMES, 'page'] },
  { path: '/offices', parameters: [...OFFICE_NAMES, 'page'] },
  { path: '/import', parameters: ['run'] },
  { path: '/themes', parameters: [] },
  { path: '/themes/drug-free-areas', parameters: [] },
  { path: '/about', parameters: [] }
].map(({ path, parameters }) => ({ path, parameters: [...parameters, 'lang'] }));

/** Every address of the API that is read without an id. */
export const READS: readonly Address[] = Object.entries(DESCRIPTION.paths).flatMap(([path, { get }]) =>
  get && !path.includes('{') ? [{ path, parameters: get.parameters.map(({ name }) => name) }] : []
);

/** Pages and addresses of the API under ids, with what they are asked by. */
export const BY_ID: readonly { readonly path: string; readonly method: string }[] = [
  ...['/articles/', '/stories/', '/themes/', '/import/runs/', '/import?run='].map((path) => ({
    ...{ path, method: 'GET' }
  })),
  ...Object.entries(DESCRIPTION.paths).flatMap(([path, methods]) =>
    path.endsWith('{id}')
      ? Object.keys(methods).map((method) => ({
          ...{ path: path.replace('{id}', ''), method: method.toUpperCase() }
        }))
      : []
  )
];

/** As they stand in an address. None of them is a slug, a day, a number or one of a few words. */
export const HOSTILE_VALUES: readonly string[] = [
  '%27%22%60%5C%3B--',
  '%27%20OR%201=1%20--',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '%00',
  'a%00b',
  '__proto__',
  'constructor',
  '..%2F..%2Fetc%2Fpasswd',
  '%E0%A4%A',
  '%C0%AE',
  '%F0%9F%92%A3%E2%80%AE',
  '${7*7}%7B%7B7*7%7D%7D',
  '-1',
  '9'.repeat(400),
  'x'.repeat(10_000),
  'a,'.repeat(5000)
];

/** Read as words, by name or search, or as the slug of some theme: what is short is looked for, and not found. */
export const FREE_TEXT: readonly string[] = ['q', 'leader', 'term', 'place', 'key'];

/** Periods that run backwards, are too long, or name days that are none. */
export const BAD_PERIODS: readonly string[] = [
  'from=2026-01-02&to=2026-01-01',
  'from=0001-01-01&to=2739-01-01&grain=day',
  'from=1900-01-01&to=2199-12-31&grain=day',
  'from=1900-01-01&to=2199-12-31&grain=week',
  'from=-271821-04-20&to=2025-01-01',
  'from=2025-02-30',
  'to=2025-13-01',
  'from=2025-01-01&from=2025-01-02'
];
