/** What does not come from our own links: hostile addresses, foreign forms, bad uploads. No browser needed. */
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

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
