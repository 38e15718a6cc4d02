/** The description of the API against the running server: every address, parameter and answer is tried. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/setup.js';
import { DESCRIPTION } from '../../src/lib/export/openapi/index.ts';
import type { Operation } from '../../src/lib/export/openapi/operations.ts';
import type { Parameter } from '../../src/lib/export/openapi/parameters.ts';
import { isDay } from '../../src/lib/trends/calendar.ts';
import { FILES } from './csv-rows.ts';
import { sharedServer } from './shared.ts';

const server = sharedServer();
/** Values that the sample corpus knows, for parameters that take no fixed words. */
let known: Readonly<Record<string, string>>;
/** What a parameter goes with. */
const BESIDE: Readonly<Record<string, string>> = { at: 'view=map&from=2026-08-01&to=2026-10-31&' };
let article: string;
/** Ids of what is no article, by the folder of its address. */
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  const { items } = await json('/api/v1/articles?province=phu-tho&limit=500');
  const { items: offices } = await json('/api/v1/offices?limit=1');
  const { lexicon } = await json('/api/v1/themes');
  const { items: visits } = await json('/api/v1/visits?from=2015-01-01&limit=1');
  const { items: people } = await json('/api/v1/people?limit=1');
  ids = { visits: visits[0].id, people: people[0].id };
  article = items[0].id;
  known = {
    at: '2026-09',
    ...{ theme: items.find(({ themes }: { themes: string[] }) => themes.length > 0).themes[0] },
    ...{ province: 'phu-tho', source: items[0].source.slug, leader: offices[0].name, lexicon: `${lexicon}` },
    ...{ person: people[0].id, place: 'xã Tân Lập' },
    ...{ q: 'nguyễn', from: '2025-01-01', to: '2026-06-30', limit: '3', offset: '2' }
  };
});

const ask = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, init);
async function json(path: string) {
  const answer = await ask(path);
  expect(answer.status, path).toBe(200);
  return answer.json();
}

const ajv = new Ajv2020({ allErrors: true, strict: true });
ajv.addVocabulary(['components']);
ajv.addFormat('date', isDay);
ajv.addFormat('date-time', (text) => new Date(text).toISOString() === text);
ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** Clients are told that fields may be added; here whatever is not described is a fault. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'required' in inner && 'properties' in inner ? { ...inner, additionalProperties: false } : inner;
}
ajv.addSchema({ $id: 'api', components: { schemas: closed(DESCRIPTION.components.schemas) } });

function expectValid(name: string, value: unknown, where: string): void {
  const validate = ajv.getSchema(`api#/components/schemas/${name}`);
  validate?.(value);
  expect(validate?.errors ?? null, where).toBeNull();
}

type Content = Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
const contentOf = (one: Operation, status: number | string): Content =>
  ((one.responses[status] as { content?: Content } | undefined)?.content ?? {}) as Content;
const schemaName = (content: Content, type: string): string =>
  content[type]?.schema.$ref?.replace('#/components/schemas/', '') ?? `nothing for ${type}`;

/** The answer is one that the description gives, and its body has the described shape. */
async function expectDescribed(one: Operation, path: string, status: number, init?: RequestInit) {
  const answer = await ask(path, init);
  const body = await answer.text();
  expect(answer.status, `${path}: ${body.slice(0, 500)}`).toBe(status);
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const content = contentOf(one, status);
  if (status === 204) return null;
  if (!type.includes('json')) return expect(content, path).toHaveProperty([type]);
  const value: unknown = JSON.parse(body);
  expectValid(schemaName(content, type), value, path);
  return value;
}

const PATHS = Object.entries(DESCRIPTION.paths);
const GETS = PATHS.flatMap(([path, { get }]) => (get ? [{ path, get }] : []));
const addressOf = (path: string): string =>
  path.replace('{id}', ids[path.split('/')[3] ?? ''] ?? article).replace('{format}', 'svg');
