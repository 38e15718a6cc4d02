/** The lists of the API on the built server: their numbers lead on to the articles that prove them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server?.stop());

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

test.each([
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
