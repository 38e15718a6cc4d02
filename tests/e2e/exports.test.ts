/** Exports in a real browser: the menu, every format, an SVG drawn by another hand, and a code opened after the numbers changed. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { FIGURE_FORMATS } from '../../src/lib/charts/exported-figure.ts';
import { seriousFaults } from './axe.ts';
import { openAt, type openPage, type WatchedPage } from './browser.ts';
import { ownServer, sharedBrowser } from './shared.ts';

const QUESTION = 'theme=drug-free-areas&split=none&from=2025-07-01&to=2026-10-31';
const ARTICLE = `Thôn Khe Trai giữ vững khu dân cư không ma túy

Ngày 12/8/2026, chi bộ thôn Khe Trai họp bàn xây dựng khu dân cư không có ma túy, mỗi hộ ký cam kết không ma túy.`;

const server = await ownServer();
const browser = await sharedBrowser();
const open = (path: string, options: Parameters<typeof openPage>[1] = {}): Promise<WatchedPage> =>
  openAt(browser, server.url + path, options);
const figure = (format: string, search = QUESTION) =>
  fetch(`${server.url}/api/v1/series.${format}?${search}`);
const codeOf = (answer: Response): string =>
  /nhip-\w+-(\w+)\./.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '';

test('every format is served as a file with an ASCII name, twice the same', async () => {
  for (const format of FIGURE_FORMATS) {
    const [one, two] = [await figure(format), await figure(format)];
    expect(one.status, format).toBe(200);
    expect(one.headers.get('content-disposition')).toMatch(/^attachment; filename="[\x20-\x7e]+"$/);
    expect(Buffer.from(await one.arrayBuffer()).equals(Buffer.from(await two.arrayBuffer())), format).toBe(
      true
    );
  }
});

const MANY = 'split=theme&from=2025-07-01&to=2026-10-31';
test.each([
  ['heat', `/api/v1/series.pptx?${MANY}&view=heat`],
  ['multiples', `/api/v1/series.svg?${MANY}&view=multiples`],
  ['ranking', `/api/v1/series.docx?${MANY}&view=ranking`],
  ['map', `/api/v1/series.xlsx?${MANY}&view=map&at=2026-08`],
  ['co', `/api/v1/series.png?${MANY}&view=co`],
  ['visits', '/api/v1/visits.pptx?from=2025-07-01&to=2026-10-31']
])('%s: a file, its code opens the same numbers, its table for the clipboard', async (view, path) => {
  const answer = await fetch(server.url + path);
  expect([answer.status, (await answer.arrayBuffer()).byteLength > 1000]).toEqual([200, true]);
  expect(answer.headers.get('content-disposition')).toContain(`nhip-${view}-`);
  const page = await open(`/v/${codeOf(answer)}`);
  expect(await page.locator('.lead').innerText()).toContain('Số liệu không đổi');
  expect(page.faults).toEqual([]);
  await page.context().close();
  const table = await (await fetch(server.url + path.replace(/\.\w+\?/, '.tsv?'))).text();
  expect(table.split('\n').length).toBeGreaterThan(3);
});

test('a map of former borders', async () => {
  const drawn = await figure('svg', `${MANY}&view=map&map=63`);
  expect(drawn.status).toBe(200);
  expect(await drawn.text()).toContain('Yên Bái');
});

test('a bucket that a map does not have: told, not guessed', async () => {
  for (const search of [`${MANY}&view=map&at=2031-01`, `${MANY}&at=2026-08`])
    expect((await figure('svg', search)).status, search).toBe(400);
});

test('a CSV without its mark', async () => {
  const [marked, bare] = await Promise.all(
    ['', '&bom=0'].map(async (bom) => (await figure('csv', QUESTION + bom)).arrayBuffer())
  );
  const head = (bytes = new ArrayBuffer()) => Buffer.from(bytes).toString('utf8').slice(0, 7);
  expect([head(marked), head(bare)]).toEqual(['\uFEFFseries', 'series,']);
  expect((await figure('csv', `${QUESTION}&bom=2`)).status).toBe(400);
});

describe('the menu', () => {
  test('opens under its link, is reached by keyboard, closes with Escape', async () => {
    const page = await open(`/explore?${QUESTION}`);
    const link = page.getByRole('link', { name: 'Xuất' }).first();
    await link.click();
    const menu = page.locator('.menu:popover-open');
    await menu.waitFor();
    expect(await menu.locator('a[download]').count()).toBe(FIGURE_FORMATS.length + 2);
    expect(await seriousFaults(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      menu.getByRole('link', { name: /^PowerPoint/ }).click()
    ]);
    expect(download.suggestedFilename()).toMatch(/^nhip-line-\w+\.pptx$/);
    expect(
      Buffer.concat(await (await download.createReadStream()).toArray())
        .subarray(0, 2)
        .toString()
    ).toBe('PK');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await menu.getByRole('button', { name: 'Chép bảng' }).click();
    await menu.getByText('Đã chép').waitFor();
    const table = await page.evaluate(() => navigator.clipboard.readText());
    expect(table.split('\n')[0]?.split('\t')[0]).toBe('Tháng');
    await menu.getByRole('button', { name: 'Chép ảnh' }).click();
    const kinds = () =>
      page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    await expect.poll(kinds).toContain('image/png');
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  test('without script its link leads to a page with the same files', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Xuất' }).first().click();
    await page.waitForURL(/\/export\?/);
    for (const format of FIGURE_FORMATS)
      expect(await page.locator(`a[href*="series.${format}?"]`).count(), format).toBe(1);
    await page.context().close();
  });
});

test('an SVG drawn by the browser fills its sheet and runs nothing', async () => {
  const answer = await figure('svg');
  const page = await open(`/v/${codeOf(answer)}`);
  const size = await page.locator('.kept img').evaluate((image: HTMLImageElement) => {
    const canvas = Object.assign(document.createElement('canvas'), {
      ...{ width: image.naturalWidth, height: image.naturalHeight }
    });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] as number[] };
    let inked = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) inked++;
    return { width: canvas.width, inked };
  });
  expect(size.width).toBe(800);
  expect(size.inked).toBeGreaterThan(2000);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('a code opened after articles came shows the old figures and the difference', async () => {
  const before = await figure('svg');
  const code = codeOf(before);
  const old = await before.text();
  const unchanged = await open(`/v/${code.toLowerCase()}`);
  expect(await unchanged.locator('.lead').innerText()).toContain('Số liệu không đổi');
  await unchanged.context().close();

  const sent = await open('/import');
  await sent.setInputFiles('input[type=file]', [
    { name: 'khe-trai.txt', mimeType: 'text/plain', buffer: Buffer.from(ARTICLE) }
  ]);
  await sent.locator('form[action="?/files"] button.main').click();
  await sent.getByRole('heading', { name: /Đã nhập xong/ }).waitFor();
  await sent.context().close();

  const page = await open(`/f/${code}`);
  expect(new URL(page.url()).pathname).toBe(`/v/${code}`);
  expect(await page.locator('.lead').innerText()).toContain('1 số đã đổi');
  const row = page.locator('tbody tr');
  expect(await row.count()).toBe(1);
  expect(await row.innerText()).toMatch(/08\/2026\s+\d+\s+\d+\s+\+1/);
  expect(await seriousFaults(page)).toEqual([]);
  await page.context().close();

  const kept = await (await fetch(`${server.url}/v/${code}/figure.svg`)).text();
  expect(kept).toBe(old);
  expect(codeOf(await figure('svg'))).not.toBe(code);
  expect((await fetch(`${server.url}/v/ZZZZZZZZ`)).status).toBe(404);
});

test('the CSV beside them is read by a parser of its own and has no formula', async () => {
  const text = await (await figure('csv')).text();
  const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
  expect(rows).toHaveLength(16);
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t]/.test(cell))).toEqual([]);
});
