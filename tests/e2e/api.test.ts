/** The lists of the API on the built server: their numbers lead on to the articles that prove them. */
import { describe, expect, test } from 'vitest';
import { sharedServer } from './shared.ts';

const server = sharedServer();

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });
const json = async (path: string) => {
  const answer = await ask(path);
  expect(answer.status, path).toBe(200);
  return answer.json();
};

describe('offices', () => {
  test('every entry leads to the words that prove it', async () => {
    const { total, items, next } = await json('/api/v1/offices?limit=3');
    expect(total).toBeGreaterThan(3);
    expect(next).toBe('/api/v1/offices?limit=3&offset=3');
    expect((await json(next)).items[0]).not.toEqual(items[0]);
    for (const { name, role, evidence } of items) {
      const { leaders, title } = await json(`/api/v1/articles/${evidence.article}`);
      expect(title).toBe(evidence.title);
      const found = leaders.find((leader: { name: string }) => leader.name === name);
      expect(found.offices).toContainEqual(expect.objectContaining({ role, span: evidence.span }));
      const named = await json(`/api/v1/articles?leader=${encodeURIComponent(name)}&limit=500`);
      expect(named.items.map(({ id }: { id: string }) => id)).toContain(evidence.article);
    }
  });

  test('as a file', async () => {
    const answer = await ask('/api/v1/offices.csv?level=province');
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(await answer.text()).toMatch(
      /^\uFEFF?name,role,level,former,province,place,first,last,articles,evidence\r\n/
    );
  });
});

describe('findings', () => {
  test('the counts of the codes are the totals of their lists', async () => {
    const { total, codes } = await json('/api/v1/findings?limit=1');
    expect(Object.values(codes as Record<string, number>).reduce((sum, one) => sum + one, 0)).toBe(total);
    for (const [code, count] of Object.entries(codes as Record<string, number>))
      expect((await json(`/api/v1/findings?code=${code}&limit=1`)).total).toBe(count);
  });

  test('as a file', async () => {
    const answer = await ask('/api/v1/findings', { accept: 'text/csv' });
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(await answer.text()).toMatch(/^\uFEFF?code,detail,article,title,source,day,province,spans\r\n/);
  });
});

describe('search', () => {
  test('finds with and without diacritics, whatever is typed', async () => {
    const total = async (q: string) =>
      (await json(`/api/v1/articles?limit=1&q=${encodeURIComponent(q)}`)).total;
    expect(await total('"ma túy"')).toBeGreaterThan(0);
    expect(await total('"ma tuy"')).toBeGreaterThanOrEqual(await total('"ma túy"'));
    expect(await total('"ma túy" -"ma túy"')).toBe(0);
    for (const q of ["'; drop table article; --", '"', '\\', '!&|<->:*']) expect(await total(q), q).toBe(0);
  });
});

describe('notes and views', () => {
  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/api/v1/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });

  test('a note is added, listed by its days, and removed', async () => {
    const note = {
      day: '2019-02-03',
      words: 'Tết',
      author: 'LT',
      themes: ['drug-free-areas'],
      provinces: ['hue']
    };
    const added = await send('POST', 'notes', note);
    expect(added.status).toBe(201);
    const { id } = await added.json();
    const around = '/api/v1/notes?from=2019-02-03&to=2019-02-03';
    expect(await json(around)).toEqual({ total: 1, items: [{ id, ...note }], next: null });
    expect((await send('DELETE', `notes/${id}`)).status).toBe(204);
    expect((await send('DELETE', `notes/${id}`)).status).toBe(404);
    expect((await json(around)).total).toBe(0);
  });

  test('a name is taken once', async () => {
    const view = { name: 'Quý này', href: '/explore?theme=drug-free-areas' };
    const saved = await send('POST', 'views', view);
    expect([saved.status, (await send('POST', 'views', view)).status]).toEqual([201, 409]);
    const { id } = await saved.json();
    expect((await json('/api/v1/views')).items).toContainEqual(expect.objectContaining({ id, ...view }));
    expect((await send('DELETE', `views/${id}`)).status).toBe(204);
  });

  test.each([
    ['notes', { day: 'x', words: '' }, 400],
    ['notes', { day: '2025-01-01', words: 'a', themes: ['none'] }, 400],
    ['notes', 'x'.repeat(30_000), 413],
    ['views', { name: 'a', href: '//elsewhere.vn' }, 400],
    ['views', null, 400]
  ])('%s refuses what it cannot read', async (path, body, status) => {
    const answer = await send('POST', path, body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  test('a form, or another site, adds nothing', async () => {
    expect((await send('POST', 'views', {}, { 'content-type': 'text/plain' })).status).toBe(403);
    expect((await send('POST', 'views', {}, { origin: 'https://elsewhere.vn' })).status).toBe(403);
  });
});

test('coverage tells every bucket of the query, as JSON and as a file', async () => {
  const { query, buckets } = await json('/api/v1/coverage?grain=quarter&from=2025-01-01&to=2025-12-31');
  expect(query).toMatchObject({ grain: 'quarter', day: 'event' });
  expect(buckets.map(({ bucket }: { bucket: string }) => bucket)).toEqual(
    [1, 2, 3, 4].map((n) => `2025-Q${n}`)
  );
  const file = await ask('/api/v1/coverage.csv?grain=year&from=2024-01-01&to=2025-12-31');
  expect(await file.text()).toMatch(/^\uFEFF?bucket,from,to,usual,silent,silent_sources\r\n2024,/);
});

test.each([
  ['/api/v1/coverage?grain=x', 'grain'],
  ['/api/v1/notes?from=x', 'from'],
  [`/api/v1/articles?q=${'x'.repeat(201)}`, 'q'],
  ['/api/v1/offices?level=king', 'level'],
  ['/api/v1/offices?province=atlantis', 'province'],
  ['/api/v1/offices?who=x', 'who'],
  [`/api/v1/offices?q=${'x'.repeat(101)}`, 'q'],
  ['/api/v1/findings?code=none', 'code'],
  ['/api/v1/findings?source=none&limit=0', 'source'],
  ['/api/v1/findings?offset=-1', 'offset']
])('%s is refused with its reason', async (path, parameter) => {
  const answer = await ask(path);
  expect(answer.status).toBe(400);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect((await answer.json()).problems[0]).toMatchObject({ parameter, message: expect.any(String) });
});