const queryOf = ({ parameters }: Operation) => parameters.filter((one) => one.in === 'query') as Parameter[];
const wordsOf = ({ schema }: Parameter): readonly string[] => {
  const items = (schema.items ?? schema) as { enum?: readonly string[] };
  return items.enum ?? [];
};

test('every route is described, and every description has a route', () => {
  const folder = join(root, 'src/routes/api/v1');
  const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/+server.ts') && !file.startsWith('[...rest]'))
    .flatMap((file) => {
      const path = `/api/v1/${file.replace('/+server.ts', '').replaceAll('[', '{').replaceAll(']', '}')}`;
      const code = readFileSync(join(folder, file), 'utf8');
      const methods = code.matchAll(/^export const (GET|POST|PUT|PATCH|DELETE)\b/gm);
      return [...methods].map(([, method = '']) => `${method.toLowerCase()} ${path}`);
    });
  const described = PATHS.flatMap(([path, methods]) => Object.keys(methods).map((one) => `${one} ${path}`));
  expect(described.sort()).toEqual(routes.sort());
});

test('the server gives the description, whose schemas all compile and whose names are taken once', async () => {
  expect(await json('/api/v1/openapi.json')).toEqual(JSON.parse(JSON.stringify(DESCRIPTION)));
  for (const name of Object.keys(DESCRIPTION.components.schemas))
    expect(ajv.getSchema(`api#/components/schemas/${name}`), name).toBeTypeOf('function');
  const ids = PATHS.flatMap(([, methods]) => Object.values(methods).map(({ operationId }) => operationId));
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(GETS)('GET $path', ({ path, get }) => {
  const at = (search = '') => `${addressOf(path)}${search && `?${search}`}`;

  test('answers as described', async () => {
    await expectDescribed(get, at(), 200);
  });

  test.each(queryOf(get))('$name', async (parameter) => {
    const { name, schema } = parameter;
    const values = wordsOf(parameter);
    for (const value of values.length > 0 ? values : [known[name] ?? `no value is known for ${name}`])
      await expectDescribed(get, at(`${BESIDE[name] ?? ''}${name}=${encodeURIComponent(value)}`), 200);
    if (schema.type === 'array' && values.length > 1)
      await expectDescribed(get, at(`${name}=${values.join(',')}`), 200);
    for (const wrong of wrongOf(parameter)) {
      const refused = await expectDescribed(get, at(`${name}=${wrong}`), 400);
      expect(namedIn(refused), wrong).toEqual([name]);
    }
  });

  test('what it takes when nothing is said is what the description says', async () => {
    const said = queryOf(get).flatMap(({ name, schema }) =>
      schema.default === undefined ? [] : [`${name}=${String(schema.default)}`]
    );
    const bodies = await Promise.all([at(), at(said.join('&'))].map(async (one) => (await ask(one)).text()));
    const [plain, explicit] = bodies.map((body) => body.replaceAll(/20\d\d-\d\d-\d\dT[\d:.]+Z/g, ''));
    expect(explicit).toBe(plain);
  });

  test('a parameter it does not have', async () => {
    const refused = await expectDescribed(get, at('nonsense=1'), 400);
    expect(namedIn(refused)).toEqual(['nonsense']);
  });
});

/** The parameters that a refusal names, each once. */
function namedIn(refused: unknown): string[] {
  const { problems } = refused as { problems: readonly { parameter: string }[] };
  return [...new Set(problems.map(({ parameter }) => parameter))];
}

/** Values that the schema of a parameter forbids, as they stand in an address. */
function wrongOf({ schema, name }: Parameter): string[] {
  if (schema.type === 'array') return ['No-Such', 'no-such-slug', '%00'];
  if (schema.type === 'integer') return [`${Number(schema.minimum) - 1}`, '1.5', 'x', `1&${name}=2`];
  if (schema.enum)
    return [
      'nothing',
      `${wordsOf({ schema } as Parameter)
        .slice(0, 2)
        .join(`&${name}=`)}`
    ];
  if (schema.format === 'date') return ['2025-02-30', 'x', `2025-01-01&${name}=2025-01-02`];
  return ['x'.repeat(Number(schema.maxLength) + 1), `a&${name}=b`];
}

test('every address with a file is compared with its file', () => {
  const files = GETS.flatMap(({ path }) => /\/v1\/(.*)\.csv$/.exec(path)?.[1] ?? []);
  expect(files.sort()).toEqual(Object.keys(FILES).sort());
});

test.each(Object.entries(FILES))('%s: the file has the rows of the JSON answer', async (name, told) => {
  const address = `/api/v1/${name}?${told.search}`;
  const file = await (await ask(address.replace('?', '.csv?'))).text();
  const rows = parse<Record<string, string>>(file, { columns: true, bom: true });
  const expected = told.rows(await json(address));
  const unguarded = (cell = '') => cell.replace(/^'(?=[=+@-])/, '');
  expect(rows.map((row) => told.columns.map((column) => unguarded(row[column])))).toEqual(expected);
  expect(expected.length).toBeGreaterThan(0);

  const [head = ''] = file.slice(1).split('\r\n');
  const described = DESCRIPTION.paths[`/api/v1/${name}.csv`]?.get?.responses[200];
  expect(described).toMatchObject({ description: expect.stringContaining(head.replaceAll(',', ', ')) });
  const asked = await ask(address, { headers: { accept: 'text/csv' } });
  expect((await asked.text()).split('\r\n')).toHaveLength(file.split('\r\n').length);
});

test('a theme’s counts are the totals of its articles and of its stories’ first ones', async () => {
  const { items } = await json('/api/v1/themes');
  expect(items.length).toBeGreaterThanOrEqual(16);
  for (const { slug, articles, stories } of items) {
    const [all, first] = await Promise.all(
      ['', '&stories=first'].map((more) => json(`/api/v1/articles?limit=1&theme=${slug}${more}`))
    );
    expect([articles, stories], slug).toEqual([all.total, first.total]);
  }
});

const NEW = {
  notes: { day: '2019-02-03', words: 'Tết', themes: ['drug-free-areas'] },
  corrections: {
    ...{ kind: 'not-a-visit', reason: 'Mô tả API' },
    reports: [{ article: '00000000-0000-4000-8000-000000000000', span: [0, 9] }]
  },
  views: { name: 'Mô tả API', href: '/explore?theme=drug-free-areas' }
};

test.each(Object.entries(NEW))('%s are added and removed as described', async (name, fields) => {
  const { post } = DESCRIPTION.paths[`/api/v1/${name}`] ?? {};
  const { delete: remove } = DESCRIPTION.paths[`/api/v1/${name}/{id}`] ?? {};
  if (!post || !remove) throw new Error(`${name} are not described`);
  const sending = (body: unknown): RequestInit => ({
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  });
  const sent = (post.requestBody as { content: Content }).content;
  expectValid(schemaName(sent, 'application/json'), fields, name);
  const added = await expectDescribed(post, `/api/v1/${name}`, 201, sending(fields));
  const { id } = added as unknown as { id: string };
  if (post.responses[409]) await expectDescribed(post, `/api/v1/${name}`, 409, sending(fields));
  await expectDescribed(post, `/api/v1/${name}`, 400, sending({}));
  await expectDescribed(post, `/api/v1/${name}`, 400, { ...sending(fields), body: '{' });
  await expectDescribed(post, `/api/v1/${name}?nonsense=1`, 400, sending(fields));
  await expectDescribed(post, `/api/v1/${name}`, 413, sending('x'.repeat(30_000)));
  const address = `/api/v1/${name}/${id}`;
  await expectDescribed(remove, `${address}?lang=xx`, 400, { method: 'DELETE' });
  await expectDescribed(remove, address, 204, { method: 'DELETE' });
  await expectDescribed(remove, address, 404, { method: 'DELETE' });
});
