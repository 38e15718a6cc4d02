/** What does not come from our own links: hostile addresses, foreign forms, bad uploads. No browser needed. */
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { BAD_PERIODS, BY_ID, FREE_TEXT, HOSTILE_VALUES, PAGES, READS } from './hostile.ts';
import { sharedServer } from './shared.ts';

const server = sharedServer();

const HOSTILE = [
  '/articles?theme=<script>alert(1)</script>',
  "/articles?theme=' OR 1=1 --",
  '/articles?province=__proto__',
  '/articles?province=constructor',
  '/articles?source=%00',
  '/articles?from=2025-02-30',
  '/articles?from=2025-12-01&to=2025-01-01',
  '/articles?day=tomorrow',
  '/articles?grain=second',
  '/articles?map=99',
  '/articles?left-out=everything',
  `/articles?q=${'x'.repeat(201)}`,
  '/articles?page=0',
  '/articles?page=-1',
  '/articles?page=1e9',
  '/articles?page=999999',
  '/articles?unknown=1',
  `/articles?theme=${'x'.repeat(80)}`,
  '/?grain=hour',
  '/?from=yesterday',
  '/?theme=no-such-theme'
];

describe('addresses nobody could have been given', () => {
  test.each(HOSTILE)('%s is a 400 in words', async (path) => {
    const answer = await fetch(server.url + path);
    const body = await answer.text();
    expect(answer.status).toBe(400);
    expect(body).toContain('<h1');
    expect(body).not.toContain('<script>alert');
    expect(body).not.toMatch(/\bat \S+ \(|node_modules|Error:/);
  });

  test.each([
    '/articles/none',
    '/articles/00000000-0000-0000-0000-000000000000',
    '/themes/none',
    '/import?run=none',
    '/none'
  ])('%s is a 404 in words', async (path) => {
    const answer = await fetch(server.url + path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<h1');
  });

  test('a run’s list of an unknown kind is a 400', async () => {
    const page = await (await fetch(`${server.url}/import`)).text();
    const run = page.match(/\/import\?run=[0-9a-f-]+/)?.[0];
    expect(run).toBeDefined();
    for (const query of ['outcome=lost', 'outcome=rejected&reason=fate'])
      expect((await fetch(`${server.url}${run}&${query}`)).status, query).toBe(400);
  });
});

/** A page in words, or problem details on the API; in no case a stack, or what was sent unescaped. */
async function expectRefusal(path: string, statuses: readonly number[], init?: RequestInit): Promise<void> {
  const said = path.length > 120 ? `${path.slice(0, 120)}…` : path;
  const isApi = path.startsWith('/api/v1');
  const headers = isApi ? {} : { accept: 'text/html' };
  const answer = await fetch(server.url + path, { headers, ...init });
  const body = await answer.text();
  expect(statuses, `${answer.status} ${said} ${body.slice(0, 300)}`).toContain(answer.status);
  expect(body, said).not.toMatch(/\bat \S+ \(|node_modules|Error:|\/build\//);
  if (answer.status < 400) return;
  if (isApi) {
    expect(body.startsWith('{'), `${said}: ${body.slice(0, 300)}`).toBe(true);
    const problem = JSON.parse(body) as { title: string; detail: string; status: number };
    expect(answer.headers.get('content-type'), said).toContain('application/problem+json');
    expect(problem.status).toBe(answer.status);
    expect(problem.detail.length, said).toBeGreaterThan(10);
    expect(problem.detail.length, said).toBeLessThan(2000);
  } else {
    expect(body, said).toContain('<h1');
    expect(body, said).not.toContain('<script>alert');
  }
}

describe('every parameter of every address', () => {
  test.each([...PAGES, ...READS])('$path', async ({ path, parameters }) => {
    const started = performance.now();
    for (const name of parameters)
      for (const value of HOSTILE_VALUES) {
        const statuses = FREE_TEXT.includes(name) ? [200, 400] : name === 'run' ? [400, 404] : [400];
        await expectRefusal(`${path}?${name}=${value}`, statuses);
      }
    const periods = parameters.includes('from') ? BAD_PERIODS : [];
    for (const period of periods) {
      const isList =
        parameters.includes('grain') &&
        !parameters.includes('measure') &&
        /from=1900-01-01.*grain/.test(period);
      await expectRefusal(`${path}?${period}`, isList ? [200] : [400]);
    }
    const asked = parameters.length * HOSTILE_VALUES.length + periods.length;
    expect((performance.now() - started) / asked).toBeLessThan(500);
  });

  test('a path that is no text, whatever comes with it, and the server goes on', async () => {
    const foreign = { method: 'POST', headers: { origin: 'https://elsewhere.vn' } };
    for (const path of ['/%E0%A4%A', '/articles/%C0', '/%', '/api/v1/articles/%E0%A4%A', '/api/v1/%']) {
      await expectRefusal(path, [400]);
      await expectRefusal(`${path}?lang=xx`, [400]);
      await expectRefusal(path, [400, 403], foreign);
    }
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test.each(READS)('$path: parameters it does not have', async ({ path }) => {
    for (const name of HOSTILE_VALUES) await expectRefusal(`${path}?${name}=1`, [400]);
  });

  test.each(BY_ID)('$method $path…', async ({ path, method }) => {
    for (const value of ['none', '00000000-0000-0000-0000-000000000000', ...HOSTILE_VALUES]) {
      const statuses = /%00|%E0|%C0/.test(value) ? [400, 404] : [404];
      await expectRefusal(path + value, statuses, { method, redirect: 'manual' });
    }
  });

  test('addresses that are none', async () => {
    for (const path of ['/%', '/%E0%A4%A', '/%00', '//elsewhere.vn/', '/..%2f..%2fpackage.json', '/api'])
      await expectRefusal(path, [400, 404], { redirect: 'manual' });
    for (const path of ['/api/v1', '/api/v1/none', '/api/v1/%E0%A4%A', '/api/v2/series', '/api/v1/series/x'])
      await expectRefusal(path, [400, 404], { redirect: 'manual' });
    for (const method of ['PUT', 'PATCH', 'DELETE']) await expectRefusal('/api/v1/series', [405], { method });
  });
});

describe('forms', () => {
  const post = (path: string, body: FormData, headers: Record<string, string> = {}) =>
    fetch(server.url + path, {
      method: 'POST',
      body,
      headers: { accept: 'text/html', ...headers },
      redirect: 'manual'
    });

  test('from another site are refused, and nothing happens', async () => {
    const answer = await post('/sample?/clear', new FormData(), { origin: 'https://example.org' });
    expect(answer.status).toBe(403);
    expect(await (await fetch(server.url)).text()).toContain('Bộ mẫu:');
  });

  test('from this address are taken over plain http', async () => {
    const form = new FormData();
    form.set('text', '');
    const answer = await post('/import?/text', form, { origin: server.url });
    expect(answer.status).toBe(400);
  });

  test('without a file or a text say what is missing', async () => {
    const nothing = await post('/import?/files', new FormData(), { origin: server.url });
    expect(nothing.status).toBe(400);
    expect(await nothing.text()).toContain('Chưa chọn tệp nào');
  });

  test('heavier than the limit are refused before they are read', async () => {
    const headers = {
      accept: 'text/html',
      origin: server.url,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': '250000000'
    };
    const sending = request(`${server.url}/import?/files`, { method: 'POST', headers });
    sending.on('error', () => {}); // the connection is cut while we would still send
    sending.write('--x\r\n');
    const [answer] = (await once(sending, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(413);
    expect(Buffer.concat(await answer.toArray()).toString()).toContain('quá mức 200 MB');
    sending.destroy();
  });
});

test('answers carry the headers that keep a page to itself', async () => {
  const { headers } = await fetch(server.url);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('same-origin');
});

test('fonts come from here, with their licences', async () => {
  const page = await (await fetch(server.url)).text();
  expect(page).not.toMatch(/https?:\/\/(?!127\.0\.0\.1|www\.w3\.org)[^"' ]*\.(?:woff2?|css|js)/);
  for (const name of ['be-vietnam-pro', 'ibm-plex-sans', 'ibm-plex-mono'])
    expect(await (await fetch(`${server.url}/fonts/${name}-OFL.txt`)).text()).toContain(
      'SIL Open Font License'
    );
});
